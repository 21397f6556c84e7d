"""What a view of a function consists of, for those who show one and need no compiler for that."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from compiler_core.meta.declarations import DeclId


class Form(Enum):
    """What a function is shown as."""

    GENERIC_MIR = "generic-mir"
    MIR = "mir"
    LLVM = "llvm"
    LLVM_OPTIMIZED = "llvm-optimized"
    ASSEMBLY = "assembly"

    @property
    def comment(self) -> str:
        """What a comment begins with."""
        return ";" if self in (Form.LLVM, Form.LLVM_OPTIMIZED) else "#"


@dataclass(frozen=True, slots=True)
class Choice:
    """An instance of a generic function: its name for the linker, and for people."""

    symbol: str
    title: str


@dataclass(frozen=True, slots=True)
class View:
    """A text about a function, and the line of the source for each of its lines, if there is one.

    Lines count from nought.
    """

    decl: DeclId
    form: Form
    title: str
    lines: tuple[str, ...]
    sources: tuple[int | None, ...]
    instances: tuple[Choice, ...] = ()
    chosen: str | None = None
    # Whether there is code, not only a text that says why there is none.
    is_code: bool = True

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(f"{line}\n" for line in self.lines)
