"""Names of declarations that survive edits elsewhere in the file."""

from __future__ import annotations

from dataclasses import dataclass

from compiler_core.meta.tags import Tag


class DeclSort(Tag):
    """What a declaration declares."""

    FUNCTION = "function"
    STRUCT = "struct"
    TRAIT = "trait"
    ALIAS = "alias"
    EXTENSION = "extension"
    ENUM = "enum"
    CASE = "case"
    FIELD = "field"


@dataclass(frozen=True, slots=True)
class DeclId:
    """A declaration by path: its module, its qualified name, and its ordinal among its equals."""

    sort: DeclSort
    module: str
    name: str
    ordinal: int = 0

    def __hash__(self) -> int:
        # Asked all the time. What is left out hardly ever tells two declarations apart, and an
        # enumeration's hash is a call.
        return hash((self.name, self.module))

    @property
    def short_name(self) -> str:
        """The last part of the qualified name."""
        return self.name.rpartition(".")[2]

    def __str__(self) -> str:
        path = f"{self.module}.{self.name}" if self.module else self.name
        return f"{path}#{self.ordinal}" if self.ordinal else path
