"""What the interpreter refuses, where it stops, and what it gives back."""

import subprocess
import sys
from pathlib import Path

import pytest

from compiler_core.codegen import Options, emit_module, host_target
from compiler_core.comptime import Failure, Limits, Machine, Raised, Reason, Success
from compiler_core.execute.objects import object_code
from compiler_core.execute.run import run_object
from compiler_core.mir import parse_module, verify
from compiler_core.mir.body import Module
from compiler_core.mir.constants import Constant, ScalarConstant
from compiler_core.mir.printer import print_constant
from compiler_core.mir.types import INDEX, SI32, SI64
from compiler_core.source import LineIndex

PROGRAMS = Path(__file__).parents[1] / "execute" / "programs"
LIMITS = Limits(instructions=200_000, memory=1_000_000, depth=200)


def module_of(text: str) -> Module:
    module = parse_module(text)
    assert [str(problem) for problem in verify(module)] == []
    return module


def number(value: int) -> Constant:
    return ScalarConstant(INDEX, value)


@pytest.mark.parametrize(
    ("lines", "reason", "message"),
    [
        ("goto ^entry", Reason.INSTRUCTIONS, "more than 200,000 instructions"),
        ("call @f(%n)", Reason.DEPTH, "more than 200 functions deep"),
        ("%r: ptr = call @malloc(2000000: index)", Reason.MEMORY, "more than 1,000,000 bytes"),
        ("%c: si32 = call @getpid()", Reason.EXTERNAL, "the C function getpid"),
        ("%x: index = index.divs %n, 0: index", Reason.UNDEFINED, "by zero"),
        ("%x: si8 = pop.load %p", Reason.UNDEFINED, "bytes 8 to 9 of an allocation of 8"),
        ('pop.store 1: ui8, "text"', Reason.UNDEFINED, "writes to a constant"),
        ("%x: si8 = pop.load null", Reason.UNDEFINED, "null pointer"),
        ("call @free(%q)\n  %x: si8 = pop.load %q", Reason.UNDEFINED, "after it was freed"),
        ("call @free(%q)\n  call @free(%q)", Reason.UNDEFINED, "frees memory twice"),
        ("llvm.intr.trap", Reason.TRAP, "stops itself"),
        ("llvm.intr.assume false", Reason.UNDEFINED, "breaks an assumption"),
        ("unreachable", Reason.UNDEFINED, "must not"),
    ],
)
def test_failure_says_why_and_where(lines: str, reason: Reason, message: str) -> None:
    ends = lines.startswith(("goto", "unreachable"))
    text = f"""
    extern @malloc(index) -> ptr
    extern @free(ptr) -> none
    extern @getpid() -> si32
    func @f(%n: index) -> none {{
    ^start:
      %q: ptr = call @malloc(8: index)
      %p: ptr = pop.offset %q, 8: index {{type = si8}}
      goto ^entry
    ^entry:
      {lines}  ; here
      {"" if ends else "return"}
    }}
    func @main(%n: index) -> none {{
    ^entry:
      call @f(%n)
      return
    }}
    """
    result = Machine(module_of(text), limits=LIMITS).evaluate("main", [number(1)])
    assert isinstance(result, Failure)
    assert result.reason is reason
    assert message in result.message
    assert result.frames[-1].function == "main"
    span = result.frames[0].span
    assert span is not None
    if reason is not Reason.INSTRUCTIONS:
        wanted = next(n for n, line in enumerate(text.split("\n")) if "; here" in line)
        assert LineIndex(text).position(span.start).line == wanted


def test_errors_that_are_raised_come_back() -> None:
    module = module_of((PROGRAMS / "errors.mir").read_text())
    machine = Machine(module)
    raised = machine.evaluate("twice", [ScalarConstant(SI32, 2**32 - 3)])
    assert isinstance(raised, Raised)
    assert print_constant(raised.error) == "-3: si32"
    large = machine.evaluate("large", [ScalarConstant(SI64, 5)])
    assert isinstance(large, Raised)
    assert print_constant(large.error).startswith("[5: si64, 5: si64")


@pytest.mark.parametrize(
    ("program", "function", "arguments", "result"),
    [
        ("fib", "fib", [15], "610: index"),
        ("sieve", "sieve", [1000], "168: index"),
        ("mandelbrot", "scalar", [], "106520: si64"),
        ("mandelbrot", "vector", [], "106520: si64"),
        ("pointers_to_functions", "apply", [1], "35: si64"),
    ],
)
def test_programs_run_at_compile_time(
    program: str, function: str, arguments: list[int], result: str
) -> None:
    module = module_of((PROGRAMS / f"{program}.mir").read_text())
    found = Machine(module).evaluate(function, [number(value) for value in arguments])
    assert isinstance(found, Success), found
    assert print_constant(found.value) == result


LIST = """
extern @malloc(index) -> ptr
extern @printf(ptr, ...) -> si32
; A list of strings: data, length, capacity; the second entry points back at the list's data.
func @make() -> struct<ptr, index, index> {
^entry:
  %data: ptr = call @malloc(24: index)
  pop.store "first", %data
  %second: ptr = pop.offset %data, 1: index {type = ptr}
  pop.store %data, %second
  %third: ptr = pop.offset %data, 2: index {type = ptr}
  pop.store 77: si64, %third
  %r: struct<ptr, index, index> = kgen.struct.create %data, 3: index, 3: index
  return %r
}
"""


def test_heap_becomes_constants_of_a_program(capfd: pytest.CaptureFixture[str]) -> None:
    module = module_of(LIST)
    made = Machine(module).evaluate("make", prefix="made")
    assert isinstance(made, Success)
    user = module_of(
        LIST
        + """
        export func @main(%argc: si32, %argv: ptr) -> si32 {
        ^entry:
          %list: struct<ptr, index, index> = zero: struct<ptr, index, index>
          %second: ptr = pop.offset %list.0, 1: index {type = ptr}
          %again: ptr = pop.load %second
          %third: ptr = pop.offset %again, 2: index {type = ptr}
          call @printf("%s %ld %ld\\n", %again.*<ptr>, %list.1, %third.*<si64>)
          return 0: si32
        }
        """
    )
    assign = user.functions["main"].blocks[0].instructions[0]
    assign.source = made.value  # type: ignore[union-attr]
    user.globals.update({one.name: one for one in made.globals})
    assert verify(user) == []
    code = object_code(emit_module(user), host_target(), Options(1))
    assert run_object(code, ["program"]).status == 0
    assert capfd.readouterr().out == "first 3 77\n"


def test_freed_memory_is_no_result() -> None:
    text = """
    func @f() -> ptr {
      local %x: si32
    ^entry:
      %x = 1: si32
      %p: ptr = addr %x
      return %p
    }
    """
    result = Machine(module_of(text)).evaluate("f")
    assert isinstance(result, Failure)
    assert "freed" in result.message


def test_start_of_the_cache_loads_no_compiler() -> None:
    modules = "compiler_core.execute.store, compiler_core.execute.process"
    code = f"import sys, {modules}; print('llvmlite' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout == "False\n"


def test_a_machine_goes_on_after_a_failure() -> None:
    text = """
    func @deep(%n: index) -> index {
      local %x: array<100, index>
    ^entry:
      %p: ptr = addr %x
      %r: index = call @deep(%n)
      return %r
    }
    """
    machine = Machine(module_of(text), limits=Limits(memory=100_000, depth=1000))
    for _ in range(3):
        result = machine.evaluate("deep", [number(1)])
        assert isinstance(result, Failure)
        assert result.reason is Reason.MEMORY
        assert machine.memory.live == 0
