"""What a terminal shows for a character, and how wide."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler_core.source.cells import cells, printable


@pytest.mark.parametrize(
    ("text", "widths"),
    [
        ("ab", [1, 1]),
        ("日本", [2, 2]),
        ("é", [1]),
        ("e\u0301x", [1, 1]),
        ("👩\u200d🚀!", [2, 1]),
        ("👍🏽!", [2, 1]),
        ("🇩🇪🇫🇷", [2, 2]),
        ("❤\ufe0f", [2]),
        ("\u1112\u1161\u11ab", [2]),
        ("\t", [4]),
        ("abc\t\t", [1, 1, 1, 1, 4]),
        ("日\t", [2, 2]),
    ],
)
def test_the_width_of_cells(text: str, widths: list[int]) -> None:
    assert [cell.width for cell in cells(text)] == widths


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31m", "␛[31m"),
        ("a\nb\rc\x00\x7f", "a␊b␍c␀␡"),
        ("\x9b31m", "<U+009B>31m"),
        ("\u202eevil\u2066", "<U+202E>evil<U+2066>"),
        ("\udcff\ud800", "<FF><U+D800>"),
        ("a\ufeffb\u2028", "a<U+FEFF>b<U+2028>"),
    ],
)
def test_what_could_command_a_terminal_is_spelled_out(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(st.text(max_size=20))
def test_cells_cover_the_text_and_show_nothing_that_is_control(text: str) -> None:
    at = 0
    for cell in cells(text):
        assert cell.start == at < cell.end
        assert cell.width >= 0
        assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 for c in cell.shown)
        at = cell.end
    assert at == len(text)
    printable(text).encode()
