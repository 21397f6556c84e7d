"""Calls: of functions, methods, constructors and callable values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from compiler_core.incremental import Database
from compiler_core.meta.binding import (
    binder_of,
)
from compiler_core.meta.constants import FALSE, TRUE, ListValue, Poison
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import Argument, Convention, FunctionType, Variadic
from compiler_core.meta.generators import (
    Application,
    BoundFunction,
    Generator,
    GeneratorType,
    ParameterRef,
    Witness,
)
from compiler_core.meta.generators import (
    call as meta_call,
)
from compiler_core.meta.node import TYPE, Node
from compiler_core.meta.origins import (
    MutabilityCast,
    PlaceOrigin,
    cast_mutability,
    mutability_of,
    unite,
)
from compiler_core.meta.types import (
    NEVER,
    DeclRef,
    MetaType,
    RefType,
)
from compiler_core.sema import codes as header_codes
from compiler_core.sema import typed
from compiler_core.sema.bodies import codes, exclusivity
from compiler_core.sema.bodies.arguments import Mismatch, Slot, match_arguments
from compiler_core.sema.bodies.callables import call_type
from compiler_core.sema.bodies.conversions import (
    as_reference,
    as_value,
    borrowed_value,
    convert,
    default_type,
    is_of_type,
)
from compiler_core.sema.bodies.exceptions import note_raise
from compiler_core.sema.bodies.members import (
    TEMPORARY,
    candidates_of,
    find_member,
    is_excused_member,
    known_members,
    opened_struct,
)
from compiler_core.sema.bodies.overload_reports import report_ambiguous, report_rejected
from compiler_core.sema.bodies.overloads import Match, Outcome, argument_cost, choose
from compiler_core.sema.bodies.parametric import closure_given, known_alone
from compiler_core.sema.bodies.terms import (
    Candidate,
    FailedTerm,
    Given,
    MetaTerm,
    OverloadTerm,
    PendingTerm,
    PlaceTerm,
    Term,
    ValueTerm,
)
from compiler_core.sema.bodies.transfers import without_useless
from compiler_core.sema.bodies.variadics import variadic_type
from compiler_core.sema.callables import function_of, is_function_node
from compiler_core.sema.damage import is_damaged
from compiler_core.sema.declarations import is_unknown, nominal
from compiler_core.sema.fitting import CALL, callable_bound, called_type, callee_of
from compiler_core.sema.functions import default_thunk, with_argument_origins
from compiler_core.sema.lifecycle import copy_of, is_register_trivial
from compiler_core.sema.lists import is_list
from compiler_core.sema.modules import is_of_library
from compiler_core.sema.renames import deprecated_use, old_keyword
from compiler_core.sema.signatures import is_hidden
from compiler_core.sema.spelling import advice
from compiler_core.source import Note, Span

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker

# What stands for the declaration of a function that only an instance knows.
_UNDECLARED = DeclId(DeclSort.FUNCTION, "", "?called")


def call(
    checker: Checker,
    callee: Term,
    arguments: Sequence[Given],
    expected: Node | None,
    span: Span,
    location: Span | None,
) -> Term:
    """What a call gives; reports a call that is not possible."""
    if _has_failed(callee) or any(_has_failed(given.term) for given in arguments):
        return FailedTerm(span)
    location = location or span
    match callee:
        case OverloadTerm():
            return _resolve(checker, callee, arguments, expected, span, location)
        case MetaTerm():
            return _call_constant(checker, callee, arguments, expected, span, location)
        case PlaceTerm() | ValueTerm():
            value = known_alone(checker, callee) if checker.comptime_depth else callee
            assert isinstance(value, (PlaceTerm, ValueTerm))
            return _call_value(checker, value, arguments, expected, span, location)
        case PendingTerm():
            from compiler_core.sema.bodies.expressions import resolve

            found = resolve(checker, callee, None)
            if not isinstance(found, PendingTerm):
                return call(checker, found, arguments, expected, span, location)
            return _not_callable(checker, callee)
        case _:
            return _not_callable(checker, callee)


def _has_failed(term: Term) -> bool:
    """Whether an error has been reported of a term: of what it is, or of what it is made of."""
    match term:
        case FailedTerm():
            return True
        case PlaceTerm() | ValueTerm():
            return is_unknown(term.type)
        case OverloadTerm(receiver=receiver) if receiver is not None:
            return _has_failed(receiver)
        case _:
            return False


def call_method(
    checker: Checker,
    receiver: Term,
    name: str,
    arguments: Sequence[Given],
    expected: Node | None,
    span: Span,
    *,
    report: bool = True,
    location: Span | None = None,
) -> Term | None:
    """What a method call gives; None where there is no such method and nothing is to be said."""
    found = None if isinstance(receiver, FailedTerm) else find_member(checker, receiver, name, span)
    if not isinstance(found, OverloadTerm):
        if not report:
            return None
        if not isinstance(receiver, FailedTerm) and not is_excused_member(checker, receiver, name):
            shown = checker.shown(default_type(checker, receiver))
            hint, fixes = advice(name, known_members(checker, receiver), span)
            message = f"{shown} has no method '{name}'{hint}"
            checker.report(header_codes.UNKNOWN_MEMBER, span, message, fixes=fixes)
        return FailedTerm(span)
    return call(checker, found, arguments, expected, span, location)


def _not_callable(checker: Checker, callee: Term) -> FailedTerm:
    type_ = default_type(checker, callee)
    if not isinstance(type_, Poison):
        shown = checker.shown(type_)
        checker.report(codes.NOT_CALLABLE, callee.span, f"a value of type {shown} is not called")
    return FailedTerm(callee.span)


# ---------------------------------------------------------------- what is called


def _call_constant(
    checker: Checker,
    callee: MetaTerm,
    arguments: Sequence[Given],
    expected: Node | None,
    span: Span,
    location: Span,
) -> Term:
    node = callee.node
    if isinstance(node, Poison):
        return FailedTerm(span)
    if is_function_node(node) or is_parametric(node):
        return _resolve(
            checker, function_overload(node, callee.span), arguments, expected, span, location
        )
    if is_list(node) and not arguments:
        # A list of the library is a type; its only value stands for the same list.
        return callee
    if _is_type_like(node):
        alone = known_alone(checker, callee)
        if isinstance(alone, ValueTerm):
            return _call_value(checker, alone, arguments, expected, span, location)
        return construct(checker, node, arguments, expected, span, location)
    return _call_value(checker, callee, arguments, expected, span, location)


def _is_type_like(node: Node) -> bool:
    if node.type is TYPE or isinstance(node.type, MetaType):
        return True
    binder = binder_of(node)
    return binder is not None and (
        binder.body.type is TYPE or binder.body is TYPE or isinstance(binder.body, MetaType)
    )


def is_parametric(node: Node) -> bool:
    """Whether a compile-time value is a function whose parameters are open."""
    return isinstance(node.type, GeneratorType) and called_type(node.type) is not None


def function_overload(node: Node, span: Span) -> OverloadTerm:
    """A declared function, or one that a parameter stands for, as something that can be called."""
    if isinstance(node, BoundFunction):
        callee = node.callee
        assert isinstance(callee, DeclRef)
        candidate = Candidate(callee.decl, callee, node.arguments)
        return OverloadTerm(callee.decl.short_name, (candidate,), span)
    if isinstance(node, DeclRef):
        return OverloadTerm(node.decl.short_name, (Candidate(node.decl, node),), span)
    if isinstance(node, Generator) and isinstance(node.body, BoundFunction):
        inner = node.body.callee
        assert isinstance(inner, DeclRef)
        return OverloadTerm(inner.decl.short_name, (Candidate(inner.decl, node),), span)
    return OverloadTerm(CALL, (Candidate(_UNDECLARED, node),), span)


def _parametric_overload(callee: PlaceTerm | ValueTerm, type_: Node) -> OverloadTerm | None:
    """What is called of a value of a type parameter, if its bound takes parameters."""
    bound = callable_bound(type_)
    if not isinstance(bound, GeneratorType):
        return None
    return replace(function_overload(callee_of(type_, bound), callee.span), receiver=callee)


def as_parametric(checker: Checker, callee: Term) -> OverloadTerm | None:
    """What brackets behind a value give parameters to, if it is called with some."""
    if not isinstance(callee, (PlaceTerm, ValueTerm)):
        return None
    from compiler_core.sema.bodies.closures import as_method

    type_ = checker.simplify(callee.type)
    function = function_of(type_)
    if function is not None:
        return function_overload(function, callee.span)
    return as_method(checker, callee) or _parametric_overload(callee, type_)


def construct(
    checker: Checker,
    type_: Node,
    arguments: Sequence[Given],
    expected: Node | None,
    span: Span,
    location: Span | None = None,
) -> Term:
    """A value of a type, by one of its constructors."""
    candidates = candidates_of(checker, type_, "__init__")
    opened = opened_struct(type_)
    if is_unknown(type_) or (opened is not None and is_damaged(checker.db, opened[0])):
        # What its fields are, or its constructors, nobody can say.
        return FailedTerm(span)
    if not candidates:
        checker.report(codes.NO_OVERLOAD, span, f"{checker.shown(type_)} has no constructor")
        return FailedTerm(span)
    # A constructor may say itself of which type what it makes is.
    wanted = type_ if type_.type is TYPE else expected
    callee = OverloadTerm("__init__", candidates, span)
    return _resolve(checker, callee, arguments, wanted, span, location or span, made=type_)


def _call_value(
    checker: Checker,
    callee: PlaceTerm | ValueTerm | MetaTerm,
    arguments: Sequence[Given],
    expected: Node | None,
    span: Span,
    location: Span,
) -> Term:
    type_ = checker.simplify(callee.node.type if isinstance(callee, MetaTerm) else callee.type)
    function = function_of(type_)
    if function is not None and isinstance(callee, MetaTerm):
        overload = function_overload(function, callee.span)
        return _resolve(checker, overload, arguments, expected, span, location)
    parametric = None if isinstance(callee, MetaTerm) else as_parametric(checker, callee)
    if parametric is not None:
        return _resolve(checker, parametric, arguments, expected, span, location)
    signature = call_type(checker, type_)
    if signature is None:
        found = find_member(checker, callee, "__call__", span)
        if isinstance(found, OverloadTerm):
            return call(checker, found, arguments, expected, span, location)
        return _not_callable(checker, callee)
    slots = match_arguments(signature, arguments, {})
    if isinstance(slots, Mismatch):
        at = slots.given.span if slots.given else callee.span
        checker.report(codes.NO_OVERLOAD, at, f"this cannot be called so: {slots.message}")
        return FailedTerm(span)
    for slot in slots:
        wanted = checker.simplify(slot.argument.type)
        for given in slot.given:
            if argument_cost(checker, given.term, wanted, slot.argument, False) is None:
                shown = checker.shown(default_type(checker, given.term))
                checker.report(
                    codes.NO_OVERLOAD,
                    given.span,
                    f"{shown} does not fit the argument of type {checker.shown(wanted)}",
                )
                return FailedTerm(span)
    builder = _Builder(checker, None, span, location)
    values = builder.arguments(signature, slots)
    if isinstance(type_, FunctionType):
        target: typed.Callee = typed.Indirect(as_value(checker, callee))
    else:
        target = typed.Invoke(type_)
        values.insert(0, as_reference(checker, callee, None))
    return builder.result(target, signature, values)


# ---------------------------------------------------------------- resolution


def _resolve(
    checker: Checker,
    callee: OverloadTerm,
    arguments: Sequence[Given],
    expected: Node | None,
    span: Span,
    location: Span,
    made: Node | None = None,
) -> Term:
    outcome = choose(checker, callee, arguments, expected, made=made)
    if outcome.chosen is not None and not outcome.ambiguous:
        lent = without_useless(checker, callee, arguments, outcome.chosen)
        if lent is not None:
            return _resolve(checker, *lent, expected, span, location, made)
    return settle(checker, callee, outcome, span, location, made)


def settle(
    checker: Checker,
    callee: OverloadTerm,
    outcome: Outcome,
    span: Span,
    location: Span,
    made: Node | None = None,
) -> Term:
    """The call that came of trying the candidates; reports why there is none."""
    if outcome.chosen is None:
        report_rejected(checker, callee, outcome, made)
        return FailedTerm(span)
    if outcome.ambiguous:
        report_ambiguous(checker, callee, outcome)
        return FailedTerm(span)
    return finish_call(checker, callee, outcome.chosen, span, location)


def finish_call(
    checker: Checker, callee: OverloadTerm, match: Match, span: Span, location: Span
) -> Term:
    """Build the call of a candidate that was chosen."""
    _note_call(checker, callee, match)
    warning = deprecated_use(checker.db, match.candidate.decl, callee.name, callee.span)
    if warning is not None:
        checker.report_found(warning)
    _warn_of_old_keywords(checker, match)
    from compiler_core.sema.bodies.expressions import staged

    statements: list[typed.Statement] = []
    _in_written_order(checker, match.slots, statements)
    builder = _Builder(checker, match, span, location)
    values = builder.arguments(match.type, match.slots)
    target: typed.Callee = typed.Direct(match.function)
    called = match.function
    if isinstance(called, Application) and isinstance(called.callee, Witness):
        # The value itself is passed as well: only an instance knows what it is.
        assert callee.receiver is not None
        target = typed.Invoke(called.callee.subject, called)
        values.insert(0, as_reference(checker, callee.receiver, None))
    return staged(statements, builder.result(target, match.type, values))


def _warn_of_old_keywords(checker: Checker, match: Match) -> None:
    """Say what the arguments are called today that are given by names of before."""
    for slot in match.slots:
        if slot.is_variadic:
            continue
        for given in slot.given:
            name, today = given.name, slot.argument.name
            if name is not None and name != today:
                checker.report_found(old_keyword(name, today, given.span.start))


def _note_call(checker: Checker, callee: OverloadTerm, match: Match) -> None:
    """Keep which function a call means, and which of its arguments are named."""
    decl = match.candidate.decl
    if checker.trial or decl is _UNDECLARED:
        return
    checker.note_use(callee.span, match.type, decl, match.function)
    for slot in match.slots:
        for given in slot.given:
            # A name stands at its own place, what is given by position before the value.
            length = 0 if given.name is None else len(given.name)
            named = Span(given.span.start, given.span.start + length)
            meant = given.name or slot.argument.name
            checker.note_use(named, None, typed.ArgumentName(decl, meant))


def _in_written_order(
    checker: Checker, slots: Sequence[Slot], statements: list[typed.Statement]
) -> None:
    """Compute arguments first that are given by keyword in another order than declared."""
    places = [(given.span.start, slot, i) for slot in slots for i, given in enumerate(slot.given)]
    starts = [start for start, _, _ in places]
    if starts == sorted(starts) or not any(g.name for _, slot, _ in places for g in slot.given):
        return
    for _, slot, i in sorted(places, key=lambda each: each[0]):
        given = slot.given[i]
        if isinstance(given.term, ValueTerm):
            value = given.term.expression
            local = checker.temporary(value.type, "argument")
            statements.append(typed.Declare(local, value, given.span))
            taken = typed.Consume(typed.LocalPlace(local, given.span), True, given.span)
            slot.given[i] = replace(given, term=ValueTerm(taken, given.span))


def result_of_match(checker: Checker, match: Match) -> Node:
    """The type of the result of a call that was tried, origins of its arguments put in."""
    origins: dict[int, tuple[str, Node]] = {}
    for slot in match.slots:
        for given in slot.given:
            if isinstance(given.term, PlaceTerm):
                origin = cast_mutability(given.term.place.origin, given.term.mutable)
                origins[slot.position] = (slot.argument.name, origin)
    result = checker.simplify(with_argument_origins(match.type.result, origins))
    if match.type.effects.asynchronous:
        from compiler_core.sema.bodies.coroutines import coroutine_type

        return coroutine_type(checker, result)
    return result


class _Builder:
    """Puts a call together: each argument as its convention wants it."""

    def __init__(self, checker: Checker, match: Match | None, span: Span, location: Span) -> None:
        self.checker = checker
        self.match = match
        self.span = span
        self.location = location
        self.origins: dict[int, tuple[str, Node]] = {}
        # What the arguments lead to, for the rule of exclusivity.
        self.accesses: list[exclusivity.Access] = []
        self.passed = 0

    def arguments(self, type_: FunctionType, slots: list[Slot]) -> list[typed.Expression]:
        """The arguments in order; defaults may only be put in for declared functions."""
        values = [
            self._argument(slot, argument)
            for slot, argument in zip(slots, type_.arguments, strict=True)
        ]
        self._check_exclusive()
        return values

    def _argument(self, slot: Slot, argument: Argument) -> typed.Expression:
        wanted = self.checker.simplify(
            with_argument_origins(argument.type, self.origins) if self.origins else argument.type
        )
        if argument.variadic is not Variadic.NO:
            return self._variadic(slot, argument, wanted)
        if slot.is_default and is_hidden(argument.name):
            return closure_given(self.checker, wanted, self.span)
        if slot.is_default:
            value = self._default(slot, wanted)
            return self._passed(value, argument)
        (given,) = slot.given
        return self._one(given, argument, wanted, slot.position)

    def _one(
        self, given: Given, argument: Argument, wanted: Node, position: int
    ) -> typed.Expression:
        checker = self.checker
        self.passed += 1
        self.accesses += exclusivity.nested(self.passed, wanted, given.span)
        if argument.convention in (Convention.VAR, Convention.DEINIT):
            return convert(checker, given.term, wanted, given.span)
        writes = argument.convention is Convention.MUT
        if isinstance(given.term, PlaceTerm) and is_of_type(checker, given.term, wanted):
            term = given.term
            origin = cast_mutability(term.place.origin, term.mutable)
            self.origins[position] = (argument.name, origin)
            mutable: bool | None = writes
            if argument.convention is Convention.REF:
                mutable = None
            elif not writes:
                mutable = False
            by_place = writes or argument.convention is Convention.REF
            by_place = by_place or argument.variadic is not Variadic.NO
            # What is of any type is passed by its place, whatever it is in the end.
            declared = self._declared(position) or wanted
            if by_place or not is_register_trivial(checker.db, declared):
                access = exclusivity.borrow(self.passed, origin, argument, given.span)
                self.accesses.append(access)
            return as_reference(checker, term, mutable)
        expression = convert(checker, given.term, wanted, given.span)
        return self._stored(expression, argument, position, given.span)

    def _declared(self, position: int) -> Node | None:
        """The parameter that the type of an argument is declared as, if it is one."""
        type_ = None if self.match is None else self.match.candidate.function.type
        function = type_.body if isinstance(type_, GeneratorType) else None
        if not isinstance(function, FunctionType) or position < 0:
            return None
        declared = function.arguments[position].type
        return declared if isinstance(declared, ParameterRef) else None

    def _stored(
        self, expression: typed.Expression, argument: Argument, position: int, span: Span
    ) -> typed.Expression:
        # What was inferred may speak of where the value is stored.
        borrowed = borrowed_value(self.checker, expression, span, _storage_of(argument))
        if isinstance(borrowed, typed.Borrow):
            self.origins[position] = (argument.name, borrowed.place.origin)
        return borrowed

    def _passed(self, value: typed.Expression, argument: Argument) -> typed.Expression:
        if argument.convention in (Convention.VAR, Convention.DEINIT):
            return value
        return borrowed_value(self.checker, value, self.span)

    def _default(self, slot: Slot, wanted: Node) -> typed.Expression:
        assert self.match is not None
        from compiler_core.meta.substitution import apply
        from compiler_core.sema.bodies.thunks import called_alone, is_computed

        decl = default_thunk(self.checker.db, self.match.candidate.decl, slot.argument.name)
        thunk = self.checker.function_node(decl)
        if thunk is None:
            return typed.Invalid(wanted, self.span)
        function = self.match.function
        if isinstance(function, BoundFunction) and isinstance(thunk.type, GeneratorType):
            thunk = apply(thunk, function.arguments)
        if is_computed(self.checker.db, decl) and _may_be_constant(self.checker.db, wanted):
            # What the program computes itself is computed once, when it is compiled.
            value = called_alone(self.checker.db, decl) or thunk
            return typed.Constant(meta_call(value, (), wanted), wanted, self.span)
        return typed.Call(typed.Direct(thunk), (), wanted, NEVER, self.span, self.location)

    def _variadic(self, slot: Slot, argument: Argument, wanted: Node) -> typed.Expression:
        checker = self.checker
        if slot.forwarded is not None:
            return self._forwarded(slot.forwarded, argument)
        owned = argument.convention in (Convention.VAR, Convention.DEINIT)
        if argument.variadic is Variadic.KEYWORDS:
            return self._keywords(slot, wanted, owned)
        types: Sequence[Node] = [wanted] * len(slot.given)
        if argument.variadic is Variadic.PACK and isinstance(wanted, ListValue):
            types = wanted.elements
        elements: list[typed.Expression] = []
        for given, type_ in zip(slot.given, types, strict=False):
            elements.append(self._element(given, argument, checker.simplify(type_)))
        origin = self._common_origin(elements, argument, owned)
        # The result may speak of where they live, all taken together.
        self.origins[slot.position] = (argument.name, origin)
        whole = variadic_type(checker.db, argument.variadic, wanted, origin, owned=owned)
        value = typed.Variadic(
            elements, whole, self.span, is_pack=argument.variadic is Variadic.PACK
        )
        return value if owned else borrowed_value(checker, value, self.span)

    def _element(self, given: Given, argument: Argument, wanted: Node) -> typed.Expression:
        position = -1
        value = self._one(given, argument, wanted, position)
        self.origins.pop(position, None)
        return value

    def _common_origin(
        self, elements: list[typed.Expression], argument: Argument, owned: bool
    ) -> Node:
        mutability = TRUE if owned or argument.convention is Convention.MUT else FALSE
        found = [e.place.origin for e in elements if isinstance(e, typed.Borrow)]
        if not found:
            return self.checker.fresh_origin("arguments", mutability)
        return unite(found, mutability)

    def _keywords(self, slot: Slot, wanted: Node, owned: bool) -> typed.Expression:
        """`**kwargs`: a dictionary that is filled before the call."""
        from compiler_core.meta.constants import string

        checker, span = self.checker, self.span
        origin = checker.fresh_origin("keywords")
        whole = variadic_type(checker.db, Variadic.KEYWORDS, wanted, origin, owned=owned)
        local = checker.temporary(whole, "keywords")
        made = as_value(checker, construct(checker, whole, (), None, span))
        statements: list[typed.Statement] = [typed.Declare(local, made, span)]
        place = PlaceTerm(typed.LocalPlace(local, span), TRUE, span)
        for given in slot.given:
            key = Given(MetaTerm(string(given.name or ""), given.span), None, given.span)
            value = ValueTerm(convert(checker, given.term, wanted, given.span), given.span)
            arguments = [key, Given(value, None, given.span)]
            set_ = call_method(checker, place, "__setitem__", arguments, None, span)
            if isinstance(set_, ValueTerm):
                statements.append(typed.Evaluate(set_.expression, span))
        taken: typed.Expression = typed.Consume(place.place, True, span)
        if not owned:
            taken = as_reference(checker, place, False)
        return typed.Staged(statements, taken, span)

    def _forwarded(self, given: Given, argument: Argument) -> typed.Expression:
        owned = argument.convention in (Convention.VAR, Convention.DEINIT)
        if owned:
            return as_value(self.checker, given.term)
        return as_reference(self.checker, given.term, False)

    # ------------------------------------------------------------ exclusivity

    def _check_exclusive(self) -> None:
        callee = None if self.match is None else self.match.candidate.decl
        found = exclusivity.conflict(self.checker.db, self.accesses, callee)
        if found is not None:
            self.checker.report(
                codes.ALIASING,
                self.location,
                "one call is given a value to change and to read at once",
                [Note("this is, or is a part of, another argument", found.span)],
            )

    # ------------------------------------------------------------ results

    def result(
        self, target: typed.Callee, type_: FunctionType, values: list[typed.Expression]
    ) -> Term:
        """The call as a term: a place where a reference is returned."""
        checker = self.checker
        result = checker.simplify(with_argument_origins(type_.result, self.origins))
        raised = checker.simplify(type_.raised)
        if any(isinstance(value, typed.Invalid) for value in values):
            return FailedTerm(self.span)
        if isinstance(result, Poison):
            return FailedTerm(self.span)
        if isinstance(target, typed.Direct) and target.declaration == checker.decl:
            checker.calls_itself = True
        if type_.effects.asynchronous and not _is_known(target):
            checker.report(
                codes.UNSUPPORTED,
                self.location,
                "an asynchronous function is called by its name, not yet through a variable",
            )
            return FailedTerm(self.span)
        made = typed.Call(target, values, result, raised, self.span, self.location)
        if type_.effects.asynchronous:
            from compiler_core.sema.bodies.coroutines import kept_call

            kept = kept_call(checker, made)
            if kept is not None:
                return kept
        made.conversion = note_raise(checker, raised, self.span)
        if isinstance(result, RefType):
            pointee, origin = result.children[0], result.children[1]
            place = typed.Dereference(made, checker.simplify(pointee), origin, self.span)
            return PlaceTerm(place, mutability_of(origin), self.span)
        if type_.effects.asynchronous:
            from compiler_core.sema.bodies.coroutines import finished_call

            return finished_call(checker, ValueTerm(made, self.span))
        return ValueTerm(made, self.span)


def _is_known(callee: typed.Callee) -> bool:
    """Whether a function is known when the program is compiled, if only by its instances."""
    return not isinstance(callee, typed.Indirect) or isinstance(callee.pointer, typed.Constant)


def _may_be_constant(db: Database, type_: Node) -> bool:
    """Whether a copy of a constant is as good as the value itself, and nobody sees it made."""
    struct = nominal(type_)
    if is_register_trivial(db, type_):
        return True
    return struct is not None and is_of_library(struct[0].module) and bool(copy_of(db, type_))


def _storage_of(argument: Argument) -> Node | None:
    """The storage that inference assumed for a value that is passed by reference."""
    origin = argument.origin
    while isinstance(origin, MutabilityCast):
        origin = origin.base
    return origin if isinstance(origin, PlaceOrigin) and origin.name == TEMPORARY else None
