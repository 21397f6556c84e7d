"""How fast programs run, and how soon `mojo run` shows what they print.

    python benchmarks/run_speed.py
    python benchmarks/run_speed.py --other 'mojo' --repeat 7

Without `--other` the times of ours are printed. With it, a command that knows `build FILE -o OUT`
and `run FILE`, both take turns, and the ratios of the least and the median times are printed, ours
to the other's. Programs whose outputs differ are reported; nothing is asserted.
"""

from __future__ import annotations

import argparse
import os
import resource
import shlex
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROGRAMS = ROOT / "benchmarks" / "programs"


@dataclass(frozen=True, slots=True)
class Sample:
    """What one run of a command took, in seconds, and what it printed."""

    wall: float
    processor: float
    output: str
    failed: bool


def measure(command: list[str]) -> Sample:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Sample(wall, processor, done.stdout, done.returncode != 0)


def report(name: str, figures: dict[str, list[float]]) -> None:
    """Print the least and the median time of each, in milliseconds, and their ratios."""
    shown = [
        f"{who} {min(times) * 1000:8.1f} /{statistics.median(times) * 1000:8.1f} ms"
        for who, times in figures.items()
    ]
    if len(figures) == 2:
        ours, other = figures.values()
        least = min(ours) / max(min(other), 1e-9)
        median = statistics.median(ours) / max(statistics.median(other), 1e-9)
        shown.append(f"ratio {least:5.2f} /{median:5.2f}")
    print(f"{name:<28}", "   ".join(shown), flush=True)


def compiled(source: Path, compilers: dict[str, list[str]], directory: Path, repeat: int) -> None:
    executables: dict[str, Path] = {}
    for who, compiler in compilers.items():
        target = directory / f"{source.stem}.{who}"
        built = measure([*compiler, "build", str(source), "-o", str(target)])
        if built.failed:
            print(f"{source.stem:<28} {who} does not build it", flush=True)
            return
        executables[who] = target
    figures: dict[str, list[float]] = {who: [] for who in executables}
    outputs: set[str] = set()
    for _ in range(repeat):
        for who, executable in executables.items():
            sample = measure([str(executable)])
            if sample.failed:
                print(f"{source.stem:<28} {who} fails when it runs", flush=True)
                return
            outputs.add(sample.output)
            figures[who].append(sample.wall)
    report(source.stem, figures)
    if len(outputs) > 1:
        print(f"{'':<28} the outputs differ: {sorted(outputs)}", flush=True)


def started(compilers: dict[str, list[str]], directory: Path, repeat: int) -> None:
    text = (PROGRAMS / "hello.mojo").read_text()
    program = directory / "hello.mojo"
    for edited in (False, True):
        program.write_text(text)
        for who, compiler in compilers.items():
            if measure([*compiler, "run", str(program)]).failed:
                print(f"{'run hello':<28} {who} fails", flush=True)
                return
        wall: dict[str, list[float]] = {who: [] for who in compilers}
        processor: dict[str, list[float]] = {who: [] for who in compilers}
        for _ in range(repeat):
            if edited:
                # Never seen before, so that no cache of either knows it.
                program.write_text(text.replace("world", f"world {time.time_ns()}"))
            for who, compiler in compilers.items():
                sample = measure([*compiler, "run", str(program)])
                if sample.failed:
                    print(f"{'run hello':<28} {who} fails", flush=True)
                    return
                wall[who].append(sample.wall)
                processor[who].append(sample.processor)
        what = "run, edited" if edited else "run, unchanged"
        report(f"{what}: wall", wall)
        report(f"{what}: processor", processor)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--other", metavar="CMD", help="the command of another compiler")
    parser.add_argument("--repeat", type=int, default=5, help="how often each is run")
    parser.add_argument("--only", nargs="*", help="names of programs; `run` for the command")
    options = parser.parse_args()
    compilers = {"ours": [sys.executable, "-m", "cli.main"]}
    if options.other:
        compilers["other"] = shlex.split(options.other)
    print("least / median of each")
    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        if not options.only or "run" in options.only:
            started(compilers, directory, options.repeat)
        for source in sorted(PROGRAMS.glob("*.mojo")):
            if not options.only or source.stem in options.only:
                compiled(source, compilers, directory, options.repeat)


if __name__ == "__main__":
    main()
