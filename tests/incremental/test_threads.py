"""Snapshots, cancellation, and several threads at once."""

# ruff: noqa: ARG001  (queries take a database and their keys, whether or not they use them)

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from compiler_core.incremental import (
    Cancelled,
    CancelToken,
    Cycle,
    Database,
    input_query,
    query,
)

from .conftest import Words
from .model import BOUNDED, EAGER, FIREWALL, PLAIN, RECOVERING, Machine, World, from_scratch

PATIENCE = 20.0


def in_thread(work: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


def ended(*threads: threading.Thread) -> bool:
    for thread in threads:
        thread.join(PATIENCE)
    return not any(thread.is_alive() for thread in threads)


def test_a_snapshot_shows_one_revision_and_the_writer_cancels_it(world: Words) -> None:
    view = world.db.snapshot()
    assert world.words(view, "a") == ("(none)",)
    with ThreadPoolExecutor(1) as pool:
        write = pool.submit(world.db.set, world.text, "a", to="new")
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                view.poll()
            except Cancelled:
                break
        assert not write.done()
        with pytest.raises(Cancelled):
            world.words(view, "a")
        view.close()
        write.result(PATIENCE)
    assert world.words(world.db, "a") == ("new",)


def test_a_writer_may_wait_instead(world: Words) -> None:
    opened, go = threading.Event(), threading.Event()
    seen: list[object] = []

    def read() -> None:
        with world.db.snapshot() as view:
            opened.set()
            go.wait(PATIENCE)
            seen.append(world.words(view, "a"))

    reader = in_thread(read)
    assert opened.wait(PATIENCE)

    def write() -> None:
        with world.db.edit(cancel=False) as edit:
            edit.set(world.text, "a", to="new")

    writer = in_thread(write)
    go.set()
    assert ended(reader, writer)
    assert seen == [("(none)",)]
    assert world.words(world.db, "a") == ("new",)


def test_a_thread_cannot_write_while_it_reads(world: Words) -> None:
    with world.db.snapshot(), pytest.raises(RuntimeError, match="while it reads"):
        world.db.set(world.text, "a", to="new")


def test_a_snapshot_can_be_made_here_and_used_there(world: Words) -> None:
    view = world.db.snapshot()

    def use() -> object:
        with view:
            return world.words(view, "a")

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(use).result(PATIENCE) == ("(none)",)
    world.db.set(world.text, "a", to="new")
    with pytest.raises(Cancelled):
        world.words(view, "a")


def test_a_writer_does_not_mistake_a_snapshot_it_has_handed_on_for_its_own(world: Words) -> None:
    view = world.db.snapshot()
    go = threading.Event()

    def use() -> None:
        go.wait(PATIENCE)
        with view, pytest.raises(Cancelled):
            world.words(view, "a")

    reader = in_thread(use)
    threading.Timer(0.01, go.set).start()
    world.db.set(world.text, "a", to="new")
    assert ended(reader)


def test_a_cancelled_query_leaves_its_memo_as_it_was() -> None:
    db, token = Database(), CancelToken()

    @input_query
    def number(db: Database) -> int:
        return 1

    @query
    def step(db: Database, index: int) -> int:
        if index == 3 and number(db) == 2:
            token.cancel()
        return number(db) + index

    @query
    def total(db: Database) -> int:
        return sum(step(db, index) for index in range(6))

    assert total(db) == 21
    db.set(number, to=2)
    with db.snapshot(token=token) as view, pytest.raises(Cancelled):
        total(view)
    assert token.cancelled
    token = CancelToken()
    assert total(db) == 27
    with pytest.raises(Cancelled), db.snapshot(token=token) as view:
        token.cancel()
        total(view)


def test_a_time_limit_cancels() -> None:
    @query
    def endless(db: Database) -> int:
        while True:
            db.poll()

    with Database().snapshot(seconds=0.02) as view, pytest.raises(Cancelled):
        endless(view)


def test_a_cancelled_token_cancels_at_once(world: Words) -> None:
    token = CancelToken()
    token.cancel()
    with world.db.snapshot(token=token) as view, pytest.raises(Cancelled):
        world.words(view, "a")


def test_code_that_catches_exceptions_does_not_catch_cancellation() -> None:
    token = CancelToken()

    @query
    def stubborn(db: Database) -> int:
        try:
            token.cancel()
            db.poll()
        except Exception:
            return 1
        return 2

    with Database().snapshot(token=token) as view, pytest.raises(Cancelled):
        stubborn(view)


def test_two_threads_share_one_run() -> None:
    db, ran = Database(), []
    started, go = threading.Event(), threading.Event()

    @query
    def slow(db: Database) -> int:
        ran.append(1)
        started.set()
        assert go.wait(PATIENCE)
        return 42

    with ThreadPoolExecutor(3) as pool:
        answers = [pool.submit(slow, db) for _ in range(3)]
        assert started.wait(PATIENCE)
        go.set()
        assert [answer.result(PATIENCE) for answer in answers] == [42, 42, 42]
    assert ran == [1]


def test_who_waits_for_a_cancelled_run_takes_over() -> None:
    db, token = Database(), CancelToken()
    started, second = threading.Event(), threading.Event()

    @query
    def slow(db: Database) -> int:
        started.set()
        while not second.is_set():
            db.poll()
        return 42

    def first() -> None:
        with pytest.raises(Cancelled), db.snapshot(token=token) as view:
            slow(view)

    def other() -> int:
        with db.snapshot() as view:
            return slow(view)

    one = in_thread(first)
    assert started.wait(PATIENCE)
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(other)
        while db._storage.waiters == 0:
            time.sleep(0.001)
        second_run = in_thread(lambda: (token.cancel(), one.join(PATIENCE), second.set()))
        assert answer.result(PATIENCE) == 42
    assert ended(one, second_run)


@pytest.mark.parametrize("recovers", [False, True])
def test_a_cycle_across_threads_is_found(recovers: bool) -> None:
    """Each thread runs one query, and only then do they ask for each other's."""
    db = Database()
    meeting = threading.Barrier(2, timeout=PATIENCE)
    met = threading.Event()

    def meet() -> None:
        if not met.is_set():
            meeting.wait()
            met.set()

    def give_up(cycle: Cycle) -> str:
        return "recovered"

    @query(cycle=give_up if recovers else None)
    def ping(db: Database) -> str:
        meet()
        return pong(db) + "!"

    @query
    def pong(db: Database) -> str:
        meet()
        return ping(db) + "?"

    with ThreadPoolExecutor(2) as pool:
        answers = [pool.submit(db.try_get, ping), pool.submit(db.try_get, pong)]
        found = [str(answer.result(PATIENCE)) for answer in answers]
    expected = (
        ["recovered", "recovered?"] if recovers else ["cycle: ping() -> pong() -> ping()"] * 2
    )
    assert found == expected


def test_one_snapshot_in_two_threads_is_refused() -> None:
    db = Database()
    problems: list[BaseException] = []

    @query
    def leaf(db: Database) -> int:
        return 1

    @query
    def outer(db: Database) -> int:
        def misuse() -> None:
            try:
                leaf(db)
            except RuntimeError as error:
                problems.append(error)

        assert ended(in_thread(misuse))
        return 1

    outer(db)
    assert "two threads use one snapshot" in str(problems[0])


def random_world(chance: random.Random) -> World:
    nodes = 8
    names = ("number", "call", "call", "branch", "dynamic", "try", "modulo", "push")
    return World(
        numbers=[chance.randrange(6) for _ in range(4)],
        programs=[
            tuple((chance.choice(names), chance.randrange(nodes)) for _ in range(5))
            for _ in range(nodes)
        ],
        kinds=[
            chance.choice((PLAIN, PLAIN, RECOVERING, BOUNDED, EAGER, FIREWALL))
            for _ in range(nodes)
        ],
    )


def check_threads(seconds: float, seed: int) -> int:
    """Readers in several threads against the model, in worlds with cycles, with a writer."""
    chance = random.Random(seed)
    end = time.monotonic() + seconds
    rounds = 0
    with ThreadPoolExecutor(4) as pool:
        while time.monotonic() < end:
            world = random_world(chance)
            machine = Machine(world)
            machine.interrupt = lambda: time.sleep(0) if chance.random() < 0.3 else None
            for _ in range(4):
                expected = from_scratch(world).outcomes
                start = threading.Barrier(4)

                def read(
                    nodes: list[int], machine: Machine = machine, start: threading.Barrier = start
                ) -> dict[int, object]:
                    start.wait(PATIENCE)
                    with machine.db.snapshot() as view:
                        return {node: machine.outcome(view, node) for node in nodes}

                orders = [chance.sample(range(8), 8) for _ in range(4)]
                for answers in pool.map(read, orders, timeout=PATIENCE):
                    for node, outcome in answers.items():
                        assert outcome == expected[node], (seed, rounds, node, world)
                index, value = chance.randrange(4), chance.randrange(6)
                world.numbers[index] = value
                machine.db.set(machine.number, index, to=value)
                node = chance.randrange(8)
                world.programs[node] = random_world(chance).programs[node]
                machine.db.set(machine.program, node, to=world.programs[node])
            rounds += 1
    return rounds


def test_threads_agree_with_the_model() -> None:
    assert check_threads(2.0, seed=1) > 0


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2, 4))
def test_threads_agree_with_the_model_for_long(seed: int) -> None:
    assert check_threads(10.0, seed) > 0


def test_readers_are_consistent_while_a_writer_keeps_writing() -> None:
    db = Database()

    @input_query
    def half(db: Database, which: int) -> int:
        return 0

    @query
    def doubled(db: Database, which: int) -> int:
        return 2 * half(db, which)

    @query
    def difference(db: Database) -> int:
        db.poll()
        return doubled(db, 0) - doubled(db, 1)

    stop = threading.Event()
    answers: list[int] = []

    def read() -> None:
        while not stop.is_set():
            try:
                with db.snapshot() as view:
                    answers.append(difference(view))
            except Cancelled:
                continue

    readers = [in_thread(read) for _ in range(3)]
    for value in range(300):
        with db.edit() as edit:
            edit.set(half, 0, to=value)
            edit.set(half, 1, to=value)
    stop.set()
    assert ended(*readers)
    assert set(answers) <= {0}
    assert db.revision == 1 + 300
