"""How fast built programs run: ours, those of another compiler, and the same in C.

    python benchmarks/kernels.py
    python benchmarks/kernels.py --other 'mojo' --repeat 7 --only sorting trees

Each program of `benchmarks/programs` is built by ours, by `--other` (a command that knows
`build FILE -o OUT`), and, where there is one in C beside it, by clang (or else gcc) with
`-O3 -march=native`. All take turns, and what counts is the least processor time. Programs whose
outputs differ are reported; nothing is asserted.
"""

from __future__ import annotations

import argparse
import math
import os
import resource
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROGRAMS = ROOT / "benchmarks" / "programs"
C_OPTIONS = ["-O3", "-march=native", "-D_GNU_SOURCE", "-lm", "-lpthread"]
SECONDS = 120


def run(command: list[str], environment: dict[str, str] | None = None) -> tuple[float, str] | None:
    """Return the processor time of a command and what it prints, or nothing if it fails."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, env=environment, check=False, timeout=SECONDS
        )
    except subprocess.TimeoutExpired:
        return None
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        return None
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout


def build(source: Path, directory: Path, other: list[str] | None) -> dict[str, Path]:
    """Build a program by all who can; return the executables by who made them."""
    made: dict[str, Path] = {}
    compilers = {"ours": [sys.executable, "-m", "cli.main", "build"]}
    if other is not None:
        compilers["other"] = [*other, "build"]
    for who, command in compilers.items():
        target = directory / f"{source.stem}.{who}"
        # Another Mojo would take our packages for its own.
        environment = os.environ | {"PYTHONPATH": str(ROOT)} if who == "ours" else None
        if run([*command, str(source), "-o", str(target)], environment) is not None:
            made[who] = target
    in_c = source.with_suffix(".c")
    compiler = shutil.which("clang") or shutil.which("gcc")
    if in_c.exists() and compiler is not None:
        target = directory / f"{source.stem}.C"
        if run([compiler, str(in_c), "-o", str(target), *C_OPTIONS]) is not None:
            made["C"] = target
    return made


def compare(made: dict[str, Path], repeat: int) -> dict[str, float] | str:
    """Run all in turns; return the least time of each, or what is wrong."""
    least = dict.fromkeys(made, math.inf)
    printed: dict[str, str] = {}
    for _ in range(repeat):
        for who, executable in made.items():
            sample = run([str(executable)])
            if sample is None:
                return f"{who} fails when it runs"
            least[who] = min(least[who], sample[0])
            printed[who] = sample[1]
    if len(set(printed.values())) > 1:
        return f"the outputs differ: {printed}"
    return least


def mean(ratios: list[float]) -> float:
    """Return the geometric mean."""
    return math.exp(sum(map(math.log, ratios)) / len(ratios))


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--other", metavar="CMD", help="the command of another compiler")
    parser.add_argument("--repeat", type=int, default=7, help="how often each is run")
    parser.add_argument("--only", nargs="*", help="names of programs")
    options = parser.parse_args()
    other = shlex.split(options.other) if options.other else None
    against: dict[str, list[float]] = {"other": [], "C": []}
    print(f"{'processor time, least':<24}{'ours':>9}{'other':>9}{'C':>9}   ours/other  ours/C")
    with tempfile.TemporaryDirectory() as name:
        for source in sorted(PROGRAMS.glob("*.mojo")):
            if source.stem == "hello" or (options.only and source.stem not in options.only):
                continue
            made = build(source, Path(name), other)
            if "ours" not in made:
                print(f"{source.stem:<24}does not build", flush=True)
                continue
            times = compare(made, options.repeat)
            if isinstance(times, str):
                print(f"{source.stem:<24}{times}", flush=True)
                continue
            line = f"{source.stem:<24}"
            for who in ("ours", "other", "C"):
                line += f"{times[who] * 1000:7.0f}ms" if who in times else f"{'-':>9}"
            for who, width in (("other", 13), ("C", 8)):
                ratio = times["ours"] / times[who] if who in times else None
                if ratio is not None:
                    against[who].append(ratio)
                line += f"{ratio:{width}.2f}" if ratio is not None else f"{'-':>{width}}"
            print(line, flush=True)
    for who, ratios in against.items():
        if ratios:
            print(f"to {who}: geometric mean {mean(ratios):.2f}, worst {max(ratios):.2f}")


if __name__ == "__main__":
    main()
