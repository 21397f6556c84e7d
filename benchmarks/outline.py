"""The outline of a file, for telling whether a mistake in one declaration disturbs the others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from compiler_core.source import Span
from compiler_core.syntax import SyntaxTree, Token
from compiler_core.syntax.blocks import (
    Block,
    Class,
    Compound,
    Decorated,
    Enum,
    Extension,
    Function,
    Line,
    Struct,
    Trait,
)
from compiler_core.syntax.nodes import (
    Binding,
    ComptimeDeclaration,
    EnumCase,
    FromImportStatement,
    ImportStatement,
    Node,
    VariableDeclaration,
)

_DECLARATIONS = (Function, Struct, Trait, Class, Extension, Enum)


@dataclass(frozen=True, slots=True)
class Declaration:
    """A declaration as an editor lists it: what it is, its name, and its members."""

    kind: str
    name: str
    members: tuple[Declaration, ...] = ()

    def __str__(self) -> str:
        inside = f"{{{', '.join(map(str, self.members))}}}" if self.members else ""
        return f"{self.kind} {self.name}{inside}"


@dataclass(frozen=True, slots=True)
class Outline:
    """The top-level declarations of a file with their places, decorators included."""

    declarations: list[Declaration]
    spans: list[Span]

    @classmethod
    def of(cls, tree: SyntaxTree) -> Outline:
        """Return the outline of a tree."""
        return cls._of_children(tree.module.children, 0)

    @classmethod
    def of_members(cls, tree: SyntaxTree, index: int) -> Outline:
        """Return the outline of the body of a top-level declaration."""
        offset = 0
        for child in tree.module.children:
            declared = len(_declared_by(child))
            if index < declared:
                for part in child.children if isinstance(child, Compound) else ():
                    if isinstance(part, Block):
                        return cls._of_children(part.children, offset)
                    offset += part.width
                break
            index -= declared
            offset += child.width
        return cls([], [])

    @classmethod
    def _of_children(cls, children: Iterable[Line | Block | Compound], offset: int) -> Outline:
        declarations: list[Declaration] = []
        spans: list[Span] = []
        for child in children:
            found = _declared_by(child)
            declarations += found
            if found:
                extent = _extent(child)
                spans += [Span(offset + extent.start, offset + extent.end)] * len(found)
            offset += child.width
        return cls(declarations, spans)


def undisturbed(before: list[Declaration], after: list[Declaration], changed: int) -> bool:
    """Tell whether all declarations but the changed one are as they were, in the same order."""
    behind = len(before) - changed - 1
    return (
        len(after) >= len(before) - 1
        and after[:changed] == before[:changed]
        and after[len(after) - behind :] == before[changed + 1 :]
    )


def _declared_by(item: Line | Block | Compound) -> list[Declaration]:
    if isinstance(item, Line):
        return _declared_in(item.code)
    if isinstance(item, Decorated):
        return _declared_in(item.header.code)
    if isinstance(item, _DECLARATIONS):
        token = item.name_token
        name = token.identifier if token else ""
        members = [each for _, block in item.clauses for each in _members(block)]
        return [Declaration(type(item).__name__, name, tuple(members))]
    return []


def _members(block: Block | None) -> list[Declaration]:
    if block is None:
        return []
    return [each for statement in block.statements() for each in _declared_by(statement)]


def _declared_in(code: Node | None) -> list[Declaration]:
    found: list[Declaration] = []
    for node in code.walk() if code else ():
        if isinstance(node, ComptimeDeclaration):
            found += [Declaration("comptime", token.identifier) for token in node.names]
        elif isinstance(node, VariableDeclaration):
            found.append(Declaration("var", _text(node.binding)))
        elif isinstance(node, (ImportStatement, FromImportStatement)):
            found.append(Declaration("import", _text(node)))
        elif isinstance(node, EnumCase) and node.name_token:
            found.append(Declaration("case", node.name_token.identifier))
    return found


def _text(node: Node) -> str:
    tokens = node.children[1].tokens() if isinstance(node, Binding) else node.tokens()  # type: ignore[union-attr]
    return " ".join(token.text for token in tokens)


def _extent(item: Line | Block | Compound) -> Span:
    """Return where the code of an item is, without the blank and comment lines at its ends."""
    start = end = -1
    offset = 0
    lines: list[Line | Block | Compound] = [item]
    while lines:
        each = lines.pop()
        if not isinstance(each, Line):
            lines += reversed(each.children)
            continue
        if each.code is not None:
            if start < 0:
                start = offset + each.code.start
            end = offset + each.code.end
        offset += each.width
    return Span(start, end)


def tokens_in(tree: SyntaxTree, span: Span) -> list[tuple[int, Token]]:
    """Return the tokens with text in a part of a file, with their offsets."""
    found: list[tuple[int, Token]] = []
    for index in range(tree.line_index(span.start), len(tree.lines)):
        start = tree.starts[index]
        if start >= span.end:
            break
        for token in tree.lines[index].tokens():
            if token.text and span.start <= start + token.start < span.end:
                found.append((start + token.start, token))
    return found
