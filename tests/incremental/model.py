"""A from-scratch evaluator of small random programs, and the same programs as queries.

A program is a list of nodes; a node is a tuple of operations on an accumulator. Operations and
numbers are inputs, so that an edit can change which node calls which, and make and break cycles.
The evaluator runs all nodes as coroutines, each until it is stuck, and so shares nothing with the
engine, which recurses.
"""

# ruff: noqa: ARG001  (queries take a database and their keys, whether or not they use them)

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field

from compiler_core.incremental import (
    Accumulator,
    Cycle,
    Database,
    Failure,
    Query,
    input_query,
    query,
)

Op = tuple[str, int]
Outcome = tuple[str, object]
"""("value", number), ("error", text) or ("cycle", nodes)."""

PLAIN, BOUNDED, RECOVERING, EAGER, UNTRACKED, FIREWALL, FIREDOOR, SIEVE = (
    "plain bounded recovering eager untracked firewall firedoor sieve".split()
)
MARK = 7
"""What a caught failure counts as."""


@dataclass
class World:
    """The state of all inputs."""

    numbers: list[int]
    programs: list[tuple[Op, ...]]
    kinds: list[str]
    outside: int = 0
    """Read without the engine's knowledge by untracked nodes."""


class NodeError(Exception):
    """Raised by a `fail` operation."""


@dataclass
class Evaluation:
    """What evaluating from scratch has found."""

    outcomes: dict[int, Outcome] = field(default_factory=dict)
    calls: dict[int, list[int]] = field(default_factory=dict)
    pushes: dict[int, list[object]] = field(default_factory=dict)
    reads: dict[int, list[object]] = field(default_factory=dict)

    def reachable(self, root: int) -> list[int]:
        seen, pending = {root}, [root]
        while pending:
            for callee in self.calls[pending.pop()]:
                if callee not in seen:
                    seen.add(callee)
                    pending.append(callee)
        return sorted(seen)

    def pushed_under(self, root: int) -> list[object]:
        return sorted(
            (push for node in self.reachable(root) for push in self.pushes[node]), key=repr
        )


def recovered(node: int) -> int:
    return 1000 + node


def from_scratch(world: World) -> Evaluation:
    result = Evaluation()
    count = len(world.programs)
    runs: dict[int, Generator[int, Outcome, int]] = {}
    stuck: dict[int, int] = {}

    def advance(node: int, answer: Outcome | None) -> None:
        try:
            stuck[node] = runs[node].send(answer)  # type: ignore[arg-type]
        except StopIteration as stop:
            result.outcomes[node] = ("value", stop.value)
        except _StopError as stop:
            result.outcomes[node] = stop.outcome
        if node in result.outcomes:
            stuck.pop(node, None)

    for node in range(count):
        result.calls[node], result.pushes[node], result.reads[node] = [], [], []
        runs[node] = _coroutine(world, node, result)
        advance(node, None)
    while stuck:
        ready = [node for node, callee in stuck.items() if callee in result.outcomes]
        for node in ready:
            callee = stuck[node]
            result.calls[node].append(callee)
            result.reads[node].append((callee, result.outcomes[callee]))
            advance(node, result.outcomes[callee])
        if ready:
            continue
        ring = _ring(stuck)
        recovering = [node for node in ring if world.kinds[node] == RECOVERING]
        calls = [callee for node in ring for callee in result.calls[node]]
        for node in recovering or ring:
            recovers = world.kinds[node] == RECOVERING
            result.outcomes[node] = (
                ("value", recovered(node)) if recovers else ("cycle", frozenset(ring))
            )
            result.calls[node], result.pushes[node] = list(calls), []
            del stuck[node]
    return result


class _StopError(Exception):
    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome


def _ring(stuck: dict[int, int]) -> list[int]:
    path: list[int] = []
    node = next(iter(stuck))
    while node not in path:
        path.append(node)
        node = stuck[node]
    return path[path.index(node) :]


def _coroutine(world: World, node: int, result: Evaluation) -> Generator[int, Outcome, int]:
    total, count = node, len(world.programs)
    program = world.programs[node]
    result.reads[node].append(program)
    if world.kinds[node] == UNTRACKED:
        total += world.outside
        result.reads[node].append(("outside", world.outside))
    for name, operand in program:
        if name in ("number", "branch", "fail"):
            number = world.numbers[operand % len(world.numbers)]
            result.reads[node].append(number)
        if name in ("call", "branch", "dynamic", "try"):
            callee = operand
            if name == "branch":
                callee = operand + number % 2
            elif name == "dynamic":
                callee = operand + total
            answer = yield callee % count
            if answer[0] == "value":
                assert isinstance(answer[1], int)
                total += answer[1]
            elif name == "try":
                total += MARK
            else:
                raise _StopError(answer)
        elif name == "number":
            total += number
        elif name == "modulo":
            total %= operand + 1
        elif name == "push":
            result.pushes[node].append((node, operand, total))
        elif name == "fail" and number % 4 == 0:
            raise _StopError(("error", f"node {node}"))
    return total


class Machine:
    """The same programs as queries of the engine."""

    def __init__(self, world: World, db: Database | None = None) -> None:
        self.world = world
        self.db = db or Database()
        self.executed: list[int] = []
        self.interrupt: Callable[[], None] = lambda: None
        self.notes: Accumulator[object] = Accumulator("notes")

        @input_query
        def number(db: Database, index: int) -> int:
            return 0

        @input_query
        def program(db: Database, node: int) -> tuple[Op, ...]:
            return ()

        def body(db: Database, node: int) -> int:
            self.executed.append(node)
            total, count = node, len(self.world.programs)
            code = program(db, node)
            if self.world.kinds[node] == UNTRACKED:
                db.untracked()
                total += self.world.outside
            for name, operand in code:
                self.interrupt()
                if name == "number":
                    total += number(db, operand % len(self.world.numbers))
                elif name == "call":
                    total += self.ask(db, operand % count)
                elif name == "branch":
                    odd = number(db, operand % len(self.world.numbers)) % 2
                    total += self.ask(db, (operand + odd) % count)
                elif name == "dynamic":
                    total += self.ask(db, (operand + total) % count)
                elif name == "try":
                    callee = operand % count
                    answer = db.try_get(self.node_queries[self.world.kinds[callee]], callee)
                    total += MARK if isinstance(answer, Failure) else answer
                elif name == "modulo":
                    total %= operand + 1
                elif name == "push":
                    self.notes.push(db, (node, operand, total))
                elif name == "fail" and number(db, operand % len(self.world.numbers)) % 4 == 0:
                    raise NodeError(f"node {node}")
            return total

        def recover(cycle: Cycle, node: int) -> int:
            return recovered(node)

        @query
        def plain(db: Database, node: int) -> int:
            return body(db, node)

        @query(lru=1)
        def bounded(db: Database, node: int) -> int:
            return body(db, node)

        @query(cycle=recover, lru=1)
        def recovering(db: Database, node: int) -> int:
            return body(db, node)

        @query(no_eq=True)
        def eager(db: Database, node: int) -> int:
            return body(db, node)

        @query(firewall=True)
        def firewall(db: Database, node: int) -> int:
            return body(db, node)

        @query(firewall=True, lru=1)
        def firedoor(db: Database, node: int) -> int:
            return body(db, node)

        @query(no_eq=True)
        def sifted(db: Database, node: int) -> int:
            return body(db, node)

        def still(read: int, old: int, node: int) -> bool:
            return read == old

        @query(firewall=True, still=still)
        def sieve(db: Database, node: int) -> int:
            return sifted(db, node)

        @query
        def untracked(db: Database, node: int) -> int:
            return body(db, node)

        self.number, self.program = number, program
        self.node_queries: dict[str, Query[int, int]] = {
            PLAIN: plain,
            BOUNDED: bounded,
            RECOVERING: recovering,
            EAGER: eager,
            UNTRACKED: untracked,
            FIREWALL: firewall,
            FIREDOOR: firedoor,
            SIEVE: sieve,
        }
        with self.db.edit() as edit:
            for index, value in enumerate(world.numbers):
                edit.set(number, index, to=value)
            for node, code in enumerate(world.programs):
                edit.set(program, node, to=code)

    def query_of(self, node: int) -> Query[int, int]:
        return self.node_queries[self.world.kinds[node]]

    def ask(self, db: Database, node: int) -> int:
        return self.query_of(node)(db, node)

    def outcome(self, db: Database, node: int) -> Outcome:
        answer = db.try_get(self.query_of(node), node)
        if not isinstance(answer, Failure):
            return ("value", answer)
        if answer.cycle is not None:
            return ("cycle", frozenset(step.args[0] for step in answer.cycle.path))
        return ("error", str(answer.error))

    def pushed_under(self, db: Database, node: int) -> list[object]:
        return sorted(self.notes.of(db, self.query_of(node), node), key=repr)
