"""How lines become blocks, compound statements and a module, by their indentation.

An edit touches few lines: the statements of the module above it, and those below it that begin as
before, are taken from the previous layout, without looking at their lines.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from compiler_core.source import Code, Diagnostic, Span
from compiler_core.syntax import codes
from compiler_core.syntax import kinds as k
from compiler_core.syntax.blocks import (
    Block,
    Class,
    Compound,
    Decorated,
    Element,
    Enum,
    Extension,
    For,
    Function,
    If,
    Line,
    Match,
    Module,
    Struct,
    Trait,
    Try,
    Unknown,
    While,
    first_token,
    has_inline_body,
    is_decorator,
)
from compiler_core.syntax.nodes import (
    Call,
    ComptimeDeclaration,
    Decorator,
    ErrorNode,
    Name,
    Node,
    VariableDeclaration,
)

MAX_DEPTH: Final = 100

_Elements = dict[tuple[object, ...], Block | Compound]
"""Blocks and compound statements by their class and their children."""

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
_DECORATED: Final = (ComptimeDeclaration, VariableDeclaration, ErrorNode)
_DECLARATIONS: Final = (Function, Struct, Class, Trait, Extension, Enum)
_TYPES: Final = (Struct, Class, Trait, Extension, Enum)


class _Open:
    """A compound statement that is being put together."""

    __slots__ = (
        "children",
        "cls",
        "column",
        "expects_body",
        "has_body",
        "has_strayed",
        "header",
        "header_index",
    )

    def __init__(self, cls: type[Compound], children: list[Element]) -> None:
        self.cls = cls
        self.children = children
        # Whether its header is indented deeper than the block that it is in.
        self.has_strayed = False

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
        "stray",
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
        # The column of the statements above that are not indented as it is; told of once.
        self.stray: int | None = None
        self.open: _Open | None = None


@dataclass(slots=True)
class _Mark:
    """Where a statement of the module has just begun.

    What comes of the lines from there on depends on them and on what is kept here, and not on the
    lines above.
    """

    index: int
    """Of the line with which it begins, behind its decorators."""
    placed: int
    """How many children the module has above the statement."""
    reported: int
    """How many problems of the blocks there are above."""
    cls: type[Compound]
    children: tuple[Element, ...]
    """What it has so far: the decorators and the line."""


class Layout:
    """How lines make a module: the module, what is wrong with its blocks, and where its statements
    begin, so that the next build has to look at none but the edited ones."""

    __slots__ = ("_count", "_known", "_marks", "_size", "module", "problems")

    def __init__(
        self,
        lines: Sequence[Line],
        previous: Layout | None = None,
        same_before: int = 0,
        same_after: int = 0,
    ) -> None:
        """So many of the first lines and of the last are those of the previous layout."""
        known: _Elements = {} if previous is None else previous._known
        if previous is not None and len(known) < 2 * previous._size + _FEW:
            builder = _Builder(known, known)
            builder.resume(previous, same_before, same_after)
        else:
            previous = None
            builder = _Builder(known, {})
        self.module: Module = builder.build(lines)
        # (index of the line, what is wrong there with spans that count from the line's start)
        self.problems: Sequence[tuple[int, Diagnostic]] = builder.problems
        self._count = len(lines)
        self._marks = builder.marks
        self._known: _Elements = builder.made
        """All elements in use, and some that earlier layouts had."""
        self._size: int = len(builder.made) if previous is None else previous._size
        """How many there were when nothing was taken over."""


def _index_of(mark: _Mark) -> int:
    return mark.index


_FEW: Final = 1000
"""So many elements that are no longer in use may be kept for each file."""


class _Builder:
    """Puts lines together into a module; elements whose children did not change are taken from
    `known`."""

    def __init__(
        self,
        known: _Elements,
        made: _Elements,
    ) -> None:
        self._known = known
        self.made = made
        self.problems: list[tuple[int, Diagnostic]] = []
        self.marks: list[_Mark] = []
        self._frames: list[_Frame] = [_Frame(0)]
        self._pending: list[Line] = []
        self._begin = 0
        self._previous: Layout | None = None
        self._same_after = 0

    def resume(self, previous: Layout, same_before: int, same_after: int) -> None:
        """Take over what an earlier build made of the first lines, and later of the last ones."""
        # Whether a line begins a statement of the module can depend on the next line of code, so
        # the last mark among the same lines does not count.
        count = bisect_left(previous._marks, same_before, key=_index_of) - 1
        if count > 0:
            mark = previous._marks[count - 1]
            self.marks = previous._marks[:count]
            self.problems = list(previous.problems[: mark.reported])
            top = self._frames[0]
            top.children = list(previous.module.children[: mark.placed])
            header = mark.children[-1]
            assert isinstance(header, Line)
            top.open = _Open(mark.cls, list(mark.children[:-1]))
            top.open.begin_clause(header, mark.index, 0)
            self._begin = mark.index + 1
        self._previous = previous
        self._same_after = same_after

    def _goes_on_as_before(self, mark: _Mark, count: int) -> bool:
        """Whether a statement and all below it are those of the earlier build; takes them over."""
        previous = self._previous
        if previous is None or mark.index < count - self._same_after:
            return False
        shift = count - previous._count
        at = bisect_left(previous._marks, mark.index - shift, key=_index_of)
        if at == len(previous._marks):
            return False
        before = previous._marks[at]
        if (
            before.index != mark.index - shift
            or before.cls is not mark.cls
            or before.children != mark.children
        ):
            return False
        top = self._frames[0]
        top.open = None
        top.children.extend(previous.module.children[before.placed :])
        placed, reported = mark.placed - before.placed, mark.reported - before.reported
        for each in previous._marks[at:]:
            self.marks.append(
                _Mark(
                    each.index + shift,
                    each.placed + placed,
                    each.reported + reported,
                    each.cls,
                    each.children,
                )
            )
        for index, problem in previous.problems[before.reported :]:
            self.problems.append((index + shift, problem))
        return True

    def build(self, lines: Sequence[Line]) -> Module:
        """The module of a file's lines."""
        frames = self._frames
        pending = self._pending
        top = frames[0]
        for index in range(self._begin, len(lines)):
            line = lines[index]
            if line.code is None:
                pending.append(line)
                continue
            indent = line.indent
            open_ = top.open
            if open_ is not None and not open_.has_body:
                # Where the header alone is indented too far, the body stands in its column.
                inside = indent > open_.column or (open_.has_strayed and indent == open_.column)
                deeper = inside and len(frames) < MAX_DEPTH
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
                elif indent != top.stray:
                    self._report(
                        index,
                        codes.INDENTATION,
                        line.code.start,
                        first_token(line).end,
                        "this statement is not indented like the block that it is in",
                    )
                    top.stray = indent
                    if indent < top.indent and kept is None and _has_one_statement(top):
                        top.indent = indent  # the first statement was the odd one
            else:
                top.stray = None
            before = top.open
            self._place(top, line, index)
            if len(frames) == 1 and indent == 0 and top.indent == 0:
                open_ = top.open
                if open_ is not None and open_ is not before:
                    mark = _Mark(
                        index,
                        len(top.children),
                        len(self.problems),
                        open_.cls,
                        tuple(open_.children),
                    )
                    if self._goes_on_as_before(mark, len(lines)):
                        return self._module(top)
                    self.marks.append(mark)
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
        return self._module(top)

    def _module(self, top: _Frame) -> Module:
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
        frame.open.has_strayed = frame.stray is not None and line.indent > frame.indent

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
