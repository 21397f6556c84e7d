"""How fast the back half is: IR text, optimisation and emission, start-up, the interpreter.

Run it from the root of the repository: python benchmarks/codegen_speed.py
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import llvmlite.binding as llvm
from llvmlite import ir as objects

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from compiler_core.codegen import Options, compile_ir, emit_module, host_target  # noqa: E402
from compiler_core.comptime import Machine, Success  # noqa: E402
from compiler_core.execute.objects import object_code  # noqa: E402
from compiler_core.execute.outcome import Exited  # noqa: E402
from compiler_core.execute.process import run_isolated  # noqa: E402
from compiler_core.execute.store import ObjectStore  # noqa: E402
from compiler_core.mir import parse_module, verify  # noqa: E402
from compiler_core.mir.constants import ScalarConstant  # noqa: E402
from compiler_core.mir.types import INDEX  # noqa: E402

FUNCTIONS = 2000
PROGRAMS = ROOT / "tests" / "execute" / "programs"


def seconds(work: Callable[[], object], repeat: int = 3) -> float:
    """Return the least time that some work takes."""
    times = []
    for _ in range(repeat):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def function(number: int) -> str:
    steps = "\n".join(
        f"  %x{n}: si64 = pop.add %a, {n}: si64\n  %y{n}: si64 = pop.mul %x{n}, %b"
        for n in range(14)
    )
    return f"""
    func @f{number}(%a: si64, %b: si64) -> si64 [noinline] {{
    ^entry:
{steps}
      %c: i1 = pop.cmp %y13, 0: si64 {{pred = "lt"}}
      branch %c, ^one, ^two
    ^one:
      return %y3
    ^two:
      return %y5
    }}
    """


def built_of_objects() -> str:
    """Build the same functions with llvmlite's objects; return their text."""
    module = objects.Module()
    wide = objects.IntType(64)
    for number in range(FUNCTIONS):
        kind = objects.FunctionType(wide, [wide, wide])
        made = objects.Function(module, kind, f"f{number}")
        builder = objects.IRBuilder(made.append_basic_block())
        values = []
        for n in range(14):
            total = builder.add(made.args[0], objects.Constant(wide, n))
            values.append(builder.mul(total, made.args[1]))
        one, two = made.append_basic_block(), made.append_basic_block()
        negative = builder.icmp_signed("<", values[13], objects.Constant(wide, 0))
        builder.cbranch(negative, one, two)
        for block, n in ((one, 3), (two, 5)):
            builder.position_at_end(block)
            builder.ret(values[n])
    return str(module)


def started(code: str) -> float:
    """Return how long a new Python takes for some code."""
    return seconds(lambda: subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True), 9)


def show(what: str, figure: float, unit: str) -> None:
    print(f"{what:<52}{figure:>12,.1f} {unit}")


def emission() -> None:
    module = parse_module("\n".join(map(function, range(FUNCTIONS))))
    for made in module.functions.values():
        made.exported = True
    check = seconds(lambda: verify(module))
    text = seconds(lambda: emit_module(module))
    ir = emit_module(module)
    parse = seconds(lambda: llvm.parse_assembly(ir, llvm.create_context()))
    show("verify", FUNCTIONS / check, "functions/s")
    show("IR as text", FUNCTIONS / text, "functions/s")
    show("the same through llvmlite.ir", FUNCTIONS / seconds(built_of_objects, 1), "functions/s")
    show("LLVM reads the text", FUNCTIONS / parse, "functions/s")
    target = host_target()
    for level in range(4):
        took = seconds(lambda: compile_ir(ir, target, Options(level)).object_code(), 1)  # noqa: B023
        show(f"optimise and emit, -O{level}", FUNCTIONS / took, "functions/s")


def start_up() -> None:
    module = parse_module((PROGRAMS / "hello.mir").read_text())
    ir = emit_module(module)
    target = host_target()
    show(
        "hello: optimise and emit, -O3",
        1e3 * seconds(lambda: object_code(ir, target, Options())),
        "ms",
    )
    show("fork, exit and wait", 1e3 * seconds(lambda: run_isolated(lambda: 0)), "ms")
    assert run_isolated(lambda: 3) == Exited(3)
    with tempfile.TemporaryDirectory() as directory:
        store = ObjectStore(Path(directory))
        store.put("program", object_code(ir, target, Options()))
        cached = f"""
from pathlib import Path
from compiler_core.execute.run import run_object
from compiler_core.execute.store import ObjectStore
code = ObjectStore(Path({directory!r})).get("program")
assert run_object(code, ["hello"]).status == 0
"""
        silent = f"import os; os.dup2(os.open(os.devnull, os.O_WRONLY), 1)\n{cached}"
        show("a new Python that does nothing", 1e3 * started("pass"), "ms")
        show("a new Python that imports llvmlite", 1e3 * started("import llvmlite.binding"), "ms")
        show("a new Python that runs hello from the cache", 1e3 * started(silent), "ms")


def interpretation() -> None:
    for program, name, arguments in (("fib", "fib", [20]), ("mandelbrot", "scalar", [])):
        module = parse_module((PROGRAMS / f"{program}.mir").read_text())
        machine = Machine(module)
        values = [ScalarConstant(INDEX, value) for value in arguments]
        start = time.perf_counter()
        result = machine.evaluate(name, values)
        took = time.perf_counter() - start
        assert isinstance(result, Success)
        show(f"interpret {program}", result.instructions / took, "instructions/s")


if __name__ == "__main__":
    emission()
    start_up()
    interpretation()
