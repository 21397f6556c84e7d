"""Lines and columns, as editors count them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler_core.source import Encoding, LineIndex, Position, Span

TEXTS = st.text(alphabet=st.sampled_from("ab\n\r\t\x0cé日😀\u0301\u2028\ufeff\udcff"), max_size=30)
ENCODINGS = st.sampled_from(Encoding)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("a", ["a"]),
        ("a\n", ["a", ""]),
        ("a\nb\r\nc\rd", ["a", "b", "c", "d"]),
        ("\r\r\n\n", ["", "", "", ""]),
        ("a\x0cb\x0bc\u2028d\x85e", ["a\x0cb\x0bc\u2028d\x85e"]),
        ("\ufeffa\nb", ["a", "b"]),
    ],
)
def test_only_newline_and_carriage_return_end_a_line(text: str, lines: list[str]) -> None:
    index = LineIndex(text)
    assert [index.line_text(line) for line in range(index.line_count)] == lines


@pytest.mark.parametrize(
    ("encoding", "columns"),
    [
        (Encoding.UTF8, [0, 1, 3, 6, 10, 11]),
        (Encoding.UTF16, [0, 1, 2, 3, 5, 6]),
        (Encoding.UTF32, [0, 1, 2, 3, 4, 5]),
    ],
)
def test_columns_count_units_of_the_encoding(encoding: Encoding, columns: list[int]) -> None:
    index = LineIndex("x\naé日😀b")
    positions = [index.position(offset, encoding) for offset in range(2, 8)]
    assert positions == [Position(1, column) for column in columns]
    assert [index.offset(position, encoding) for position in positions] == list(range(2, 8))


def test_a_column_inside_a_character_means_its_start() -> None:
    index = LineIndex("a😀b")
    assert index.offset(Position(0, 2), Encoding.UTF16) == 1
    assert index.offset(Position(0, 4), Encoding.UTF8) == 1


def test_a_byte_that_is_not_utf8_is_one_column_wide() -> None:
    assert LineIndex("\udcff\udcfex").position(2, Encoding.UTF8) == Position(0, 2)


def test_the_byte_order_mark_has_no_column_and_insertions_come_after_it() -> None:
    index = LineIndex("\ufeffab\n")
    assert index.position(0) == index.position(1) == Position(0, 0)
    assert index.position(2, Encoding.UTF8) == Position(0, 1)
    assert index.offset(Position(0, 0)) == 1
    assert index.offset(Position(-1, 0)) == 1


def test_positions_outside_the_text_are_clamped() -> None:
    index = LineIndex("ab\r\ncd")
    assert index.offset(Position(0, 99)) == 2
    assert index.offset(Position(9, 0)) == 6
    assert index.offset(Position(-1, 5)) == 0
    assert index.offset(Position(1, -5)) == 4
    assert index.position(99) == Position(1, 2)
    assert index.position(-1) == Position(0, 0)
    assert index.position(3) == Position(0, 2), "between \\r and \\n is still the end of the line"
    assert index.line_span(7) == Span(6, 6)


@given(TEXTS, ENCODINGS)
def test_an_offset_survives_the_way_there_and_back(text: str, encoding: Encoding) -> None:
    index = LineIndex(text)
    for line in range(index.line_count):
        for offset in range(index.line_start(line), index.line_end(line) + 1):
            position = index.position(offset, encoding)
            assert position.line == line
            assert index.offset(position, encoding) == offset


@given(TEXTS, ENCODINGS)
def test_columns_are_the_length_of_the_encoded_line_up_to_there(
    text: str, encoding: Encoding
) -> None:
    codec = {Encoding.UTF16: "utf-16-le", Encoding.UTF32: "utf-32-le", Encoding.UTF8: "utf-8"}
    size = {Encoding.UTF16: 2, Encoding.UTF32: 4, Encoding.UTF8: 1}[encoding]
    # Python refuses to encode escaped bytes to UTF-16, where they count one as in the others.
    text = text.replace("\udcff", "?")
    index = LineIndex(text)
    for offset in range(len(text)):
        position = index.position(offset, encoding)
        start = index.line_start(position.line)
        before = text[start : min(offset, index.line_end(position.line))]
        assert position.column == len(before.encode(codec[encoding])) // size
