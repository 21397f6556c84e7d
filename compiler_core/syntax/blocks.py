"""What spans lines: logical lines, blocks, compound statements, and the module; and how lines
become them.

These nodes know their width, not their place, so that an edit above leaves them as they are. A
`Line` holds one parsed logical line; a compound statement holds the lines of its headers and the
blocks below them, together with the decorators before and the blank and comment lines between. A
comment line belongs to the innermost block that it is indented for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from compiler_core.source import Code, Diagnostic, Span
from compiler_core.syntax import codes
from compiler_core.syntax import kinds as k
from compiler_core.syntax.nodes import (
    Call,
    CaseHeader,
    ClassHeader,
    ComptimeDeclaration,
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
    Name,
    Node,
    RegionHeader,
    StructHeader,
    TraitHeader,
    TryHeader,
    VariableDeclaration,
    WhileHeader,
    WithHeader,
)
from compiler_core.syntax.tokens import Token

MAX_DEPTH: Final = 100


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
_CASE: Final = k.KINDS_BY_TEXT["case"]
_ELSE, _ELIF, _EXCEPT, _FINALLY = (
    k.KINDS_BY_TEXT[w] for w in ("else", "elif", "except", "finally")
)
# Which compound statements a clause can belong to.
_CLAUSE_OWNERS: Final[dict[int, tuple[type[Compound], ...]]] = {
    _ELIF: (If,),
    _ELSE: (If, For, While, Try),
    _EXCEPT: (Try,),
    _FINALLY: (Try,),
}


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


_DECORATED: Final = (ComptimeDeclaration, VariableDeclaration, ErrorNode)
_DECLARATIONS: Final = (Function, Struct, Class, Trait, Extension, Enum)
_TYPES: Final = (Struct, Class, Trait, Extension, Enum)


class _Open:
    """A compound statement that is being put together."""

    __slots__ = ("children", "cls", "column", "expects_body", "has_body", "header", "header_index")

    def __init__(self, cls: type[Compound], children: list[Element]) -> None:
        self.cls = cls
        self.children = children

    def begin_clause(self, header: Line, index: int, column: int) -> None:
        """Take in the line of a header that stands, or should stand, in a column."""
        self.children.append(header)
        self.header = header
        self.column = column
        self.header_index = index
        self.has_body = False
        self.expects_body = header.opens_block and not has_inline_body(header)


class _Frame:
    """A block that is being put together, with the compound statement at its end."""

    __slots__ = (
        "any_column",
        "children",
        "decorator",
        "decorators",
        "holds_cases",
        "indent",
        "open",
    )

    def __init__(self, indent: int, holds_cases: bool = False, any_column: bool = False) -> None:
        self.indent = indent
        # Whether it goes on with a body on the header's line, at any deeper column.
        self.any_column = any_column
        # Whether it is the block of a `match` at the column of that `match`.
        self.holds_cases = holds_cases
        self.children: list[Element] = []
        self.decorators: list[Element] = []
        self.decorator: tuple[int, Node] | None = None  # the last one and the index of its line
        self.open: _Open | None = None


class Builder:
    """Puts lines together into a module; elements whose children did not change are taken from
    `known`."""

    def __init__(self, known: dict[tuple[object, ...], Block | Compound]) -> None:
        self._known = known
        self.made: dict[tuple[object, ...], Block | Compound] = {}
        # (index of the line, what is wrong there with spans that count from the line's start)
        self.problems: list[tuple[int, Diagnostic]] = []
        self._frames: list[_Frame] = []
        self._pending: list[Line] = []

    def build(self, lines: Sequence[Line]) -> Module:
        """The module of a file's lines."""
        frames = self._frames = [_Frame(0)]
        pending = self._pending
        top = frames[0]
        for index, line in enumerate(lines):
            if line.code is None:
                pending.append(line)
                continue
            indent = line.indent
            open_ = top.open
            if open_ is not None and not open_.has_body:
                deeper = indent > open_.column and len(frames) < MAX_DEPTH
                cases = open_.cls is Match and indent == open_.column and _is_case(line)
                if deeper or cases:
                    header = open_.header
                    inline = deeper and has_inline_body(header)
                    inline = inline and not isinstance(header.code, ErrorNode)
                    column = open_.column + 1 if inline else indent
                    top = _Frame(column, holds_cases=not deeper, any_column=inline)
                    frames.append(top)
                    top.children.extend(pending)
                    pending.clear()
                    self._place(top, line, index)
                    continue
                if open_.expects_body:
                    self._report_missing_body(open_, at_end=False)
            kept = self._blocks_around_stray(lines, index) if indent < top.indent else None
            while len(frames) > 1 and (
                len(frames) > kept if kept is not None else _ends_block(frames, line)
            ):
                self._close_block(indent)
                top = frames[-1]
            if indent != top.indent and not top.any_column:
                if len(frames) == 1 and not _has_statement(top):
                    top.indent = indent  # the whole file may be indented
                else:
                    self._report(
                        index,
                        codes.INDENTATION,
                        line.code.start,
                        first_token(line).end,
                        "this statement is not indented like the block that it is in",
                    )
                    if indent < top.indent and kept is None and _has_one_statement(top):
                        top.indent = indent  # the first statement was the odd one
            self._place(top, line, index)
        while True:
            open_ = frames[-1].open
            if open_ is not None and open_.expects_body:
                self._report_missing_body(open_, at_end=True)
            if len(frames) == 1:
                break
            self._close_block(-1)
        self._finish_open(top := frames[0])
        self._keep_stray_decorators(top)
        top.children.extend(pending)
        pending.clear()
        module = self._intern(Module, top.children)
        assert isinstance(module, Module)
        return module

    def _blocks_around_stray(self, lines: Sequence[Line], index: int) -> int | None:
        """How many blocks to keep open at a line that stands left of the block it belongs to; None
        for a line that ends blocks, as usual.

        Such a line cannot stand in the module or type that its column leads to, and the line below
        is deeper and fits the blocks that are open.
        """
        frames = self._frames
        line = lines[index]
        landing = len(frames) - 1
        while landing > 0 and line.indent < frames[landing].indent:
            landing -= 1
        if landing > 0:
            owner = frames[landing - 1].open
            if owner is None or owner.cls not in _TYPES:
                return None
        if _may_stand_among_declarations(line) or any(not each.comment for each in self._pending):
            return None  # behind a blank line one begins something new
        if not any(frame.open and frame.open.cls in _DECLARATIONS for frame in frames[landing:]):
            return None
        below = next((each for each in lines[index + 1 :] if each.code is not None), None)
        if below is None or below.indent <= line.indent:
            return None
        kept = len(frames)
        while kept > landing + 1 and (
            below.indent < frames[kept - 1].indent
            or (line.opens_block and below.indent == frames[kept - 1].indent)
        ):
            kept -= 1
        return kept if kept > landing + 1 else None

    def _place(self, frame: _Frame, line: Line, index: int) -> None:
        """Put a line of code into a block whose indentation it has."""
        code = line.code
        assert code is not None
        pending = self._pending
        kind = line.leading if line.opens_block or isinstance(code, ErrorNode) else -1
        open_ = frame.open
        owners = _CLAUSE_OWNERS.get(kind)
        if owners is not None:
            if open_ is not None and open_.cls in owners:
                open_.children.extend(pending)
                pending.clear()
                open_.begin_clause(line, index, max(line.indent, frame.indent))
                return
            word = k.KIND_NAMES[kind]
            self._report(
                index,
                codes.CLAUSE,
                code.start,
                first_token(line).end,
                f"'{word}' has no statement above that it could belong to",
            )
        self._finish_open(frame)
        if is_decorator(line):
            (frame.decorators or frame.children).extend(pending)
            pending.clear()
            frame.decorators.append(line)
            frame.decorator = index, code
            return
        # A stray clause still holds the block below it.
        cls = Unknown if owners is not None else line.begins
        children = frame.decorators
        if (
            children
            and cls not in _DECLARATIONS
            and not isinstance(code, _DECORATED)
            and not _was_comptime(cls, children)
        ):
            self._report(
                index,
                codes.DECORATOR,
                code.start,
                first_token(line).end,
                "this statement takes no decorators",
            )
        frame.decorators = []
        if children:
            children.extend(pending)
        else:
            frame.children.extend(pending)
        pending.clear()
        if cls is None:
            if children:
                children.append(line)
                frame.children.append(self._intern(Decorated, children))
            else:
                frame.children.append(line)
            return
        frame.open = _Open(cls, children)
        frame.open.begin_clause(line, index, max(line.indent, frame.indent))

    def _close_block(self, indent: int) -> None:
        """Close the innermost block and give it to the compound statement around it."""
        frame = self._frames.pop()
        self._finish_open(frame)
        pending = self._pending
        self._keep_stray_decorators(frame)
        # Comments stay in the block as long as they are indented for it.
        keep = 0
        for number, line in enumerate(pending, start=1):
            if line.comment:
                column = len(line.newline.trivia) - len(line.newline.trivia.lstrip())
                if column < frame.indent or column <= indent:
                    break
                keep = number
        frame.children.extend(pending[:keep])
        del pending[:keep]
        block = self._intern(Block, frame.children)
        owner = self._frames[-1].open
        assert owner is not None
        owner.children.append(block)
        owner.expects_body = False
        owner.has_body = True

    def _finish_open(self, frame: _Frame) -> None:
        open_ = frame.open
        if open_ is not None:
            frame.children.append(self._intern(open_.cls, open_.children))
            frame.open = None

    def _keep_stray_decorators(self, frame: _Frame) -> None:
        """Give decorators that stand before no declaration to the block."""
        if frame.decorators:
            assert frame.decorator is not None
            index, code = frame.decorator
            message = "this decorator has no declaration below it"
            self._report(index, codes.DECORATOR, code.start, code.end, message)
            frame.children.extend(frame.decorators)
            frame.decorators = []

    def _report_missing_body(self, open_: _Open, *, at_end: bool) -> None:
        open_.expects_body = False
        if at_end:
            return  # the last body of a file may be empty
        code = open_.header.code
        assert code is not None
        self._report(
            open_.header_index,
            codes.BODY,
            code.end - 1,
            code.end,
            "a body is missing here; write 'pass' for an empty one",
        )

    def _report(self, index: int, code: Code, start: int, end: int, message: str) -> None:
        self.problems.append((index, code.at(Span(start, end), message)))

    def _intern(
        self, cls: type[Block] | type[Compound], children: list[Element]
    ) -> Block | Compound:
        key = (cls, *children)
        # Equal elements are one from the start: made apart, they would become one, and so be other
        # ones than before, after the first edit.
        element = self.made.get(key) or self._known.get(key)
        if element is None:
            element = cls(tuple(children))
        self.made[key] = element
        return element


def _ends_block(frames: list[_Frame], line: Line) -> bool:
    """Whether a line that does not stand deeper ends the innermost block."""
    top = frames[-1]
    if line.indent == top.indent:
        return top.holds_cases and not _is_case(line)
    owner = frames[-2].open
    assert owner is not None
    # What is deeper than the header, and no nearer to its column than to the block's, is in the
    # block, if not where it should be.
    return line.indent < top.indent and (
        line.indent - owner.column < top.indent - line.indent or line.leading in _CLAUSE_OWNERS
    )


def _may_stand_among_declarations(line: Line) -> bool:
    """Whether a line could be meant for a module or the body of a type."""
    first = first_token(line)
    return first.kind in _DECLARING_KINDS or first.text in ("fn", "alias", "let")


_DECLARING_KINDS: Final = frozenset(
    k.KINDS_BY_TEXT[word]
    for word in (
        "def struct trait class __extension __enum async __async comptime case import from var ref "
        "pass ... @"
    ).split()
) | {k.STRING, k.ERROR}


def _has_one_statement(frame: _Frame) -> bool:
    lines = [each for each in frame.children if not isinstance(each, Line) or each.code is not None]
    return len(lines) + (frame.open is not None) == 1


def _was_comptime(cls: type[Compound] | None, decorators: Sequence[Element]) -> bool:
    """Whether the decorators are those that made an `if` or a `for` one of compile time."""
    if cls is not If and cls is not For:
        return False
    return all(
        line.code is None or _is_named(line.code, _COMPTIME_DECORATORS)
        for line in decorators
        if isinstance(line, Line)
    )


_COMPTIME_DECORATORS: Final = frozenset(["parameter", "unroll"])


def _is_named(code: Node, names: frozenset[str]) -> bool:
    if not isinstance(code, Decorator):
        return False
    expression = code.expression
    name = expression.callee if isinstance(expression, Call) else expression
    return isinstance(name, Name) and name.name_token.text in names


def _has_statement(frame: _Frame) -> bool:
    return bool(frame.children or frame.open or frame.decorators)


def _is_case(line: Line) -> bool:
    return line.opens_block and first_token(line).kind == _CASE


def has_inline_body(line: Line) -> bool:
    """Whether a header's body stands on the header's line."""
    code = line.code
    if isinstance(code, ComptimeHeader):
        code = code.header if isinstance(code.header, Header) else code
    if isinstance(code, (Header, ErrorNode)):
        last = code.children[-1]
        return not (isinstance(last, Token) and last.kind == k.COLON)
    return False
