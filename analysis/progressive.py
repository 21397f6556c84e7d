"""What is wrong with a text, told bit by bit while a large file is checked.

The function that was edited is looked at first. Until the others have been, what was known of them
before the edit stands, moved to where they are now: nothing flickers, and nobody waits for what has
nothing to do with what they type.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from analysis.diagnostics import functions_around, problems_of_function
from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId
from compiler_core.sema.declaration_checks import offsets_of
from compiler_core.sema.files import file_text, syntax_diagnostics
from compiler_core.sema.modules import module_at
from compiler_core.source import Diagnostic, Edit
from compiler_core.source.edits import edit_between
from compiler_core.syntax.tree import relocated

# A text with fewer functions is told of once.
_MANY: Final = 50
# How long everything may take before a part of it is told.
_PATIENCE: Final = 0.1
# How long to wait between two parts.
_PAUSE: Final = 0.5


@dataclass(slots=True)
class Known:
    """What was found for a text, some revisions ago."""

    text: str = ""
    # Of each function, counted from where it starts.
    functions: dict[DeclId, tuple[Diagnostic, ...]] = field(default_factory=dict)
    # Of everything else, counted from the start of `text`.
    others: tuple[Diagnostic, ...] = ()
    # The text that was looked at last, if not to the end, and where it had been edited.
    seen: str = ""
    place: int = 0


def partial_diagnostics(db: Database, path: str, known: Known) -> Iterator[list[Diagnostic]]:
    """Check the functions of a file and give, from time to time, what is known by now."""
    source = file_text(db, path)
    if source is None:
        return
    begun = time.monotonic()
    told = begun - _PAUSE
    edit = edit_between(known.text, source.text)
    if known.seen != source.text:
        # Once more, after an interruption, it is the same place.
        known.place = edit_between(known.seen, source.text).span.start
        known.seen = source.text
    functions = functions_around(db, path, known.place)
    if len(functions) < _MANY:
        known.functions.clear()
        return
    starts = dict(functions)
    for decl in known.functions.keys() - starts.keys():
        del known.functions[decl]
    for decl, _ in functions:
        known.functions[decl] = problems_of_function(db, decl)
        now = time.monotonic()
        if now - begun > _PATIENCE and now - told > _PAUSE:
            told = now
            yield _together(db, path, known, edit, starts)


def remember(db: Database, path: str, known: Known, found: Iterable[Diagnostic]) -> None:
    """Keep all that was found, for the time when a part of it is out of date.

    What is wrong in functions is known by now.
    """
    source = file_text(db, path)
    known.text = "" if source is None else source.text
    if not known.functions:
        # Of a small text no part will be told.
        known.others = ()
        return
    starts = offsets_of(db, module_at(db, path))
    inside = set(syntax_diagnostics(db, path))
    for decl, problems in known.functions.items():
        inside.update(relocated(each, starts.get(decl, 0)) for each in problems)
    known.others = tuple(each for each in found if each not in inside)


def _together(
    db: Database, path: str, known: Known, edit: Edit, starts: dict[DeclId, int]
) -> list[Diagnostic]:
    found = list(syntax_diagnostics(db, path))
    for decl, problems in known.functions.items():
        found += [relocated(each, starts[decl]) for each in problems]
    shift = len(edit.new_text) - len(edit.span)
    for each in known.others:
        if each.span.end <= edit.span.start:
            found.append(each)
        elif each.span.start >= edit.span.end:
            found.append(relocated(each, shift))
    return sorted(dict.fromkeys(found), key=lambda each: each.span)
