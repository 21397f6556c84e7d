"""Deciding conditions from what is known to be true in a scope.

`Facts` holds the conditions of a scope: `where` clauses, the conditions of enclosing `comptime
if`, and what `comptime assert` said. `decide` answers a goal by, in this order: folding it with
the context; looking it up among the facts, by identity of normal forms; taking conjunctions,
disjunctions and negations apart; order: chains of `<` and `<=` through the facts; conformance to a
trait that a known one refines; and by cases of a disjunction among the facts. It computes nothing
else: what it does not see is unknown, and a caller must state it.

A fact that says what a parameter is (`T is Int`, `n == 4`) holds in all other facts and in the
goal.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from compiler_core.meta.arithmetic import combine, node_of, polynomial_of
from compiler_core.meta.constants import FALSE, TRUE, BoolConst, Field, IntConst
from compiler_core.meta.context import EvaluationContext, Ignorance, trait_closure
from compiler_core.meta.generators import NamedParameter, ParameterRef
from compiler_core.meta.logic import disjunction, negate
from compiler_core.meta.machine import is_integer_type
from compiler_core.meta.node import SAFE_HEIGHT, Node, post_order
from compiler_core.meta.operations import Op, Operation, is_operation
from compiler_core.meta.simplify import Simplifier
from compiler_core.meta.substitution import replace
from compiler_core.meta.types import BOOL, INT_LITERAL, Trait, members_of

# How many disjunctions among the facts are gone through by cases, one inside the other.
MAXIMAL_CASES = 3
# How often what was learned is put into the facts themselves.
MAXIMAL_ROUNDS = 20
# How many bounds are followed from one term.
MAXIMAL_TERMS = 500


class Truth(Enum):
    """What is known of a condition."""

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"

    def __invert__(self) -> Truth:
        return _OPPOSITES[self]


_OPPOSITES = {
    Truth.TRUE: Truth.FALSE,
    Truth.FALSE: Truth.TRUE,
    Truth.UNKNOWN: Truth.UNKNOWN,
}

# `left <= right + distance`, as an edge from left to right; `None` is the number zero.
Term = Node | None
Edges = dict[Term, dict[Term, int]]


class Facts:
    """Conditions that are true in a scope; immutable, a nested scope adds with `extended`."""

    __slots__ = (
        "_edges",
        "conditions",
        "context",
        "contradict",
        "disjunctions",
        "known",
        "simplify",
        "values",
    )

    def __init__(
        self, conditions: Iterable[Node] = (), context: EvaluationContext | None = None
    ) -> None:
        self.context = context or Ignorance()
        self.simplify = Simplifier(self.context)
        self.conditions = tuple(conditions)
        self.values: dict[Node, Node] = {}
        self.known: dict[Node, None] = {}
        self._edges: Edges | None = None
        self._learn(list(self.conditions))
        self.disjunctions = [fact for fact in self.known if is_operation(fact, Op.OR)]
        # Whether not all can be true, so that the scope is never instantiated.
        self.contradict = FALSE in self.known or any(negate(f) in self.known for f in self.known)

    def extended(self, conditions: Iterable[Node]) -> Facts:
        """Return the facts of a nested scope."""
        return Facts((*self.conditions, *conditions), self.context)

    def normal(self, node: Node) -> Node:
        """Return a node folded with the context and the values that facts give to parameters."""
        if not self.values:
            return self.simplify(node)
        return self.simplify(replace(self.simplify(node), self.values))

    def _learn(self, conditions: list[Node]) -> None:
        """Take conditions apart until they tell nothing new."""
        for _ in range(MAXIMAL_ROUNDS):
            values = len(self.values)
            self.known = dict.fromkeys(self._split(conditions))
            narrowed = [self._narrowed(fact) for fact in self.known if is_operation(fact, Op.OR)]
            fresh = [fact for fact in narrowed if fact not in self.known and fact is not TRUE]
            if not fresh and len(self.values) == values:
                return
            conditions.extend(fresh)

    def _narrowed(self, fact: Node) -> Node:
        """Return a disjunction without what is known to be false."""
        return disjunction([item for item in fact.children if negate(item) not in self.known])

    def _split(self, conditions: list[Node]) -> Iterable[Node]:
        for condition in conditions:
            normal = self.normal(condition)
            for fact in normal.children if is_operation(normal, Op.AND) else (normal,):
                self._learn_value(fact)
                if fact is not TRUE:
                    yield fact

    def _learn_value(self, fact: Node) -> None:
        atom, truth = (fact.children[0], FALSE) if is_operation(fact, Op.NOT) else (fact, TRUE)
        if isinstance(atom, NamedParameter | ParameterRef | Field):
            self.values.setdefault(atom, truth)
        if not isinstance(fact, Operation) or fact.op not in (Op.EQ, Op.SAME):
            return
        left, right = fact.children
        # Constants are on the right; of two parameters the later one is replaced.
        for parameter, value in ((left, right), (right, left)):
            if not isinstance(parameter, NamedParameter | ParameterRef | Field):
                continue
            if parameter not in self.values and parameter not in set(post_order(value)):
                known: dict[Node, Node] = {parameter: value}
                self.values = {key: replace(old, known) for key, old in self.values.items()}
                self.values[parameter] = value
                return

    @property
    def edges(self) -> Edges:
        """The bounds that the facts give."""
        if self._edges is None:
            self._edges = {}
            for fact in self.known:
                for left, right, distance in _bounds(fact):
                    row = self._edges.setdefault(left, {})
                    row[right] = min(distance, row.get(right, distance))
        return self._edges


def decide(goal: Node, facts: Facts) -> Truth:
    """Tell whether a condition is true wherever the facts are."""
    return _decide(facts.normal(goal), facts, MAXIMAL_CASES)


def entails(goal: Node, facts: Facts) -> bool:
    """Tell whether a condition is known to be true."""
    return decide(goal, facts) is Truth.TRUE


def _decide(goal: Node, facts: Facts, cases: int) -> Truth:
    if isinstance(goal, BoolConst):
        return Truth.TRUE if goal.value else Truth.FALSE
    if goal in facts.known or facts.contradict:
        return Truth.TRUE
    if negate(goal) in facts.known:
        return Truth.FALSE
    answer = _decide_structure(goal, facts, cases)
    if answer is Truth.UNKNOWN and cases:
        answer = _decide_by_cases(goal, facts, cases - 1)
    return answer


def _decide_structure(goal: Node, facts: Facts, cases: int) -> Truth:
    if not isinstance(goal, Operation) or goal.height > 2 * SAFE_HEIGHT:
        return Truth.UNKNOWN
    match goal.op:
        case Op.NOT:
            return ~_decide(goal.children[0], facts, cases)
        case Op.AND:
            return _all([_decide(item, facts, cases) for item in goal.children])
        case Op.OR:
            return ~_all([~_decide(item, facts, cases) for item in goal.children])
        case Op.SELECT:
            condition = _decide(goal.children[0], facts, cases)
            if condition is Truth.UNKNOWN:
                return condition
            return _decide(goal.children[1 if condition is Truth.TRUE else 2], facts, cases)
        case Op.LT:
            return _decide_order(goal, facts)
        case Op.EQ if is_integer_type(goal.children[0].type):
            return _decide_equality(goal, facts)
        case Op.CONFORMS:
            return _decide_conformance(goal, facts)
    return Truth.UNKNOWN


def _all(answers: list[Truth]) -> Truth:
    if Truth.FALSE in answers:
        return Truth.FALSE
    return Truth.UNKNOWN if Truth.UNKNOWN in answers else Truth.TRUE


def _decide_by_cases(goal: Node, facts: Facts, cases: int) -> Truth:
    for choice in facts.disjunctions:
        if any(case in facts.known for case in choice.children):
            continue
        answers = set()
        for case in choice.children:
            narrowed = facts.extended([case])
            if not narrowed.contradict:
                answers.add(_decide(narrowed.normal(goal), narrowed, cases))
        if len(answers) == 1 and Truth.UNKNOWN not in answers:
            return answers.pop()
    return Truth.UNKNOWN


def _decide_conformance(goal: Operation, facts: Facts) -> Truth:
    subject, traits = goal.children
    wanted = {item.decl for item in members_of(traits) if isinstance(item, Trait)}
    if len(wanted) < len(members_of(traits)):
        return Truth.UNKNOWN
    # What all types of a list conform to, each of them does.
    subjects = [subject]
    if is_operation(subject, Op.LIST_GET):
        subjects.append(subject.children[0])
    for fact in facts.known:
        if is_operation(fact, Op.CONFORMS) and fact.children[0] in subjects:
            wanted -= trait_closure(fact.children[1], facts.context)
    return Truth.UNKNOWN if wanted else Truth.TRUE


def _bounds(fact: Node) -> list[tuple[Term, Term, int]]:
    """Return what a fact says of the order of two terms."""
    if not isinstance(fact, Operation):
        return []
    if fact.op is Op.NOT and is_operation(fact.children[0], Op.LT):
        left, right = fact.children[0].children
        # Not left < right: right <= left.
        return _edge(right, left, 0)
    if fact.op not in (Op.LT, Op.EQ):
        return []
    left, right = fact.children
    if fact.op is Op.LT:
        return _edge(left, right, -1)
    return [*_edge(left, right, 0), *_edge(right, left, 0)]


def _edge(left: Node, right: Node, distance: int) -> list[tuple[Term, Term, int]]:
    if not is_integer_type(left.type) or left.type is BOOL:
        return []
    low, low_offset = _term(left)
    high, high_offset = _term(right)
    return [(low, high, distance + high_offset - low_offset)]


def _term(node: Node) -> tuple[Term, int]:
    """Split an integer into a term and a constant; sums of machine integers may wrap around."""
    if isinstance(node, IntConst):
        return None, node.value
    if node.type is not INT_LITERAL:
        return node, 0
    polynomial = polynomial_of(node)
    offset = polynomial.get((), 0)
    return node_of(combine(polynomial, {(): offset}, -1), INT_LITERAL), offset


def _decide_order(goal: Operation, facts: Facts) -> Truth:
    left, right = goal.children
    if _follows(left, right, -1, facts):
        return Truth.TRUE
    return Truth.FALSE if _follows(right, left, 0, facts) else Truth.UNKNOWN


def _decide_equality(goal: Operation, facts: Facts) -> Truth:
    left, right = goal.children
    if _follows(left, right, -1, facts) or _follows(right, left, -1, facts):
        return Truth.FALSE
    if _follows(left, right, 0, facts) and _follows(right, left, 0, facts):
        return Truth.TRUE
    return Truth.UNKNOWN


def _follows(left: Node, right: Node, distance: int, facts: Facts) -> bool:
    """Tell whether `left <= right + distance` follows from the bounds that are known."""
    for start, target, limit in _edge(left, right, distance):
        best: dict[Term, int] = {start: 0}
        queue = [start]
        # Shortest paths; facts that contradict each other could go round for ever.
        for _ in range(MAXIMAL_TERMS):
            if not queue:
                break
            term = queue.pop(0)
            for following, step in facts.edges.get(term, {}).items():
                length = best[term] + step
                if following not in best or length < best[following]:
                    best[following] = length
                    queue.append(following)
        if target in best and best[target] <= limit:
            return True
    return False
