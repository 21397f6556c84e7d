"""Declarations of many files by a part of their name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from analysis.matching import score
from analysis.outline import OutlineEntry, outline
from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId
from compiler_core.sema.modules import module_at
from compiler_core.source import Span


@dataclass(frozen=True, slots=True)
class FoundSymbol:
    """A declaration that matches, and the type or module that it is in."""

    decl: DeclId
    name: str
    container: str
    path: str
    span: Span
    is_deprecated: bool


def workspace_symbols(
    db: Database, words: str, files: Iterable[str], limit: int = 400
) -> list[FoundSymbol]:
    """The declarations whose name matches, the best first; `Type.name` looks in types."""
    owner, _, name = words.strip().rpartition(".")
    found: list[tuple[float, FoundSymbol]] = []

    def visit(entry: OutlineEntry, start: int, path: str, container: str) -> None:
        matched = score(name, entry.name)
        if matched is not None and (not owner or score(owner, container) is not None):
            span = entry.span.shift(start)
            symbol = FoundSymbol(entry.decl, entry.name, container, path, span, entry.is_deprecated)
            found.append((matched, symbol))
        for member in entry.members:
            visit(member, start, path, entry.name)

    for path in files:
        for start, entry in outline(db, path):
            visit(entry, start, path, module_at(db, path).name)
        db.poll()
    found.sort(key=lambda each: (-each[0], each[1].name, each[1].path))
    return [symbol for _, symbol in found[:limit]]
