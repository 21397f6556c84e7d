"""Formatting a text, or a part of one."""

from __future__ import annotations

from dataclasses import dataclass

from compiler_core.source import Diagnostic, Edit, Span
from compiler_core.syntax import SyntaxTree, parse_text
from compiler_core.syntax.blocks import Element
from formatter.broken import end_of_sense, mistakes, unit_at, with_moved_blocks
from formatter.fences import format_fences
from formatter.page import Memo, Page, UnprintableError
from formatter.safety import difference
from formatter.style import Style

_BYTE_ORDER_MARK = "\ufeff"
# A break that needs a new comma or new parentheses may let the next look choose another one, after
# which the text stays as it is.
_MOST_PASSES = 8
_MEMO_SIZE = 20_000


class UnsafeError(Exception):
    """The result does not say what the source says: a mistake of the formatter, which changes
    nothing then."""


@dataclass(frozen=True, slots=True)
class Formatted:
    """The outcome for one text."""

    text: str
    changed: bool
    # Mistakes in the source, because of which the declarations around them were left as they are.
    mistakes: tuple[Diagnostic, ...] = ()


class Formatter:
    """Formats texts in one style; remembers what lines become, as the same ones occur again and
    again."""

    def __init__(self, style: Style | None = None, *, safe: bool = True) -> None:
        self._style = style or Style()
        self._safe = safe
        self._memo: Memo = {}

    def format(self, source: str) -> Formatted:
        """Format a whole text; line ends and a byte order mark stay what they are."""
        text, mark, line_end = _plain(source)
        if not text.strip():
            new = "\n" if "\n" in text else ""
            return _outcome(source, new, mark, line_end, ())
        tree = parse_text(text)
        found = tuple(mistakes(tree))
        new = self._print(tree)
        if new != text:
            new = self._settled(tree, new)
        return _outcome(source, new, mark, line_end, found)

    def format_markdown(self, source: str) -> Formatted:
        """Format the Mojo code blocks of a Markdown text."""
        text, mark, line_end = _plain(source)
        return _outcome(source, format_fences(text, self._code_block), mark, line_end, ())

    def format_line_above(self, tree: SyntaxTree, offset: int) -> list[Edit]:
        """What to change in the statement that was finished by typing a line end before an
        offset."""
        index = tree.line_index(max(offset - 1, 0))
        while index >= 0 and tree.lines[index].code is None:
            index -= 1
        if index < 0 or tree.starts[index + 1] > offset:
            return []
        return self.format_span(tree, Span(tree.starts[index], tree.starts[index + 1]))

    def format_span(self, tree: SyntaxTree, span: Span) -> list[Edit]:
        """What to change in the lines that a span of a text touches, for an editor."""
        untouched: list[Element] = [unit_at(tree, each.span.start) for each in mistakes(tree)]
        span = with_moved_blocks(tree, span)
        for _ in range(_MOST_PASSES):
            try:
                return self._page(tree, untouched, span).edits(span)
            except UnprintableError as failure:
                untouched.append(unit_at(tree, failure.offset))
        return []

    def _settled(self, tree: SyntaxTree, text: str) -> str:
        for _ in range(_MOST_PASSES):
            after = parse_text(text)
            if self._safe:
                wrong = difference(tree, after, docstrings=not self._style.docstrings)
                if wrong is not None:
                    raise UnsafeError(wrong)
            again = self._print(after)
            if again == text:
                return text
            text = again
        return text

    def _print(self, tree: SyntaxTree) -> str:
        if len(self._memo) > _MEMO_SIZE:
            self._memo.clear()
        untouched: list[Element] = [unit_at(tree, each.span.start) for each in mistakes(tree)]
        while True:
            try:
                return self._page(tree, untouched, None).text()
            except UnprintableError as failure:
                unit = unit_at(tree, failure.offset)
                if any(unit is known for known in untouched):
                    return tree.text
                untouched.append(unit)

    def _page(self, tree: SyntaxTree, untouched: list[Element], span: Span | None) -> Page:
        format_code = self._code_block if self._style.docstrings else None
        return Page(
            tree,
            self._style,
            self._memo,
            format_code=format_code,
            untouched=untouched,
            stop=end_of_sense(tree),
            span=span,
        )

    def _code_block(self, code: str) -> str | None:
        """The code of a block in prose; None leaves it as it is, because it is no code of a whole
        file."""
        if mistakes(parse_text(code)):
            return None
        try:
            return self.format(code).text
        except UnsafeError:
            return None


def _plain(source: str) -> tuple[str, str, str]:
    """A text with plain line ends and without a byte order mark, and those that it had."""
    mark = ""
    if source.startswith(_BYTE_ORDER_MARK):
        mark, source = _BYTE_ORDER_MARK, source[1:]
    line_end = "\n"
    if "\r" in source:
        first, newline, _ = source.partition("\n")
        if newline and first.endswith("\r"):
            line_end = "\r\n"
        source = source.replace("\r\n", "\n").replace("\r", "\n")
    return source, mark, line_end


def _outcome(
    source: str, new: str, mark: str, line_end: str, found: tuple[Diagnostic, ...]
) -> Formatted:
    if line_end != "\n":
        new = new.replace("\n", line_end)
    new = mark + new
    return Formatted(new, new != source, found)
