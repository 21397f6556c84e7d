"""`mojo test --doc`: the code in docstrings, run example by example."""

from __future__ import annotations

import re
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cli.command import CommandError
from cli.console import Console
from cli.exit_codes import ExitCode
from cli.files import find_sources

if TYPE_CHECKING:
    from docgen.examples import CodeLine, Example

# Runs a program, given where imports are looked for; what it printed, and whether it ended well.
Run = Callable[[str, Sequence[str]], tuple[str, bool]]


@dataclass(frozen=True, slots=True)
class _Found:
    path: str
    example: Example
    # The directory that imports of its module start from.
    root: str


def run_examples(
    paths: Iterable[str],
    search: Sequence[str],
    is_wanted: Callable[[str], bool],
    run: Run,
    console: Console,
) -> int:
    """Run the examples of files and directories, and sum up."""
    started = time.monotonic()
    passed = failed = unread = 0
    with tempfile.TemporaryDirectory(prefix="mojo-doc-") as folder:
        for found in _examples(paths, search):
            if isinstance(found, CommandError):
                console.error(str(found))
                unread += 1
                continue
            if not is_wanted(found.example.name):
                continue
            problem = _problem(found, Path(folder), [*search, found.root], run)
            if problem is None:
                passed += 1
                continue
            failed += 1
            at = f"{found.path}:{found.example.line}"
            console.write(f"{at}: the example of '{found.example.name}' fails\n{problem}")
            console.out.flush()
    count = passed + failed
    if count == 0:
        if not unread:
            console.error("no examples were found")
        return ExitCode.PROBLEMS
    console.say(
        f"{passed} of {count} example{'' if count == 1 else 's'} passed "
        f"in {time.monotonic() - started:.1f} s"
    )
    return ExitCode.PROBLEMS if failed or unread else ExitCode.OK


def _examples(paths: Iterable[str], search: Sequence[str]) -> Iterator[_Found | CommandError]:
    # Imported late: help does without the compiler.
    from compiler_core.execute import driver
    from compiler_core.execute.program_cache import Request
    from compiler_core.sema.modules import module_at, root_of
    from docgen.examples import examples_of

    with driver.session(Request("", tuple(search))) as database:
        for path in find_sources(paths):
            if isinstance(path, CommandError):
                yield path
                continue
            whole = str(Path(path).absolute())
            module = module_at(database, whole)
            root = root_of(database, whole)
            for example in examples_of(database, module):
                yield _Found(path, example, root)


def _problem(found: _Found, folder: Path, search: Sequence[str], run: Run) -> str | None:
    """Run an example; what is wrong with it, the places in it named as in its file."""
    from docgen.examples import program_of

    program = program_of(found.example)
    target = folder / "example.mojo"
    target.write_text("".join(f"{line.text}\n" for line in program), encoding="utf-8")
    printed, ended_well = run(str(target), search)
    if not ended_well:
        printed = f"{printed.rstrip()}\n" if printed.strip() else ""
        return _as_in_file(printed, str(target), found.path, program)
    wanted = found.example.output
    if wanted is not None and printed.strip() != wanted.strip():
        return f"it prints\n{_indented(printed)}and not\n{_indented(wanted)}"
    return None


def _indented(text: str) -> str:
    return "".join(f"    {line}\n" for line in text.strip("\n").split("\n"))


def _as_in_file(printed: str, target: str, path: str, program: Sequence[CodeLine]) -> str:
    """Messages about the program as messages about the file that its lines are from."""

    def line_of(number: str) -> int:
        position = int(number)
        known = program[position - 1].line if 0 < position <= len(program) else 0
        return known or next((each.line for each in program if each.line), 1)

    names = "|".join(re.escape(each) for each in (target, str(Path(target).resolve())))
    place = re.compile(rf"(?:[^\s:]*/)?(?:{names}|example\.mojo):(\d+)")
    gutter = re.compile(r"^( *)(\d+) \|", re.MULTILINE)
    text = place.sub(lambda found: f"{path}:{line_of(found.group(1))}", printed)
    return gutter.sub(lambda found: f"{found.group(1)}{line_of(found.group(2))} |", text)
