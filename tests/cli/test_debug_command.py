"""`mojo debug`: what debuggers show of programs, and how they are started."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from cli.debugger import setup
from cli.exit_codes import ExitCode
from tests.cli.conftest import Mojo

PROGRAM = """\
from std.collections import Set
from std.memory import ArcPointer, OwnedPointer
from std.utils import Variant

struct Account(Copyable):
    var owner: String
    var balance: Int

    def __init__(out self, var owner: String):
        self.owner = owner^
        self.balance = 0

    def deposit(mut self, amount: Int) -> Int:
        var before = self.balance
        self.balance = before + amount
        return before

__enum Shape(Copyable):
    case Dot
    case Circle(Float64)

def total[T: Copyable & Deinitable](items: List[T], start: UInt8) raises -> Int:
    var count = Int(start)
    for i in range(len(items)):
        count += i
    return count

def main() raises:
    var account = Account("Ann")
    _ = account.deposit(5)
    var literal: String = "short"
    var grown = String("a text that ") + "is in the heap"
    var array = [1, 2, 3]
    var names: List[String] = ["a", "b"]
    var table: Dict[String, List[Int]] = {"x": [1], "y": [2, 3]}
    var ages = {"ann": 3, "bob": 4}
    _ = ages.pop("ann")
    var some = Optional(7)
    var nothing = Optional[String](None)
    var tuple = (1, String("x"), 2.5)
    var seen: Set[Int] = {1, 2}
    var variant = Variant[Int, String](String("held"))
    var owned = OwnedPointer(5)
    var shared = ArcPointer(String("shared"))
    var lanes = SIMD[DType.float32, 4](1)
    var byte = UInt8(65)
    var kind = DType.int32
    var span = Span(array)
    var shape = Shape.Circle(2.5)
    var base = 10
    def add(x: Int) {imm base} -> Int:
        var sum = base + x
        return sum
    var gone = String("gone")
    _ = gone^
    print(total(names, 2), add(1))
    print(account.balance, literal, grown, array[0], len(names), len(table), len(ages))
    print(some.value(), nothing.__bool__(), tuple[0], len(seen), variant.isa[Int](), owned[])
    print(shared[], lanes, byte, kind, len(span), base)
    _ = shape^
"""

# What is shown at the end of `main`, where all but one of these still live: in gdb and in lldb.
SHOWN = [
    ("account", '{owner = "Ann", balance = 5}', '(owner = "Ann", balance = 5)'),
    ("literal", '"short"', '"short"'),
    ("grown", '"a text that is in the heap"', '"a text that is in the heap"'),
    ("array", "{1, 2, 3}", "[1, 2, 3]"),
    ("names", 'List of 2 = {"a", "b"}', 'List of 2 ["a", "b"]'),
    (
        "table",
        'Dict of 2 = {["x"] = List of 1 = {1}, ["y"] = List of 2 = {2, 3}}',
        'Dict of 2 {"x": List of 1 [1], "y": List of 2 [2, 3]}',
    ),
    ("ages", 'Dict of 1 = {["bob"] = 4}', 'Dict of 1 {"bob": 4}'),
    ("some", "7", "7"),
    ("nothing", "None", "None"),
    ("tuple", '{1, "x", 2.5}', '(1, "x", 2.5)'),
    ("seen", "Set of 2 = {1, 2}", "Set of 2 {1, 2}"),
    ("variant", '{String = "held"}', '(String = "held")'),
    ("owned", "{[value] = 5}", "([value] = 5)"),
    ("shared", 'shared by 1 = {[value] = "shared"}', 'shared by 1 ([value] = "shared")'),
    ("lanes", "{1, 1, 1, 1}", "(1, 1, 1, 1)"),
    ("byte", "65", "65"),
    ("kind", "DType.int32", "DType.int32"),
    ("span", "Span of 3 = {1, 2, 3}", "Span of 3 [1, 2, 3]"),
    ("shape", ".Circle = {2.5}", "(_case = Circle, Circle = ([0] = 2.5))"),
    ("gone", "<destroyed, or not made yet>", "<destroyed, or not made yet>"),
]
LINES = {text.strip(): number for number, text in enumerate(PROGRAM.splitlines(), 1)}
FIRST_PRINT = LINES["print(total(names, 2), add(1))"]


def told_by(name: str, directory: Path, commands: Sequence[str]) -> str:
    """What a debugger writes that runs commands on the program."""
    if setup.find(name) is None:
        pytest.skip(f"{name} is not installed")
    path = directory / "program.mojo"
    path.write_text(PROGRAM)
    words = ["debug", "--debugger", name, "--X=-batch" if name == "gdb" else "--X=--batch"]
    for command in commands:
        words += ["--init-command", command]
    done = subprocess.run(
        [sys.executable, "-m", "cli.main", *words, str(path)],
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == ExitCode.OK, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def gdb(tmp_path_factory: pytest.TempPathFactory) -> str:
    commands = [
        "set width 0",
        "break Account.deposit",
        "break main.add",
        f"break program.mojo:{FIRST_PRINT}",
        "break total[String]",
        "run",
        "bt",
        "info args",
        "finish",
        "continue",
        *(command for name, *_ in SHOWN for command in (f"echo <{name}>", f"print {name}")),
        "echo <2 of names>",
        "print $at(names, 1)",
        "echo <y of table>",
        'print $at(table, "y")',
        "continue",
        "info args",
        "next",
        "next",
        "info locals",
        "continue",
        "info locals",
    ]
    return told_by("gdb", tmp_path_factory.mktemp("gdb"), commands)


@pytest.fixture(scope="module")
def lldb(tmp_path_factory: pytest.TempPathFactory) -> str:
    commands = [
        "breakpoint set -n Account.deposit",
        f"breakpoint set -f program.mojo -l {FIRST_PRINT}",
        "breakpoint set -n main.add",
        "run",
        "bt",
        "frame variable self amount",
        "continue",
        "frame variable",
        "continue",
        "frame variable",
    ]
    return told_by("lldb", tmp_path_factory.mktemp("lldb"), commands)


@pytest.mark.slow
def test_gdb_stops_in_functions_and_knows_their_arguments(gdb: str) -> None:
    line = LINES["var before = self.balance"]
    assert re.search(rf"Breakpoint 1, Account\.deposit \(.*\) at .*program\.mojo:{line}", gdb)
    assert re.search(r"#1 .* main \(\) at .*program\.mojo:30", gdb)
    assert 'self = {owner = "Ann", balance = 0}\namount = 5\n' in gdb


@pytest.mark.slow
@pytest.mark.parametrize(("name", "shown"), [(name, shown) for name, shown, _ in SHOWN])
def test_gdb_shows_values_as_mojo_does(gdb: str, name: str, shown: str) -> None:
    assert re.search(rf"^<{name}>\$\d+ = {re.escape(shown)}$", gdb, re.MULTILINE)


@pytest.mark.slow
def test_gdb_knows_generic_functions_and_blocks(gdb: str) -> None:
    assert 'items = List of 2 = {"a", "b"}\nstart = 2\n' in gdb
    # In the loop, its variable comes before those around it.
    assert "i = 0\ncount = 2\n" in gdb


@pytest.mark.slow
def test_gdb_finds_elements_and_results(gdb: str) -> None:
    assert "Value returned is $1 = 0\n" in gdb
    assert re.search(r'^<2 of names>\$\d+ = "b"$', gdb, re.MULTILINE)
    assert re.search(r"^<y of table>\$\d+ = List of 2 = \{2, 3\}$", gdb, re.MULTILINE)


@pytest.mark.slow
def test_gdb_shows_captures(gdb: str) -> None:
    assert "sum = 0\nbase = 10\n" in gdb


@pytest.mark.slow
def test_lldb_stops_in_functions_and_knows_their_arguments(lldb: str) -> None:
    line = LINES["var before = self.balance"]
    assert re.search(rf"frame #0: .*Account\.deposit\(.*amount=5\) at program\.mojo:{line}", lldb)
    assert re.search(r"frame #1: .*main at program\.mojo:30", lldb)
    assert "(Int) amount = 5" in lldb


@pytest.mark.slow
@pytest.mark.parametrize(("name", "shown"), [(name, shown) for name, _, shown in SHOWN])
def test_lldb_shows_values_as_mojo_does(lldb: str, name: str, shown: str) -> None:
    found = re.search(rf"^\([^\n]*\) {name} = (.*?)(?=^\(|\Z)", lldb, re.MULTILINE | re.DOTALL)
    assert found is not None
    # Parts may be on lines of their own, behind a summary or without one.
    words = re.findall(r'\w+|"[^"]*"', shown)
    assert found[1].startswith(shown) or re.findall(r'\w+|"[^"]*"', found[1])[: len(words)] == words


@pytest.mark.slow
def test_lldb_shows_captures(lldb: str) -> None:
    assert "(Int) base = 10" in lldb


@pytest.mark.slow
def test_a_stop_in_main_is_one_stop_in_the_program(tmp_path: Path) -> None:
    told = told_by("gdb", tmp_path, ["break main", "run", "next", "next"])
    assert re.search(r"^Breakpoint 1, main \(\) at .*:29$", told, re.MULTILINE)
    assert "locations" not in told
    assert re.search(r"^30\t", told, re.MULTILINE) and re.search(r"^31\t", told, re.MULTILINE)


@pytest.mark.slow
@pytest.mark.parametrize("name", setup.NAMES)
def test_steps_go_past_the_library(name: str, tmp_path: Path) -> None:
    stop = {"gdb": "break program.mojo:29", "lldb": "breakpoint set -f program.mojo -l 29"}
    told = told_by(name, tmp_path, [stop[name], "run", "step", "bt"])
    # Not the constructor of the text that is handed on.
    assert re.search(r"#0.*[ `]Account\.__init__ ?\(.*program\.mojo:10\b", told)


def test_scripts_are_where_it_is_said(mojo: Mojo) -> None:
    for name in setup.NAMES:
        outcome = mojo("debug", "--print-printers", name)
        assert outcome.code == ExitCode.OK
        path = Path(outcome.out.strip())
        assert path.is_file()
        assert path.with_name("mojo_values.py").is_file()


def test_editors_are_told_of_debuggers(mojo: Mojo) -> None:
    outcome = mojo("debug", "--print-setup")
    assert outcome.code == ExitCode.OK
    told = json.loads(outcome.out)
    assert ("gdb" in told) == (shutil.which("gdb") is not None)
    for known in told.values():
        assert Path(known["program"]).is_file()


def test_the_command_can_be_looked_at(mojo: Mojo, monkeypatch: pytest.MonkeyPatch) -> None:
    found = setup.Debugger("gdb", "/usr/bin/gdb")
    monkeypatch.setattr(setup, "find", lambda name: found if name == "gdb" else None)
    outcome = mojo("debug", "--dry-run", "--pid", "12", "--X", "-batch", "--init-command", "bt")
    assert outcome.code == ExitCode.OK
    script = setup.printers("gdb")
    assert outcome.out == f"/usr/bin/gdb -q -iex 'source {script}' -ex bt -batch -p 12\n"


@pytest.mark.skipif(sys.platform != "linux", reason="a copy of 'sleep' is run")
def test_a_process_is_found_by_its_name(
    mojo: Mojo, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = setup.Debugger("gdb", "/usr/bin/gdb")
    monkeypatch.setattr(setup, "find", lambda name: found if name == "gdb" else None)
    sleep = shutil.which("sleep")
    assert sleep is not None
    # The name tells who is asked for, so it is one of its own.
    program = shutil.copy(sleep, here / f"napping{here.name}")
    name = Path(program).name
    assert f"no process runs a program named '{name}'" in mojo("debug", "--process-name", name).err
    first = subprocess.Popen([program, "60"])
    try:
        for asked in (name, str(Path(program).resolve())):
            outcome = mojo("debug", "--dry-run", "--process-name", asked)
            assert outcome.out.endswith(f" -p {first.pid}\n")
        second = subprocess.Popen([program, "60"])
        try:
            outcome = mojo("debug", "--dry-run", "--process-name", name)
            assert outcome.code == ExitCode.PROBLEMS
            assert f"--pid: {min(first.pid, second.pid)}, " in outcome.err
        finally:
            second.kill()
            second.wait()
    finally:
        first.kill()
        first.wait()
    both = mojo("debug", "--pid", "12", "--process-name", name)
    assert both.code == ExitCode.USAGE


def test_without_a_debugger_it_is_said_how_to_get_one(
    mojo: Mojo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(setup, "find", lambda _: None)
    outcome = mojo("debug")
    assert outcome.code == ExitCode.PROBLEMS
    assert "neither gdb nor lldb is installed" in outcome.err


def test_what_is_no_program_is_refused(mojo: Mojo, here: Path) -> None:
    (here / "notes.txt").write_text("text")
    outcome = mojo("debug", "notes.txt")
    assert outcome.code == ExitCode.PROBLEMS
