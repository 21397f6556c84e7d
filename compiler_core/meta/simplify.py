"""Folding with the knowledge of an evaluation context.

What `Simplifier` adds to the folding of the constructors: aliases are put in, members and witnesses
looked up, calls with known arguments evaluated, conformances and layouts answered, and the traits
that others of a composition refine left out of it. Of a selection only the chosen branch is looked
into, so that a recursive alias ends where its condition says.

An answer is simplified in turn. A chain of answers that is too long is cut off with poison, so an
alias that leads to itself is an error and no hang.
"""

from __future__ import annotations

from compiler_core.meta.constants import (
    FALSE,
    TRUE,
    BoolConst,
    ListValue,
    Poison,
    index,
    poison,
)
from compiler_core.meta.context import EvaluationContext, trait_closure
from compiler_core.meta.folding import operate
from compiler_core.meta.generators import Application, Call, Member, Witness
from compiler_core.meta.node import HAS_QUESTIONS, SAFE_HEIGHT, Node
from compiler_core.meta.operations import DESCRIBING, Op, Operation, is_operation
from compiler_core.meta.substitution import apply, rebuild
from compiler_core.meta.types import (
    NOMINAL,
    AliasRef,
    CompoundType,
    DeclRef,
    MetaType,
    Trait,
    TraitComposition,
    compose,
    members_of,
)

# How many answers may be simplified inside each other.
MAXIMAL_NESTING = 40
DEFAULT_FUEL = 1_000_000

_DECIDING = {Op.AND: FALSE, Op.OR: TRUE}


class Simplifier:
    """A context together with what it has already answered.

    What the context did not know is asked again by the next call, so a simplifier may be kept as
    long as the context does not change its mind.
    """

    __slots__ = ("context", "doubtful", "fuel", "memo", "nesting", "unknown")

    def __init__(self, context: EvaluationContext, fuel: int = DEFAULT_FUEL) -> None:
        self.context = context
        self.fuel = fuel
        self.memo: dict[Node, Node] = {}
        # Entries of the memo that depend on what was not known.
        self.doubtful: set[Node] = set()
        self.unknown = 0
        self.nesting = 0

    def __call__(self, node: Node) -> Node:
        """Return a node folded with all that the context knows."""
        if not node.flags & HAS_QUESTIONS:
            return node
        result = self._simplify(node)
        for entry in self.doubtful:
            self.memo.pop(entry, None)
        self.doubtful.clear()
        return result

    def _simplify(self, node: Node) -> Node:
        if not node.flags & HAS_QUESTIONS:
            return node
        found = self.memo.get(node)
        if found is not None:
            self.unknown += node in self.doubtful
            return found
        if node.height > SAFE_HEIGHT:
            self._simplify_parts(node)
        return self._step(node)

    def _simplify_parts(self, root: Node) -> None:
        """Fill the memo with what is below a high node, lowest first."""
        seen: set[Node] = set()
        stack = [(root, False)]
        while stack:
            node, ready = stack.pop()
            if ready:
                if node is not root and node not in self.memo:
                    self._step(node)
            elif node not in seen and node not in self.memo and node.flags & HAS_QUESTIONS:
                seen.add(node)
                stack.append((node, True))
                # Branches wait until it is known which of them is wanted.
                parts = node.children[:1] if is_operation(node, Op.SELECT) else node.children
                stack.extend((child, False) for child in parts)

    def _step(self, node: Node) -> Node:
        unknown = self.unknown
        result = self._fold(node)
        if result is not node and result.flags & HAS_QUESTIONS:
            result = self._follow(result)
        if self.unknown != unknown:
            self.doubtful.update((node, result))
        # What came out needs no second look.
        self.memo[node] = self.memo[result] = result
        return result

    def _follow(self, answer: Node) -> Node:
        if self.nesting >= MAXIMAL_NESTING:
            return poison("the definition of this leads back to itself, or too deep", answer.type)
        self.nesting += 1
        try:
            return self._simplify(answer)
        finally:
            self.nesting -= 1

    def _fold(self, node: Node) -> Node:
        if isinstance(node, DeclRef) and node.decl.sort in NOMINAL:
            # A type is known by its declaration as that is written, defaults not computed.
            return node
        if _is_lazy(node):
            return self._fold_lazily(node)
        children = tuple([self._simplify(child) for child in node.children])
        if children != node.children:
            node = rebuild(node, children)
        return self._ask(node)

    def _fold_lazily(self, node: Node) -> Node:
        assert isinstance(node, Operation)
        if node.op is Op.SELECT:
            return self._choose(node)
        deciding = _DECIDING[node.op]
        items = []
        # What needs no questions is cheap and may decide.
        for item in sorted(node.children, key=_asks):
            value = self._simplify(item)
            if value is deciding:
                return value
            items.append(value)
        return operate(node.op, *items)

    def _choose(self, node: Node) -> Node:
        # A chain of selections is one step, however long it is.
        while is_operation(node, Op.SELECT):
            condition = self._simplify(node.children[0])
            chosen = operate(Op.SELECT, condition, *node.children[1:])
            if not isinstance(condition, BoolConst):
                # The branches of an open condition are left alone: they may not end.
                return chosen
            node = chosen
        return node

    def _ask(self, node: Node) -> Node:
        context = self.context
        answer: Node | None
        match node:
            case AliasRef():
                answer = context.value(node.decl)
            case Application(callee=AliasRef() as callee):
                definition = context.value(callee.decl)
                answer = None if definition is None else apply(definition, node.arguments)
            case Member():
                answer = context.member(node.base, node.name)
            case Witness():
                answer = context.witness(node.subject, node.trait, node.name)
            case Call() if _is_known(node):
                answer = context.evaluate(node.callee, node.arguments)
            case TraitComposition():
                return self._minimal(node)
            case Operation(op=Op.CAST, children=(subject, MetaType() as seen)):
                # One that conforms anyway is not seen as anything else.
                bound = subject.type
                known = isinstance(bound, MetaType) and (
                    trait_closure(seen.traits, context) <= trait_closure(bound.traits, context)
                    and all(isinstance(each, Trait) for each in members_of(seen.traits))
                )
                return subject if known else node
            case Operation(op=Op.CONFORMS):
                return self._conformance(node.children[0], node.children[1], node)
            case Operation(op=op) if op in DESCRIBING:
                answer = context.describe(op, node.children[0])
            case Operation(op=(Op.SIZE_OF | Op.ALIGN_OF) as op) if node.children[0].is_value:
                answer = self._layout(op, node.children[0])
            case _:
                return node
        if answer is None:
            self.unknown += 1
            return node
        return answer

    def _layout(self, op: Op, subject: Node) -> Node | None:
        layout = self.context.layout(subject)
        if layout is None:
            return None
        return index(layout.size if op is Op.SIZE_OF else layout.alignment)

    def _minimal(self, traits: Node) -> Node:
        """Return a composition without the traits that others refine."""
        implied = {
            decl
            for item in members_of(traits)
            if isinstance(item, Trait)
            for decl in self.context.refinements(item.decl) or ()
            if decl != item.decl
        }
        kept = [t for t in members_of(traits) if not (isinstance(t, Trait) and t.decl in implied)]
        return compose(kept)

    def _conformance(self, subject: Node, traits: Node, node: Node) -> Node:
        if isinstance(subject, Poison):
            return TRUE
        # A list conforms if all that is in it does.
        subjects = subject.elements if isinstance(subject, ListValue) else (subject,)
        items = [self._conforms(each, item) for item in members_of(traits) for each in subjects]
        answer = operate(Op.AND, *items)
        return node if answer is node else answer

    def _conforms(self, subject: Node, trait: Node) -> Node:
        question = operate(Op.CONFORMS, subject, trait)
        if not isinstance(trait, Trait):
            return question
        bound = subject.type
        if isinstance(bound, CompoundType) and bound.name == "list":
            bound = bound.children[0]
        if isinstance(bound, CompoundType) and bound.name == "list":
            bound = bound.children[0]
        if isinstance(bound, MetaType) and trait.decl in trait_closure(bound.traits, self.context):
            return TRUE
        answer = self.context.conforms(subject, trait.decl)
        if answer is None:
            self.unknown += 1
            return question
        return answer if isinstance(answer, BoolConst) else self._follow(answer)


def _is_lazy(node: Node) -> bool:
    return isinstance(node, Operation) and node.op in (Op.SELECT, Op.AND, Op.OR)


def _asks(node: Node) -> bool:
    return bool(node.flags & HAS_QUESTIONS)


def _is_known(node: Call) -> bool:
    # The types of a function and of its result may still ask questions.
    callee = node.callee
    bound = callee.arguments if isinstance(callee, Application) else ()
    return all(part.is_value for part in (*bound, *node.arguments)) and (
        bool(bound) or callee.is_value
    )


def simplify(node: Node, context: EvaluationContext) -> Node:
    """Return a node folded with what a context knows; keep a `Simplifier` to ask often."""
    return Simplifier(context)(node)
