"""Files of an older Mojo, with today's spellings and names."""

from __future__ import annotations

from typing import Final

from analysis.diagnostics import file_diagnostics
from analysis.fixing import fixed, is_old
from compiler_core.incremental import Database, query
from compiler_core.sema import codes
from compiler_core.sema.bodies import codes as body_codes
from compiler_core.sema.files import file_text, syntax_diagnostics
from compiler_core.source import Applicability, Fix
from compiler_core.source.edits import apply_fixes


def has_old_spellings(db: Database, path: str) -> bool:
    """Whether a file has spellings of an older Mojo that can be converted."""
    return any(
        is_old(each) and any(fix.applicability is Applicability.MACHINE for fix in each.fixes)
        for each in syntax_diagnostics(db, path)
    )


# What 1.0 took without a declaration, the names that are deprecated, modules of the library without
# `std`, and what 1.2 warns of for being said twice.
_OLD: Final = (
    codes.DEPRECATED.name,
    codes.UNKNOWN_MODULE.name,
    codes.REDUNDANT_TRAIT.name,
    body_codes.IMPLICIT_DECLARATION.name,
    body_codes.REDUNDANT_EQUALITY.name,
)


@query
def names_of_today(db: Database, path: str) -> tuple[Fix, ...]:
    """What gives a file today's names for those of the library and others that are deprecated."""
    return tuple(
        fix
        for each in file_diagnostics(db, path)
        if each.code in _OLD
        for fix in each.fixes
        if fix.applicability is Applicability.MACHINE
    )


@query
def migrated(db: Database, path: str) -> str | None:
    """The text of a file with today's spellings; None if it has them already."""
    source = file_text(db, path)
    if source is None:
        return None
    names = names_of_today(db, path)
    if not names and not has_old_spellings(db, path):
        return None
    # What names stand for is known of the text as it is only.
    text = apply_fixes(source.text, names).text
    text = fixed(source.with_text(text), is_old).text
    return None if text == source.text else text
