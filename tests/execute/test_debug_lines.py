"""What debuggers are told: the line of each instruction, also where code was inlined."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from cli.exit_codes import ExitCode
from cli.main import main
from compiler_core.execute import driver
from compiler_core.execute.program_cache import DebugLevel, Request

# Lines above a declaration, so that spans that count from it are not those of the file.
SOURCE = """\
# One line,
# and another.

def broken(n: Int) -> Int:
    var p = Pointer[Int, MutAnyOrigin](unsafe_from_address=n)
    return p[]

struct Holder:
    var n: Int
    def __init__(out self, n: Int):
        self.n = n
    def read(self) -> Int:
        return broken(self.n) + 2

def main():
    var holder = Holder(7)
    print(holder.read())
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "lines.mojo"
    file.write_text(SOURCE)
    return file


def ir_of(path: Path, debug: DebugLevel = DebugLevel.FULL) -> str:
    request = Request(str(path), debug=debug)
    with driver.session(request) as database:
        program, _ = driver.instantiate(database, request.path)
        assert program is not None
        return driver.program_ir(database, program, debug)


def test_functions_know_their_lines(path: Path) -> None:
    ir = ir_of(path)
    found = dict(re.findall(r'DISubprogram\(name: "([\w.]+)", .*? line: (\d+)', ir))
    assert found["broken"] == "4"
    assert found["Holder.read"] == "12"
    assert found["main"] == "15"


def test_instructions_know_their_lines(path: Path) -> None:
    ir = ir_of(path)
    scope = re.search(r'!(\d+) = distinct !DISubprogram\(name: "broken"', ir)
    assert scope is not None
    lines = re.findall(rf"DILocation\(line: (\d+), column: \d+, scope: !{scope[1]}\)", ir)
    assert {"5", "6"} <= set(lines) <= {"4", "5", "6"}


def test_nothing_is_told_that_nobody_asked_for(path: Path) -> None:
    assert "DILocation" not in ir_of(path, DebugLevel.NONE)


@pytest.mark.skipif(not shutil.which("addr2line"), reason="addr2line is not installed")
@pytest.mark.parametrize("level", ["-O0", "-O3"])
def test_addresses_lead_to_lines(
    path: Path, tmp_path: Path, level: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["build", "-g", level, str(path), "-o", "lines"]) == ExitCode.OK
    table = subprocess.run(
        ["objdump", "--dwarf=decodedline", "lines"], capture_output=True, text=True, check=True
    ).stdout
    addresses = re.findall(r"lines\.mojo\s+6\s+(0x[0-9a-f]+)", table)
    assert addresses
    told = subprocess.run(
        ["addr2line", "-i", "-f", "-e", "lines", *addresses],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert f"{path}:6" in told
    if level == "-O3":
        # It is inlined; what it is inlined into is told, too.
        assert f"{path}:13" in told
