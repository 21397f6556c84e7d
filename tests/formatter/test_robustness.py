"""Whatever the input: nothing is raised, nothing is lost, and a second run changes nothing."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from compiler_core.source import Span
from compiler_core.source.edits import apply_edits
from compiler_core.syntax import parse_text
from formatter.broken import mistakes
from formatter.format_text import Formatter, UnsafeError
from formatter.safety import difference
from tests.syntax.mojo_like import jumbles, texts


def outcome(source: str) -> str | None:
    """The formatted text, or None where the program noticed a mistake of its own."""
    try:
        return Formatter().format(source).text
    except UnsafeError:
        return None


@given(st.one_of(texts, jumbles))
@settings(max_examples=400)
def test_any_text_is_formatted_and_says_the_same(source: str) -> None:
    text = outcome(source)
    assert text is not None
    plain = source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    before, after = parse_text(plain), parse_text(text.removeprefix("\ufeff").replace("\r\n", "\n"))
    if not mistakes(before):
        assert difference(before, after) is None
        assert not mistakes(after)


@given(st.one_of(texts, jumbles))
@example('t"{def f(a: Int) -> Int:\ndef f(a: Int) -> Int:\n')
@settings(max_examples=400)
def test_formatted_text_stays_as_it_is(source: str) -> None:
    text = outcome(source)
    assert text is not None
    assert outcome(text) == text


@given(texts, st.integers(0, 400), st.integers(0, 400))
@settings(max_examples=200)
def test_edits_of_a_span_can_be_applied(source: str, start: int, length: int) -> None:
    tree = parse_text(source.replace("\r", "\n"))
    start = min(start, len(tree.text))
    span = Span(start, min(start + length, len(tree.text)))
    edits = Formatter().format_span(tree, span)
    changed = parse_text(apply_edits(tree.text, edits))
    if not mistakes(tree):
        assert difference(tree, changed) is None
