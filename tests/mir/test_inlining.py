"""Small functions that raise become parts of their callers, which do what they did."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from compiler_core.comptime import Machine, Raised, Success
from compiler_core.mir import parse_module, verify
from compiler_core.mir.body import AddressOf, Call, Function, Module, TryCall
from compiler_core.mir.constants import Constant, ScalarConstant
from compiler_core.mir.inlining import Inliner
from compiler_core.mir.printer import print_constant, print_module
from compiler_core.mir.types import INDEX, SI32

ERRORS = Path(__file__).parents[1] / "execute" / "programs" / "errors.mir"
LOOP = """
func @next(%at: ptr) -> index raises none {
^entry:
  %now: index = pop.load %at
  %over: i1 = index.cmp %now, 10: index {pred = "sge"}
  branch %over, ^stop, ^go
^stop:
  raise none
^go:
  %after: index = index.add %now, 1: index
  pop.store %after, %at
  return %now
}
func @sum() -> index {
  local %at: index
  local %total: index
^entry:
  %at = 3: index
  %total = 0: index
  goto ^loop
^loop:
  %place: ptr = addr %at
  try %one: index = call @next(%place) ^add, catch ^done
^add:
  %total = index.add %total, %one
  goto ^loop
^done:
  return %total
}
func @again(%n: index) -> index raises none {
^entry:
  try %x: index = call @again(%n) ^on, catch ^out
^on:
  return %x
^out:
  raise none
}
"""


def inlined(module: Module) -> Module:
    inliner = Inliner(module)
    made = Module(module.name, externals=module.externals, globals=module.globals)
    made.functions = {name: inliner(one) for name, one in module.functions.items()}
    assert [str(problem) for problem in verify(made)] == []
    return made


def calls(function: Function) -> int:
    ends = sum(isinstance(block.terminator, TryCall) for block in function.blocks)
    steps = [step for block in function.blocks for step in block.instructions]
    return ends + sum(isinstance(step, Call) for step in steps)


def value(module: Module, name: str, arguments: Sequence[Constant]) -> str:
    result = Machine(module).evaluate(name, arguments)
    if isinstance(result, Raised):
        return f"raised {print_constant(result.error)}"
    assert isinstance(result, Success)
    return print_constant(result.value)


def test_a_step_of_an_iterator_becomes_part_of_the_loop() -> None:
    module = parse_module(LOOP)
    before = print_module(module)
    made = inlined(module)
    assert calls(made.functions["sum"]) == 0
    assert calls(made.functions["again"]) == 1
    assert value(made, "sum", []) == value(module, "sum", []) == "42: index"
    # Others use it as well.
    assert print_module(module) == before


def test_errors_go_where_they_went() -> None:
    module = parse_module(ERRORS.read_text())
    made = inlined(module)
    assert calls(made.functions["twice"]) == 0
    for number in (5, 0, 2**32 - 3):
        arguments = [ScalarConstant(SI32, number)]
        assert value(made, "twice", arguments) == value(module, "twice", arguments)


ROWS = """
func @plus(%a: index, %b: index) -> index {
  local %left: ptr
  local %right: ptr
  local %result: index
^entry:
  %left = addr %a
  %right = addr %b
  goto ^start
^start:
  %result = index.add %left.*<index>, %right.*<index>
  return %result
}
func @change(%to: ptr, %new: index) -> index {
^entry:
  %old: index = pop.load %to
  pop.store 7: index, %to
  %sum: index = index.add %old, %new
  return %sum
}
func @twice(%at: ptr) -> index {
^entry:
  %one: index = call @plus(%at.*<index>, %at.*<index>)
  %at.*<index> = call @plus(%one, 1: index)
  return %one
}
func @once(%n: index) -> index [noinline] {
^entry:
  %r: index = index.add %n, 1: index
  return %r
}
func @escapes(%n: index) -> index {
^entry:
  %p: ptr = addr %n
  %r: index = call @twice(%p)
  %s: index = call @plus(%r, %n)
  return %s
}
func @room(%n: index) -> ptr {
^entry:
  %p: ptr = pop.stack_allocation {type = index}
  return %p
}
func @all(%n: index) -> index {
  local %x: index
^entry:
  %x = %n
  %p: ptr = addr %x
  %a: index = call @change(%p, %x)
  %b: index = call @plus(%a, %x)
  %c: index = call @escapes(%b)
  %d: index = call @once(%c)
  %x = call @plus(%x, %d)
  %x = call @plus(%x, %x)
  return %x
}
func @round(%n: index) -> index {
^entry:
  %r: index = call @around(%n)
  return %r
}
func @around(%n: index) -> index {
^entry:
  %r: index = call @round(%n)
  return %r
}
func @frame(%n: index) -> ptr {
^entry:
  %r: ptr = call @room(%n)
  return %r
}
"""


def test_rows_of_steps_become_part_of_their_callers() -> None:
    module = parse_module(ROWS)
    before = print_module(module)
    made = inlined(module)
    for number in (0, 1, 40):
        given = [ScalarConstant(INDEX, number)]
        # What `x` was counts, for it is read before it is changed.
        a = number + number
        b = a + 7
        c = 2 * b + 2 * b + 1
        assert value(made, "all", given) == f"{2 * (7 + c + 1)}: index"
        assert value(module, "all", given) == value(made, "all", given)
    # All but the one that is to be kept apart.
    assert calls(made.functions["all"]) == 1
    assert print_module(module) == before


def test_numbers_are_not_put_in_memory_for_what_reads_them_by_address() -> None:
    made = inlined(parse_module(ROWS))
    steps = made.functions["twice"].blocks[0].instructions
    assert not any(isinstance(step, AddressOf) for step in steps)
    assert len(steps) == 2


def test_some_rows_stay_where_they_are() -> None:
    made = inlined(parse_module(ROWS))
    assert calls(made.functions["round"]) + calls(made.functions["around"]) == 2
    # Its room is gone when it returns.
    assert calls(made.functions["frame"]) == 1
