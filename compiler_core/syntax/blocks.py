"""What spans lines: logical lines, blocks, compound statements, and the module.

These nodes know their width, not their place, so that an edit above leaves them as they are. A
`Line` holds one parsed logical line; a compound statement holds the lines of its headers and the
blocks below them, together with the decorators before and the blank and comment lines between. A
comment line belongs to the innermost block that it is indented for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from compiler_core.source import Diagnostic
from compiler_core.syntax import kinds as k
from compiler_core.syntax.nodes import (
    CaseHeader,
    ClassHeader,
    ComptimeHeader,
    Decorator,
    EnumHeader,
    ErrorNode,
    ExtensionHeader,
    ForHeader,
    FunctionHeader,
    Header,
    IfHeader,
    MatchHeader,
    Node,
    RegionHeader,
    StructHeader,
    TraitHeader,
    TryHeader,
    WhileHeader,
    WithHeader,
)
from compiler_core.syntax.tokens import Token


class Line:
    """A logical line: its statement or header, and the token that ends it; a blank or comment line
    has the latter only."""

    __slots__ = (
        "_problems",
        "begins",
        "code",
        "fragile",
        "indent",
        "is_broken",
        "leading",
        "newline",
        "opens_block",
        "width",
    )

    def __init__(
        self,
        code: Node | None,
        newline: Token,
        indent: int,
        opens_block: bool,
        problems: tuple[Diagnostic, ...] | Callable[[], tuple[Diagnostic, ...]],
        fragile: bool,
        is_broken: bool = False,
    ) -> None:
        self.code = code
        self.newline = newline
        self.indent = indent
        self.opens_block = opens_block
        self._problems = problems
        # Whether its tokens or its structure are in doubt; the other problems are about a meaning.
        self.is_broken = is_broken
        # Whether its end was decided by more than the line itself and the one below.
        self.fragile = fragile
        self.width: int = newline.end
        # What the line is for the statements around it, kept because every edit asks it of all
        # lines: the kind of the word that tells what it is, and the statement that it begins.
        self.leading: int = k.END if code is None else _leading_kind(code)
        self.begins: type[Compound] | None = None if code is None else _compound_class(self)

    @property
    def problems(self) -> tuple[Diagnostic, ...]:
        """What is wrong with the line, found when asked for; spans count from its start."""
        problems = self._problems
        if callable(problems):
            problems = self._problems = problems()
        return problems

    @property
    def children(self) -> tuple[Node | Token, ...]:
        """The statement, if any, and the newline."""
        return (self.newline,) if self.code is None else (self.code, self.newline)

    @property
    def comment(self) -> str:
        """The comment at the end of the line, or all of a comment line."""
        return self.newline.trivia.strip() if "#" in self.newline.trivia else ""

    def tokens(self) -> Iterator[Token]:
        """All tokens of the line, the newline last."""
        if self.code is not None:
            yield from self.code.tokens()
        yield self.newline

    def __repr__(self) -> str:
        return f"<Line {type(self.code).__name__} width {self.width}>"


class Block:
    """The body of a compound statement: lines and compound statements with one indentation."""

    __slots__ = ("children", "width")

    def __init__(self, children: tuple[Element, ...]) -> None:
        self.children = children
        self.width: int = sum([child.width for child in children])

    def statements(self) -> Iterator[Line | Compound]:
        """The children without blank and comment lines."""
        for child in self.children:
            if not isinstance(child, Line):
                assert isinstance(child, Compound)
                yield child
            elif child.code is not None:
                yield child

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {len(self.children)} children>"


class Module(Block):
    """A whole file."""

    __slots__ = ()


class Compound:
    """A statement with blocks: decorator lines, then for each clause a header line and its block,
    with comment lines between."""

    __slots__ = ("children", "width")

    def __init__(self, children: tuple[Element, ...]) -> None:
        self.children = children
        self.width: int = sum([child.width for child in children])

    @property
    def clauses(self) -> list[tuple[Line, Block | None]]:
        """Each header line with its block; the block is None where it is missing or on the header's
        line."""
        found: list[tuple[Line, Block | None]] = []
        for child in self.children:
            if isinstance(child, Block):
                found[-1] = (found[-1][0], child)
            elif isinstance(child, Line) and child.code is not None and not is_decorator(child):
                found.append((child, None))
        return found

    @property
    def header(self) -> Line:
        """The line of the first header."""
        return self.clauses[0][0]

    @property
    def body(self) -> Block | None:
        """The block of the first clause."""
        return self.clauses[0][1]

    @property
    def decorators(self) -> list[Decorator]:
        """The decorators before the first header."""
        return [
            child.code
            for child in self.children
            if isinstance(child, Line) and isinstance(child.code, Decorator)
        ]

    @property
    def name_token(self) -> Token | None:
        """The name that the statement declares, found even in a header with a mistake; it counts
        from the header's line."""
        code = self.header.code
        if code is None:
            return None
        seen = False
        for token in code.tokens():
            if seen:
                return token if token.kind == k.NAME else None
            seen = token.kind in _NAMING_WORDS or token.text == "fn"
        return None

    def __repr__(self) -> str:
        name = self.name_token
        return f"<{type(self).__name__}{' ' + name.text if name else ''}>"


class Function(Compound):
    """`def`."""

    __slots__ = ()


class Struct(Compound):
    """`struct`."""

    __slots__ = ()


class Class(Compound):
    """`class`, which Mojo does not have."""

    __slots__ = ()


class Trait(Compound):
    """`trait`."""

    __slots__ = ()


class Extension(Compound):
    """`__extension`."""

    __slots__ = ()


class Enum(Compound):
    """`__enum`."""

    __slots__ = ()


class If(Compound):
    """`if` with its `elif` and `else` clauses; `is_comptime` tells a `comptime if`."""

    __slots__ = ()


class For(Compound):
    """`for` with its `else` clause."""

    __slots__ = ()


class While(Compound):
    """`while` with its `else` clause."""

    __slots__ = ()


class With(Compound):
    """`with`."""

    __slots__ = ()


class Try(Compound):
    """`try` with its `except`, `else` and `finally` clauses."""

    __slots__ = ()


class Match(Compound):
    """`match`; its block, or what follows at the same column, holds `Case` statements."""

    __slots__ = ()


class Case(Compound):
    """One `case` of a `match`."""

    __slots__ = ()


class Region(Compound):
    """`__mlir_region`."""

    __slots__ = ()


class Decorated(Compound):
    """A statement on one line with decorators above, such as a `comptime` declaration."""

    __slots__ = ()


class Unknown(Compound):
    """A line that has a block below it and no business to."""

    __slots__ = ()


Element = Line | Block | Compound

_COMPOUND_CLASSES: Final[dict[int, type[Compound]]] = {
    k.KINDS_BY_TEXT[word]: cls
    for word, cls in {
        "def": Function,
        "struct": Struct,
        "class": Class,
        "trait": Trait,
        "__extension": Extension,
        "__enum": Enum,
        "if": If,
        "for": For,
        "while": While,
        "with": With,
        "try": Try,
        "match": Match,
        "__match": Match,
        "case": Case,
        "__mlir_region": Region,
    }.items()
}
_HEADER_CLASSES: Final[dict[type[Node], type[Compound]]] = {
    FunctionHeader: Function,
    StructHeader: Struct,
    ClassHeader: Class,
    TraitHeader: Trait,
    ExtensionHeader: Extension,
    EnumHeader: Enum,
    IfHeader: If,
    ForHeader: For,
    WhileHeader: While,
    WithHeader: With,
    TryHeader: Try,
    MatchHeader: Match,
    CaseHeader: Case,
    RegionHeader: Region,
}
_NAMING_WORDS: Final = frozenset(
    [k.KINDS_BY_TEXT[w] for w in "def struct class trait __extension __enum __mlir_region".split()]
    + [k.SOFT_KINDS["fn"]]
)
_FN: Final = k.SOFT_KINDS["fn"]


def written(element: Element) -> str:
    """The text of an element, as it was written."""
    parts: list[str] = []
    pending: list[Element] = [element]
    while pending:
        at = pending.pop()
        if isinstance(at, Line):
            for token in at.tokens():
                parts += (token.trivia, token.text)
        else:
            pending.extend(reversed(at.children))
    return "".join(parts)


def is_decorator(line: Line) -> bool:
    """Whether a line is a decorator, even one with a mistake."""
    code = line.code
    if code is None:
        return False
    first = code.children[0]
    return isinstance(first, Token) and first.kind == k.AT


def first_token(line: Line) -> Token:
    """The first token of a line of code."""
    node: Node | Token | None = line.code
    while not isinstance(node, Token):
        assert node is not None
        node = node.children[0]
    return node


def _leading_kind(code: Node) -> int:
    """The kind of the word that tells what a line is, behind `comptime` and `async`."""
    kind = k.END
    tokens = code.tokens()
    for token in tokens:
        kind = token.kind
        if kind == k.NAME and token.text == "fn" and isinstance(code, ErrorNode):
            # A soft keyword is a name again when its line does not parse.
            following = next(tokens, None)
            return k.DEF if following is not None and following.kind == k.NAME else kind
        if kind not in _PREFIXES:
            return k.DEF if kind == _FN else kind
    return kind


_PREFIXES: Final = frozenset([k.COMPTIME, k.ASYNC, k.KINDS_BY_TEXT["__async"]])


def _compound_class(line: Line) -> type[Compound] | None:
    """What a header line begins; None for a line that is a statement by itself or the clause of
    another one."""
    code = line.code
    cls = _HEADER_CLASSES.get(code.__class__)  # type: ignore[arg-type]
    if cls is not None:
        return cls
    if isinstance(code, ComptimeHeader):
        return _HEADER_CLASSES.get(code.header.__class__)
    if line.opens_block or not isinstance(code, Header):
        found = _COMPOUND_CLASSES.get(line.leading)
        if found is not None and (line.opens_block or isinstance(code, ErrorNode)):
            return found  # a mistake may have cost the colon
        if line.opens_block:
            return Unknown
    return None


def has_inline_body(line: Line) -> bool:
    """Whether a header's body stands on the header's line."""
    code = line.code
    if isinstance(code, ComptimeHeader):
        code = code.header if isinstance(code.header, Header) else code
    if isinstance(code, (Header, ErrorNode)):
        last = code.children[-1]
        return not (isinstance(last, Token) and last.kind == k.COLON)
    return False
