"""What programs that are made for debuggers tell when a signal ends them."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cli.exit_codes import ExitCode
from cli.main import main

SOURCE = """\
@no_inline
def read(address: Int) -> Int:
    var p = Pointer[Int, MutAnyOrigin](unsafe_from_address=address)
    return p[]

@no_inline
def deep(n: Int) -> Int:
    if n < 0:
        return n
    return deep(n + 1) // (n + 1)

struct Holder:
    var items: List[Int]

    def __init__(out self):
        self.items = [1]

    def at(self, index: Int) -> Int:
        return self.items[index]

def main():
    var words = argv()
    if len(words) == 1:
        print(read(8) + 1)
    elif len(words) == 2:
        print(Holder().at(5) + 1)
    else:
        print(deep(0))
"""

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("addr2line"), reason="addr2line is not installed"
)


@pytest.fixture(scope="module", params=["-O0", "-O3"])
def program(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("crash")
    source = directory / "crash.mojo"
    source.write_text("from std.sys import argv\n" + SOURCE)
    output = directory / "crash"
    assert main(["build", "-g", request.param, "-o", str(output), str(source)]) == ExitCode.OK
    return output


def ended(program: Path, *words: str) -> tuple[int, list[str]]:
    """The signal that ended a program, and the functions and lines that it told of."""
    done = subprocess.run([str(program), *words], capture_output=True, text=True, timeout=60)
    told = re.findall(r"([\w.\[\]]+) at .*/(\w+\.mojo:\d+)", done.stderr)
    return -done.returncode, [f"{name} {line}" for name, line in told]


def test_a_bad_address(program: Path) -> None:
    number, told = ended(program)
    assert number == signal.SIGSEGV
    assert told[:2] == ["read crash.mojo:5", "main crash.mojo:25"]


def test_a_failed_check(program: Path) -> None:
    number, told = ended(program, "one")
    assert number in (signal.SIGILL, signal.SIGTRAP)
    assert "Holder.at crash.mojo:20" in told
    assert "main crash.mojo:27" in told


def test_a_stack_that_overflows(program: Path) -> None:
    number, told = ended(program, "one", "two")
    assert number == signal.SIGSEGV
    assert "deep crash.mojo:11" in told


def test_programs_for_nobody_tell_nothing(tmp_path: Path) -> None:
    source = tmp_path / "crash.mojo"
    source.write_text("from std.sys import argv\n" + SOURCE)
    output = tmp_path / "crash"
    assert main(["build", "-o", str(output), str(source)]) == ExitCode.OK
    assert ended(output) == (signal.SIGSEGV, [])
