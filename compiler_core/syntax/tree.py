"""A file's tree, and how it is made from text or from an earlier tree and a new text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import accumulate

from compiler_core.source import Diagnostic, Edit, Fix, Note
from compiler_core.source.edits import common_prefix, common_suffix
from compiler_core.syntax import lexer
from compiler_core.syntax.blocks import Line, Module
from compiler_core.syntax.layout import Layout
from compiler_core.syntax.nodes import ErrorNode, Node
from compiler_core.syntax.parser import Failure, Parser, start_rule
from compiler_core.syntax.tokens import Token


class SyntaxTree:
    """The lossless tree of a text: its lines, where each begins, and the module that they make."""

    __slots__ = (
        "_diagnostics",
        "_fragile",
        "_layout",
        "lines",
        "module",
        "starts",
        "text",
    )

    def __init__(
        self,
        text: str,
        lines: list[Line],
        previous: SyntaxTree | None = None,
        same_before: int = 0,
        same_after: int = 0,
    ) -> None:
        """So many of the first lines and of the last are those of the previous tree."""
        self.text = text
        self.lines: Sequence[Line] = lines
        if previous is None or not same_before:
            self.starts: Sequence[int] = [0, *accumulate([line.width for line in lines])]
        else:
            self.starts = _starts(lines, previous.starts, same_before, same_after)
        earlier = None if previous is None else previous._layout
        self._layout: Layout = Layout(lines, earlier, same_before, same_after)
        self.module: Module = self._layout.module
        self._fragile = [index for index, line in enumerate(lines) if line.fragile]
        # Made when asked for.
        self._diagnostics: list[Diagnostic] | None = None

    @property
    def layout_problems(self) -> Sequence[tuple[int, Diagnostic]]:
        """What is wrong with the blocks: the index of a line, and a problem that counts from its
        start."""
        return self._layout.problems

    @property
    def diagnostics(self) -> list[Diagnostic]:
        """Everything wrong with the file's syntax, in source order, with spans in the file."""
        if self._diagnostics is not None:
            return list(self._diagnostics)
        found = [
            relocated(diagnostic, start)
            for line, start in zip(self.lines, self.starts, strict=False)
            if line.problems
            for diagnostic in line.problems
        ]
        found += [
            relocated(diagnostic, self.starts[index]) for index, diagnostic in self.layout_problems
        ]
        from compiler_core.syntax import problems

        found += problems.of_module(self.module)
        found.sort(key=lambda diagnostic: diagnostic.span.start)
        self._diagnostics = found
        return list(found)

    def line_index(self, offset: int) -> int:
        """The index of the logical line that an offset is in."""
        return max(0, min(bisect_right(self.starts, offset) - 1, len(self.lines) - 1))

    def tokens(self) -> Iterator[tuple[int, Token]]:
        """All tokens with their offsets in the file."""
        for line, start in zip(self.lines, self.starts, strict=False):
            for token in line.tokens():
                yield start + token.start, token

    def token_at(self, offset: int) -> tuple[int, Token]:
        """The token at an offset, or the one whose trivia holds the offset, with its own offset."""
        index = self.line_index(offset)
        start = self.starts[index]
        for token in self.lines[index].tokens():
            if start + token.end > offset:
                break
        return start + token.start, token

    def path_at(self, offset: int) -> list[Node]:
        """The nodes of a line that hold an offset, outermost first."""
        index = self.line_index(offset)
        relative = offset - self.starts[index]
        node: Node | Token | None = self.lines[index].code
        path: list[Node] = []
        while isinstance(node, Node):
            path.append(node)
            node = next((c for c in node.children if c.start <= relative < c.end), None)
        return path

    def dump(self) -> str:
        """The tree as indented text, for people and snapshot tests."""
        from compiler_core.syntax.dump import dump_text

        return dump_text(self)

    def dump_json(self) -> dict[str, object]:
        """The tree as JSON values."""
        from compiler_core.syntax.dump import dump_json

        return dump_json(self)


def _starts(
    lines: list[Line], known: Sequence[int], same_before: int, same_after: int
) -> list[int]:
    """Where lines start and the last ends, if that is known of lines of which the first and last
    are the same."""
    end = len(lines) - same_after
    made = [line.width for line in lines[same_before:end]]
    starts = [*known[:same_before], *accumulate(made, initial=known[same_before])]
    behind = len(known) - same_after
    shift = starts[-1] - known[behind - 1]
    return starts + [each + shift for each in known[behind:]]


def relocated(diagnostic: Diagnostic, offset: int) -> Diagnostic:
    """A diagnostic moved by an offset, with its notes and fixes."""
    if offset == 0:
        return diagnostic
    return replace(
        diagnostic,
        span=diagnostic.span.shift(offset),
        notes=tuple(
            Note(note.message, note.span.shift(offset), note.path)
            if note.span and not note.path
            else note
            for note in diagnostic.notes
        ),
        fixes=tuple(
            Fix(
                fix.title,
                tuple(Edit(edit.span.shift(offset), edit.new_text) for edit in fix.edits),
                fix.applicability,
            )
            for fix in diagnostic.fixes
        ),
    )


def parse_text(text: str, previous: SyntaxTree | None = None) -> SyntaxTree:
    """The tree of a text; lines, blocks and nodes that did not change are those of the previous
    tree."""
    if previous is None:
        return SyntaxTree(text, _LineMaker().lines(text, 0)[0])
    if previous.text == text:
        return previous
    return _after_edit(text, previous)


def _after_edit(text: str, previous: SyntaxTree) -> SyntaxTree:
    """The tree of a text, scanned only from the line before the first difference to where old
    lines fit again."""
    old = previous.text
    same_before = common_prefix(old, text)
    limit = min(len(old), len(text)) - same_before
    same_after = common_suffix(old, text, limit)

    lines = previous.lines
    starts = previous.starts
    # A line's end depends on the next line of code, so begin one line of code earlier; and at the
    # first line whose end depended on more than that.
    first = previous.line_index(same_before)
    first -= 1
    while first > 0 and lines[first].code is None:
        first -= 1
    first = max(first, 0)
    while first > 0 and lines[first - 1].fragile:
        first -= 1
    for index in previous._fragile:
        if index >= first:
            break
        if lines[index].width > 0 and _reads_far(lines[index]):
            first = index
            break

    shift = len(text) - len(old)
    index = bisect_right(starts, len(text) - same_after - shift - 1)

    def old_line(start: int) -> int | None:
        """The unchanged line that begins at a place in the new text."""
        at = bisect_left(starts, start - shift, index, len(lines))
        return at if at < len(lines) and starts[at] == start - shift else None

    maker = _LineMaker()
    for at in range(first, index):
        maker.know(old[starts[at] : starts[at + 1]], lines[at])
    made, resume = maker.lines(text, starts[first], old_line)
    result = list(lines[:first])
    result += made
    rest = [] if resume is None else lines[resume:]
    result += rest
    return SyntaxTree(text, result, previous, first, len(rest))


def _reads_far(line: Line) -> bool:
    """Whether what is behind a fragile line decides where it ends: an open text or bracket."""
    return isinstance(line.code, ErrorNode) or any(
        problem.code == "syntax-string" for problem in line.problems
    )


class _LineMaker:
    """Scans and parses lines; equal lines of one text share their nodes."""

    __slots__ = ("_made", "_parser")

    def __init__(self) -> None:
        self._parser = Parser()
        self._made: dict[str, Line] = {}

    def know(self, source: str, line: Line) -> None:
        """Take over a line of an earlier tree for the same text."""
        if not line.fragile:
            self._made[source] = line

    def lines(
        self, text: str, start: int, old_line: Callable[[int], int | None] | None = None
    ) -> tuple[list[Line], int | None]:
        """The lines from a line's start to the end, or to the first that is an old one, which is
        returned."""
        lines: list[Line] = []
        position = start
        length = len(text)
        made = self._made
        while True:
            if old_line is not None and position != start:
                found = old_line(position)
                if found is not None:
                    return lines, found
            scanned = lexer.scan_line(text, position, length)
            source = text[position : scanned.end]
            line = made.get(source)
            # In a bracket left open at the end of a file the last line end is blank space.
            if line is None or line.newline.start != scanned.tokens[-1].start:
                line = self._parse(scanned)
                if line.width == len(source) and not line.fragile:
                    made[source] = line
            lines.append(line)
            position += line.width
            if position >= length:
                if line.newline.text:
                    lines.append(_END_LINE)
                return lines, None

    def _parse(self, scanned: lexer.ScannedLine) -> Line:
        tokens = scanned.tokens
        newline = tokens[-1]
        if len(tokens) == 1:
            return Line(None, newline, -1, False, (), scanned.reads_to_end)
        opens_block = lexer.opens_block(tokens)
        node, failure = self._parser.parse(tokens, start_rule(tokens, opens_block))
        if failure is not None:
            index = lexer.last_line_start(tokens, failure.index + 1)
            if index == failure.index:
                # A deeper line that the statement above cannot take in is a statement of its own.
                return self._parse(lexer.cut(scanned, index))
            shorter = None if index is None else self._parse_shorter(scanned, index)
            if shorter is not None:
                return shorter
        fragile = scanned.reads_to_end or scanned.was_cut
        is_broken = failure is not None or bool(scanned.errors)
        found = partial(_problems, scanned, node, failure)
        return Line(node, newline, scanned.indent, opens_block, found, fragile, is_broken)

    def _parse_shorter(self, scanned: lexer.ScannedLine, index: int) -> Line | None:
        """The part of a line before a token, if that part parses: what looked like an operator
        there, such as `if`, was the beginning of a statement."""
        last = scanned.tokens[index - 1]
        kind = last.kind
        line = self._parse(lexer.cut(scanned, index))
        if not isinstance(line.code, ErrorNode):
            return line
        last.kind = kind  # a '^' means something else at the end of a line
        return None


def _problems(
    scanned: lexer.ScannedLine, node: Node, failure: Failure | None
) -> tuple[Diagnostic, ...]:
    # Most lines are never asked, and who only wants the tree needs none of those modules.
    from compiler_core.syntax import problems

    found = problems.of_tokens(scanned)
    if failure is not None and not found:
        found.append(problems.of_failure(scanned.tokens, failure))
    found += problems.of_node(node, scanned.tokens)
    return tuple(found)


_END_LINE = Line(None, Token(1, 0, "", ""), -1, False, (), False)
