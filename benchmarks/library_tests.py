"""How many of a library's test files pass here, of those that pass with the reference.

    python -m benchmarks.library_tests DIRECTORY --reference COMMAND --report FILE

Runs every `test_*.mojo` below DIRECTORY, where their common modules are looked for too. A file
passes if it ends with status 0 and, where it says in comments what to print (`CHECK`), if it
prints what the reference printed. COMMAND starts the reference (without it, files with `CHECK` are
judged by their status); what it did is kept beside the report, so that it runs once. The report has
the table per directory and the first error of each file that passes only there.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import resource
import shlex
import signal
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

SECONDS = 90
# Of address space, which is more than what is used; the reference reserves more than it needs.
GIGABYTES = 8
# Of the output of a file.
CHARACTERS = 200_000

# What a line of an error looks like, the most telling first.
_ERRORS = (
    re.compile(r"internal error"),
    re.compile(r": error: "),
    re.compile(r"^\s*At .*Error"),
    re.compile(r"^Unhandled exception|^ABORT|Assert Error"),
    re.compile(r"^\s*(FAIL|Error)\b"),
    re.compile(r"[Ee]rror"),
)
# What differs from one run to the next.
_VARYING = re.compile(r"0x[0-9a-fA-F]+|\d+\.\d+(?: ?(?:ms|s)\b)|\[ *\d+\.\d+ *\]")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a test file ended; the status is none if it took too long."""

    status: int | None
    seconds: float
    output: str
    errors: str

    def why(self) -> str:
        """The line that says best what went wrong."""
        if self.status is None:
            return "takes too long"
        lines = [line for text in (self.errors, self.output) for line in text.splitlines()]
        for pattern in _ERRORS:
            for line in lines:
                if pattern.search(line):
                    return line.strip()
        said = next((line.strip() for line in lines if line.strip()), "no output")
        return f"status {self.status}: {said}"


def _beginning(path: Path) -> str:
    """What is kept of an output, which may be endless."""
    with path.open(errors="replace") as file:
        return file.read(CHARACTERS)


@dataclass(slots=True)
class _Running:
    name: str
    began: float
    output: Path
    errors: Path

    def outcome(self, status: int | None) -> Outcome:
        texts = [_beginning(path) for path in (self.output, self.errors)]
        return Outcome(status, round(time.monotonic() - self.began, 2), *texts)


def _in_child(work: Callable[[], int], running: _Running, directory: Path) -> int:
    """Fork a process of its own group that does the work with its output in files."""
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid:
        return pid
    status = 99
    try:
        os.setsid()
        os.chdir(directory)
        for number, path, flags in (
            (0, os.devnull, os.O_RDONLY),
            (1, running.output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND),
            (2, running.errors, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND),
        ):
            os.dup2(os.open(path, flags, 0o644), number)
        sys.stdin, sys.stdout, sys.stderr = os.fdopen(0), os.fdopen(1, "w"), os.fdopen(2, "w")
        status = work()
    except SystemExit as left:
        status = left.code if isinstance(left.code, int) else 1
    except BaseException:
        sys.excepthook(*sys.exc_info())
    with contextlib.suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(status & 0xFF)


def outcomes_of(
    names: list[str],
    work: Callable[[str], int],
    jobs: int,
    seconds: float,
    directory: Path | None = None,
) -> Iterator[tuple[str, Outcome]]:
    """Do the work for each name in a child, in its own directory unless one is given."""
    waiting = list(reversed(names))
    running: dict[int, _Running] = {}
    with tempfile.TemporaryDirectory() as kept:
        while waiting or running:
            while waiting and len(running) < jobs:
                name = waiting.pop()
                place = Path(kept) / name.replace("/", "+")
                own_directory = Path(f"{place}.work")
                own_directory.mkdir()
                files = (Path(f"{place}.out"), Path(f"{place}.err"))
                child = _Running(name, time.monotonic(), *files)
                running[_in_child(partial(work, name), child, directory or own_directory)] = child
            for pid, child in list(running.items()):
                ended, status = os.waitpid(pid, os.WNOHANG)
                late = time.monotonic() - child.began > seconds
                if not ended and not late:
                    continue
                # What the program started ends with it.
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(pid, signal.SIGKILL)
                if not ended:
                    os.waitpid(pid, 0)
                del running[pid]
                yield (
                    child.name,
                    child.outcome(os.waitstatus_to_exitcode(status) if ended else None),
                )
            time.sleep(0.02)


def run_other(
    command: list[str],
    names: list[str],
    arguments: Callable[[str], list[str]],
    jobs: int,
    seconds: float = SECONDS,
    directory: Path | None = None,
) -> Iterator[tuple[str, Outcome]]:
    """Run test files with another compiler, which is given the arguments for each."""

    def work(name: str) -> int:
        words = [*command, *arguments(name)]
        os.execvp(words[0], words)

    return outcomes_of(names, work, jobs, seconds, directory)


def run_ours(
    names: list[str],
    arguments: Callable[[str], list[str]],
    jobs: int,
    seconds: float = SECONDS,
    directory: Path | None = None,
) -> Iterator[tuple[str, Outcome]]:
    """Run test files with this compiler, which is loaded only once."""
    import gc

    import cli.commands.run
    import cli.reporting  # noqa: F401
    from cli.main import main

    gc.collect()
    gc.freeze()

    def work(name: str) -> int:
        limit = GIGABYTES << 30
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        return main(arguments(name))

    return outcomes_of(names, work, jobs, seconds, directory)


def test_files(directory: Path, word: str = "") -> list[str]:
    """The names of the test files below a directory that have a word in them."""
    found = (path.relative_to(directory).as_posix() for path in directory.rglob("test_*.mojo"))
    # Modules that tests share may be called so too; they have nothing to run.
    return sorted(
        name
        for name in found
        if word in name and re.search(r"^(def|fn) main\(", (directory / name).read_text(), re.M)
    )


def same(one: str, other: str) -> bool:
    """Whether two outputs are the same but for times and addresses."""
    return _VARYING.sub("#", one) == _VARYING.sub("#", other)


def passes(text: str, ours: Outcome, reference: Outcome | None) -> bool:
    """Whether a test file with this text passes here."""
    if ours.status != 0:
        return False
    return reference is None or "CHECK" not in text or same(ours.output, reference.output)


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What passes: all that was asked for, per file what went wrong here."""

    asked: list[str]
    failed: dict[str, str]

    def __str__(self) -> str:
        counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        for name in self.asked:
            where = name.rpartition("/")[0] or "."
            counts[where][0] += name not in self.failed
            counts[where][1] += 1
        lines = [f"{where:<28} {good:>4} of {all_}" for where, (good, all_) in counts.items()]
        lines += ["", *(f"{name} :: {why}" for name, why in self.failed.items())]
        good = len(self.asked) - len(self.failed)
        share = 100 * good / len(self.asked) if self.asked else 100.0
        return "\n".join([*lines, "", f"{good} of {len(self.asked)} = {share:.1f} %"])


def judge(
    directory: Path, ours: dict[str, Outcome], reference: dict[str, Outcome] | None
) -> Verdicts:
    """What passes here, of what passes with the reference if that is known."""
    asked, failed = [], {}
    for name, outcome in sorted(ours.items()):
        theirs = reference.get(name) if reference is not None else None
        if theirs is not None and theirs.status != 0:
            continue
        asked.append(name)
        if not passes((directory / name).read_text(), outcome, theirs):
            why = outcome.why() if outcome.status != 0 else "prints something else"
            failed[name] = why.replace(f"{directory}/", "")
    return Verdicts(asked, failed)


def read_outcomes(path: Path) -> dict[str, Outcome]:
    if not path.exists():
        return {}
    return {name: Outcome(**entry) for name, entry in json.loads(path.read_text()).items()}


def _write(path: Path, outcomes: dict[str, Outcome]) -> None:
    path.write_text(json.dumps({name: asdict(one) for name, one in outcomes.items()}, indent=1))


def collect(
    outcomes: Iterator[tuple[str, Outcome]], into: dict[str, Outcome], path: Path | None
) -> None:
    for name, outcome in outcomes:
        print(f"{name:<60} {outcome.status} {outcome.seconds} s", file=sys.stderr, flush=True)
        into[name] = outcome
        if path is not None:
            _write(path, into)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("directory", type=Path)
    parser.add_argument("--reference", metavar="COMMAND", help="how the reference is started")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="so many at a time")
    parser.add_argument("--only", default="", metavar="WORD", help="files with this in their name")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="for each file")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write the report there too")
    parser.add_argument("--no-ours", action="store_true", help="run the reference only")
    options = parser.parse_args()
    directory = options.directory.resolve()
    names = test_files(directory, options.only)

    def arguments(name: str) -> list[str]:
        return ["run", "-I", str(directory), str(directory / name)]

    report: Path | None = options.report
    reference: dict[str, Outcome] | None = None
    if options.reference:
        kept = None if report is None else report.with_suffix(".reference.json")
        reference = {} if kept is None else read_outcomes(kept)
        unknown = [name for name in names if name not in reference]
        command = shlex.split(options.reference)
        collect(
            run_other(command, unknown, arguments, options.jobs, options.seconds),
            reference,
            kept,
        )
    if options.no_ours:
        return
    if reference is not None:
        names = [name for name in names if reference[name].status == 0]
    outcomes: dict[str, Outcome] = {}
    found = run_ours(names, arguments, options.jobs, options.seconds)
    collect(found, outcomes, None if report is None else report.with_suffix(".ours.json"))
    verdicts = judge(directory, outcomes, reference)
    print(verdicts)
    if report is not None:
        report.write_text(f"{verdicts}\n")


if __name__ == "__main__":
    main()
