"""Inference: the parameters of a generator from what is given and from what must match.

An `Inference` opens a generator with an unknown for each parameter. Explicit values and pairs of a
type under the generator and the type found for it are added in any order; `solve` then finds all
values, takes defaults for what nothing tells, and says what remains to be shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from compiler_core.meta.constants import FALSE, TRUE, list_of
from compiler_core.meta.context import EvaluationContext
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import Variadic
from compiler_core.meta.generators import Generator, GeneratorType
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op, is_operation
from compiler_core.meta.substitution import instantiate, open_parameters
from compiler_core.meta.unify import Failure, FailureKind, Unifier


@dataclass(frozen=True, slots=True)
class Obligation:
    """A boolean that must be shown to be true, and what to say where it is false."""

    condition: Node
    message: str = ""


@lru_cache(maxsize=4096)
def _unknowns(binder: Generator | GeneratorType, label: str) -> tuple[Node, ...]:
    """What is asked for each parameter of a generator; the same whenever it is inferred again."""
    return open_parameters(binder, DeclId(DeclSort.FUNCTION, "", f"?{label}"))


@dataclass(frozen=True, slots=True)
class Solution:
    """What an inference found: a value for every parameter, or a failure."""

    values: tuple[Node, ...]
    # What neither the values nor the context decide: conformances and `where` clauses.
    obligations: tuple[Obligation, ...] = ()
    failure: Failure | None = None
    # A `where` clause that the values violate.
    violated: Obligation | None = None

    @property
    def succeeded(self) -> bool:
        """Whether there are values that may be used once the obligations are shown."""
        return self.failure is None and self.violated is None


class Inference:
    """The parameters of one generator, being inferred.

    The label tells the unknowns of nested inferences apart.
    """

    __slots__ = ("binder", "unifier", "unknowns")

    def __init__(
        self,
        binder: Generator | GeneratorType,
        context: EvaluationContext | None = None,
        label: str = "",
    ) -> None:
        self.binder = binder
        self.unknowns = _unknowns(binder, label)
        self.unifier = Unifier(self.unknowns, context)

    def open(self, node: Node) -> Node:
        """Return a node under the generator in terms of the unknowns."""
        return instantiate(node, self.unknowns)

    def give(self, position: int, value: Node) -> bool:
        """Give a parameter its value; return whether all can still hold."""
        return self.unifier.equate(self.unknowns[position], value)

    def match(self, pattern: Node, actual: Node) -> bool:
        """Require that a node under the generator becomes another."""
        return self.unifier.equate(self.open(pattern), actual)

    def known(self, pattern: Node) -> Node:
        """Return a node under the generator with all put in that is known by now."""
        return self.unifier.resolve(self.open(pattern))

    def solve(self) -> Solution:
        """Return the values of all parameters."""
        unifier = self.unifier
        unifier.run()
        self._take_equals()
        self._take_defaults()
        found: list[Node] = []
        for unknown in self.unknowns:
            if unifier.failure is None:
                found.append(unifier.resolve(unknown))
                if unifier.mentions(found[-1]):
                    unifier.failure = Failure(FailureKind.UNSOLVED, unknown, unknown, unknown)
        if unifier.failure is None and unifier.waiting:
            pattern, actual, _ = unifier.waiting[0]
            unifier.failure = Failure(FailureKind.MISMATCH, unifier.resolve(pattern), actual)
        if unifier.failure is not None:
            return Solution((), failure=unifier.failure)
        unmet = unifier.unmet()
        if isinstance(unmet, Failure):
            return Solution((), failure=unmet)
        obligations = [Obligation(condition) for condition in unmet]
        values = tuple(found)
        for demand in self.binder.constraints:
            condition = unifier.simplify(instantiate(demand.condition, values))
            if condition is FALSE:
                violated = Obligation(instantiate(demand.condition, self.unknowns), demand.message)
                return Solution(values, violated=violated)
            if condition is not TRUE:
                obligations.append(Obligation(condition, demand.message))
        return Solution(values, tuple(obligations))

    def _take_equals(self) -> None:
        """A demand that a parameter is a certain type says what it is, where nothing else does."""
        unifier = self.unifier
        for demand in self.binder.constraints:
            whole = demand.condition
            for condition in whole.children if is_operation(whole, Op.AND) else (whole,):
                if unifier.failure is not None or not is_operation(condition, Op.SAME):
                    continue
                left, right = (self.known(each) for each in condition.children)
                if left in self.unknowns and left is not right:
                    unifier.equate(left, right)
                elif right in self.unknowns and left is not right:
                    unifier.equate(right, left)

    def _take_defaults(self) -> None:
        unifier = self.unifier
        for item, unknown in zip(self.binder.parameters, self.unknowns, strict=True):
            if unifier.failure is not None or unknown in unifier.bound:
                continue
            if item.default is not None:
                unifier.equate(unknown, self.known(item.default))
            elif item.variadic is not Variadic.NO:
                unifier.equate(unknown, list_of((), unifier.resolve(unknown.type)))
