"""Examples in docstrings, checked like the programs that they are, with what is wrong shown where
they are written.

How an example becomes a program is known by who makes documentation, which this server is given by
whoever starts it.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

from lsprotocol import types

from analysis.diagnostics import file_diagnostics
from compiler_core.incremental import Database
from compiler_core.ownership.codes import UNUSED
from compiler_core.sema.bodies.codes import UNUSED_VALUE
from compiler_core.sema.modules import root_of
from server.documents import Document, uri_of_path
from server.progress import Telling
from server.scheduler import Job, Urgency
from server.session import Context, Session

# An example shows something; it need not use what it has made.
_FOR_SHOW: Final = frozenset({UNUSED.name, UNUSED_VALUE.name})


@dataclass(frozen=True, slots=True)
class ExampleProgram:
    """An example as a program."""

    # What it is called, and the line on which it begins.
    name: str
    line: int
    text: str
    # For each line of the text the line of the file that it is from, and how much further to the
    # right it is there; None for what nobody wrote.
    places: tuple[tuple[int, int] | None, ...]


class ExampleSource(Protocol):
    """What knows the examples of a file."""

    def programs(self, db: Database, path: str) -> list[ExampleProgram]:
        """The examples of a file as programs, in order."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in the examples of a text, as long as that is what it was."""

    document: Document | None
    problems: tuple[types.Diagnostic, ...]


def check_examples(
    session: Session, source: ExampleSource, path: str, params: types.ExecuteCommandParams
) -> Future[Any]:
    """Check the examples of a file; the answer says how many there are and what is wrong."""
    documents = session.workspace.documents
    document = documents.get(path)
    outcome: Future[Any] = Future()
    telling = Telling(session, params, f"Checking the examples of {Path(path).name}")
    opened: list[str] = []

    def is_current() -> bool:
        return documents.get(path) is document

    def submit(run: Callable[[Database], object], go_on: Callable[[Any], None]) -> Future[Any]:
        def done(work: Future[Any]) -> None:
            if work.cancelled():
                end(lambda: outcome.cancel())
            elif (error := work.exception()) is not None:
                end(lambda: outcome.set_exception(error))
            else:
                session.protocol.on_loop(lambda: go_on(work.result()))

        work = session.scheduler.submit(Job(Urgency.SEARCH, run, is_current, name=params.command))
        outcome.add_done_callback(lambda _: work.cancel())
        work.add_done_callback(done)
        return work

    def find(db: Database) -> tuple[str, list[ExampleProgram]]:
        return root_of(db, path), source.programs(db, path)

    def begin(found: tuple[str, list[ExampleProgram]]) -> None:
        root, programs = found
        if outcome.done():
            return
        for number, program in enumerate(programs, 1):
            # Next to the file, so that it imports what the file does.
            uri = uri_of_path(str(Path(root, f"__example_{number}_of_{Path(path).stem}__.mojo")))
            documents.open(uri, 1, program.text)
            opened.append(uri)
        paths = [documents.path_of(uri) for uri in opened]

        def check(db: Database) -> list[types.Diagnostic]:
            context = session.context(db, telling=telling)
            problems: list[types.Diagnostic] = []
            for program, each in zip(programs, context.over(paths), strict=True):
                problems += _problems(context, each, program)
                db.poll()
            return problems

        telling.follow(submit(check, finish), always=True)

    def finish(problems: list[types.Diagnostic]) -> None:
        count = len(opened)
        plain = session.protocol.plain(problems)
        session.checked[path] = Checked(document, tuple(problems))
        end(lambda: outcome.set_result({"examples": count, "problems": plain}))
        session.diagnose(path)
        _refresh(session)

    def end(tell: Callable[[], object]) -> None:
        def close() -> None:
            for uri in opened:
                documents.close(uri)
            opened.clear()
            if not outcome.done():
                tell()

        session.protocol.on_loop(close)

    submit(find, begin)
    return outcome


def _problems(context: Context, path: str, program: ExampleProgram) -> list[types.Diagnostic]:
    found: list[types.Diagnostic] = []
    for each in file_diagnostics(context.db, path):
        if each.code in _FOR_SHOW:
            continue
        made = context.convert.diagnostic(path, each, related=False)
        place = _place(program, made.range)
        if made.range.start.line >= len(program.places):
            place = None
        made.range = place or types.Range(
            types.Position(program.line, 0), types.Position(program.line + 1, 0)
        )
        made.message = f"in an example: {made.message}"
        found.append(made)
    return found


def _place(program: ExampleProgram, range_: types.Range) -> types.Range | None:
    """Where a piece of a program is in its file; None where nobody wrote it."""
    ends: list[types.Position] = []
    for position in (range_.start, range_.end):
        at = program.places[position.line] if position.line < len(program.places) else None
        if at is None:
            return None
        ends.append(types.Position(at[0], max(0, position.character + at[1])))
    return types.Range(*ends)


def _refresh(session: Session) -> None:
    """Have a client ask again that asks for diagnostics itself."""
    workspace = session.capabilities.workspace
    client = workspace.diagnostics if workspace is not None else None
    if client is not None and client.refresh_support:
        session.server.workspace_diagnostic_refresh(None)
