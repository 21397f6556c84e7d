"""First-order unification: which values of the unknowns make a pattern equal an actual node.

Unknowns are named parameters. The pattern is taken apart along the actual node; where an unknown
stands, its value has been found, and its type is unified with that of the value. What cannot be
taken apart yet, because it computes with unknowns (`n + m`, `T.Element`), waits until enough of
them are known, so that the order of equations does not matter for what is found. An integer with a
single unknown is solved by its normal form: `n + 1` against `5`, `2 * n` against `2 * m + 4`.

The type of a type is no equation but an obligation: `Int` for `T: Hashable` must conform. Keywords
and defaults of arguments and parameters are not compared.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from compiler_core.meta.arithmetic import combine, node_of, polynomial_of
from compiler_core.meta.constants import (
    FALSE,
    TRUE,
    Field,
    ListValue,
    StructValue,
    dtype,
    field,
    index,
    list_of,
    list_value,
    struct_of,
)
from compiler_core.meta.context import EvaluationContext, Ignorance
from compiler_core.meta.folding import cast, concat_lists, list_parts, operate
from compiler_core.meta.functions import Argument, Captures, Convention, FunctionType, Variadic
from compiler_core.meta.generators import (
    Application,
    Call,
    ListMap,
    ListReduce,
    Member,
    NamedParameter,
    Parameter,
    Witness,
    named_parameter,
)
from compiler_core.meta.logic import negate
from compiler_core.meta.machine import is_integer_type
from compiler_core.meta.node import HAS_NAMES, TYPE, Node, names_in
from compiler_core.meta.operations import Op, Operation, is_operation
from compiler_core.meta.origins import MutabilityCast, mutability_of
from compiler_core.meta.simplify import Simplifier
from compiler_core.meta.substitution import apply, escapes, replace, shift
from compiler_core.meta.types import (
    NEVER,
    NUMBER_TYPES,
    CompoundType,
    MetaType,
    PrimitiveType,
    SimdType,
    StructType,
    compose,
)


class FailureKind(Enum):
    """Why there are no values for the unknowns."""

    # Two nodes differ whatever the values are.
    MISMATCH = "mismatch"
    # An unknown has two different values.
    CONFLICT = "conflict"
    # Lists, or the arguments of functions, are of different lengths.
    LENGTH = "length"
    # A value does not conform to what its parameter requires.
    CONFORMANCE = "conformance"
    # No integer solves an equation.
    NO_SOLUTION = "no solution"
    # A value would refer to a parameter outside of that parameter's list.
    ESCAPE = "escape"
    # Nothing tells what an unknown is.
    UNSOLVED = "unsolved"


@dataclass(frozen=True, slots=True)
class Failure:
    """Why unification failed: `expected` is of the pattern, `found` of the actual node."""

    kind: FailureKind
    expected: Node
    found: Node
    # The unknown that it is about, where it is about one.
    unknown: Node | None = None

    def told(self, show: Callable[[Node], str]) -> str:
        """Say it, with nodes as `show` spells them."""
        expected, found = show(self.expected), show(self.found)
        match self.kind:
            case FailureKind.CONFLICT:
                assert self.unknown is not None
                return f"'{show(self.unknown)}' is both '{expected}' and '{found}'"
            case FailureKind.CONFORMANCE:
                return f"'{found}' does not conform to '{expected}'"
            case FailureKind.NO_SOLUTION:
                return f"no integer makes '{expected}' equal to '{found}'"
            case FailureKind.ESCAPE:
                return f"'{found}' depends on a parameter that is not in scope"
            case FailureKind.UNSOLVED:
                assert self.unknown is not None
                return f"nothing tells what '{show(self.unknown)}' is"
            case FailureKind.LENGTH:
                return f"'{expected}' and '{found}' are not of the same length"
        return f"expected '{expected}', found '{found}'"

    def __str__(self) -> str:
        return self.told(str)


# A pattern, what it must equal, and under how many parameter lists both are.
Equation = tuple[Node, Node, int]

_ELEMENTS: dict[Node, str] = {node: name for name, node in NUMBER_TYPES.items()}
# What has a value only once its parts are known.
_COMPUTING = (
    Operation,
    Application,
    Member,
    Witness,
    Call,
    ListMap,
    ListReduce,
    MutabilityCast,
    Field,
)


class Unifier:
    """Equations being solved; stops at the first failure."""

    __slots__ = (
        "_fresh",
        "_identities",
        "_mentions",
        "_parts",
        "bound",
        "context",
        "failure",
        "obligations",
        "queue",
        "simplify",
        "unknowns",
        "waiting",
    )

    def __init__(self, unknowns: Iterable[Node], context: EvaluationContext | None = None) -> None:
        self.unknowns = dict.fromkeys(unknowns)
        self.context = context or Ignorance()
        self.simplify = Simplifier(self.context)
        self.bound: dict[Node, Node] = {}
        # Types and the traits they must conform to.
        self.obligations: list[tuple[Node, Node]] = []
        self.failure: Failure | None = None
        self.queue: deque[Equation] = deque()
        self.waiting: list[Equation] = []
        self._mentions: dict[Node, bool] = {}
        # The unknowns by what they are, whatever has been put into their types meanwhile.
        self._identities: dict[tuple[object, ...], Node] = {}
        # The fields that are known of unknown structs.
        self._parts: dict[Node, dict[str, Node]] = {}
        self._fresh = 0

    def equate(self, pattern: Node, actual: Node) -> bool:
        """Add an equation; return whether all of them can still hold."""
        self.queue.append((pattern, actual, 0))
        return self.run()

    def run(self) -> bool:
        """Solve as far as possible; return whether there is no contradiction."""
        while self.failure is None:
            while self.queue and self.failure is None:
                self._step(*self.queue.popleft())
            if self.failure is not None or not self.waiting:
                break
            # Something may have become known since these had to wait.
            before = len(self.bound)
            waiting, self.waiting = self.waiting, []
            for equation in waiting:
                if self.failure is None:
                    self._step(*equation)
            if not self.queue and len(self.bound) == before:
                break
        return self.failure is None

    def resolve(self, node: Node) -> Node:
        """Return a node with all unknowns put in that are known."""
        if not node.flags & HAS_NAMES:
            return self.simplify(node)
        known = self.bound.get(node)
        if known is not None and not self.mentions(known):
            return self.simplify(known)
        # Values may mention unknowns that were found later.
        for _ in range(len(self.bound) + 1):
            if not self.mentions(node):
                break
            values: dict[Node, Node] = {}
            for part in names_in(node):
                unknown = self._unknown(part)
                if unknown is not None:
                    # One that is not found stays what it is, its type included.
                    values[part] = self.bound.get(unknown, unknown)
            following = replace(node, values)
            if following is node:
                break
            node = following
        return self.simplify(node)

    def _unknown(self, node: Node) -> Node | None:
        """The unknown that a node is; values may have been put into its type."""
        if not isinstance(node, NamedParameter):
            return None
        if node in self.unknowns:
            return node
        if len(self._identities) != len(self.unknowns):
            self._identities = {unknown.data: unknown for unknown in self.unknowns}
        return self._identities.get(node.data)

    def mentions(self, node: Node) -> bool:
        """Tell whether an unknown occurs in a node."""
        if not node.flags & HAS_NAMES:
            return False
        known = self._mentions.get(node)
        if known is None:
            known = any(self._unknown(part) is not None for part in names_in(node))
            self._mentions[node] = known
        return known

    def try_equate(self, pattern: Node, actual: Node) -> None:
        """Let a pattern be a node if it can be, and forget that it cannot."""
        saved = dict(self.bound), list(self.obligations)
        if not self.equate(pattern, actual):
            self.failure = None
            self.queue.clear()
            self.waiting.clear()
            self.bound, self.obligations = saved

    def unmet(self) -> list[Node] | Failure:
        """Return the obligations that nothing decides, or one that is violated."""
        open_questions: dict[Node, None] = {}
        for subject, traits in self.obligations:
            question = self.simplify(
                operate(Op.CONFORMS, self.resolve(subject), self.resolve(traits))
            )
            if question is FALSE:
                expected, found = self.resolve(traits), self.resolve(subject)
                return Failure(FailureKind.CONFORMANCE, expected, found)
            if question is not TRUE:
                open_questions[question] = None
        return list(open_questions)

    def _fail(
        self, kind: FailureKind, expected: Node, found: Node, unknown: Node | None = None
    ) -> None:
        if self.failure is None:
            self.failure = Failure(kind, self.resolve(expected), self.resolve(found), unknown)

    def _push(self, pattern: Node, actual: Node, depth: int) -> None:
        self.queue.append((pattern, actual, depth))

    def _step(self, pattern: Node, actual: Node, depth: int) -> None:
        if pattern is actual:
            return
        unknown = self._unknown(pattern)
        if unknown is not None:
            self._bind(unknown, actual, depth)
            return
        match pattern, actual:
            case Field(base=base, name=name), _ if base in self.unknowns and base not in self.bound:
                self._know_field(base, name, actual, depth)
            case (Application(callee=callee), StructType()) if callee in self.unknowns:
                self._push(callee, actual.head, depth)
                self._zip(pattern.arguments, actual.arguments, pattern, actual, depth)
            case StructValue(), _ if not isinstance(actual, StructValue):
                for name, value in zip(pattern.names, pattern.fields, strict=True):
                    self._push(value, field(actual, name, value.type), depth)
            case ListValue(), ListValue():
                self._zip(pattern.elements, actual.elements, pattern, actual, depth)
            case SimdType(), PrimitiveType() if actual in _ELEMENTS:
                # A vector of one element is that element.
                self._push(pattern.size, index(1), depth)
                self._push(pattern.dtype, dtype(_ELEMENTS[actual]), depth)
            case MetaType(), _ if actual is TYPE:
                # The type of a type of which nothing is asked.
                self._push(pattern.traits, compose(()), depth)
            case FunctionType(), FunctionType():
                self._match_functions(pattern, actual, depth)
            case _ if isinstance(pattern, _COMPUTING):
                self._solve(pattern, actual, depth)
            case _ if _same_shape(pattern, actual):
                inner = depth + 1 if pattern.BINDS else depth
                for first, second in zip(pattern.children, actual.children, strict=True):
                    self._push(first, second, inner)
            case _ if self.simplify(pattern) is not self.simplify(actual):
                self._compare_simplified(pattern, actual, depth)

    def _compare_simplified(self, pattern: Node, actual: Node, depth: int) -> None:
        first, second = self.simplify(pattern), self.simplify(actual)
        if first is pattern and second is actual:
            self._fail(FailureKind.MISMATCH, pattern, actual)
        else:
            self._push(first, second, depth)

    def _zip(
        self,
        patterns: tuple[Node, ...],
        actuals: tuple[Node, ...],
        pattern: Node,
        actual: Node,
        depth: int,
    ) -> None:
        if len(patterns) != len(actuals):
            self._fail(FailureKind.LENGTH, pattern, actual)
            return
        for first, second in zip(patterns, actuals, strict=True):
            self._push(first, second, depth)

    def _bind(self, unknown: Node, actual: Node, depth: int) -> None:
        if depth and escapes(actual, depth):
            self._fail(FailureKind.ESCAPE, unknown, actual, unknown)
            return
        value = shift(actual, -depth)
        earlier = self.bound.get(unknown)
        if earlier is None:
            if self.mentions(value) and unknown in map(self._unknown, names_in(value)):
                self._fail(FailureKind.MISMATCH, unknown, value, unknown)
                return
            self.bound[unknown] = value
            self._accept(unknown.type, value)
            for name, part in self._parts.pop(unknown, {}).items():
                self._push(field(value, name, part.type), part, 0)
        elif self.mentions(earlier):
            self._push(earlier, value, 0)
        else:
            found = self.resolve(value)
            if self.mentions(found):
                self._push(found, earlier, 0)
            elif self.resolve(earlier) is not found:
                self._fail(FailureKind.CONFLICT, earlier, value, unknown)

    def _accept(self, declared: Node, value: Node) -> None:
        """Require that a value is of the declared type of its parameter."""
        if isinstance(declared, MetaType):
            if value.type is TYPE or isinstance(value.type, MetaType):
                self.obligations.append((value, declared.traits))
                return
        elif _is_type_list(declared) and _is_type_list(value.type):
            element = declared.children[0]
            if isinstance(value, ListValue):
                for item in value.elements:
                    self._accept(element, item)
            elif is_operation(value, Op.LIST_CONCAT):
                for part in value.children:
                    self._accept(declared, part)
            elif isinstance(value, ListMap):
                of = _element_type(value.list.type)
                self._accept(element, apply(value.generator, [self._new_unknown(of, "element")]))
            else:
                # What holds for any element of the list holds for all.
                self._accept(element, self._new_unknown(value.type.children[0], "element"))
            return
        self._push(declared, value.type, 0)

    def _new_unknown(self, type_: Node, name: str) -> NamedParameter:
        self._fresh += 1
        first = next(iter(self.unknowns))
        assert isinstance(first, NamedParameter)
        return named_parameter(first.owner, -self._fresh, name, type_)

    def _know_field(self, base: Node, name: str, actual: Node, depth: int) -> None:
        if depth and escapes(actual, depth):
            self._fail(FailureKind.ESCAPE, base, actual, base)
            return
        parts = self._parts.setdefault(base, {})
        if name in parts:
            self._push(parts[name], actual, depth)
            return
        parts[name] = shift(actual, -depth)
        names = self.context.fields(self.resolve(base.type))
        if names is not None and all(part in parts for part in names):
            values = tuple(parts[part] for part in names)
            self._push(base, struct_of(base.type, tuple(names), values), 0)

    def _match_functions(self, pattern: FunctionType, actual: FunctionType, depth: int) -> None:
        # What captures nothing may stand where something may be captured.
        plain = pattern.captures is Captures.CAPTURING and actual.captures is Captures.THIN
        if pattern.effects != actual.effects or not (plain or pattern.captures is actual.captures):
            self._fail(FailureKind.MISMATCH, pattern, actual)
            return
        self._push(pattern.result, actual.result, depth)
        # What raises nothing may be called where errors are expected.
        if actual.raised is not NEVER or self.mentions(pattern.raised):
            self._push(pattern.raised, actual.raised, depth)
        expected, found = pattern.arguments, actual.arguments
        pack = next((i for i, item in enumerate(expected) if item.variadic is Variadic.PACK), None)
        end = len(found) - len(expected) + 1 + (pack or 0)
        if pack is not None and end >= pack:
            inside = found[pack:end]
            if not any(item.variadic is not Variadic.NO for item in inside):
                # The types of the arguments in its place are the elements of the pack.
                star = expected[pack]
                types = list_value([item.type for item in inside], _element_type(star.type.type))
                self._push(star.type, types, depth)
                expected = (*expected[:pack], *expected[pack + 1 :])
                found = (*found[:pack], *found[end:])
        if [item.variadic for item in expected] != [item.variadic for item in found]:
            self._fail(FailureKind.LENGTH, pattern, actual)
            return
        for mine, other in zip(expected, found, strict=False):
            # Who may change its argument need not; but nobody changes what is only lent.
            if other.convention is Convention.MUT and mine.convention is not Convention.MUT:
                self._fail(FailureKind.MISMATCH, pattern, actual)
                return
        mine_types = tuple(item.type for item in expected)
        self._zip(mine_types, tuple(item.type for item in found), pattern, actual, depth)

    def _solve(self, pattern: Node, actual: Node, depth: int) -> None:
        """Solve a pattern that computes."""
        known = self.resolve(pattern)
        if known is not pattern:
            self._push(known, actual, depth)
            return
        if not self.mentions(pattern):
            other = self.simplify(actual)
            if other is pattern:
                return
            if _same_shape(pattern, other) and not isinstance(pattern, Operation):
                self._zip(pattern.children, other.children, pattern, actual, depth)
                return
            self._fail(FailureKind.MISMATCH, pattern, actual)
        elif not self._invert(pattern, actual, depth):
            self.waiting.append((pattern, actual, depth))

    def _invert(self, pattern: Node, actual: Node, depth: int) -> bool:
        """Find what an operand must be, if the operation tells; return whether it does."""
        match pattern:
            case Operation(op=(Op.ADD | Op.MUL)) if is_integer_type(pattern.type):
                return self._solve_integer(pattern, actual, depth)
            case Operation(op=Op.NOT):
                self._push(pattern.children[0], negate(actual), depth)
                return True
            case Operation(op=Op.CAST):
                operand = pattern.children[0]
                candidate = cast(actual, operand.type)
                if cast(candidate, pattern.type) is actual:
                    self._push(operand, candidate, depth)
                    return True
            case Operation(op=Op.LIST_CONCAT):
                return self._split_list(pattern, actual, depth)
            case ListMap() if isinstance(actual, ListValue):
                element = _element_type(pattern.list.type)
                items = [self._new_unknown(element, "element") for _ in actual.elements]
                self.unknowns.update(dict.fromkeys(items))
                self._mentions.clear()
                for item, value in zip(items, actual.elements, strict=True):
                    self._push(apply(pattern.generator, [item]), value, depth)
                self._push(pattern.list, list_value(items, element), depth)
                return True
            case MutabilityCast():
                source = actual.base if isinstance(actual, MutabilityCast) else actual
                self._push(mutability_of(pattern), mutability_of(actual), depth)
                self._push(pattern.base, source, depth)
                return True
        return False

    def _solve_integer(self, pattern: Node, actual: Node, depth: int) -> bool:
        if actual.type is not pattern.type:
            return False
        difference = combine(polynomial_of(pattern), polynomial_of(actual), -1)
        unknown = [m for m in difference if any(self.mentions(atom) for atom in m)]
        if len(unknown) != 1 or len(unknown[0]) != 1:
            return False
        (atom,) = unknown[0]
        factor = difference.pop(unknown[0])
        if any(coefficient % factor for coefficient in difference.values()):
            if any(difference):
                return False
            self._fail(FailureKind.NO_SOLUTION, pattern, actual)
            return True
        solution = {monomial: -(c // factor) for monomial, c in difference.items()}
        self._push(atom, node_of(solution, pattern.type), depth)
        return True

    def _split_list(self, pattern: Node, actual: Node, depth: int) -> bool:
        parts, rest = list(list_parts(pattern)), list(list_parts(actual))
        for end in (0, -1):
            if not parts or not rest:
                break
            known, given = parts[end], rest[end]
            if isinstance(known, ListValue):
                count = len(known.elements)
                if not isinstance(given, ListValue) or len(given.elements) < count:
                    self._fail(FailureKind.LENGTH, pattern, actual)
                    return True
                values = given.elements
                taken, left = (
                    (values[:count], values[count:])
                    if end == 0
                    else (values[len(values) - count :], values[: len(values) - count])
                )
                self._zip(known.elements, taken, pattern, actual, depth)
                parts.pop(end)
                rest[end] = list_of(left, given.type)
        if len(parts) != 1:
            return False
        self._push(parts[0], concat_lists(tuple(rest)), depth)
        return True


def _same_shape(left: Node, right: Node) -> bool:
    if left.__class__ is not right.__class__ or len(left.children) != len(right.children):
        return False
    if isinstance(left, Argument) and isinstance(right, Argument):
        return (left.convention, left.variadic) == (right.convention, right.variadic)
    if isinstance(left, Parameter) and isinstance(right, Parameter):
        return left.variadic is right.variadic
    # A leaf that is not the same object differs.
    return left.data == right.data and bool(left.children)


def _is_type_list(type_: Node) -> bool:
    if not isinstance(type_, CompoundType) or type_.name != "list":
        return False
    return type_.children[0] is TYPE or isinstance(type_.children[0], MetaType)


def _element_type(type_: Node) -> Node:
    return type_.children[0] if isinstance(type_, CompoundType) and type_.children else TYPE
