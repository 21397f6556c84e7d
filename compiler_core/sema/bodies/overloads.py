"""Which of several functions a call means.

A candidate is tried without consequences: its arguments are matched by name and position, its
parameters inferred, and what each argument would cost to convert is added up. Of those that can be
called, the cheapest is chosen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Final

from compiler_core.meta.binding import BindingError, match_parameters
from compiler_core.meta.constants import FALSE, TRUE, Poison, list_value
from compiler_core.meta.decide import Truth, decide
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import Argument, Convention, FunctionType, Variadic
from compiler_core.meta.generators import GeneratorType, NamedParameter, ParameterRef
from compiler_core.meta.inference import Inference
from compiler_core.meta.logic import negate
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op, is_operation
from compiler_core.meta.origins import MutabilityCast, PlaceOrigin, cast_mutability, mutability_of
from compiler_core.meta.substitution import apply
from compiler_core.meta.types import (
    FLOAT_LITERAL,
    INT_LITERAL,
    NEVER,
    STRING,
    CompoundType,
    MetaType,
    OriginType,
    PrimitiveType,
    RefType,
    SimdType,
    StructType,
    literal_of,
    members_of,
    struct_type,
)
from compiler_core.meta.unify import Failure, FailureKind
from compiler_core.sema.bodies.arguments import Mismatch, Slot, match_arguments
from compiler_core.sema.bodies.members import TEMPORARY
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
from compiler_core.sema.callables import learn
from compiler_core.sema.declarations import nominal
from compiler_core.sema.functions import default_thunk, old_keywords
from compiler_core.sema.primitives import MESSAGES
from compiler_core.source import Fix, Span
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker


_TUPLES: Final = (syntax.Tuple, syntax.TupleDisplay)
# Where their parameters say what the elements are.
_COUNTED: Final = {
    DeclId(DeclSort.STRUCT, "std.collections.array", "Array"): 0,
    DeclId(DeclSort.STRUCT, "std.collections.span", "Span"): 1,
}


@dataclass(slots=True)
class Match:
    """A candidate that can be called, and what it costs."""

    candidate: Candidate
    # The function with its parameters bound, and its type.
    function: Node
    type: FunctionType
    slots: list[Slot]
    # How many conversions, and how the conventions fit; smaller is better.
    rank: tuple[int, ...] = ()
    is_method: bool = False


@dataclass(slots=True)
class Outcome:
    """What became of trying the candidates of a call."""

    chosen: Match | None = None
    ambiguous: list[Match] = field(default_factory=list)
    rejected: list[tuple[Candidate, Mismatch]] = field(default_factory=list)


def choose(
    checker: Checker,
    callee: OverloadTerm,
    givens: Sequence[Given],
    expected: Node | None,
    *,
    implicit: bool = False,
    made: Node | None = None,
) -> Outcome:
    """Try all candidates; `implicit` allows no conversions but those of literals.

    Of constructors only those count that make a value of the type `made`, if that is given.
    """
    outcome = Outcome()
    matches: list[Match] = []
    for candidate in callee.candidates:
        tried = try_candidate(checker, callee, candidate, givens, expected, implicit=implicit)
        if not isinstance(tried, Mismatch) and not _makes(checker, tried, made):
            tried = Mismatch(partial(_made_instead, checker, tried.type.result))
        if isinstance(tried, Mismatch):
            outcome.rejected.append((candidate, tried))
        else:
            matches.append(tried)
    if not matches:
        return outcome
    best = min(match.rank for match in matches)
    winners = [match for match in matches if match.rank == best]
    outcome.chosen = winners[0]
    if len(winners) > 1:
        outcome.ambiguous = winners
    return outcome


def _made_instead(checker: Checker, result: Node) -> str:
    return f"it makes {checker.shown(result)}"


def _makes(checker: Checker, match: Match, made: Node | None) -> bool:
    """Whether a constructor makes a value of a type; it may say so itself: `out self: Int`."""
    if not isinstance(made, (PrimitiveType, SimdType)) or match.type.result is made:
        return True
    return checker.simplify(match.type.result) is checker.simplify(made)


def takes_receiver(checker: Checker, candidate: Candidate, callee: OverloadTerm) -> bool:
    """Whether the receiver of a call is the first argument of a candidate."""
    if callee.receiver is None:
        return False
    signature = checker.signature_of(candidate.decl)
    return signature is not None and signature.is_method and not signature.is_static


def try_candidate(
    checker: Checker,
    callee: OverloadTerm,
    candidate: Candidate,
    givens: Sequence[Given],
    expected: Node | None,
    *,
    implicit: bool = False,
) -> Match | Mismatch:
    """Whether a candidate can be called, and as what."""
    type_ = candidate.function.type
    binder = type_ if isinstance(type_, GeneratorType) else None
    function = binder.body if binder is not None else type_
    if not isinstance(function, FunctionType):
        return Mismatch("its declaration has an error")
    if candidate.condition is not None and _is_false(checker, candidate.condition):
        return Mismatch("its type does not conform to the trait that has it")
    is_method = takes_receiver(checker, candidate, callee)
    all_given = list(givens)
    if is_method:
        assert callee.receiver is not None
        all_given.insert(0, Given(callee.receiver, None, callee.receiver.span))
    renamed: dict[str, str] = {}
    if any(given.name is not None for given in givens):
        renamed = dict(old_keywords(checker.db, candidate.decl))
    slots = match_arguments(function, all_given, renamed, has_receiver=is_method)
    if isinstance(slots, Mismatch):
        return slots
    if binder is None:
        if callee.positional or callee.keywords:
            return Mismatch("it has no parameters")
        return _ranked(checker, candidate, candidate.function, function, slots, is_method, implicit)
    with checker.inferring() as label:
        inferring = _Inferring(checker, callee, candidate, binder, function, slots, label)
        inferring.converts = not implicit
        inferred = inferring.run(expected)
    if isinstance(inferred, Mismatch):
        return inferred
    bound = apply(candidate.function, inferred)
    bound_type = bound.type
    if not isinstance(bound_type, FunctionType):
        return Mismatch("its declaration has an error")
    return _ranked(checker, candidate, bound, bound_type, slots, is_method, implicit, len(inferred))


def _is_false(checker: Checker, condition: Node) -> bool:
    return checker.simplify(condition) is FALSE


def _unmet(checker: Checker, condition: Node) -> str:
    if is_operation(condition, Op.CONFORMS):
        subject, traits = condition.children
        if isinstance(subject, Poison):
            return subject.message
        return f"{checker.shown(subject)} does not conform to {checker.shown(traits)}"
    if isinstance(condition, Poison):
        return condition.message
    return f"it needs {checker.shown(condition)}"


class _Inferring:
    """Finds the parameters of one candidate."""

    def __init__(
        self,
        checker: Checker,
        callee: OverloadTerm,
        candidate: Candidate,
        binder: GeneratorType,
        function: FunctionType,
        slots: list[Slot],
        label: str,
    ) -> None:
        self.checker = checker
        self.callee = callee
        self.candidate = candidate
        self.binder = binder
        self.function = function
        self.slots = slots
        # Conversions do not chain: inside an implicit constructor there is none of arguments.
        self.converts = True
        self.inference = Inference(binder, checker.facts.context, label)
        # An argument that has no type by itself: for a pack, or for what other ones may decide.
        self._untyped: Given | None = None
        self._undecided: Given | None = None

    def run(self, expected: Node | None) -> tuple[Node, ...] | Mismatch:
        """Return the values of all parameters."""
        for position, value in enumerate(self.candidate.known):
            if value is not None and not self.inference.give(position, value):
                return Mismatch("it belongs to another type")
        if not self._match_made():
            return Mismatch("it makes a value of another type")
        problem = self._give_explicit()
        if problem is not None:
            return problem
        late: list[Slot] = []
        for slot in self.slots:
            if not self._match_slot(slot, late):
                return self._failed(slot)
        if expected is not None:
            self._match_result(expected)
        for slot in late:
            if not self._match_late(slot):
                return self._failed(slot)
        self._match_callables()
        solution = self.inference.solve()
        if solution.failure is not None:
            undecided = self._undecided
            reason = partial(solution.failure.told, MESSAGES.show)
            return Mismatch(reason, undecided, is_undecided=undecided is not None)
        if solution.violated is not None:
            message = solution.violated.message
            if message:
                return Mismatch(message, is_refusal=True)
            return Mismatch("its 'where' clause does not hold")
        for obligation in solution.obligations:
            truth = self._decide(obligation.condition)
            if truth is not Truth.TRUE:
                return Mismatch(
                    obligation.message or partial(_unmet, self.checker, obligation.condition)
                )
        return solution.values

    def _match_made(self) -> bool:
        """What the type of `self` in a constructor says of the parameters of its struct."""
        if self.candidate.decl.short_name != "__init__":
            return True
        made = nominal(self.inference.open(self.function.result))
        if made is None:
            return True
        return all(self.inference.give(position, value) for position, value in enumerate(made[1]))

    def _decide(self, condition: Node) -> Truth:
        from compiler_core.sema.bodies.callables import is_callable_as

        if is_operation(condition, Op.CONFORMS):
            subject, wanted = condition.children
            inner = wanted.body if isinstance(wanted, GeneratorType) else wanted
            if isinstance(inner, FunctionType):
                fits = is_callable_as(self.checker, subject, wanted)
                return Truth.TRUE if fits else Truth.FALSE
        return decide(condition, self.checker.facts)

    def _failed(self, slot: Slot) -> Mismatch:
        if self._untyped is not None:
            message = "nothing tells what this argument is"
            if isinstance(self._untyped.term, OverloadTerm):
                name = self._untyped.term.name
                message = f"this is the function '{name}' itself; write '{name}(…)' to call it"
            return Mismatch(message, self._untyped, is_undecided=True)
        failure = self.inference.unifier.failure
        reason = (
            "its parameters cannot be inferred"
            if failure is None
            else partial(failure.told, MESSAGES.show)
        )
        return Mismatch(reason, slot.given[0] if slot.given else None)

    def _give_explicit(self) -> Mismatch | None:
        callee = self.callee
        if not callee.positional and not callee.keywords:
            return None
        positional = list(callee.positional)
        keywords = dict(callee.keywords)
        slots = match_parameters(self.binder, positional, keywords)
        if isinstance(slots, BindingError):
            return Mismatch(slots.message)
        for position, value in enumerate(slots):
            if value is None:
                continue
            wanted = self.inference.known(self.binder.parameters[position].type)
            unifier = self.inference.unifier
            if isinstance(wanted, GeneratorType) and unifier.mentions(wanted):
                # A parametric function tells by its type what other parameters are.
                unifier.equate(wanted, value.type)
                wanted = unifier.resolve(wanted)
            elif isinstance(wanted, StructType) and unifier.mentions(wanted):
                wanted = self._made_of(value, wanted)
            adapted = self._adapted(value, wanted)
            if adapted is None:
                shown = self.checker.shown(value)
                return Mismatch(f"{shown} is no value for its parameter {position + 1}")
            if not self.inference.give(position, adapted):
                failure = self.inference.unifier.failure
                assert failure is not None
                return Mismatch(partial(failure.told, MESSAGES.show))
        return None

    def _made_of(self, value: Node, wanted: Node) -> Node:
        """The type of a parameter, with what the constructor tells that makes it of a value."""
        from compiler_core.sema.bodies.conversions import converted_type

        if _same_head(wanted, value.type):
            return wanted
        made = converted_type(self.checker, MetaTerm(value, Span(0, 0)), wanted)
        if made is None or not _same_head(wanted, made):
            return wanted
        self.inference.unifier.equate(wanted, made)
        return self.inference.unifier.resolve(wanted)

    def _adapted(self, value: Node, wanted: Node) -> Node | None:
        from compiler_core.sema.bodies.callables import as_parameter

        return as_parameter(self.checker, value, wanted)

    # ------------------------------------------------------------ arguments

    def _match_slot(self, slot: Slot, late: list[Slot]) -> bool:
        argument = slot.argument
        if slot.is_default:
            if argument.type.free:
                late.append(slot)
            return True
        if argument.variadic is Variadic.PACK:
            late.append(slot)
            return True
        if slot.forwarded is not None:
            return True
        for given in slot.given:
            if _is_flexible(given.term):
                late.append(slot)
                return True
        return all(self._match_given(slot, given, argument.type) for given in slot.given)

    def _match_given(self, slot: Slot, given: Given, pattern: Node) -> bool:
        from compiler_core.sema.bodies.callables import call_type, type_for_inference

        argument = slot.argument
        if argument.origin is not None and not self._match_origin(given, argument):
            return False
        if not pattern.free:
            return True
        actual = type_for_inference(self.checker, given.term)
        if actual is None:
            return True
        opened = self.inference.unifier.resolve(self.inference.open(pattern))
        if not self.inference.unifier.mentions(opened):
            return True
        if isinstance(opened, NamedParameter) or _same_head(opened, actual):
            if self.converts and isinstance(opened, SimdType):
                repeated = self._match_repeated(opened, actual)
                if repeated is not None:
                    return repeated
            return self.inference.unifier.equate(opened, _as_seen(opened, actual))
        if isinstance(opened, FunctionType):
            mine = call_type(self.checker, actual)
            if mine is not None:
                learn(self.inference.unifier, opened, mine)
            return True
        return self._match_converted(given, opened)

    def _match_repeated(self, opened: SimdType, actual: Node) -> bool | None:
        """Match a number with a vector that is known to be of another length.

        The number is repeated, so that only the kind must fit.
        """
        from compiler_core.meta.constants import index, simd_parts

        parts = simd_parts(actual)
        one = index(1)
        if parts is None or parts[0] is not one or opened.size is one:
            return None
        if self.inference.unifier.mentions(opened.size):
            return None
        return self.inference.unifier.equate(opened.dtype, parts[1])

    def _match_converted(self, given: Given, opened: Node) -> bool:
        """An argument that must become another struct first: which, its constructor tells."""
        from compiler_core.sema.bodies.conversions import converted_type

        if not self.converts:
            return True
        made = converted_type(self.checker, given.term, opened)
        if made is None or not _same_head(opened, made):
            return True
        return self.inference.unifier.equate(opened, _as_seen(opened, made))

    def _match_origin(self, given: Given, argument: Argument) -> bool:
        assert argument.origin is not None
        pattern = self.inference.unifier.resolve(self.inference.open(argument.origin))
        term = given.term
        if not self.inference.unifier.mentions(pattern):
            return not isinstance(term, PlaceTerm) or self._lives_there(term, pattern)
        if isinstance(term, PlaceTerm):
            actual = cast_mutability(term.place.origin, term.mutable)
        else:
            actual = self.checker.fresh_origin(TEMPORARY)
        if self.inference.unifier.resolve(mutability_of(pattern)) is FALSE:
            # What may be changed may also be seen as what may not.
            actual = cast_mutability(actual, FALSE)
        return self.inference.unifier.equate(pattern, actual)

    def _lives_there(self, term: PlaceTerm, origin: Node) -> bool:
        """Whether what is passed may be of an origin that another argument has decided."""
        mine, asked = _bare_origin(term.place.origin), _bare_origin(origin)
        if not isinstance(mine, PlaceOrigin) or not isinstance(asked, PlaceOrigin) or mine is asked:
            return True
        failure = Failure(FailureKind.MISMATCH, asked, mine)
        self.inference.unifier.failure = self.inference.unifier.failure or failure
        return False

    def _match_late(self, slot: Slot) -> bool:
        argument = slot.argument
        if argument.variadic is Variadic.PACK:
            return self._match_pack(slot)
        if slot.is_default:
            return self._match_default(slot)
        return all(self._match_given_late(slot, given) for given in slot.given)

    def _match_default(self, slot: Slot) -> bool:
        """What the type of an argument leaves open, its default decides."""
        from compiler_core.sema.bodies.thunks import type_of_default

        opened = self.inference.unifier.resolve(self.inference.open(slot.argument.type))
        if not self.inference.unifier.mentions(opened):
            return True
        thunk = default_thunk(self.checker.db, self.candidate.decl, slot.argument.name)
        type_ = type_of_default(self.checker.db, thunk)
        if type_ is None or type_.has_names or isinstance(type_, Poison):
            return True
        return self.inference.unifier.equate(opened, type_)

    def _match_given_late(self, slot: Slot, given: Given) -> bool:
        pattern = slot.argument.type
        if slot.argument.origin is not None and not self._match_origin(given, slot.argument):
            return False
        if not pattern.free:
            return True
        opened = self.inference.unifier.resolve(self.inference.open(pattern))
        if not self.inference.unifier.mentions(opened):
            return True
        from compiler_core.sema.bodies.conversions import literal_as

        asked = literal_of(opened)
        if asked is not None and isinstance(given.term, MetaTerm):
            known = literal_as(given.term.node, asked.type)
            return known is not None and self.inference.unifier.equate(asked, known)
        decided = self._decided(given, opened)
        if isinstance(decided, FailedTerm) and isinstance(given.term, PendingTerm):
            self._undecided = given
        return self._match_given(slot, Given(decided, None, given.span), pattern)

    def _decided(self, given: Given, opened: Node) -> Term:
        """A display or lambda as what it is by itself, or made for a type that is known in part."""
        from compiler_core.sema.bodies.expressions import resolve

        term = given.term
        if not isinstance(term, PendingTerm):
            return term
        with self.checker.trying():
            wanted: Node | None = opened
            if isinstance(opened, NamedParameter) or _is_choice(term):
                wanted = None
            elif isinstance(opened, StructType) and _is_display(term):
                # The elements say what is open.
                wanted = self._counted(term, opened)
            found = resolve(self.checker, term, wanted)
        if isinstance(found, FailedTerm) and isinstance(term.node, _TUPLES):
            return self._decided_alone(given)
        return found

    def _counted(self, term: PendingTerm, opened: StructType) -> Node | None:
        """The type of a display in part: an array is as long as it, a span sees such an array.

        How long a comprehension is nobody knows: it is a list.
        """
        from compiler_core.sema.bodies.literals_and_displays import array_of

        if opened.decl not in _COUNTED or not isinstance(term.node, syntax.ListDisplay):
            return opened.head
        if term.node.comprehension is not None:
            return None
        element = opened.arguments[_COUNTED[opened.decl]]
        if self.inference.unifier.mentions(element):
            return None
        return array_of(self.checker, element, len(term.node.items))

    def _match_pack(self, slot: Slot) -> bool:
        from compiler_core.sema.bodies.callables import forwarded_types, type_for_inference

        pattern = slot.argument.type
        if slot.forwarded is not None:
            types = forwarded_types(self.checker, slot.forwarded.term)
            return types is None or self.inference.match(pattern, types)
        unifier = self.inference.unifier
        if not unifier.mentions(unifier.resolve(self.inference.open(pattern))):
            # The types are known: the arguments become values of them.
            return True
        found: list[Node] = []
        for given in slot.given:
            decided = (
                self._decided(given, pattern)
                if not isinstance(pattern, ParameterRef)
                else (self._decided_alone(given))
            )
            actual = type_for_inference(self.checker, decided)
            if actual is None:
                self._untyped = given
                return False
            found.append(actual)
        element = pattern.type.children[0] if isinstance(pattern.type, CompoundType) else pattern
        opened = self.inference.unifier.resolve(self.inference.open(element))
        return self.inference.match(pattern, list_value(found, opened))

    def _decided_alone(self, given: Given) -> Term:
        from compiler_core.sema.bodies.expressions import resolve

        if isinstance(given.term, PendingTerm):
            with self.checker.trying():
                return resolve(self.checker, given.term, None)
        return given.term

    def _match_callables(self) -> None:
        """What a function that was given takes and returns decides what its bound leaves open."""
        from compiler_core.sema.bodies.callables import call_type

        unifier = self.inference.unifier
        for parameter, unknown in zip(self.binder.parameters, self.inference.unknowns, strict=True):
            bound = parameter.type
            if not isinstance(bound, MetaType):
                continue
            asked = next(
                (each for each in members_of(bound.traits) if isinstance(each, FunctionType)), None
            )
            if asked is None:
                continue
            subject = unifier.resolve(unknown)
            wanted = self.inference.known(asked)
            if unifier.mentions(subject) or not unifier.mentions(wanted):
                continue
            mine = call_type(self.checker, subject)
            if mine is not None and isinstance(wanted, FunctionType):
                learn(unifier, wanted, mine)

    def _match_result(self, expected: Node) -> None:
        """Let the type that is wanted decide what nothing else does."""
        result = self.inference.unifier.resolve(self.inference.open(self.function.result))
        if isinstance(result, RefType):
            result = result.children[0]
        if not self.inference.unifier.mentions(result):
            return
        if isinstance(result, NamedParameter) or _same_head(result, expected):
            # It is a wish; the result may still be converted.
            self.inference.unifier.try_equate(result, expected)


def _bare_origin(origin: Node) -> Node:
    while isinstance(origin, MutabilityCast):
        origin = origin.base
    return origin


def _is_flexible(term: Term) -> bool:
    if isinstance(term, (PendingTerm, OverloadTerm)):
        return isinstance(term, PendingTerm)
    return isinstance(term, MetaTerm) and term.node.type in (INT_LITERAL, FLOAT_LITERAL, STRING)


def _is_display(term: PendingTerm) -> bool:
    return isinstance(term.node, (syntax.ListDisplay, syntax.BraceDisplay))


def _is_choice(term: PendingTerm) -> bool:
    """Whether one of two values is meant, which have a type in common."""
    return isinstance(term.node, syntax.Conditional)


def _same_head(pattern: Node, actual: Node) -> bool:
    """Whether two types are made by the same struct or built-in constructor."""
    match pattern, actual:
        case StructType(), StructType():
            return pattern.head is actual.head
        case SimdType(), (SimdType() | PrimitiveType()):
            from compiler_core.meta.constants import simd_parts

            return simd_parts(actual) is not None
        case CompoundType(), CompoundType():
            return pattern.name == actual.name
        case FunctionType(), FunctionType():
            return True
        case _:
            return pattern.__class__ is actual.__class__ and pattern.data == actual.data


def _as_seen(pattern: Node, actual: Node) -> Node:
    """The type of what leads to something that may be changed, where it is wanted only to be read.

    Whether a value of the one type becomes one of the other, its constructors decide.
    """
    if not isinstance(pattern, StructType) or not isinstance(actual, StructType):
        return actual
    arguments = list(actual.arguments)
    if len(pattern.arguments) != len(arguments):
        return actual
    for wanted, given in zip(pattern.arguments, actual.arguments, strict=True):
        if not isinstance(given.type, OriginType) or mutability_of(wanted) is not FALSE:
            continue
        mutability = mutability_of(given)
        if mutability is FALSE:
            continue
        seen = cast_mutability(given, FALSE)
        arguments = [
            seen if each is given else FALSE if each is mutability else each for each in arguments
        ]
    return struct_type(actual.head, arguments)


# ---------------------------------------------------------------- ranking


def _ranked(
    checker: Checker,
    candidate: Candidate,
    function: Node,
    type_: FunctionType,
    slots: list[Slot],
    is_method: bool,
    implicit: bool,
    parameters: int = 0,
) -> Match | Mismatch:
    """The candidate with its cost, unless an argument cannot become what is wanted."""
    conversions = 0
    conventions = 0
    variadics = 0
    for slot, argument in zip(slots, type_.arguments, strict=True):
        wanted = checker.simplify(argument.type)
        if argument.variadic is not Variadic.NO:
            if not slot.given and slot.forwarded is None:
                conversions += 10
            variadics += len(slot.given)
            costs = _variadic_costs(checker, slot, argument, wanted, implicit)
        else:
            costs = [
                (given, argument_cost(checker, given.term, wanted, argument, implicit))
                for given in slot.given
            ]
        for given, cost in costs:
            if cost is None:
                why = partial(_why, checker, given, wanted, argument)
                return Mismatch(why, given, _remedies(checker, given, wanted, argument))
            conversions += cost[0]
            conventions += cost[1]
    from compiler_core.sema.functions import is_implicit

    signature = checker.signature_of(candidate.decl)
    static = 1 if signature is not None and signature.is_static else 0
    asked = (
        1
        if candidate.decl.short_name == "__init__" and is_implicit(checker.db, candidate.decl)
        else 0
    )
    hidden = 0 if not candidate.known else len(candidate.known)
    # What takes a value of any type fits it less well than what takes one of its kind.
    declared = candidate.function.type
    raising = 0
    if isinstance(declared, GeneratorType):
        # What wants a function that raises nothing fits one better than what allows it to raise.
        raising = sum(_may_raise(parameter.type) for parameter in declared.parameters)
        declared = declared.body
    general = sum(
        isinstance(argument.type, ParameterRef) and bool(slot.given)
        for argument, slot in zip(getattr(declared, "arguments", ()), slots, strict=False)
    )
    rank = (
        conversions,
        variadics,
        conventions,
        parameters - hidden,
        general,
        static,
        asked,
        raising,
    )
    return Match(candidate, function, type_, slots, rank, is_method)


def _may_raise(bound: Node) -> bool:
    """Whether a parameter stands for functions that are allowed to raise."""
    traits = bound.traits if isinstance(bound, MetaType) else bound
    if isinstance(traits, GeneratorType):
        traits = traits.body
    return isinstance(traits, FunctionType) and traits.raised is not NEVER


def _variadic_costs(
    checker: Checker, slot: Slot, argument: Argument, wanted: Node, implicit: bool
) -> list[tuple[Given, tuple[int, int] | None]]:
    from compiler_core.meta.constants import ListValue

    types: list[Node]
    if argument.variadic is Variadic.PACK:
        if not isinstance(wanted, ListValue):
            return []
        types = list(wanted.elements)
    else:
        types = [wanted] * len(slot.given)
    return [
        (given, argument_cost(checker, given.term, checker.simplify(type_), argument, implicit))
        for given, type_ in zip(slot.given, types, strict=False)
    ]


def argument_cost(
    checker: Checker, term: Term, wanted: Node, argument: Argument, implicit: bool
) -> tuple[int, int] | None:
    """What passing a value costs: conversions, and whether the convention is the natural one."""
    from compiler_core.sema.bodies.conversions import conversion_cost, is_of_type

    if isinstance(term, FailedTerm):
        return 0, 0
    if _is_refused(checker, term, argument):
        return None
    exact = is_of_type(checker, term, wanted)
    match argument.convention:
        case Convention.MUT:
            if not exact or not isinstance(term, PlaceTerm) or not may_change(checker, term):
                return None
            return 0, 0
        case Convention.REF:
            if exact and isinstance(term, PlaceTerm):
                return 0, 2
            if exact:
                return 0, 3
        case Convention.VAR | Convention.DEINIT:
            if exact and isinstance(term, PlaceTerm):
                from compiler_core.sema.bodies.conversions import may_consume

                if not may_consume(checker, term):
                    return None
                return 0, 3
            if exact and isinstance(term, ValueTerm):
                return 0, 0
        case _:
            if exact:
                return 0, (1 if isinstance(term, PlaceTerm) else 2)
    cost = conversion_cost(checker, term, wanted, implicit=implicit)
    if cost is None:
        return None
    # What nobody else has is best taken over.
    takes = argument.convention in (Convention.VAR, Convention.DEINIT)
    return cost, 0 if takes and not isinstance(term, PlaceTerm) else 2


def _is_refused(checker: Checker, term: Term, argument: Argument) -> bool:
    """Whether a parametric closure is passed, other than to its own function."""
    from compiler_core.sema.bodies.parametric import is_no_value

    is_passed = isinstance(term, (PlaceTerm, OverloadTerm)) and bool(argument.name)
    return is_passed and is_no_value(checker, term)


def may_change(checker: Checker, term: PlaceTerm) -> bool:
    """Whether what is in a place may certainly be changed through it."""
    mutable = checker.simplify(term.mutable)
    if mutable is TRUE:
        return True
    return mutable is not FALSE and decide(mutable, checker.facts) is Truth.TRUE


def _remedies(checker: Checker, given: Given, wanted: Node, argument: Argument) -> tuple[Fix, ...]:
    from compiler_core.sema.bodies.conversions import copy_or_move, is_of_type

    owned = argument.convention in (Convention.VAR, Convention.DEINIT)
    if not owned or not is_of_type(checker, given.term, wanted):
        return ()
    return copy_or_move(given.span)


def _why(checker: Checker, given: Given, wanted: Node, argument: Argument) -> str:
    from compiler_core.sema.bodies.conversions import default_type, is_of_type

    name = f"'{argument.name}'" if argument.name else "its argument"
    if _is_refused(checker, given.term, argument):
        return f"{name} cannot be a parametric closure, which is called or given for a parameter"
    if is_of_type(checker, given.term, wanted):
        if argument.convention is Convention.MUT:
            return f"{name} is changed, and this is nothing that can be changed"
        shown = checker.shown(wanted)
        return f"{name} takes over the value, which {shown} allows only by '^' or a copy"
    if isinstance(given.term, (PendingTerm, OverloadTerm)):
        return f"this cannot become {checker.shown(wanted)}"
    found = default_type(checker, given.term)
    return f"{name} must be {checker.shown(wanted)}, not {checker.shown(found)}"


def contradicts(checker: Checker, condition: Node) -> bool:
    """Whether a condition is certainly false here."""
    return decide(negate(condition), checker.facts) is Truth.TRUE
