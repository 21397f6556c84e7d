"""What compile-time names stand for where a block is specialised."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from compiler_core.meta.erasure import Eraser
from compiler_core.meta.node import Node
from compiler_core.meta.simplify import Simplifier
from compiler_core.meta.substitution import replace
from compiler_core.mir import generic


@dataclass(frozen=True, slots=True)
class Round:
    """A round of a compile-time loop, which its head identifies."""

    head: generic.Block
    number: int


Rounds = tuple[Round, ...]


@dataclass(slots=True)
class Environment:
    """Values for names: the parameters of the function, and the variables of loops around."""

    rounds: Rounds
    mapping: Mapping[Node, Node]
    simplifier: Simplifier
    eraser: Eraser
    memo: dict[Node, Node] = field(default_factory=dict)

    def resolve(self, node: Node) -> Node:
        """Return a node with the values put in, folded with all that is known, origins erased."""
        found = self.memo.get(node)
        if found is None:
            found = self.memo[node] = self.eraser(self.simplifier(replace(node, self.mapping)))
        return found

    def inner(self, one: Round, values: Mapping[Node, Node]) -> Environment:
        """Return the environment of a round of a loop in this one."""
        mapping = {**self.mapping, **values}
        return Environment((*self.rounds, one), mapping, self.simplifier, self.eraser)


def rounds_at(rounds: Rounds, target: generic.Block) -> Rounds:
    """The rounds that a block is in when control goes there: those of loops it is not in end."""
    while rounds:
        head = rounds[-1].head
        if target is head:
            break
        loop = head.terminator
        assert isinstance(loop, generic.ComptimeLoop)
        if target in loop.members or target is loop.body:
            break
        rounds = rounds[:-1]
    return rounds
