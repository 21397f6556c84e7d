"""`mojo test`: find the tests of a program and run them."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from cli.command import Command, CommandError, Example
from cli.console import Console
from cli.exit_codes import ExitCode
from cli.files import find_sources, read_source
from cli.junit import FileResult, write_report
from cli.options import add_compile_options

_ROOT = str(Path(__file__).resolve().parents[2])


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_compile_options(parser)
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="a file or a directory; without, this directory"
    )
    parser.add_argument(
        "-k",
        dest="wanted",
        metavar="EXPR",
        help="only tests whose names have EXPR in them; words, 'and', 'or', 'not', brackets",
    )
    parser.add_argument(
        "--junit-xml",
        dest="report",
        metavar="FILE",
        help="write the results to FILE, as continuous integration reads them",
    )
    parser.add_argument(
        "--doc",
        action="store_true",
        help="run the Mojo code in docstrings, of all files below a directory",
    )


def run(options: argparse.Namespace, console: Console) -> int:
    """Run the tests of each file in a process of its own, and sum up."""
    expression = None if options.wanted is None else _Expression(options.wanted)
    if options.doc:
        if options.report is not None:
            raise CommandError("--junit-xml does not go with --doc")
        return _run_examples(options, expression, console)
    started = time.monotonic()
    passed: list[str] = []
    failed: list[str] = []
    results: list[FileResult] = []
    unread = False
    for path in _test_files(options.paths or ["."]):
        only: list[str] = []
        try:
            if isinstance(path, CommandError):
                raise path
            if expression is not None:
                only = [name for name in _tests_of(path) if expression.holds(name)]
                if not only:
                    continue
        except CommandError as failure:
            console.error(str(failure))
            unread = True
            continue
        result = _result(path, only, options, console)
        results.append(result)
        (passed if result.ended_well else failed).append(path)
    if options.report is not None:
        write_report(options.report, results)
    if not passed and not failed:
        if not unread:
            console.error("no tests were found" if expression is None else "no test is meant")
        return ExitCode.PROBLEMS
    for path in failed:
        console.say(f"failed: {path}")
    count = len(passed) + len(failed)
    console.say(
        f"{len(passed)} of {count} test file{'' if count == 1 else 's'} passed "
        f"in {time.monotonic() - started:.1f} s"
    )
    return ExitCode.PROBLEMS if failed or unread else ExitCode.OK


def _test_files(paths: list[str]) -> Iterator[str | CommandError]:
    """Yield the files to run: those given, and below directories those named like tests."""
    for path in paths:
        if not Path(path).is_dir():
            yield from find_sources([path])
            continue
        for found in find_sources([path]):
            if isinstance(found, CommandError):
                yield found
                continue
            stem = Path(found).stem
            if stem.startswith("test_") or stem.endswith("_test"):
                yield found


def _tests_of(path: str) -> list[str]:
    """Return the names of the test functions of a file."""
    from compiler_core.syntax import parse_text
    from compiler_core.syntax.blocks import Function

    names = []
    for element in parse_text(read_source(path).text).module.children:
        if isinstance(element, Function) and element.name_token is not None:
            names.append(element.name_token.text)
    return [name for name in names if name.startswith("test_")]


def _run_examples(
    options: argparse.Namespace, expression: _Expression | None, console: Console
) -> int:
    from cli.doc_tests import run_examples

    def run(path: str, search: Sequence[str]) -> tuple[str, bool]:
        return _outcome(path, [], options, search)

    search = [str(Path(directory).absolute()) for directory in options.search]
    wanted = expression.holds if expression is not None else lambda _: True
    return run_examples(options.paths or ["."], search, wanted, run, console)


def _result(
    path: str, only: list[str], options: argparse.Namespace, console: Console
) -> FileResult:
    """Run a file, pass on what it says, and tell how it went."""
    started = time.monotonic()
    printed, ended_well = _outcome(path, only, options, options.search)
    console.write(printed)
    console.out.flush()
    return FileResult(path, printed, ended_well, time.monotonic() - started)


def _outcome(
    path: str, only: list[str], options: argparse.Namespace, search: Sequence[str]
) -> tuple[str, bool]:
    """Run a file as `mojo run` does; what it says, and whether it ended well."""
    words = [sys.executable, "-m", "cli", "run", "-O", str(options.level)]
    for directory in search:
        words += ["-I", directory]
    for define in options.defines:
        words += ["-D", define]
    words.append(path)
    if only:
        words += ["--only", *only]
    # The child finds this package wherever it is started.
    known = [_ROOT, *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(known)}
    done = subprocess.run(
        words,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return done.stdout.decode("utf-8", "backslashreplace"), done.returncode == 0


class _Expression:
    """Which tests are meant: words joined by `and`, `or`, `not` and brackets."""

    def __init__(self, text: str) -> None:
        self._words = text.replace("(", " ( ").replace(")", " ) ").split()
        self._next = 0
        self._name = ""
        self.holds("")

    def holds(self, name: str) -> bool:
        """Tell whether the test of a name is meant."""
        self._name = name
        self._next = 0
        result = self._any()
        if self._next < len(self._words):
            raise CommandError(f"-k: '{self._words[self._next]}' is not expected there")
        return result

    def _takes(self, word: str) -> bool:
        if self._next < len(self._words) and self._words[self._next] == word:
            self._next += 1
            return True
        return False

    def _any(self) -> bool:
        result = self._all()
        while self._takes("or"):
            result = self._all() or result
        return result

    def _all(self) -> bool:
        result = self._one()
        while self._takes("and"):
            result = self._one() and result
        return result

    def _one(self) -> bool:
        if self._takes("not"):
            return not self._one()
        if self._takes("("):
            result = self._any()
            if not self._takes(")"):
                raise CommandError("-k: ')' is missing")
            return result
        word = self._words[self._next] if self._next < len(self._words) else ""
        if word in ("", ")", "and", "or"):
            raise CommandError("-k: a part of a name is missing")
        self._next += 1
        return word in self._name


COMMAND = Command(
    description=(
        "Run tests. Below directories the files test_*.mojo and *_test.mojo are looked for; each\n"
        "is compiled and run in a process of its own. Its `main` is to run a TestSuite, or to\n"
        "raise if something is wrong. The exit code is 1 if any file failed."
    ),
    examples=(
        Example("mojo test", "run all tests below this directory"),
        Example("mojo test tests/test_list.mojo", "run those of one file"),
        Example("mojo test --doc src", "run the code in the docstrings of src"),
        Example("mojo test --junit-xml report.xml", "and write what continuous integration reads"),
        Example("mojo test -k 'list and not slow'", "run those with such names"),
    ),
    configure=configure,
    run=run,
)
