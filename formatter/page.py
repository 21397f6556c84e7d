"""A file's tree to text: the lines one after the other, each laid out, with the blank lines between them."""

from __future__ import annotations

from compiler_core.syntax import SyntaxTree, Token, nodes
from compiler_core.syntax import kinds as k
from compiler_core.syntax.blocks import Block, Compound, Element, Line
from compiler_core.syntax.nodes import Node
from formatter.blank_lines import BlankLines, Placed, place
from formatter.comments import normal_comment
from formatter.docstrings import normal_docstring
from formatter.emit.builder import CannotEmitError
from formatter.emit.statements import is_suite_colon, leaves_of
from formatter.layout.engine import Layout
from formatter.layout.row import INDENT, TRACKS_ALL, Row
from formatter.leaf import COMMENT, Leaf
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
        docstring = depth > 0
        for child in block.children:
            if isinstance(child, Line):
                if child.code is None:
                    self._bare_line(child, depth)
                    continue
                self._line(child, depth, docstring=docstring)
            else:
                self._compound(child, depth)
            docstring = False

    def _compound(self, compound: Element, depth: int) -> None:
        plain = False
        for child in compound.children:  # type: ignore[union-attr]
            if isinstance(child, Block):
                self._block(child, depth + 1)
            elif isinstance(child, Line):
                if child.code is None:
                    self._bare_line(child, depth)
                else:
                    plain = plain or isinstance(child.code, nodes.ComptimeHeader)
                    self._line(child, depth, plain_condition=plain)
            else:
                self._compound(child, depth)

    # ------------------------------------------------------------ lines

    def _bare_line(self, line: Line, depth: int) -> None:
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
        parts = list(_parts(code, depth))
        last = len(parts) - 1
        for number, (part, part_depth) in enumerate(parts):
            newline = line.newline if number == last else None
            try:
                leaves = leaves_of(part, newline, plain_condition=plain_condition)
            except CannotEmitError:
                raise
            is_docstring = part_depth > 0 and (docstring or number > 0) and _is_docstring(part)
            self._statement(leaves, part_depth, is_docstring=is_docstring)

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


def _is_docstring(node: Node) -> bool:
    if not isinstance(node, nodes.ExpressionStatement):
        return False
    string = node.children[0]
    return isinstance(string, nodes.String) and len(string.children) == 1


def format_tree(tree: SyntaxTree, style: Style) -> str:
    """The text of a tree in the given style."""
    return Page(tree, style).text()


__all__ = ["COMMENT", "Page", "Token", "format_tree", "k"]
