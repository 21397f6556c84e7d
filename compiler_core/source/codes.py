"""The registry of diagnostic codes: each layer lists its own, the top joins the lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from compiler_core.source.diagnostics import Diagnostic, Fix, Note, Severity, Tag
from compiler_core.source.span import Span


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of diagnostic: its stable name, usual severity, and what to tell who asks about it."""

    name: str
    severity: Severity
    summary: str
    """One line without a full stop, for lists."""
    explanation: str = ""
    """Paragraphs for `explain`: why it is wrong, and what to write instead."""
    tags: frozenset[Tag] = frozenset()

    def at(
        self,
        span: Span,
        message: str,
        *,
        notes: Iterable[Note] = (),
        fixes: Iterable[Fix] = (),
        severity: Severity | None = None,
        about: str = "",
    ) -> Diagnostic:
        """Make a diagnostic of this kind at `span`."""
        return Diagnostic(
            self.name,
            severity or self.severity,
            span,
            message,
            tuple(notes),
            tuple(fixes),
            self.tags,
            about,
        )


class Catalogue:
    """Codes by name; immutable, so that layers are joined by making a new one.

    A layer keeps its codes as constants of its own `codes` module and lists them in one catalogue;
    whoever stands above joins the catalogues of the layers that it uses. Nothing registers itself
    on import, hence no code depends on what happened to be imported.
    """

    __slots__ = ("_codes",)

    def __init__(self, codes: Iterable[Code] = ()) -> None:
        by_name: dict[str, Code] = {}
        for code in codes:
            if by_name.setdefault(code.name, code) is not code:
                raise ValueError(f"two diagnostics have the code {code.name}")
        self._codes = dict(sorted(by_name.items()))

    def joined(self, *others: Catalogue) -> Catalogue:
        """Return the catalogue of these codes and those of `others`."""
        return Catalogue(code for catalogue in (self, *others) for code in catalogue)

    def get(self, name: str) -> Code | None:
        """Return the code called `name`, if there is one."""
        return self._codes.get(name)

    def __iter__(self) -> Iterator[Code]:
        return iter(self._codes.values())

    def __len__(self) -> int:
        return len(self._codes)

    def __contains__(self, name: str) -> bool:
        return name in self._codes
