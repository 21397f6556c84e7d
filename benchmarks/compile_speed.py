"""How long it takes to compile: from an edit to what a program prints, and checking a workspace.

    python benchmarks/compile_speed.py
    python benchmarks/compile_speed.py --other 'mojo' --repeat 5

Measured are `run` of hello world and of a generated program of 5,000 lines in 400 functions, from
an empty cache, unchanged, and after one line was edited; `build` of it, with its peak memory; and
`check` of a generated workspace of 50,000 lines, from an empty cache and after one edit. With
`--other`, a command that knows `run FILE` and `build FILE -o OUT`, both take turns. What counts is
the least processor time of a command and its children; nothing is asserted. The other's cache is
only empty where `--empty` says how to empty it.
"""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[1]
FUNCTIONS = 400
FILES = 50
SECONDS = 600

HELLO = 'def main():\n    print("Hello, world 0")\n'

# Functions of a few kinds, as people write them; each is told apart by its number.
BODIES = (
    """\
def walk{n}(limit: Int) -> Int:
    var total = {n}
    for i in range(limit):
        if i % {m} == 0:
            total += i * {m}
        elif i & 1 == 1:
            total -= i
        else:
            total = total ^ i
    # A step that keeps the numbers small.
    while total > 100000:
        total = total // 3
    return total
""",
    """\
def text{n}(count: Int) -> Int:
    var text = String("part {n}")
    for i in range(count):
        text += String(i)
        if text.byte_length() > {m}0:
            text = String("again ", i)
    var pieces = text.split("a")
    var total = 0
    for piece in pieces:
        total += piece.byte_length()
    return total + len(pieces)

""",
    """\
def list{n}(count: Int) -> Int:
    var values = List[Int]()
    for i in range(count):
        values.append(i * {m} % 97)
    sort(values)
    var total = 0
    for value in values:
        total = total * 3 + value
        total %= 1000003
    if len(values) > {m}:
        total += values[{m}]
    return total
""",
    """\
@fieldwise_init
struct Pair{n}(ImplicitlyCopyable):
    var first: Int
    var second: Float64

    def sum(self) -> Float64:
        return Float64(self.first) + self.second * {m}.0


def pair{n}(count: Int) -> Int:
    var pair = Pair{n}(count, 0.5)
    pair.first += {n}
    return Int(pair.sum())
""",
    """\
def checked{n}(value: Int) raises -> Int:
    if value < 0:
        raise Error("negative: ", value)
    return value * {m} + {n}


def errors{n}(count: Int) -> Int:
    try:
        return checked{n}(count) + checked{n}(count - {m})
    except error:
        return String(error).byte_length()

""",
)
NAMES = ("walk", "text", "list", "pair", "errors")


def program(functions: int, first: int = 0) -> str:
    """Return functions and a `main` that calls them all."""
    numbers = range(first, first + functions)
    parts = [BODIES[n % len(BODIES)].format(n=n, m=n % 7 + 2) for n in numbers]
    calls = [f"    total += {NAMES[n % len(NAMES)]}{n}(10)\n" for n in numbers]
    start = "def main():\n    var total = 0\n"
    return "\n\n".join([*parts, start + "".join(calls) + "    print(total)\n"])


@dataclass(slots=True)
class Least:
    """The least of what several runs took."""

    processor: float = float("inf")
    wall: float = float("inf")
    memory: int = 1 << 62
    failed: str = ""


@dataclass(slots=True)
class Bench:
    """Who is measured, and where."""

    compilers: dict[str, list[str]]
    directory: Path
    repeat: int
    empty: list[str]
    figures: dict[str, dict[str, Least]] = field(default_factory=dict)

    @property
    def cache(self) -> Path:
        """Where ours keeps what it knows."""
        return self.directory / "cache"

    def forget(self, who: str) -> None:
        """Empty a cache."""
        if who == "ours":
            shutil.rmtree(self.cache, ignore_errors=True)
        elif self.empty:
            subprocess.run(self.empty, check=True)

    def measure(self, what: str, who: str, arguments: list[str]) -> None:
        """Run a command once and note what it took."""
        environment = dict(os.environ)
        if who == "ours":
            # A cache of its own, and compiled sources, as an installed compiler has them.
            environment |= {"PYTHONPATH": str(ROOT), "MOJO_CACHE_DIR": str(self.cache)}
            environment.pop("PYTHONDONTWRITEBYTECODE", None)
        least = self.figures.setdefault(what, {}).setdefault(who, Least())
        start = time.perf_counter()
        process = subprocess.Popen(
            [*self.compilers[who], *arguments],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
            cwd=self.directory,
        )
        assert process.stderr is not None
        said = process.stderr.read()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            least.failed = said.splitlines()[0] if said else f"exit code {process.returncode}"
            return
        least.wall = min(least.wall, time.perf_counter() - start)
        least.processor = min(least.processor, used.ru_utime + used.ru_stime)
        least.memory = min(least.memory, used.ru_maxrss)

    def report(self, what: str, memory: bool = False) -> None:
        """Print what was noted."""
        line = f"{what:<44}"
        figures = self.figures.get(what, {})
        for who, least in figures.items():
            if least.failed:
                line += f"  {who} fails: {least.failed[:60]}"
            elif memory:
                line += f"  {who} {least.memory / 1024:7.0f} MB"
            else:
                line += f"  {who} {least.processor:6.2f} s (wall {least.wall:6.2f})"
        if len(figures) == 2 and not any(one.failed for one in figures.values()):
            ours, other = figures.values()
            ratio = ours.memory / other.memory if memory else ours.processor / other.processor
            line += f"  ratio {ratio:5.2f}"
        print(line, flush=True)


def runs(bench: Bench, name: str, text: str) -> None:
    """Measure `run` of a program: from an empty cache, unchanged, and edited."""
    path = bench.directory / f"{name}.mojo"
    # A text that was never seen before, so that no cache knows it.
    path.write_text(edit(text))
    states = ("empty cache", "unchanged", "edited")
    cold, same, edited = (f"run {name}, {state}" for state in states)
    for who in bench.compilers:
        bench.forget(who)
        bench.measure(cold, who, ["run", str(path)])
    bench.report(cold)
    for _ in range(bench.repeat):
        for who in bench.compilers:
            bench.measure(same, who, ["run", str(path)])
    bench.report(same)
    for _ in range(bench.repeat):
        path.write_text(edit(text))
        for who in bench.compilers:
            bench.measure(edited, who, ["run", str(path)])
    bench.report(edited)


def edit(text: str) -> str:
    """Change one line."""
    number = str(time.time_ns() % 1_000_000_007)
    if "total = 0" in text:
        return text.replace("var total = 0\n", f"var total = {number}\n", 1)
    return text.replace("world 0", f"world {number}")


def builds(bench: Bench, text: str) -> None:
    """Measure `build`, which knows nothing of the program yet."""
    what = "build program, new"
    for number in range(max(1, bench.repeat // 2)):
        path = bench.directory / f"built{number}.mojo"
        path.write_text(edit(text))
        for who in bench.compilers:
            target = bench.directory / f"built{number}.{who}"
            bench.measure(what, who, ["build", str(path), "-o", str(target)])
    bench.report(what)
    bench.report(what, memory=True)


def checks(bench: Bench) -> None:
    """Measure `check` of a large workspace, which only ours has."""
    workspace = bench.directory / "workspace"
    workspace.mkdir()
    (workspace / "__init__.mojo").write_text("")
    lines = 0
    for number in range(FILES):
        # Each file uses one of another.
        text = program(80, number * 80)
        if number:
            before = (number - 1) * 80
            text = f"from part{number - 1} import {NAMES[before % 5]}{before}\n\n\n{text}"
        lines += text.count("\n")
        (workspace / f"part{number}.mojo").write_text(text)
    cold = f"check {lines:,} lines, empty cache"
    bench.forget("ours")
    bench.measure(cold, "ours", ["check", str(workspace)])
    bench.report(cold)
    bench.report(cold, memory=True)
    edited = f"check {lines:,} lines, one edited"
    changed = workspace / f"part{FILES // 2}.mojo"
    text = changed.read_text()
    for _ in range(max(1, bench.repeat // 2)):
        changed.write_text(edit(text))
        bench.measure(edited, "ours", ["check", str(workspace)])
    bench.report(edited)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--other", metavar="CMD", help="the command of another compiler")
    parser.add_argument("--empty", metavar="CMD", help="what empties the other's cache")
    parser.add_argument("--repeat", type=int, default=5, help="how often each is run")
    parser.add_argument("--only", nargs="*", default=[], help="hello, program, build or check")
    options = parser.parse_args()
    compilers = {"ours": [sys.executable, "-m", "cli.main"]}
    if options.other:
        compilers["other"] = shlex.split(options.other)
    with tempfile.TemporaryDirectory() as name:
        empty = shlex.split(options.empty) if options.empty else []
        bench = Bench(compilers, Path(name), options.repeat, empty)
        text = program(FUNCTIONS)
        print(f"least processor time; the program has {text.count(chr(10)):,} lines")
        wanted = options.only or ["hello", "program", "build", "check"]
        if "hello" in wanted:
            runs(bench, "hello", HELLO)
        if "program" in wanted:
            runs(bench, "program", text)
        if "build" in wanted:
            builds(bench, text)
        if "check" in wanted:
            checks(bench)


if __name__ == "__main__":
    main()
