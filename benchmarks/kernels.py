"""How fast built programs run: ours, those of another compiler, and the same in C.

    python benchmarks/kernels.py
    python benchmarks/kernels.py --other 'mojo' --repeat 7 --only sorting trees

Each program of `benchmarks/programs` is built by ours, by `--other` (a command that knows
`build FILE -o OUT`), and, where there is one in C beside it, by clang (or else gcc) with
`-O3 -march=native`. All take turns, and what counts is the least processor time: the machine may be
busy. Programs whose outputs differ are reported; nothing is asserted. `compile_speed.py` measures
how long compiling takes.
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
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROGRAMS = ROOT / "benchmarks" / "programs"
C_OPTIONS = ["-O3", "-march=native", "-D_GNU_SOURCE", "-lm", "-lpthread"]
SECONDS = 120

# What each program is an example of. Those that start threads are told apart, for the library of
# other compilers may have no such functions.
KINDS = {
    "closures": "closures",
    "dict_integers": "hash maps",
    "dict_words": "hash maps of texts",
    "errors": "paths of errors",
    "fannkuch": "permutations",
    "generics": "generic dispatch",
    "hashing": "hashing",
    "integers": "integers",
    "lists": "lists",
    "mandelbrot": "floating point",
    "mandelbrot_parallel": "threads",
    "mandelbrot_simd": "SIMD",
    "matmul": "matrices",
    "matmul_parallel": "matrices, threads",
    "matmul_tiled": "matrices, tiled",
    "moves": "copies and moves",
    "nbody": "floating point",
    "points": "structs",
    "sieve": "bytes",
    "sorting": "sorting",
    "spectral": "floating point",
    "strings": "texts",
    "strings_small": "small texts",
    "trees": "trees with owned pointers",
}


@dataclass(frozen=True, slots=True)
class Sample:
    """What one run took of the processor, in seconds, and what it printed."""

    seconds: float
    output: str


def run(command: list[str], environment: dict[str, str] | None = None) -> Sample | None:
    """Run a command; nothing if it fails."""
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
    taken = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Sample(taken, done.stdout)


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
            least[who] = min(least[who], sample.seconds)
            printed[who] = sample.output
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
    print(f"{'least processor time':<21}{'':<26}{'ours':>9}{'other':>9}{'C':>9}   to other    to C")
    with tempfile.TemporaryDirectory() as name:
        for source in sorted(PROGRAMS.glob("*.mojo")):
            if source.stem == "hello" or (options.only and source.stem not in options.only):
                continue
            line = f"{source.stem:<21}{KINDS[source.stem]:<26}"
            made = build(source, Path(name), other)
            if "ours" not in made:
                print(f"{line}does not build", flush=True)
                continue
            times = compare(made, options.repeat)
            if isinstance(times, str):
                print(f"{line}{times}", flush=True)
                continue
            for who in ("ours", "other", "C"):
                line += f"{times[who] * 1000:7.0f}ms" if who in times else f"{'-':>9}"
            for who, width in (("other", 11), ("C", 8)):
                ratio = times["ours"] / times[who] if who in times else None
                if ratio is not None:
                    against[who].append(ratio)
                line += f"{ratio:{width}.2f}" if ratio is not None else f"{'-':>{width}}"
            print(line, flush=True)
    for who, ratios in against.items():
        if ratios:
            print(
                f"to {who}: geometric mean of {len(ratios)} {mean(ratios):.2f}, "
                f"worst {max(ratios):.2f}"
            )


if __name__ == "__main__":
    main()
