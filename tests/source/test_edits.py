"""Edits and fixes change a text wholly or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler_core.source import Edit, Fix, Span
from compiler_core.source.edits import (
    EditConflictError,
    apply_edits,
    apply_fixes,
    edit_between,
    unified_diff,
)


def edit(start: int, end: int, new_text: str) -> Edit:
    return Edit(Span(start, end), new_text)


def test_edits_refer_to_the_original_text_in_any_order() -> None:
    assert apply_edits("let x = 1", [edit(8, 9, "2"), edit(0, 3, "var")]) == "var x = 2"


def test_insertions_at_one_place_keep_their_order() -> None:
    assert apply_edits("x", [edit(0, 0, "a"), edit(0, 0, "b"), edit(0, 1, "y")]) == "aby"


def test_neighbouring_edits_are_no_conflict() -> None:
    assert apply_edits("abcd", [edit(0, 2, "1"), edit(2, 2, "-"), edit(2, 4, "2")]) == "1-2"


@pytest.mark.parametrize(
    "edits",
    [
        [edit(0, 3, "x"), edit(2, 4, "y")],
        [edit(0, 3, "x"), edit(1, 1, "y")],
        [edit(0, 3, "x"), edit(0, 3, "x")],
        [edit(3, 9, "x")],
    ],
)
def test_overlapping_or_outlying_edits_are_refused(edits: list[Edit]) -> None:
    with pytest.raises(EditConflictError):
        apply_edits("abcd", edits)


def test_a_fix_that_meets_an_earlier_one_is_skipped_whole() -> None:
    first = Fix("first", (edit(0, 2, "X"),))
    second = Fix("second", (edit(1, 3, "Y"), edit(5, 6, "Z")))
    third = Fix("third", (edit(5, 6, "W"),))
    result = apply_fixes("abcdef", [first, second, third])
    assert result.text == "XcdeW"
    assert result.applied == (first, third)
    assert result.skipped == (second,)


def test_two_fixes_that_insert_at_one_place_wait_for_each_other() -> None:
    fixes = [Fix("one", (edit(1, 1, "1"),)), Fix("two", (edit(1, 1, "2"),))]
    result = apply_fixes("ab", fixes)
    assert (result.text, result.skipped) == ("a1b", (fixes[1],))


def test_a_fix_at_odds_with_itself_is_skipped() -> None:
    odd = Fix("odd", (edit(0, 2, ""), edit(1, 3, "")))
    assert apply_fixes("abc", [odd]).skipped == (odd,)


EDITS = st.builds(
    lambda start, length, new: edit(start, start + length, new),
    st.integers(0, 12),
    st.integers(0, 4),
    st.text("xyz", max_size=3),
)


@given(st.lists(st.builds(lambda e: Fix("f", tuple(e)), st.lists(EDITS, max_size=2))))
def test_what_is_applied_does_not_depend_on_the_order_of_application(fixes: list[Fix]) -> None:
    text = "abcdefghijkl"
    result = apply_fixes(text, fixes)
    assert len(result.applied) + len(result.skipped) == len(fixes)
    reverse = apply_fixes(text, result.applied[::-1])
    assert reverse.text == result.text
    assert not reverse.skipped


def test_the_difference_is_what_patch_reads() -> None:
    assert unified_diff("a\nb\n\x0cc\r\nd", "a\nB\n\x0cc\r\nd", "dir/x.mojo") == (
        "--- a/dir/x.mojo\n"
        "+++ b/dir/x.mojo\n"
        "@@ -1,4 +1,4 @@\n"
        " a\n-b\n+B\n \x0cc\r\n d\n\\ No newline at end of file\n"
    )


def test_equal_texts_have_no_difference() -> None:
    assert unified_diff("a\n", "a\n", "x.mojo") == ""


@given(*[st.text("ab\n", max_size=12)] * 4)
def test_the_edit_between_two_texts_makes_one_of_the_other(
    start: str, old: str, new: str, end: str
) -> None:
    found = edit_between(start + old + end, start + new + end)
    assert apply_edits(start + old + end, [found]) == start + new + end
    assert len(found.span) <= len(old)
    assert len(found.new_text) <= len(new)
