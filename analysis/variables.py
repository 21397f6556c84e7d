"""What a body does with its variables, place by place, and what it may raise.

The typed tree says it all: a borrow that may change something, an assignment, a transfer. A
reference that is only passed on counts as a change where what it leads to is changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from typing import Any

from compiler_core.incremental import Database, Failure
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.functions import Convention, FunctionType
from compiler_core.meta.node import Node
from compiler_core.meta.origins import MutabilityCast, PlaceOrigin
from compiler_core.meta.types import NEVER, RefType
from compiler_core.sema import typed
from compiler_core.sema.bodies.checker import checked_body
from compiler_core.source import Span


class Doing(Enum):
    """What is done with a variable at a place."""

    READ = "read"
    # Changed where it is: by a method, through a field or an element.
    CHANGED = "changed"
    # Given another value as a whole.
    ASSIGNED = "assigned"
    # Moved away, as `x^` says.
    TRANSFERRED = "transferred"


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that a body does with a variable; the span counts from the start of the element."""

    local: typed.Local
    doing: Doing
    span: Span


@dataclass(frozen=True, slots=True)
class Raised:
    """Something that may raise, the type of the error, and the header of the `try` around it."""

    type: Node
    span: Span
    caught: Span | None = None

    def leaves(self, part: Span) -> bool:
        """Whether the error leaves a part of the function."""
        if not covers(part, self.span):
            return False
        return self.caught is None or not covers(part, self.caught)


@dataclass(frozen=True, slots=True)
class Doings:
    """What a function does."""

    body: typed.Body
    deeds: tuple[Deed, ...]
    raised: tuple[Raised, ...]
    # The variables that are declared without a value.
    bare: tuple[typed.Local, ...]

    def of(self, local: typed.Local, within: Span | None = None) -> list[Deed]:
        """What is done with a variable, everywhere or in a part."""
        return [
            each
            for each in self.deeds
            if each.local is local and (within is None or covers(within, each.span))
        ]


def covers(outer: Span, inner: Span) -> bool:
    """Whether a span lies in another one."""
    return outer.start <= inner.start and inner.end <= outer.end


def doings_of(db: Database, decl: DeclId) -> Doings | None:
    """What a function and the functions in its body do; None where that is not known."""
    checked = db.try_get(checked_body, decl)
    if checked is None or isinstance(checked, Failure):
        return None
    walker = _Walker()
    walker.references_change = _changes_references(checked.body)
    walker.statements(checked.body.statements)
    inner = [body for _, body in checked.nested if body is not None]
    for body in inner:
        raised = list(walker.raised)
        walker.statements(body.statements)
        # What a nested function raises is raised where it is called.
        walker.raised = raised
    return Doings(checked.body, tuple(walker.deeds), tuple(walker.raised), tuple(walker.bare))


def _changes_references(body: typed.Body) -> bool:
    """Whether something is changed through a reference that has a name."""
    walker = _Walker()
    walker.statements(body.statements)
    return any(
        each.local.kind is typed.LocalKind.REFERENCE
        and each.doing in (Doing.CHANGED, Doing.ASSIGNED)
        for each in walker.deeds
    )


class _Walker:
    """Goes through a typed tree in the order of the source."""

    def __init__(self) -> None:
        self.deeds: list[Deed] = []
        self.raised: list[Raised] = []
        self.bare: list[typed.Local] = []
        self.references_change = False
        # Whether what an expression makes is kept by the program, and not by a loop alone.
        self.keeps = True

    # ------------------------------------------------------------ statements

    def statements(self, statements: Sequence[typed.Statement]) -> None:
        for each in statements:
            self.statement(each)

    def statement(self, statement: typed.Statement) -> None:
        match statement:
            case typed.Declare(local=local, value=value):
                if value is not None:
                    # A reference, or what the compiler makes to go through something.
                    lends = local.kind is typed.LocalKind.REFERENCE or local.span is None
                    self.keeps = not lends
                    self.expression(value, changing=lends and self.references_change)
                    self.keeps = True
                elif local.span is not None:
                    self.bare.append(local)
            case typed.Assign(place=place, value=value):
                self.expression(value)
                if isinstance(place, typed.LocalPlace):
                    self.deed(place, Doing.ASSIGNED)
                else:
                    self.place(place, Doing.CHANGED)
            case typed.Touch(place=place):
                self.place(place, Doing.READ)
            case typed.Raise(error=error, span=span):
                self.expression(error)
                self.raised.append(Raised(error.type, span))
            case typed.For():
                before = len(self.raised)
                self.expression(statement.next, changing=self.references_change)
                # The end of the iteration is for the loop to notice.
                del self.raised[before:]
                self.statements(statement.body)
                self.statements(statement.otherwise)
            case typed.Try():
                before = len(self.raised)
                self.statements(statement.body)
                if statement.handler is not None:
                    caught = self.raised[before:]
                    self.raised[before:] = [
                        each if each.caught else replace(each, caught=statement.span)
                        for each in caught
                    ]
                    self.statements(statement.handler)
                self.statements(statement.otherwise)
                self.statements(statement.final)
            case _:
                self.parts(statement)

    def parts(self, node: object) -> None:
        """Whatever a node has, in order."""
        for each in _children(node):
            if isinstance(each, _STATEMENTS):
                self.statement(each)
            elif isinstance(each, _PLACES):
                self.place(each, Doing.READ)
            elif isinstance(each, _EXPRESSIONS):
                self.expression(each)

    # ------------------------------------------------------------ expressions

    def expression(self, node: typed.Expression, *, changing: bool = False) -> None:
        match node:
            case typed.Consume(place=place, transfer=transfer):
                self.place(place, Doing.TRANSFERRED if transfer else Doing.READ)
            case typed.Borrow(place=place, mutable=mutable):
                self.place(place, Doing.CHANGED if mutable and changing else Doing.READ)
            case typed.Call(arguments=arguments):
                if isinstance(node.callee, typed.Indirect):
                    self.expression(node.callee.pointer)
                conventions = _conventions(node)
                # What is made may be a reference in disguise, by which something is changed.
                kept = self.keeps and not isinstance(node.type, RefType) and _may_change(node.type)
                for position, each in enumerate(arguments):
                    known = conventions[position] if position < len(conventions) else None
                    lent = changing or (kept and known is Convention.REF)
                    changes = known in _CHANGING or (lent and known is not Convention.IMM)
                    self.expression(each, changing=changes)
                if node.raised is not NEVER:
                    converted = node.conversion
                    raised = node.raised if converted is None else converted.value.type
                    self.raised.append(Raised(raised, node.span))
            case typed.Variadic(elements=elements):
                for each in elements:
                    self.expression(each, changing=changing)
            case typed.Make(fields=given):
                # The captures of a closure, which may be changed later.
                for each in given:
                    self.expression(each, changing=True)
            case typed.Primitive(operands=operands):
                for each in operands:
                    self.expression(each, changing=True)
            case typed.Conditional() | typed.ConditionalPlace():
                self.expression(node.condition)
                self.expression(node.value, changing=changing)
                self.expression(node.other, changing=changing)
            case typed.Staged(statements=statements, value=value):
                self.statements(statements)
                self.expression(value, changing=changing)
            case _:
                self.parts(node)

    def place(self, place: typed.Place, doing: Doing) -> None:
        match place:
            case typed.LocalPlace():
                self.deed(place, doing)
            case typed.FieldPlace(base=base) | typed.ElementPlace(base=base):
                # What is taken out of a value changes it.
                self.place(base, Doing.READ if doing is Doing.READ else Doing.CHANGED)
            case typed.Dereference(reference=reference):
                self.expression(reference, changing=doing is not Doing.READ)
            case typed.PointeePlace(pointer=pointer):
                self.expression(pointer)
            case typed.Temporary(value=value):
                self.expression(value)

    def deed(self, place: typed.LocalPlace, doing: Doing) -> None:
        self.deeds.append(Deed(place.local, doing, place.span))


_CHANGING = frozenset({Convention.MUT, Convention.OUT})
_PLACES = (
    typed.LocalPlace,
    typed.FieldPlace,
    typed.ElementPlace,
    typed.Dereference,
    typed.PointeePlace,
    typed.Temporary,
)
_EXPRESSIONS = (
    typed.Constant,
    typed.Consume,
    typed.Borrow,
    typed.Call,
    typed.Variadic,
    typed.Primitive,
    typed.ShortCircuit,
    typed.Conditional,
    typed.ConditionalPlace,
    typed.Staged,
    typed.Make,
    typed.Invalid,
)
_STATEMENTS = (
    typed.Declare,
    typed.Assign,
    typed.Evaluate,
    typed.Touch,
    typed.If,
    typed.While,
    typed.For,
    typed.Break,
    typed.Continue,
    typed.Return,
    typed.Raise,
    typed.Try,
    typed.Scope,
    typed.ComptimeIf,
    typed.ComptimeFor,
    typed.ComptimeAssert,
    typed.Unreachable,
)


def _children(node: object) -> Iterator[Any]:
    if not is_dataclass(node):
        return
    for field in fields(node):
        value = getattr(node, field.name)
        if isinstance(value, (list, tuple)):
            yield from value
        else:
            yield value


def _may_change(type_: Node) -> bool:
    """Whether values of a type lead to variables that they may change."""
    if isinstance(type_, MutabilityCast):
        return False
    return isinstance(type_, PlaceOrigin) or any(_may_change(each) for each in type_.children)


def _conventions(call: typed.Call) -> tuple[Convention, ...]:
    match call.callee:
        case typed.Direct(function=function):
            type_ = function.type
        case typed.Indirect(pointer=pointer):
            type_ = pointer.type
        case typed.Invoke(callable=type_):
            return (Convention.IMM,)
    if not isinstance(type_, FunctionType):
        return ()
    return tuple(each.convention for each in type_.arguments)
