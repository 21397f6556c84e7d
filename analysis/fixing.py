"""Whole texts with what is certainly wrong corrected, old spellings among it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from compiler_core.sema import files
from compiler_core.source import Applicability, Diagnostic, Edit, Fix, SourceText
from compiler_core.source.edits import apply_fixes
from compiler_core.syntax import parse_text
from compiler_core.syntax.legacy_codes import OLD_SPELLINGS

# A fix may uncover the next one (a renamed keyword, then what it means today), never many in a row.
_MAXIMAL_ROUNDS: Final = 10
_OLD: Final = frozenset(code.name for code in OLD_SPELLINGS)


@dataclass(frozen=True, slots=True)
class Fixed:
    """A text after all rounds of fixing."""

    text: str
    fixes: int
    errors_left: int


def fixed(source: SourceText, wanted: Callable[[Diagnostic], bool] = lambda _: True) -> Fixed:
    """Apply fixes and diagnose again until nothing changes, never ending with more errors."""
    newline = "\r\n" if "\r\n" in source.text else "\n"
    text, applied = source.text, 0
    diagnostics = _diagnose(source)
    for _ in range(_MAXIMAL_ROUNDS):
        result = apply_fixes(text, _machine_fixes(filter(wanted, diagnostics), newline))
        if result.text == text:
            break
        again = _diagnose(source.with_text(result.text))
        if _errors(again) > _errors(diagnostics):
            # A wrong fix is our bug; the user's file must not pay for it.
            break
        text, diagnostics = result.text, again
        applied += len(result.applied)
    return Fixed(text, applied, _errors(diagnostics))


def is_old(diagnostic: Diagnostic) -> bool:
    """Whether a finding is about a spelling of an older Mojo."""
    return diagnostic.code in _OLD


def _diagnose(source: SourceText) -> list[Diagnostic]:
    return files.diagnose(source, parse_text(source.text))


def _errors(diagnostics: Iterable[Diagnostic]) -> int:
    return sum(diagnostic.is_error for diagnostic in diagnostics)


def _machine_fixes(diagnostics: Iterable[Diagnostic], newline: str) -> list[Fix]:
    chosen = []
    for diagnostic in diagnostics:
        fixes = (fix for fix in diagnostic.fixes if fix.applicability is Applicability.MACHINE)
        first = next(fixes, None)
        if first is not None:
            chosen.append(_with_newlines(first, newline))
    return chosen


def _with_newlines(fix: Fix, newline: str) -> Fix:
    if newline == "\n" or not any("\n" in edit.new_text for edit in fix.edits):
        return fix
    edits = tuple(
        Edit(edit.span, edit.new_text.replace("\r\n", "\n").replace("\n", newline))
        for edit in fix.edits
    )
    return Fix(fix.title, edits, fix.applicability)
