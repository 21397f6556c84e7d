"""Long computations at compile time: whatever becomes of their process, the compiler goes on."""

from __future__ import annotations

import os
import signal
import threading
from pathlib import Path

import pytest

from compiler_core.comptime import Failure, Machine, Success
from compiler_core.comptime.foreign import ForeignMemory, ForeignResult
from compiler_core.execute import native_evaluation
from compiler_core.execute.native_evaluation import evaluate_natively
from compiler_core.execute.store import ObjectStore
from compiler_core.mir import parse_module, verify
from compiler_core.mir.body import Module
from compiler_core.mir.layout import DataLayout
from compiler_core.mir.printer import print_constant

LAYOUT = DataLayout()
FOREVER = """
  %data: ptr = call @malloc(8: index)
  goto ^again
^again:
  pop.store 1: index, %data {volatile}
  goto ^again
"""


def module_of(text: str) -> Module:
    module = parse_module(text)
    assert [str(problem) for problem in verify(module)] == []
    return module


def function(lines: str, result: str = "index") -> Module:
    """A module whose function `f` does some instructions and returns 7."""
    return module_of(
        f"""
    extern @malloc(index) -> ptr
    extern @free(ptr) -> none
    extern @getpid() -> si32
    extern @write(si32, ptr, index) -> index
    func @f() -> {result} {{
    ^start:
      {lines}
    }}
    """
    )


is_alone = native_evaluation._is_alone


@pytest.fixture
def store(tmp_path: Path) -> ObjectStore:
    return ObjectStore(tmp_path)


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who runs tests side by side has threads, which do nothing that matters here."""
    monkeypatch.setattr(native_evaluation, "_is_alone", lambda: True)


def value_of(module: Module, foreign: ForeignResult | Failure | None) -> str:
    assert isinstance(foreign, ForeignResult)
    result = Machine(module, LAYOUT).taken(foreign, module.functions["f"].result)
    assert isinstance(result, Success)
    return print_constant(result.value)


def test_what_comes_back_is_the_result(store: ObjectStore) -> None:
    module = function("%x: index = index.mul 6: index, 7: index\n return %x")
    assert value_of(module, evaluate_natively(module, "f", LAYOUT, store=store)) == "42: index"


@pytest.mark.parametrize(
    "lines",
    [
        "%x: index = pop.load null\n return %x",
        "llvm.intr.trap\n return 7: index",
        "%x: si32 = call @getpid()\n return 7: index",
        '%x: index = call @write(1: si32, "seen", 4: index)\n return 7: index',
        "%p: ptr = call @malloc(9000000000: index)\n return 7: index",
    ],
    ids=["crash", "trap", "forbidden", "print", "memory"],
)
def test_what_ends_badly_is_left_to_the_interpreter(
    lines: str, store: ObjectStore, capfd: pytest.CaptureFixture[str]
) -> None:
    assert evaluate_natively(function(lines), "f", LAYOUT, store=store) is None
    # Nothing is heard of it, and nothing is kept.
    assert capfd.readouterr() == ("", "")
    assert not store.directory.exists() or not list(store.directory.iterdir())


def test_what_takes_too_long_is_told(store: ObjectStore) -> None:
    found = evaluate_natively(function(FOREVER), "f", LAYOUT, seconds=1, store=store)
    assert isinstance(found, Failure)
    assert found.message == "runs for more than 1 seconds"


def test_a_process_that_somebody_ends_is_no_harm(
    store: ObjectStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    fork = os.fork

    def fork_and_kill() -> int:
        child = fork()
        if child:
            os.kill(child, signal.SIGKILL)
        return child

    monkeypatch.setattr(os, "fork", fork_and_kill)
    assert evaluate_natively(function(FOREVER), "f", LAYOUT, store=store) is None


def test_no_process_is_no_harm(store: ObjectStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> int:
        raise OSError

    monkeypatch.setattr(os, "fork", refuse)
    assert evaluate_natively(function("return 7: index"), "f", LAYOUT, store=store) is None


def test_nothing_is_forked_beside_other_threads(
    store: ObjectStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(native_evaluation, "_is_alone", is_alone)
    monkeypatch.setattr(os, "fork", lambda: pytest.fail("forked"))
    done = threading.Event()
    other = threading.Thread(target=done.wait)
    other.start()
    try:
        assert evaluate_natively(function("return 7: index"), "f", LAYOUT, store=store) is None
    finally:
        done.set()
        other.join()


def test_addresses_taken_are_no_harm(store: ObjectStore) -> None:
    module = function("return 7: index")
    with native_evaluation._memory() as there:
        assert there
        assert evaluate_natively(module, "f", LAYOUT, store=store) is None
    assert value_of(module, evaluate_natively(module, "f", LAYOUT, store=store)) == "7: index"


def test_results_are_kept_with_what_they_lead_to(
    store: ObjectStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = function(
        """
      %a: ptr = call @malloc(8: index)
      %b: ptr = call @malloc(16: index)
      pop.store 5: index, %a
      pop.store %a, %b
      %r: struct<ptr, index> = kgen.struct.create %b, 3: index
      return %r""",
        "struct<ptr, index>",
    )
    first = evaluate_natively(module, "f", LAYOUT, store=store)
    assert isinstance(first, ForeignResult)
    assert len(first.pieces) == 2
    monkeypatch.setattr(os, "fork", lambda: pytest.fail("computed again"))
    assert evaluate_natively(module, "f", LAYOUT, store=store) == first


class Written:
    """Memory in which somebody has written at random."""

    def __init__(self, words: dict[int, int], size: int) -> None:
        self.data = bytearray(size)
        for at, word in words.items():
            self.data[at : at + 8] = word.to_bytes(8, "little")

    def __getitem__(self, at: slice) -> bytes:
        assert 0 <= at.start <= at.stop <= len(self.data)
        return bytes(self.data[at])


START, TABLE, FIRST, SIZE = 1 << 20, 16, 48, 128
PIECE = START + FIRST + 16
SOUND = {0: PIECE, TABLE: PIECE, FIRST: 16, FIRST + 8: 1, FIRST + 16: 5}


def result_of(changed: dict[int, int]) -> ForeignResult | None:
    written = Written(SOUND | changed, SIZE)
    return ForeignMemory(written, START, TABLE, FIRST, SIZE, [(2 << 20, 3 << 20)]).result(16)


def test_sound_memory_is_followed() -> None:
    found = result_of({})
    assert found is not None
    assert found.pieces == ((5).to_bytes(16, "little"),)
    assert found.links == ((-1, 0, 0, 0),)


def test_what_is_freed_is_not_followed() -> None:
    found = result_of({FIRST + 8: 0})
    assert found is not None
    assert found.pieces == ()


@pytest.mark.parametrize(
    "changed",
    [
        {TABLE: 1},
        {TABLE: PIECE + 8},
        {TABLE: 1 << 63},
        {TABLE: PIECE, TABLE + 8: PIECE},
        {TABLE + at: PIECE for at in range(0, FIRST - TABLE, 8)},
        {FIRST: 1 << 40},
        {0: PIECE - 8},
        {0: PIECE + 17},
        {0: (2 << 20) + 5},
    ],
)
def test_damaged_memory_gives_nothing(changed: dict[int, int]) -> None:
    assert result_of(changed) is None
