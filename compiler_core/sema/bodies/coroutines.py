"""Calls of asynchronous functions, and what takes their results.

Nothing here waits for anything else: what is awaited is done there. A call that is not awaited on
the spot is kept with what it was given, as a closure behind a pointer, and a call that nobody
awaits is an error. What the function is to own stays in the closure until then. Only a call that
owns what cannot be moved is done at once, and its result kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from compiler_core.meta.constants import FALSE, TRUE, list_value
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import NO_EFFECTS, Convention, Passing, Variadic
from compiler_core.meta.node import TYPE, Node
from compiler_core.meta.origins import PlaceSort, field_origin, place
from compiler_core.meta.substitution import apply
from compiler_core.meta.types import NEVER, RefType
from compiler_core.sema import typed
from compiler_core.sema.bodies import calls, codes
from compiler_core.sema.bodies.checker import Awaited
from compiler_core.sema.bodies.conversions import default_type
from compiler_core.sema.bodies.terms import (
    FailedTerm,
    Given,
    PendingTerm,
    PlaceTerm,
    Term,
    ValueTerm,
)
from compiler_core.sema.declarations import Parameters, declaration_node
from compiler_core.sema.lifecycle import holds, is_register_trivial
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker

_MODULE: Final = "std.builtin._coroutine"
_COROUTINE: Final = DeclId(DeclSort.STRUCT, _MODULE, "Coroutine")
_OWNED: Final = DeclId(DeclSort.STRUCT, _MODULE, "Owned")
_FINISHED: Final = DeclId(DeclSort.STRUCT, _MODULE, "Finished")


def coroutine_type(
    checker: Checker, result: Node, raised: Node = NEVER, references: list[Node] | None = None
) -> Node:
    """The type of what keeps a call."""
    struct = declaration_node(checker.db, _COROUTINE)
    if struct is None:
        return result
    kept = list_value(references or [], TYPE)
    return checker.simplify(apply(struct, (result, raised, kept)))


def kept_call(checker: Checker, made: typed.Call) -> Term | None:
    """The coroutine that a call of an asynchronous function gives, if it is done later."""
    awaited = checker.awaited
    if awaited is not None and awaited.span == made.span:
        awaited.is_done = True
        return None
    frame = _Frame(checker, made)
    if not frame.fill():
        return None
    type_ = coroutine_type(checker, made.type, made.raised, frame.references)
    given = Given(ValueTerm(frame.closure_value(), made.span), None, made.span)
    return calls.construct(checker, type_, [given], type_, made.span)


def finished_call(checker: Checker, called: ValueTerm) -> Term:
    """What a call of an asynchronous function gives that was done: itself, if it is awaited."""
    awaited = checker.awaited
    if awaited is not None and awaited.span == called.span:
        return called
    struct = declaration_node(checker.db, _FINISHED)
    if struct is None:
        return called
    type_ = checker.simplify(apply(struct, (called.type,)))
    given = Given(called, None, called.span)
    return calls.construct(checker, type_, [given], type_, called.span)


@dataclass(slots=True)
class _Frame:
    """A call as a closure without arguments, whose captures are those of the call."""

    checker: Checker
    made: typed.Call
    types: list[Node] = field(default_factory=list)
    values: list[typed.Expression] = field(default_factory=list)
    # What the function is called with, out of the closure.
    inside: list[typed.Expression] = field(default_factory=list)
    references: list[Node] = field(default_factory=list)
    decl: DeclId = field(init=False)
    closure: typed.Local = field(init=False)

    def __post_init__(self) -> None:
        from compiler_core.sema.closures import nested_id

        number = 0
        self.decl = nested_id(self.checker.decl, "coroutine", number)
        while self.decl in self.checker.functions:
            number += 1
            self.decl = nested_id(self.checker.decl, "coroutine", number)
        origin = place(PlaceSort.ARGUMENT, self.decl, 0, "", FALSE)
        self.closure = typed.Local(
            "",
            NEVER,
            typed.LocalKind.ARGUMENT,
            origin,
            Convention.IMM,
            written=False,
            mutable=False,
        )

    def fill(self) -> bool:
        """Take the arguments of the call; tell whether it can be done later."""
        return all(self._take(argument) for argument in self.made.arguments)

    def _take(self, argument: typed.Expression) -> bool:
        span = argument.span
        match argument:
            case typed.Borrow(place=typed.Temporary(value=value), mutable=mutable):
                # What has no place of its own lives in the closure.
                held = self._field(value.type, value)
                reference = argument.type
                assert isinstance(reference, RefType)
                self.inside.append(typed.Borrow(held, mutable, reference, span))
            case typed.Borrow(place=place_, mutable=False) if self._is_trivial(place_.type):
                # What goes in registers is what it is now.
                copied = typed.Consume(place_, False, span, always=True)
                held = self._field(place_.type, copied)
                assert isinstance(argument.type, RefType)
                self.inside.append(typed.Borrow(held, False, argument.type, span))
            case typed.Borrow(mutable=mutable, type=RefType() as reference):
                read = typed.Consume(self._field(reference, argument), False, span)
                pointee, origin = reference.children[:2]
                there = typed.Dereference(read, pointee, origin, span)
                self.inside.append(typed.Borrow(there, mutable, reference, span))
                self.references.append(reference)
            case _ if self._is_trivial(argument.type):
                held = self._field(argument.type, argument)
                self.inside.append(typed.Consume(held, False, span))
            case _:
                return self._take_owned(argument)
        return True

    def _take_owned(self, argument: typed.Expression) -> bool:
        """Keep what the function is to own, which is moved out of the closure when it is called."""
        checker, span = self.checker, argument.span
        struct = declaration_node(checker.db, _OWNED)
        type_ = checker.simplify(argument.type)
        if struct is None or not holds(checker.db, checker.facts, type_, "Movable"):
            return False
        kept = checker.simplify(apply(struct, (type_,)))
        given = Given(ValueTerm(argument, span), None, span)
        wrapped = calls.construct(checker, kept, [given], kept, span)
        if not isinstance(wrapped, ValueTerm):
            return False
        held = self._field(kept, wrapped.expression)
        taken = calls.call_method(checker, PlaceTerm(held, TRUE, span), "take", (), None, span)
        if not isinstance(taken, ValueTerm):
            return False
        self.inside.append(taken.expression)
        return True

    def _is_trivial(self, type_: Node) -> bool:
        return is_register_trivial(self.checker.db, self.checker.simplify(type_))

    def _field(self, type_: Node, value: typed.Expression) -> typed.FieldPlace:
        index = len(self.types)
        self.types.append(type_)
        self.values.append(value)
        name = str(index)
        origin = field_origin(self.closure.origin, name)
        base = typed.LocalPlace(self.closure, value.span)
        return typed.FieldPlace(base, index, name, type_, origin, value.span)

    def closure_value(self) -> typed.Expression:
        """Declare the function of the closure, and make the closure."""
        from compiler_core.sema.bodies.checker import NestedFunction
        from compiler_core.sema.bodies.closures import around_of
        from compiler_core.sema.bodies.comptime_values import thunk_returning
        from compiler_core.sema.closures import closure_id, type_of_closure
        from compiler_core.sema.functions import reference_to
        from compiler_core.sema.signatures import ArgumentInfo, Signature

        checker, made, decl = self.checker, self.made, self.decl
        around = around_of(checker)
        type_ = type_of_closure(closure_id(decl), around, self.types)
        self.closure.type = type_
        info = ArgumentInfo(
            "",
            type_,
            Convention.IMM,
            Passing.POSITIONAL,
            Variadic.NO,
            False,
            self.closure.origin,
        )
        plain = Signature(
            decl, Parameters(), (), made.type, made.raised, NO_EFFECTS, is_static=True
        )
        whole = Signature(
            decl,
            Parameters(),
            (info,),
            made.type,
            made.raised,
            NO_EFFECTS,
            is_static=False,
            is_method=True,
        )
        function = reference_to(decl, whole, around)
        checker.functions[decl] = NestedFunction(whole, around, around, function, type_, plain.type)
        called = typed.Call(
            made.callee, self.inside, made.type, made.raised, made.span, made.location
        )
        body = thunk_returning(decl, called, made.span)
        body.arguments = [self.closure]
        body.raised = made.raised
        checker.nested[decl] = body
        return typed.Make(self.values, type_, made.span)


def await_value(checker: Checker, node: syntax.AwaitExpression) -> Term:
    """What an awaited value gives."""
    from compiler_core.sema.bodies.expressions import resolve, term

    around = checker.awaited
    here = Awaited(checker.span(node.value))
    checker.awaited = here
    try:
        found = term(checker, node.value, None)
    finally:
        checker.awaited = around
    if isinstance(found, PendingTerm):
        found = resolve(checker, found, None)
    if isinstance(found, FailedTerm) or here.is_done:
        return found
    span = checker.span(node)
    given = calls.call_method(checker, found, "__await__", (), None, span, report=False)
    if given is not None:
        return given
    type_ = default_type(checker, found)
    checker.report(codes.NOT_AWAITABLE, span, f"{checker.shown(type_)} cannot be awaited")
    return FailedTerm(span)
