"""Small functions that raise become parts of their callers, which do what they did."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from compiler_core.comptime import Machine, Raised, Success
from compiler_core.mir import parse_module, verify
from compiler_core.mir.body import Call, Function, Module, TryCall
from compiler_core.mir.constants import Constant, ScalarConstant
from compiler_core.mir.inlining import Inliner
from compiler_core.mir.printer import print_constant, print_module
from compiler_core.mir.types import SI32

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
