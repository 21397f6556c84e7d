"""Programs in a process of their own, as on systems without `fork`."""

from __future__ import annotations

import signal

import pytest

from compiler_core.codegen import Options, host_target
from compiler_core.execute.apart import run_apart
from compiler_core.execute.bundle import bundled
from compiler_core.execute.objects import object_code
from compiler_core.execute.outcome import Crashed, Exited, LoadError

MAIN = "define i32 @main(i32 %count, ptr %words) {\n"


def _code(body: str, rest: str = "") -> bytes:
    return object_code(f"{MAIN}{body}}}\n{rest}", host_target(), Options(0))


def test_it_gets_its_words_and_returns_its_code() -> None:
    assert run_apart(_code("  ret i32 %count\n"), ["program", "a", "ä"]) == Exited(3)


def test_what_it_prints_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    text = 'declare i32 @puts(ptr)\n@text = constant [3 x i8] c"ho\\00"\n'
    body = "  call i32 @puts(ptr @text)\n  ret i32 0\n"
    assert run_apart(_code(body, text), ["program"]) == Exited(0)
    assert capfd.readouterr().out == "ho\n"


def test_it_is_told_how_it_crashed() -> None:
    outcome = run_apart(_code("  store i32 1, ptr null\n  ret i32 0\n"), ["program"])
    assert outcome == Crashed(signal.SIGSEGV)
    trap = _code("  call void @llvm.trap()\n  ret i32 0\n", "declare void @llvm.trap()\n")
    outcome = run_apart(trap, ["program"])
    assert isinstance(outcome, Crashed)
    assert outcome.is_abort


def test_what_is_missing_is_named_in_programs_of_several_parts() -> None:
    main = _code("  %r = call i32 @other()\n  ret i32 %r\n", "declare i32 @other()\n")
    other = object_code(
        "define i32 @other() {\n  %r = call i32 @nowhere_at_all()\n  ret i32 %r\n}\n"
        "declare i32 @nowhere_at_all()\n",
        host_target(),
        Options(0),
    )
    with pytest.raises(LoadError, match=r"^undefined symbol: nowhere_at_all$"):
        run_apart(bundled([main, other]), ["program"])
