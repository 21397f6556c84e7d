"""A file's tree to text: the lines one after the other, each laid out, with the blank lines between
them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from compiler_core.source import Edit, Span
from compiler_core.syntax import SyntaxTree, nodes
from compiler_core.syntax.blocks import Block, Compound, Element, Function, Line
from compiler_core.syntax.nodes import Node
from formatter.blank_lines import BlankLines, Facts, Placed, comment_facts, facts_of
from formatter.broken import DECLARATIONS
from formatter.comments import normal_comment
from formatter.directives import OFF, ON, SKIP, may_hold_directives, text_of
from formatter.docstrings import normal_docstring
from formatter.emit.statements import leaves_of
from formatter.fences import format_fences
from formatter.layout.engine import Layout
from formatter.layout.row import INDENT, TRACKS_ALL, Row
from formatter.statements import statements_on_line
from formatter.style import Style

# What a line of source becomes at a depth; the flags tell whether it may be a docstring, and
# whether it is a clause of a `comptime if`.
Memo = dict[tuple[str, int, bool, bool], tuple[Facts, ...]]


class UnprintableError(Exception):
    """A line that cannot be laid out, at an offset; what it belongs to is to be left as it is."""

    def __init__(self, offset: int, reason: BaseException) -> None:
        super().__init__(str(reason))
        self.offset = offset


class Page:
    """Prints the lines of one tree, or those of them that a span touches."""

    def __init__(
        self,
        tree: SyntaxTree,
        style: Style,
        memo: Memo,
        *,
        format_code: Callable[[str], str | None] | None = None,
        untouched: Sequence[Element] = (),
        stop: int | None = None,
        span: Span | None = None,
    ) -> None:
        self._tree = tree
        self._text = tree.text
        self._line_length = style.line_length
        self._layout = Layout(style.line_length)
        # Formats the code in docstrings.
        self._format_code = format_code
        self._memo = memo
        self._untouched = {id(element) for element in untouched}
        self._span = span
        # From here on all stays as it is.
        self._stop = stop
        self._directives = may_hold_directives(tree.text)
        self._blank_lines = BlankLines()
        self._blank = 0
        # Where in the source the next line begins.
        self._offset = 0
        self._placed: list[Placed] = []
        self._block(tree.module, 0)

    def text(self) -> str:
        """The formatted text."""
        parts: list[str] = []
        for placed in self._placed:
            if placed.before > 0:
                parts.append("\n" * placed.before)
            parts.append(placed.facts.text)
            if placed.after:
                parts.append("\n" * placed.after)
        return "".join(parts)

    def edits(self, span: Span) -> list[Edit]:
        """What changes in the lines that a span touches."""
        found: list[Edit] = []
        start = 0
        for new_text, end in self._regions():
            old = self._text[start:end]
            if new_text is not None and end > span.start and start < span.end and old != new_text:
                # The blank lines before the first line of a range are not part of it.
                if start < span.start and not old[: span.start - start].strip():
                    start += len(old) - len(old.lstrip("\n"))
                    new_text = new_text.lstrip("\n")
                if self._text[start:end] != new_text:
                    found.append(Edit(Span(start, end), new_text))
            start = end
        return found

    def _regions(self) -> Iterator[tuple[str | None, int]]:
        """For each piece of the source, the new text, if any, and where the piece ends."""
        parts: list[str] = []
        after = 0
        for index, placed in enumerate(self._placed):
            parts.append("\n" * max(placed.before + after, 0))
            parts.append(placed.facts.text)
            after = placed.after
            last = index + 1 == len(self._placed)
            if last or self._placed[index + 1].end != placed.end:
                # A line outside of the span was not printed.
                yield "".join(parts) if placed.facts.text else None, placed.end
                parts = []

    # ------------------------------------------------------------ blocks

    def _block(self, block: Block, depth: int) -> None:
        children = block.children
        docstring = depth > 0
        index = 0
        while index < len(children):
            child = children[index]
            index += 1
            if self._stop is not None and depth == 0 and self._offset >= self._stop:
                rest = self._text[self._offset :]
                self._offset = len(self._text)
                self._place(Facts(0, rest))
                return
            if isinstance(child, Compound):
                self._compound(child, depth)
            elif isinstance(child, Line):
                if child.code is None:
                    if self._directives and _is_directive(child, OFF):
                        index += self._protected(children, index - 1, depth)
                    else:
                        self._bare_line(child, depth)
                    continue
                self._line(child, depth, docstring, False)
            docstring = False

    def _compound(self, compound: Compound, depth: int) -> None:
        if self._untouched and id(compound) in self._untouched:
            self._leave(compound, depth)
            return
        children = compound.children
        plain = False
        index = 0
        while index < len(children):
            child = children[index]
            index += 1
            if isinstance(child, Block):
                self._block(child, depth + 1)
            elif isinstance(child, Compound):
                self._compound(child, depth)
            elif child.code is None:
                if self._directives and _is_directive(child, OFF):
                    index += self._protected(children, index - 1, depth)
                else:
                    self._bare_line(child, depth)
            else:
                plain = plain or child.code.__class__ is nodes.ComptimeHeader
                self._line(child, depth, False, plain)

    def _protected(self, children: Sequence[Element], index: int, depth: int) -> int:
        """Print what `# fmt: off` protects; returns how many elements behind the comment that
        takes."""
        comment = children[index]
        assert isinstance(comment, Line)
        stop = index + 1
        last = index
        while stop < len(children) and not _is_directive(children[stop], ON):
            child = children[stop]
            if not isinstance(child, Line) or child.code is not None:
                last = stop
            stop += 1
        if last == index:
            self._bare_line(comment, depth)
            return 0
        start = self._offset + comment.width
        end = start + sum(child.width for child in children[index + 1 : last + 1])
        text = normal_comment(comment.newline.trivia.strip())
        raw = self._text[start:end].removesuffix("\n")
        self._offset = end
        self._place(comment_facts(depth, f"{INDENT * depth}{text}\n{raw}\n"))
        return last - index

    def _leave(self, element: Element, depth: int) -> None:
        """Print a statement as it stands."""
        end = self._offset + element.width
        text = self._text[self._offset : end]
        self._offset = end
        lines = text.split("\n")
        # A bracket or string that is never closed takes in the blank lines behind it, which are
        # no more part of it than those that will stand there.
        while len(lines) > 1 and not lines[-1].strip():
            lines.pop()
        facts = Facts(depth, "\n".join(lines) + "\n")
        facts.is_function = isinstance(element, DECLARATIONS)
        facts.is_type = facts.is_function and not isinstance(element, Function)
        self._place(facts)
        self._blank = max(0, text.count("\n") - len(lines))

    # ------------------------------------------------------------ lines

    def _place(self, facts: Facts) -> None:
        self._placed.append(self._blank_lines.place(facts, self._offset, self._blank))
        self._blank = 0

    def _bare_line(self, line: Line, depth: int) -> None:
        self._offset += line.width
        trivia = line.newline.trivia
        if "#" not in trivia:
            self._blank += 1
            return
        self._place(comment_facts(depth, f"{INDENT * depth}{normal_comment(trivia.strip())}\n"))

    def _line(self, line: Line, depth: int, docstring: bool, plain: bool) -> None:
        if self._untouched and id(line) in self._untouched:
            self._leave(line, depth)
            return
        start = self._offset
        self._offset = end = start + line.width
        if self._span is not None and (end <= self._span.start or start >= self._span.end):
            assert line.code is not None
            for part, part_depth in statements_on_line(line.code, depth):
                self._place(facts_of(part, part_depth, ""))
            return
        key = (self._text[start:end], depth, docstring, plain)
        printed = self._memo.get(key)
        if printed is None:
            try:
                printed = tuple(self._printed(line, depth, docstring, plain))
            except (Exception, RecursionError) as reason:
                raise UnprintableError(start, reason) from reason
            self._memo[key] = printed
        for facts in printed:
            self._place(facts)

    def _printed(self, line: Line, depth: int, docstring: bool, plain: bool) -> Iterator[Facts]:
        """The lines of the result that a line of code becomes."""
        code = line.code
        assert code is not None
        parts = statements_on_line(code, depth)
        last = len(parts) - 1
        skipped: tuple[Node, int] | None = None
        if self._directives and _is_directive(line, SKIP):
            if isinstance(code, nodes.Statements):
                parts = [(code, depth)]
            skipped = parts.pop()
        for number, (part, part_depth) in enumerate(parts):
            leaves = leaves_of(
                part,
                line.newline if number == last else None,
                plain_condition=plain,
                directives=self._directives,
            )
            if part_depth and (docstring or number) and _is_docstring(part):
                leaves[0].text = self._docstring(leaves[0].text, part_depth)
            row = Row(leaves, part_depth, inside=False, tracking=TRACKS_ALL, base=0)
            rows = self._layout.rows(row)
            yield facts_of(part, part_depth, "".join([f"{each.text.rstrip()}\n" for each in rows]))
        if skipped is not None:
            part, part_depth = skipped
            comment = normal_comment(line.newline.trivia.strip())
            text = f"{INDENT * part_depth}{text_of(part, leading=False)}  {comment}\n"
            yield comment_facts(part_depth, text)

    def _docstring(self, text: str, depth: int) -> str:
        text = normal_docstring(text, depth, self._line_length)
        if self._format_code is not None:
            text = format_fences(text, self._format_code)
        return text


def _is_directive(element: Element, values: frozenset[str]) -> bool:
    if not isinstance(element, Line):
        return False
    trivia = element.newline.trivia
    return "#" in trivia and normal_comment(trivia.strip()) in values


def _is_docstring(node: Node) -> bool:
    if not isinstance(node, nodes.ExpressionStatement):
        return False
    string = node.children[0]
    return isinstance(string, nodes.String) and len(string.children) == 1
