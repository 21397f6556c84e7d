"""Whether programs lose memory, or use what is not theirs: they are run under valgrind.

    python benchmarks/memory_check.py
    python benchmarks/memory_check.py collections/ std_collections/ strings/0 --programs

Arguments are beginnings of names of conformance programs; without any, those of the chapters about
values that own memory. `--programs` adds the programs of `benchmarks/programs`, which take minutes.
Fails if anything is lost for good, or read or written where it must not be.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
CONFORMANCE = ROOT / "tests" / "conformance"
CHAPTERS = (
    "closures/ collections/ errors/ iterators/ lifecycle/ ownership/ pointers/ std_collections/ "
    "std_iter/ std_itertools/ std_utils/ strings/ tuples/"
).split()
SECONDS = 300
VALGRIND = ["valgrind", "--leak-check=full", "--show-leak-kinds=definite,indirect"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What valgrind says about a program."""

    errors: int
    lost: int
    allocations: int
    report: str

    @property
    def clean(self) -> bool:
        """Whether there is nothing to complain about."""
        return not self.errors and not self.lost


def _number(pattern: str, report: str) -> int:
    found = re.search(pattern, report)
    return int(found[1].replace(",", "")) if found else 0


def check(source: Path, directory: Path) -> Verdict | str:
    """Build and run a program; return the verdict, or why there is none."""
    target = directory / "program"
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "cli.main", "build", str(source), "-o", str(target)]
    # Valgrind does not know every instruction of every processor.
    command += ["--target-cpu", "x86-64-v3"]
    built = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if built.returncode:
        return "does not build"
    try:
        done = subprocess.run(
            [*VALGRIND, str(target)],
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            timeout=SECONDS,
            cwd=directory,
            stdin=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired:
        return f"takes more than {SECONDS} seconds"
    report = done.stderr
    # What is lost for good counts as an error; it is told apart.
    summary = _number(r"ERROR SUMMARY: ([\d,]+) errors", report)
    records = len(re.findall(r"(?:definitely|indirectly) lost in loss record", report))
    lost = _number(r"definitely lost: ([\d,]+) bytes", report)
    lost += _number(r"indirectly lost: ([\d,]+) bytes", report)
    return Verdict(
        summary - records, lost, _number(r"total heap usage: ([\d,]+) allocs", report), report
    )


def _sources(prefixes: list[str], programs: bool) -> list[Path]:
    pending = {
        line.strip() for line in (CONFORMANCE / "pending.txt").read_text().splitlines() if line
    }
    found = []
    for path in sorted(CONFORMANCE.glob("*/*.mojo")):
        name = path.relative_to(CONFORMANCE).as_posix()
        if name not in pending and name.startswith(tuple(prefixes or CHAPTERS)):
            found.append(path)
    if programs:
        found += sorted((ROOT / "benchmarks" / "programs").glob("*.mojo"))
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("prefixes", nargs="*", help="beginnings of names of programs")
    parser.add_argument("--programs", action="store_true", help="also those of the benchmarks")
    parser.add_argument("--verbose", action="store_true", help="show what valgrind says")
    options = parser.parse_args()
    sources = _sources(options.prefixes, options.programs)
    bad = unknown = allocations = 0
    with tempfile.TemporaryDirectory() as directory:
        for source in sources:
            name = f"{source.parent.name}/{source.stem}"
            verdict = check(source, Path(directory))
            if isinstance(verdict, str):
                unknown += 1
                print(f"{name:<44} {verdict}", flush=True)
                continue
            allocations += verdict.allocations
            if not verdict.clean:
                bad += 1
                print(
                    f"{name:<44} {verdict.errors} errors, {verdict.lost:,} bytes lost", flush=True
                )
                if options.verbose:
                    print(verdict.report, flush=True)
    print(
        f"{len(sources)} programs, {allocations:,} allocations: "
        f"{len(sources) - bad - unknown} clean, {bad} not, {unknown} not checked"
    )
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
