"""Another name for a symbol, everywhere at once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from analysis.navigation import Visiting, family_of, occurrences
from analysis.references import Role, reference_at, token_at
from analysis.symbols import Symbol, location_of, name_of
from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId
from compiler_core.sema.files import file_text
from compiler_core.sema.modules import ModuleId
from compiler_core.source import Edit, Span
from compiler_core.syntax import kinds as k

_NAME = re.compile(r"[^\W\d]\w*\Z")


@dataclass(frozen=True, slots=True)
class Renamable:
    """A name that can be replaced, and where it stands."""

    span: Span
    name: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a name cannot be replaced."""

    reason: str


def prepare(db: Database, path: str, offset: int, library: str) -> Renamable | Refused:
    """Whether what is named at an offset can have another name."""
    at = token_at(db, path, offset)
    reference = reference_at(db, path, offset)
    if at is None or reference is None or reference.symbol is None:
        return Refused("there is no name here that could be changed")
    symbol = reference.symbol
    span, token = at
    if token.kind != k.NAME or token.identifier != name_of(symbol):
        if reference.role is Role.IMPORT and token.kind == k.NAME:
            return Refused("this is another name for what is imported; change it where it is used")
        return Refused("this is a word of the language")
    refused = _refused(db, symbol, library)
    return refused or Renamable(span, token.identifier)


def _refused(db: Database, symbol: Symbol, library: str) -> Refused | None:
    name = name_of(symbol)
    if isinstance(symbol, ModuleId):
        return Refused("a module is renamed by renaming its file")
    location = location_of(db, symbol)
    if location is None:
        return Refused(f"'{name}' is declared nowhere")
    if location.path.startswith(library):
        return Refused(f"'{name}' belongs to the standard library")
    if isinstance(symbol, DeclId) and name.startswith("__") and name.endswith("__"):
        return Refused(f"the language itself calls '{name}' by its name")
    if name == "self":
        return None
    return None


def rename(
    db: Database,
    path: str,
    offset: int,
    new_name: str,
    files: Iterable[str],
    library: str,
    visiting: Visiting = iter,
) -> dict[str, list[Edit]] | Refused:
    """The edits of each file that give a symbol a new name."""
    prepared = prepare(db, path, offset, library)
    if isinstance(prepared, Refused):
        return prepared
    plain = new_name[1:-1] if new_name[:1] == "`" == new_name[-1:] else new_name
    if not _NAME.match(plain) and plain == new_name:
        return Refused(f"'{new_name}' is no name")
    if new_name in k.KINDS_BY_TEXT:
        return Refused(f"'{new_name}' is a word of the language")
    reference = reference_at(db, path, offset)
    assert reference is not None and reference.symbol is not None
    files = list(dict.fromkeys([path, *files]))
    for each in family_of(db, reference.symbol, files):
        refused = _refused(db, each, library)
        if refused is not None:
            return refused
    edits: dict[str, dict[Span, Edit]] = {}
    family = occurrences(db, reference.symbol, files, family=True, visiting=visiting)
    for found in family:
        source = file_text(db, found.path)
        if source is None or found.role is Role.IMPLICIT:
            continue
        written = source.slice(found.span)
        # Behind `as` it has another name already.
        if written.strip("`") == prepared.name:
            edits.setdefault(found.path, {})[found.span] = Edit(found.span, new_name)
    return {file: list(found.values()) for file, found in edits.items()}
