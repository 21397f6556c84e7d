"""Applying edits and fixes to a text, and finding and showing the difference of two."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from compiler_core.source.diagnostics import Edit, Fix
from compiler_core.source.span import Span


class EditConflictError(ValueError):
    """Two edits change the same code points, or one reaches outside the text."""


@dataclass(frozen=True, slots=True)
class FixResult:
    """A fixed text, with the fixes that are in it and those left out because of them."""

    text: str
    applied: tuple[Fix, ...]
    skipped: tuple[Fix, ...]


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return `text` with all edits made; insertions at one place keep the order given.

    Spans refer to the original text, in any order. Raises `EditConflictError` if edits overlap.
    """
    pieces: list[str] = []
    at = 0
    for edit in sorted(edits, key=_place):
        if edit.span.start < at:
            raise EditConflictError(f"overlapping edits at offset {edit.span.start}")
        if edit.span.end > len(text):
            raise EditConflictError(f"an edit ends at {edit.span.end}, the text at {len(text)}")
        pieces.append(text[at : edit.span.start])
        pieces.append(edit.new_text)
        at = edit.span.end
    pieces.append(text[at:])
    return "".join(pieces)


def apply_fixes(text: str, fixes: Sequence[Fix]) -> FixResult:
    """Apply as many fixes as fit together, each wholly or not at all, earlier ones first.

    A fix that touches what another one changes is skipped even if the edits could be ordered: the
    outcome would depend on that order. The caller may diagnose the result again and repeat.
    """
    applied: list[Fix] = []
    skipped: list[Fix] = []
    taken: list[Edit] = []
    for fix in fixes:
        if _fits(text, fix, taken):
            applied.append(fix)
            taken.extend(fix.edits)
        else:
            skipped.append(fix)
    return FixResult(apply_edits(text, taken), tuple(applied), tuple(skipped))


def smallest_edits(old: str, new: str) -> list[Edit]:
    """Edits of whole lines that make one text of another, so that places in between stay."""
    if old == new:
        return []
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    first = 0
    while first < min(len(before), len(after)) and before[first] == after[first]:
        first += 1
    last = 0
    while last < min(len(before), len(after)) - first and before[-1 - last] == after[-1 - last]:
        last += 1
    middle_old, middle_new = before[first : len(before) - last], after[first : len(after) - last]
    at = sum(map(len, before[:first]))
    if len(middle_old) * len(middle_new) > 1_000_000:
        return [Edit(Span(at, at + sum(map(len, middle_old))), "".join(middle_new))]
    return _of_lines(middle_old, middle_new, at)


def _of_lines(old: list[str], new: list[str], at: int) -> list[Edit]:
    starts = [at]
    for line in old:
        starts.append(starts[-1] + len(line))
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    return [
        Edit(Span(starts[i], starts[j]), "".join(new[k:end]))
        for tag, i, j, k, end in matcher.get_opcodes()
        if tag != "equal"
    ]


def unified_diff(before: str, after: str, path: str, context: int = 3) -> str:
    """Return the difference as `patch` and `git apply` read it; empty if there is none."""
    lines = difflib.unified_diff(_split(before), _split(after), f"a/{path}", f"b/{path}", n=context)
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def _place(edit: Edit) -> tuple[int, int]:
    return edit.span.start, edit.span.end


def _fits(text: str, fix: Fix, taken: Sequence[Edit]) -> bool:
    # Fixes come by the dozen, so that comparing each with each costs less than keeping a tree.
    if any(_clash(edit, other) for edit in fix.edits for other in taken):
        return False
    try:
        apply_edits(text, fix.edits)
    except EditConflictError:
        return False
    return True


def _clash(edit: Edit, other: Edit) -> bool:
    if edit.span.empty or other.span.empty:
        return edit.span.start <= other.span.end and other.span.start <= edit.span.end
    return edit.span.overlaps(other.span)


def _split(text: str) -> list[str]:
    # `str.splitlines` also splits at form feeds and U+2028, which `patch` does not.
    lines = text.split("\n")
    last = lines.pop()
    return [f"{line}\n" for line in lines] + ([last] if last else [])


def edit_between(old: str, new: str) -> Edit:
    """The smallest single edit that makes one text of another."""
    start = common_prefix(old, new)
    same = common_suffix(old, new, min(len(old), len(new)) - start)
    return Edit(Span(start, len(old) - same), new[start : len(new) - same])


def common_prefix(a: str, b: str) -> int:
    """How many code points two texts begin with alike."""
    low, high = 0, min(len(a), len(b))
    if a[:high] == b[:high]:
        return high
    while high - low > 1:
        middle = (low + high) // 2
        if a[low:middle] == b[low:middle]:
            low = middle
        else:
            high = middle
    return low


def common_suffix(a: str, b: str, limit: int) -> int:
    """How many code points two texts end with alike, up to a limit."""
    low, high = 0, limit
    len_a, len_b = len(a), len(b)
    if a[len_a - high :] == b[len_b - high :]:
        return high
    while high - low > 1:
        middle = (low + high) // 2
        if a[len_a - middle : len_a - low] == b[len_b - middle : len_b - low]:
            low = middle
        else:
            high = middle
    return low
