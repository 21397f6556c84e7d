"""How long the language server takes, on files of three sizes.

    python -m benchmarks.server_latency [--reference COMMAND] [--rounds N]

For each kind of request the median and the 95th percentile are shown, in milliseconds of wall time
and of the processor time that the server used, which tells what is its own doing on a busy machine.
With a reference server its wall times stand beside.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import queue
import re
import shlex
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.server.client import Client, ServerError

SIZES = (60, 400, 2500)
_PATIENCE = 60.0
_TICKS = os.sysconf("SC_CLK_TCK")

UNIT = '''
@fieldwise_init
struct Account{n}(Copyable, Movable):
    """An account with a balance."""

    var owner: String
    var balance: Int
    var history: List[Int]

    def deposit(mut self, amount: Int) raises:
        """Puts money in.

        Args:
            amount: How much.
        """
        if amount <= 0:
            raise Error("the amount must be positive")
        self.balance += amount
        self.history.append(amount)

    def total(self) -> Int:
        var sum = 0
        for entry in self.history:
            sum += entry
        return sum


def describe{n}(account: Account{n}, width: Int = {n}) -> String:
    var text = String(account.owner)
    for i in range(width):
        if i % 2 == 0:
            text += "."
    return text + String(account.balance)


def use{n}() raises -> Int:
    var account = Account{n}("somebody", 0, List[Int]())
    account.deposit(3)
    var words = describe{n}(account, width=4)
    print(words, account.total())
    return account.balance

'''
MAIN = "\ndef main() raises:\n    var sum = 0\n{calls}    print(sum)\n"


def program(lines: int) -> str:
    """A program of about so many lines."""
    count = max(1, lines // UNIT.count("\n"))
    units = "".join(UNIT.replace("{n}", str(number)) for number in range(count))
    calls = "".join(f"    sum += use{number}()\n" for number in range(count))
    return units.lstrip("\n") + MAIN.replace("{calls}", calls)


@dataclass
class Times:
    """What one kind of request has taken."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)


def cpu_of(pid: int) -> float:
    """The processor time of a process so far, in seconds."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


class Run:
    """One server with one file."""

    def __init__(self, command: list[str] | None, folder: Path, lines: int) -> None:
        self.times: dict[str, Times] = {}
        started = time.perf_counter()
        self.client = Client(command=command)
        self.client.initialize([folder], textDocument={"publishDiagnostics": {}})
        pid = self.client.process.pid
        self._note("start to first answer", time.perf_counter() - started, cpu_of(pid))
        self.text = program(lines)
        self.path = folder / f"file{lines}.mojo"
        self.path.write_text(self.text)
        self.uri = self.path.as_uri()
        self.version = 1
        opened = time.perf_counter()
        self.client.open(self.uri, self.text)
        self.at("hover", "sum = 0", 0)
        self._note("start to first hover", time.perf_counter() - started, cpu_of(pid))
        before = cpu_of(pid)
        self.client.wait_for_diagnostics(self.uri, wait=120)
        self._note("open to diagnostics", time.perf_counter() - opened, cpu_of(pid) - before)
        with contextlib.suppress(ServerError):
            self.about("diagnostic")
            self._note("open to all", time.perf_counter() - opened, cpu_of(pid) - before)

    def _note(self, name: str, wall: float, cpu: float) -> None:
        times = self.times.setdefault(name, Times())
        times.wall.append(wall)
        times.cpu.append(cpu)

    def measure(self, name: str, action: Callable[[], Any]) -> None:
        before = cpu_of(self.client.process.pid)
        started = time.perf_counter()
        try:
            action()
        except (ServerError, TimeoutError, queue.Empty):
            return
        wall = time.perf_counter() - started
        self._note(name, wall, cpu_of(self.client.process.pid) - before)

    def position(self, needle: str, shift: int) -> dict[str, int]:
        """The place in the middle occurrence of a piece of text."""
        places = [found.start() for found in re.finditer(re.escape(needle), self.text)]
        offset = places[len(places) // 2] + shift
        line = self.text.count("\n", 0, offset)
        return {"line": line, "character": offset - self.text.rfind("\n", 0, offset) - 1}

    def at(self, method: str, needle: str, shift: int, **more: Any) -> Any:
        place = self.position(needle, shift)
        return self.client.at(f"textDocument/{method}", self.uri, place, **more)

    def ask(self, name: str, method: str, needle: str, shift: int, **more: Any) -> None:
        """Measure a question about a place, which is found before the clock runs."""
        place = self.position(needle, shift)
        self.measure(
            name, lambda: self.client.at(f"textDocument/{method}", self.uri, place, **more)
        )

    def about(self, method: str, **more: Any) -> Any:
        document = {"textDocument": {"uri": self.uri}, **more}
        return self.client.request(f"textDocument/{method}", document)

    def edit(self, needle: str, shift: int, removed: int, text: str) -> None:
        """Replace letters, without waiting for anything."""
        self.replace(self.position(needle, shift), removed, text)

    def replace(self, start: dict[str, int], removed: int, text: str) -> None:
        """Replace letters at a place."""
        end = {"line": start["line"], "character": start["character"] + removed}
        offset = sum(len(line) + 1 for line in self.text.split("\n")[: start["line"]])
        offset += start["character"]
        self.text = self.text[:offset] + text + self.text[offset + removed :]
        self.version += 1
        self.client.change(
            self.uri, self.version, {"range": {"start": start, "end": end}, "text": text}
        )

    def edited_to_diagnostics(self, name: str, needle: str, shift: int, text: str) -> None:
        """Write something wrong, wait until it is told, and put it right again."""
        place = self.position(needle, shift)

        def until(is_told: bool) -> Callable[[], None]:
            def wait() -> None:
                begun = time.perf_counter()
                while is_told != any(
                    each["range"]["start"]["line"] == place["line"]
                    for each in self.client.diagnostics.get(self.uri, ())
                ):
                    time.sleep(0.001)
                    if time.perf_counter() - begun > _PATIENCE:
                        raise TimeoutError

            return wait

        self.replace(place, 0, text)
        self.measure(name, until(True))
        self.replace(place, len(text), "")
        self.measure(name, until(False))


def measured(command: list[str] | None, folder: Path, lines: int, rounds: int) -> dict[str, Times]:
    run = Run(command, folder, lines)
    try:
        for number in range(rounds):
            _round(run, number)
    finally:
        if command is None:
            run.client.stop()
        else:
            run.client.process.kill()
            run.client.process.wait()
    return run.times


def _round(run: Run, number: int) -> None:
    """Each kind of request once, right behind an edit, as while somebody types."""
    # A letter in the middle function's body, then the question.
    target = "text += "
    digit = str(number % 10)
    run.edit(target, len(target) + 1, 0, digit)
    run.ask("hover", "hover", "account.owner", 2)
    run.ask("hover again", "hover", "account.owner", 10)
    run.ask("definition", "definition", "account.balance)", 9)
    everywhere = {"includeDeclaration": True}
    run.ask("references", "references", "account.balance)", 9, context=everywhere)
    run.measure("document symbols", lambda: run.about("documentSymbol"))
    run.measure("semantic tokens", lambda: run.about("semanticTokens/full"))
    run.measure("folding", lambda: run.about("foldingRange"))
    whole = {"start": {"line": 0, "character": 0}, "end": {"line": 60, "character": 0}}
    run.measure("inlay hints (60 lines)", lambda: run.about("inlayHint", range=whole))
    before = run.text
    for name, written in (("completion of a member", "account."), ("completion", "acc")):
        place = "return text + String(account.balance)"
        run.edit(place, 0, 0, f"{written}\n    ")
        shift = len(written)
        at = run.position(f"{written}\n    return text", shift)
        run.measure(name, lambda at=at: run.client.at("textDocument/completion", run.uri, at))
        start = run.position(f"{written}\n    return text", 0)
        end = {"line": start["line"] + 1, "character": 4}
        run.version += 1
        run.client.change(run.uri, run.version, {"range": {"start": start, "end": end}, "text": ""})
        run.text = before
    run.edit("account.deposit(3)", 16, 1, "")
    run.ask("signature help", "signatureHelp", "account.deposit(", 16)
    run.edit("account.deposit()", 16, 0, "3")
    run.edited_to_diagnostics("edit to its diagnostics", "width=4", 6, f"missing{number} + ")
    run.edit("width=", 6, 1, "5")
    run.measure("edit to all diagnostics", lambda: run.about("diagnostic"))
    run.edit("width=", 6, 1, "4")
    run.edit(target, len(target) + 1, 1, "")
    # What the next round asks first is to be right behind one edit, not three.
    with contextlib.suppress(ServerError):
        run.about("diagnostic")


def shown(values: list[float]) -> str:
    ordered = sorted(values)
    high = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    return f"{statistics.median(ordered) * 1000:8.1f} {high * 1000:8.1f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reference", help="the command of another server")
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--sizes", type=int, nargs="*", default=list(SIZES))
    options = parser.parse_args()
    for lines in options.sizes:
        with tempfile.TemporaryDirectory() as directory:
            ours = measured(None, Path(directory), lines, options.rounds)
        theirs: dict[str, Times] = {}
        if options.reference:
            with tempfile.TemporaryDirectory() as directory:
                command = shlex.split(options.reference)
                theirs = measured(command, Path(directory), lines, options.rounds)
        print(f"\n{lines} lines: milliseconds, median and 95th percentile")
        head = f"{'':32}{'wall':>17} {'processor':>17}"
        print(head + (f" {'reference, wall':>17}" if theirs else ""))
        for name, times in ours.items():
            line = f"{name:32}{shown(times.wall)} {shown(times.cpu)}"
            if name in theirs:
                line += f" {shown(theirs[name].wall)}"
            print(line)


if __name__ == "__main__":
    main()
