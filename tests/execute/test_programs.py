"""Programs in MIR run and print what they say, at any level of optimisation."""

import re
import subprocess
from pathlib import Path

import pytest

from compiler_core.codegen import Options, compile_ir, emit_module, host_target, parts
from compiler_core.codegen.module_emitter import emitted
from compiler_core.execute.build import link
from compiler_core.execute.bundle import bundled
from compiler_core.execute.objects import object_code
from compiler_core.execute.run import run_object
from compiler_core.mir import parse_module, print_module, verify

PROGRAMS = sorted((Path(__file__).parent / "programs").glob("*.mir"))


class Expectation:
    """What the comments of a program say about it."""

    def __init__(self, text: str) -> None:
        self.output = "".join(line + "\n" for line in re.findall("^; prints: (.*)$", text, re.M))
        codes = re.findall("^; exits: (.*)$", text, re.M)
        self.code = int(codes[0]) if codes else 0
        self.arguments = " ".join(re.findall("^; runs with: (.*)$", text, re.M)).split()


def ir_of(text: str) -> str:
    module = parse_module(text)
    assert [str(problem) for problem in verify(module)] == []
    return emit_module(module)


@pytest.mark.parametrize("level", [0, 3])
@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_program_runs(path: Path, level: int, capfd: pytest.CaptureFixture[str]) -> None:
    text = path.read_text()
    expected = Expectation(text)
    code = object_code(ir_of(text), host_target(), Options(level))
    outcome = run_object(code, ["program", *expected.arguments])
    assert (capfd.readouterr().out, outcome.status) == (expected.output, expected.code)


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_program_runs_in_parts(
    path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("_SMALL", "_LEAST", "_MOST"):
        # Each function is a part of its own.
        monkeypatch.setattr(parts, name, 1)
    text = path.read_text()
    expected = Expectation(text)
    modules = parts.parts_of(emitted(parse_module(text)), {})
    made = [compile_ir(each, host_target(), Options(2)).object_code() for each in modules]
    outcome = run_object(bundled(made), ["program", *expected.arguments])
    assert (capfd.readouterr().out, outcome.status) == (expected.output, expected.code)


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_text_form_is_read_back(path: Path) -> None:
    printed = print_module(parse_module(path.read_text()))
    assert print_module(parse_module(printed)) == printed


def test_executable_runs(tmp_path: Path) -> None:
    text = (PROGRAMS[0].parent / "fib.mir").read_text()
    link(object_code(ir_of(text), host_target(), Options(2)), tmp_path / "fib", host_target())
    done = subprocess.run([tmp_path / "fib"], capture_output=True, text=True)
    assert (done.stdout, done.returncode) == ("832040\n", 7)


def test_crash_is_an_outcome(capfd: pytest.CaptureFixture[str]) -> None:
    text = """
    export func @main(%argc: si32, %argv: ptr) -> si32 {
    ^entry:
      %p: ptr = pop.index_to_pointer 8: index
      %v: si32 = pop.load %p {volatile}
      return %v
    }
    """
    outcome = run_object(object_code(ir_of(text), host_target(), Options(1)), ["program"])
    assert outcome.status == 128 + 11
    assert "SIGSEGV" in outcome.message
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    ("instruction", "status"),
    [("llvm.intr.trap", 128 + 4), ("call @abort()", 128 + 6), ("call @deep(1: index)", 128 + 11)],
)
def test_a_program_that_stops_itself(instruction: str, status: int) -> None:
    text = f"""
    extern @abort() -> never
    func @deep(%n: index) -> index [noinline] {{
    ^entry:
      %p: ptr = pop.stack_allocation {{type = index, count = 1000}}
      pop.store %n, %p {{volatile}}
      %m: index = call @deep(%n)
      %k: index = pop.load %p {{volatile}}
      %r: index = index.add %m, %k
      return %r
    }}
    export func @main(%argc: si32, %argv: ptr) -> si32 {{
    ^entry:
      {instruction}
      return 0: si32
    }}
    """
    outcome = run_object(object_code(ir_of(text), host_target(), Options(0)), ["program"])
    assert outcome.status == status


def test_undefined_symbol_is_named() -> None:
    from compiler_core.execute.outcome import LoadError

    text = """
    extern @no_such_function() -> none
    export func @main(%argc: si32, %argv: ptr) -> si32 {
    ^entry:
      call @no_such_function()
      return 0: si32
    }
    """
    code = object_code(ir_of(text), host_target(), Options(0))
    with pytest.raises(LoadError, match="no_such_function"):
        run_object(code, ["program"])
