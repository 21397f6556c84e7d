"""Calls of asynchronous functions that are kept, with values that the functions are to own.

The reference, version 1.2.0, refuses every one of them with "use of uninitialized value"; what is
written here follows from what it does for arguments that are lent.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from benchmarks.memory_check import Verdict, check
from tests.conformance.run_programs import mojo

PROGRAM = Path(__file__).parent / "coroutines" / "owned_arguments.mojo"


def test_owned_arguments_are_kept_until_the_call_is_awaited(tmp_path: Path) -> None:
    ran = mojo("run", str(PROGRAM), directory=tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == PROGRAM.with_suffix(".out").read_text()


def test_a_kept_call_with_owned_arguments_must_be_awaited(tmp_path: Path) -> None:
    program = tmp_path / "program.mojo"
    program.write_text(
        "__async def taken(var text: String) -> Int:\n"
        "    return text.byte_length()\n\n\n"
        "def main():\n"
        '    var call = taken(String("never"))\n'
    )
    ran = mojo("check", str(program), directory=tmp_path)
    assert ran.code == 1
    assert "program.mojo:6:16: error:" in ran.out


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("valgrind") is None, reason="there is no valgrind")
def test_no_memory_of_kept_calls_is_lost(tmp_path: Path) -> None:
    verdict = check(PROGRAM, tmp_path)
    assert isinstance(verdict, Verdict), verdict
    assert verdict.clean, verdict.report
    assert verdict.allocations
