"""How many test files of packages pass here, of those that pass with the reference.

    python -m benchmarks.packages DIRECTORY… --reference COMMAND --report FILE

Each DIRECTORY is the checkout of a package, and is where its test files run, as the packages' own
scripts do: programs called `test_*.mojo` or `*_test.mojo`, and all below `tests` or `test`. Modules
are looked for in the checkout, its `src` and its directories of tests, then in the other checkouts.
COMMAND starts the reference. What each side did is kept beside the report; the reference runs each
file once, this compiler only what the reference passes. The report has a table of the packages
and, for each file that passes only there, the first error here.
"""

from __future__ import annotations

import argparse
import re
import shlex
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.library_tests import (
    SECONDS,
    Outcome,
    collect,
    read_outcomes,
    run_other,
    run_ours,
)

_PASSED = re.compile(r"^\s*PASS \[", re.MULTILINE)
_MAIN = re.compile(r"^def main\(", re.MULTILINE)
# Where programs are no tests, whatever their names say.
_APART = frozenset({"attic", "benchmark", "benchmarks", "examples", "playground"})


# Where modules may be in a checkout, besides its top.
_PLACES = ("src", "test", "tests")


@dataclass(frozen=True, slots=True)
class Package:
    """A checkout, and where modules are looked for on its behalf."""

    directory: Path
    imports: tuple[Path, ...]

    @property
    def name(self) -> str:
        return self.directory.name

    def commit(self) -> str:
        """Which commit it is, if the checkout can tell."""
        command = ["git", "-C", str(self.directory), "rev-parse", "--short", "HEAD"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def test_files(self) -> list[str]:
        """The names of its test files that have a program in them."""
        found = []
        for path in sorted(self.directory.rglob("*.mojo")):
            name = path.relative_to(self.directory)
            if _APART & set(name.parts[:-1]) or any(part.startswith(".") for part in name.parts):
                continue
            called = name.stem.startswith("test_") or name.stem.endswith("_test")
            below = name.parts[0] in ("test", "tests")
            if (called or below) and _MAIN.search(path.read_text(errors="replace")):
                found.append(name.as_posix())
        return found

    def arguments(self, name: str) -> list[str]:
        """How a compiler is asked to run a test file."""
        places = [word for place in self.imports for word in ("-I", str(place))]
        return ["run", *places, name]


def packages_of(directories: Sequence[Path]) -> list[Package]:
    """The packages in checkouts; each finds the modules of the others after its own."""
    roots = [directory.resolve() for directory in directories]
    own = {
        root: [place for place in (root, *(root / name for name in _PLACES)) if place.is_dir()]
        for root in roots
    }
    return [
        Package(
            root, (*own[root], *(place for other in roots if other != root for place in own[other]))
        )
        for root in roots
    ]


def tests_passed(outcome: Outcome) -> int:
    """How many tests of a file passed: those that a suite lists, or the program as one."""
    return len(_PASSED.findall(outcome.output + outcome.errors)) or int(outcome.status == 0)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came out for one package; ours is known for the files that the reference passes."""

    package: str
    commit: str
    reference: Mapping[str, Outcome]
    ours: Mapping[str, Outcome]

    def asked(self) -> list[str]:
        """The files that the reference passes."""
        return sorted(name for name, outcome in self.reference.items() if outcome.status == 0)

    def failed(self) -> dict[str, str]:
        """Per file that passes only there, what went wrong here."""
        reasons = {}
        for name in self.asked():
            ours = self.ours[name]
            if ours.status != 0:
                reasons[name] = ours.why()
                continue
            here, there = tests_passed(ours), tests_passed(self.reference[name])
            if here != there:
                reasons[name] = f"{here} tests pass instead of {there}"
        return reasons

    def row(self) -> str:
        """The package in the table."""
        asked, failed = self.asked(), self.failed()
        theirs = sum(tests_passed(self.reference[name]) for name in asked)
        good = sum(tests_passed(self.reference[name]) for name in asked if name not in failed)
        return (
            f"| {self.package} | {self.commit} | {len(self.reference)} | {len(asked)} | "
            f"{len(asked) - len(failed)} | {theirs} | {good} |"
        )


def report(comparisons: Sequence[Comparison]) -> str:
    """The table, and what differs."""
    lines = [
        "| package | commit | files | reference passes | of these, ours | tests in them | ours |",
        "| --- | --- | --- | --- | --- | --- | --- |",
        *(comparison.row() for comparison in comparisons),
        "",
    ]
    for comparison in comparisons:
        for name, why in comparison.failed().items():
            lines.append(f"{comparison.package}/{name} :: {why}")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("directories", type=Path, nargs="+", metavar="DIRECTORY")
    parser.add_argument("--reference", metavar="COMMAND", required=True, help="how it is started")
    parser.add_argument("--report", type=Path, metavar="FILE", required=True)
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="so many at a time")
    parser.add_argument("--only", default="", metavar="WORD", help="files with this in their name")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="for each file")
    parser.add_argument("--no-ours", action="store_true", help="run the reference only")
    options = parser.parse_args()
    place: Path = options.report.resolve()
    comparisons = []
    for package in packages_of(options.directories):
        names = [name for name in package.test_files() if options.only in name]
        kept = place.with_name(f"{place.name}.{package.name}.reference.json")
        reference = read_outcomes(kept)
        unknown = [name for name in names if name not in reference]
        command = shlex.split(options.reference)
        how = (package.arguments, options.jobs, options.seconds, package.directory)
        collect(run_other(command, unknown, *how), reference, kept)
        if options.no_ours:
            continue
        reference = {name: reference[name] for name in names}
        asked = [name for name in names if reference[name].status == 0]
        ours: dict[str, Outcome] = {}
        found = place.with_name(f"{place.name}.{package.name}.ours.json")
        collect(run_ours(asked, *how), ours, found)
        comparisons.append(Comparison(package.name, package.commit(), reference, ours))
    if comparisons:
        text = report(comparisons)
        print(text)
        place.write_text(f"{text}\n")


if __name__ == "__main__":
    main()
