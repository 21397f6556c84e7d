"""Diagnostics on a terminal."""

import re
from textwrap import dedent

from hypothesis import given
from hypothesis import strategies as st

from compiler_core.source import (
    Applicability,
    Diagnostic,
    Edit,
    Fix,
    Note,
    Severity,
    SourceText,
    Span,
)
from compiler_core.source.cells import cells
from compiler_core.source.render import Renderer


def rendered(
    marked: str,
    *,
    notes: tuple[Note, ...] = (),
    fixes: tuple[Fix, ...] = (),
    renderer: Renderer | None = None,
) -> str:
    """Render an error at the code between « and »."""
    start = marked.index("«")
    end = marked.index("»") - 1
    source = SourceText.from_str(marked.replace("«", "").replace("»", ""), "a.mojo")
    found = Diagnostic("x-y", Severity.ERROR, Span(start, end), "wrong", notes, fixes)
    return (renderer or Renderer(width=60)).render(found, source)


def caret_lines(marked: str, width: int = 60) -> tuple[str, str]:
    """Return the source line and the line of carets, without the gutter."""
    lines = rendered(marked, renderer=Renderer(width=width)).splitlines()
    return lines[1][5:], lines[2][5:]


def screen_width(text: str) -> int:
    return sum(cell.width for cell in cells(text))


def test_header_then_the_line_then_carets() -> None:
    assert rendered("def main():\n    print(«unknown»)\n") == dedent("""\
        a.mojo:2:11: error: wrong [x-y]
         2 |     print(unknown)
           |           ^~~~~~~
        """)


def test_columns_in_the_header_count_characters() -> None:
    assert rendered('f("日本", «x»)').startswith("a.mojo:1:9: error: ")


def test_an_empty_span_has_one_caret_also_at_the_end_of_line_and_file() -> None:
    assert caret_lines("f(«»x)") == ("f(x)", "  ^")
    assert caret_lines("f(x«»") == ("f(x", "   ^")
    assert rendered("f(x\n«»").splitlines() == ["a.mojo:2:1: error: wrong [x-y]", " 2 |", "   | ^"]


def test_a_span_that_takes_in_the_line_break_stays_on_its_line() -> None:
    assert rendered("a = «1\n»b\n").splitlines()[1:] == [" 1 | a = 1", "   |     ^"]


def test_tabs_are_shown_as_the_columns_that_the_caret_counts() -> None:
    assert caret_lines("\tif\t«x»") == ("    if  x", "        ^")


def test_wide_and_combining_characters_are_underlined_by_columns() -> None:
    assert caret_lines("«日本»e\u0301x") == ("日本e\u0301x", "^~~~")
    assert caret_lines("日e\u0301👩\u200d🚀«x»") == ("日e\u0301👩\u200d🚀x", "     ^")


def test_crlf_is_not_part_of_the_line() -> None:
    assert caret_lines("a «b»\r\nc") == ("a b", "  ^")


def test_a_byte_order_mark_is_neither_shown_nor_counted() -> None:
    assert rendered("\ufeff«x»").splitlines() == [
        "a.mojo:1:1: error: wrong [x-y]",
        " 1 | x",
        "   | ^",
    ]


def test_control_characters_are_shown_not_sent() -> None:
    assert caret_lines("\x1b[31m«x»") == ("␛[31mx", "     ^")
    assert caret_lines("\udcff«x»") == ("<FF>x", "    ^")


def test_a_long_line_is_cut_around_the_marked_code() -> None:
    line, carets = caret_lines("1 + " * 500 + "«name»" + " + 1" * 500)
    assert line.startswith("…")
    assert line.endswith("…")
    assert screen_width(line) <= 55
    assert line.index("name") == carets.index("^~~~")


def test_a_long_line_keeps_its_beginning_when_the_marked_code_is_near() -> None:
    line, carets = caret_lines("foo(«bar»" + ", 1" * 500)
    assert line.startswith("foo(bar, 1")
    assert line.endswith("…")
    assert carets == "    ^~~"


def test_a_span_longer_than_the_screen_is_underlined_as_far_as_it_is_shown() -> None:
    line, carets = caret_lines("x = «" + "y" * 500 + "»")
    assert line == "x = " + "y" * 49 + "…"
    assert carets == "    ^" + "~" * 48


def test_a_span_over_lines_shows_its_first_and_last() -> None:
    assert rendered("x = «foo(\n    1,\n    2,\n    3)»\n").splitlines()[1:] == [
        " 1 | x = foo(",
        "   |     ^~~~",
        "   ⋮",
        " 4 |     3)",
        "   |     ~~",
    ]


def test_line_numbers_share_a_gutter() -> None:
    text = "\n" * 99 + "«x»"
    assert rendered(text, notes=(Note("empty", Span(0, 0)),)).splitlines()[1:] == [
        "100 | x",
        "    | ^",
        "a.mojo:1:1: note: empty",
        "  1 |",
        "    | ^",
    ]


def test_notes_with_and_without_place_and_in_other_files() -> None:
    other = SourceText.from_str("trait T: pass", "lib/t.mojo")
    files = {"lib/t.mojo": other}
    notes = (
        Note("declared here", Span(4, 5)),
        Note("in general"),
        Note("required here", Span(6, 7), "lib/t.mojo"),
        Note("not at hand", Span(6, 7), "lib/u.mojo"),
    )
    shown = rendered(
        "def f(): «f»", notes=notes, renderer=Renderer(width=60, sources=files.get)
    ).splitlines()
    assert shown[3:] == [
        "a.mojo:1:5: note: declared here",
        " 1 | def f(): f",
        "   |     ^",
        "   = note: in general",
        "lib/t.mojo:1:7: note: required here",
        " 1 | trait T: pass",
        "   |       ^",
        "   = lib/u.mojo: note: not at hand",
    ]


def test_a_fix_shows_the_lines_that_it_makes() -> None:
    fix = Fix("add 'var'", (Edit(Span(2, 2), "var "),))
    assert rendered("  «x» = 1\n", fixes=(fix,)).splitlines()[3:] == [
        "   = fix: add 'var'",
        " 1 ~   var x = 1",
        "   |   ++++",
    ]


def test_a_fix_of_several_places_shows_each() -> None:
    text = "«let» a = 1\nb\nc\nlet d = 2\n"
    edits = (Edit(Span(14, 17), "var"), Edit(Span(0, 3), "var"))
    fix = Fix("write 'var'", edits, Applicability.REVIEW)
    assert rendered(text, fixes=(fix,)).splitlines()[3:] == [
        "   = fix: write 'var'",
        " 1 ~ var a = 1",
        "   | +++",
        " 4 ~ var d = 2",
        "   | +++",
    ]


def test_a_deletion_shows_the_line_that_remains() -> None:
    fix = Fix("remove ';'", (Edit(Span(1, 2), ""),))
    assert rendered("a«;»\n", fixes=(fix,)).splitlines()[3:] == [
        "   = fix: remove ';'",
        " 1 ~ a",
    ]


def test_a_long_fix_is_cut() -> None:
    fix = Fix("write much", (Edit(Span(0, 1), "\n".join("abcdefgh")),))
    shown = rendered("«x»\n", fixes=(fix,)).splitlines()
    assert shown[-1] == "   ⋮"
    assert sum(" ~ " in line for line in shown) == 6


def test_colour_adds_only_colour() -> None:
    colour = Renderer(width=60, colour=True)
    fix = Fix("add 'var'", (Edit(Span(0, 0), "var "),))
    plain = rendered("«x» = 1", fixes=(fix,), notes=(Note("n"),))
    coloured = rendered("«x» = 1", fixes=(fix,), notes=(Note("n"),), renderer=colour)
    assert "\x1b[1;31merror:\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


@given(
    st.text(alphabet="ab \t\r\n日😀\u0301\x1b\udcff\u200d", max_size=200),
    st.integers(0, 220),
    st.integers(0, 220),
    st.integers(0, 80),
)
def test_anything_can_be_shown_within_the_screen(text: str, a: int, b: int, width: int) -> None:
    source = SourceText.from_str(text, "a")
    span = Span(min(a, b), max(a, b))
    fix = Fix("f", (Edit(span, "new\nlines"),))
    found = Diagnostic("c-d", Severity.HINT, span, "m", (Note("n", span),), (fix,))
    for line in Renderer(width=width).render(found, source).split("\n"):
        assert "\x1b" not in line
        assert screen_width(line) <= max(width, 30)
