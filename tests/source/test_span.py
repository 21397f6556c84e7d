"""Spans are half-open ranges."""

import pytest

from compiler_core.source import Span


def test_an_empty_span_is_a_position_and_not_false() -> None:
    span = Span(3, 3)
    assert span.empty
    assert bool(span)
    assert not span.contains(3)
    assert span.touches(3)


def test_the_end_is_outside_but_touched() -> None:
    span = Span(2, 5)
    assert [offset for offset in range(8) if span.contains(offset)] == [2, 3, 4]
    assert [offset for offset in range(8) if span.touches(offset)] == [2, 3, 4, 5]
    assert span.of("abcdefg") == "cde"


def test_neighbours_do_not_overlap() -> None:
    assert not Span(0, 2).overlaps(Span(2, 4))
    assert Span(0, 3).overlaps(Span(2, 4))


def test_join_covers_both_and_shift_moves() -> None:
    assert Span(5, 6).join(Span(1, 2)) == Span(1, 6)
    assert Span(1, 6).covers(Span(1, 2))
    assert Span(1, 2).shift(10) == Span(11, 12)


@pytest.mark.parametrize(("start", "end"), [(2, 1), (-1, 0)])
def test_a_reversed_or_negative_span_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)
