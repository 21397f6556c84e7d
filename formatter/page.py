"""A file's tree to text: the lines one after the other, each laid out, with the blank lines between them."""

from __future__ import annotations

from collections.abc import Sequence

from compiler_core.syntax import SyntaxTree, nodes, parse_text
from compiler_core.syntax.blocks import Block, Compound, Element, Line
from compiler_core.syntax.nodes import Node
from formatter.blank_lines import BlankLines, Placed, place
from formatter.comments import normal_comment
from formatter.directives import OFF, ON, SKIP, may_hold_directives, text_of
from formatter.docstrings import normal_docstring
from formatter.emit.statements import is_suite_colon, leaves_of
from formatter.layout.engine import Layout
from formatter.layout.row import INDENT, TRACKS_ALL, Row
from formatter.leaf import Leaf
from formatter.style import Style


class Page:
    """Prints the lines of one tree."""

    def __init__(self, tree: SyntaxTree, style: Style) -> None:
        self._tree = tree
        self._style = style
        self._layout = Layout(style.line_length)
        self._blank_lines = BlankLines()
        self._placed: list[Placed] = []
        self._blank = 0
        # Where in the source the next line begins.
        self._offset = 0
        self._directives = may_hold_directives(tree.text)

    def text(self) -> str:
        """The formatted text."""
        self._block(self._tree.module, 0)
        parts: list[str] = []
        for line in self._placed:
            if line.before > 0:
                parts.append("\n" * line.before)
            parts.append(line.text)
            if line.after:
                parts.append("\n" * line.after)
        return "".join(parts)

    # ------------------------------------------------------------ blocks

    def _block(self, block: Block, depth: int) -> None:
        children = block.children
        docstring = depth > 0
        index = 0
        while index < len(children):
            child = children[index]
            index += 1
            if child.__class__ is Line:
                if child.code is None:  # type: ignore[union-attr]
                    if self._directives and _is_directive(child, OFF):
                        index += self._protected(children, index - 1, depth)
                    else:
                        self._bare_line(child, depth)  # type: ignore[arg-type]
                    continue
                self._line(child, depth, docstring=docstring)  # type: ignore[arg-type]
            else:
                self._compound(child, depth)
            docstring = False

    def _compound(self, compound: Element, depth: int) -> None:
        children = compound.children  # type: ignore[union-attr]
        plain = False
        index = 0
        while index < len(children):
            child = children[index]
            index += 1
            if child.__class__ is Block:
                self._block(child, depth + 1)
            elif child.__class__ is not Line:
                self._compound(child, depth)
            elif child.code is None:
                if self._directives and _is_directive(child, OFF):
                    index += self._protected(children, index - 1, depth)
                else:
                    self._bare_line(child, depth)
            else:
                plain = plain or child.code.__class__ is nodes.ComptimeHeader
                self._line(child, depth, plain_condition=plain)

    def _protected(self, children: Sequence[Element], index: int, depth: int) -> int:
        """Print what `# fmt: off` protects; returns how many elements behind the comment that takes."""
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
        raw = self._tree.text[start:end].removesuffix("\n").removesuffix("\r")
        self._offset = end
        self._add(Placed(depth, f"{INDENT * depth}{text}\n{raw}\n", is_comment=True))
        return last - index

    # ------------------------------------------------------------ lines

    def _bare_line(self, line: Line, depth: int) -> None:
        self._offset += line.width
        trivia = line.newline.trivia
        if "#" not in trivia:
            self._blank += 1
            return
        comment = normal_comment(trivia.strip())
        placed = Placed(depth, f"{INDENT * depth}{comment}\n", is_comment=True)
        self._add(placed)

    def _line(
        self, line: Line, depth: int, *, docstring: bool = False, plain_condition: bool = False
    ) -> None:
        code = line.code
        assert code is not None
        self._offset += line.width
        parts = _parts(code, depth)
        last = len(parts) - 1
        if self._directives and _is_directive(line, SKIP):
            if isinstance(code, nodes.Statements):
                parts = [(code, depth)]
            part, part_depth = parts.pop()
            skipped = f"{text_of(part, leading=False)}  {normal_comment(line.newline.trivia.strip())}"
        else:
            skipped = ""
        for number, (part, part_depth) in enumerate(parts):
            newline = line.newline if number == last else None
            leaves = leaves_of(
                part, newline, plain_condition=plain_condition, directives=self._directives
            )
            is_docstring = part_depth > 0 and (docstring or number > 0) and _is_docstring(part)
            self._statement(leaves, part_depth, is_docstring=is_docstring)
        if skipped:
            self._add(Placed(part_depth, f"{INDENT * part_depth}{skipped}\n", is_comment=True))

    def _statement(self, leaves: list[Leaf], depth: int, *, is_docstring: bool) -> None:
        if is_docstring:
            leaves[0].text = normal_docstring(leaves[0].text, depth, self._style.line_length)
        row = Row(leaves, depth, inside=False, tracking=TRACKS_ALL, base=0)
        rows = self._layout.rows(row)
        text = "".join([each.text.rstrip() + "\n" for each in rows])
        self._add(place(depth, text, leaves))

    def _add(self, placed: Placed) -> None:
        self._blank_lines.add(placed, self._blank)
        self._blank = 0
        self._placed.append(placed)


def _parts(code: Node, depth: int) -> list[tuple[Node, int]]:
    """The statements and headers of one line of code, each with its depth."""
    if isinstance(code, nodes.Statements):
        return [part for each in code.statements for part in _parts(each, depth)]
    header = code.header if isinstance(code, nodes.ComptimeHeader) else code
    if not isinstance(header, nodes.Header):
        return [(code, depth)]
    found: list[tuple[Node, int]] = [(code, depth)]
    colon = False
    for child in header.children:
        if is_suite_colon(child):
            colon = True
        elif colon and isinstance(child, Node):
            if isinstance(child, nodes.InlineCase):
                found += _parts(child, depth + 1)
            elif isinstance(child, nodes.InlineClause):
                found += _parts(child, depth)
            else:
                found += _parts(child, depth + 1)
    return found


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


def format_tree(tree: SyntaxTree, style: Style) -> str:
    """The text of a tree in the given style."""
    text = Page(tree, style).text()
    if text != tree.text:
        # A break that needed a new comma or new parentheses may let a second look choose another one.
        text = Page(parse_text(text), style).text()
    return text
