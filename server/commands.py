"""What a client can have done: running a file or one test, and changes of files."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from itertools import count
from pathlib import Path
from typing import Any, Final

from lsprotocol import types
from pygls.exceptions import JsonRpcInvalidParams, JsonRpcInvalidRequest

from analysis.actions import organised_imports
from analysis.migrating import migrated
from compiler_core.incremental import Database
from compiler_core.sema.files import file_text
from compiler_core.source import Edit
from compiler_core.source.edits import smallest_edits
from server import running
from server.doc_examples import check_examples
from server.features.lenses import CHECK_EXAMPLES, RUN, RUN_TEST
from server.features.navigation import workspace_edit
from server.progress import Telling
from server.scheduler import Job, Urgency
from server.session import Context, Session

OUTPUT: Final = "mojo/output"
_numbers = count(1)


def _words_of(session: Session, params: types.ExecuteCommandParams) -> tuple[list[str], str, str]:
    """What `mojo` is called with, what that is called, and the path of the file."""
    given = [each for each in params.arguments or [] if isinstance(each, str)]
    if not given or len(given) != len(params.arguments or []):
        raise JsonRpcInvalidParams(message=f"'{params.command}' wants the address of a file")
    path = session.workspace.documents.path_of(given[0])
    searched = [word for directory in session.workspace.search for word in ("-I", directory)]
    if params.command == RUN:
        return ["run", *searched, path, *given[1:]], f"Running {Path(path).name}", path
    if len(given) < 2:
        raise JsonRpcInvalidParams(message=f"'{params.command}' wants the name of a test, too")
    return ["test", *searched, "-k", given[1], path], f"Running {given[1]}", path


def _run(session: Session, params: types.ExecuteCommandParams) -> Future[Any]:
    """Run a file; the answer comes when it has ended."""
    words, title, path = _words_of(session, params)
    protocol, progress = session.protocol, session.server.work_done_progress
    token = params.work_done_token or f"mojo-run-{next(_numbers)}"

    def tell(stream: str, text: str) -> None:
        message = {"token": token, "stream": stream, "text": text}
        protocol.on_loop(lambda: protocol.notify(OUTPUT, message))

    def begin() -> None:
        if run.future.done():
            return
        progress.begin(token, types.WorkDoneProgressBegin(title, cancellable=True))
        progress.tokens[token].add_done_callback(lambda _: run.stop())
        run.future.add_done_callback(lambda _: protocol.on_loop(end))

    def end() -> None:
        progress.end(token, types.WorkDoneProgressEnd())
        progress.tokens.pop(token, None)

    run = running.start(words, str(Path(path).parent), tell)
    window = session.capabilities.window
    if params.work_done_token is not None:
        begin()
    elif window is not None and window.work_done_progress:
        progress.create(token, lambda _: begin())
    return run.future


# ---------------------------------------------------------------- changes of files


Edits = dict[str, list[Edit]]


def _change(
    session: Session,
    params: types.ExecuteCommandParams,
    title: str,
    make: Callable[[Context], Edits],
) -> Future[Any]:
    """Have the client apply edits; the answer says of how many files, once it has done so."""
    client = session.capabilities.workspace
    if client is None or not client.apply_edit:
        raise JsonRpcInvalidRequest(message="the client does not apply edits")
    telling = Telling(session, params, title)
    outcome: Future[Any] = Future()

    def run(db: Database) -> types.WorkspaceEdit | None:
        context = session.context(db, telling=telling)
        edits = {path: each for path, each in make(context).items() if each}
        return workspace_edit(context, edits) if edits else None

    def apply(edit: types.WorkspaceEdit) -> None:
        def take(answered: Future[Any]) -> None:
            if outcome.done():
                return
            error = None if answered.cancelled() else answered.exception()
            answer = None if answered.cancelled() or error is not None else answered.result()
            applied = bool(getattr(answer, "applied", False))
            files = len(edit.changes or edit.document_changes or ())
            result: dict[str, Any] = {"applied": applied, "files": files if applied else 0}
            reason = str(error) if error is not None else getattr(answer, "failure_reason", None)
            if reason:
                result["failureReason"] = reason
            outcome.set_result(result)

        wanted = types.ApplyWorkspaceEditParams(edit, title)
        session.server.workspace_apply_edit(wanted).add_done_callback(take)

    def go_on(done: Future[Any]) -> None:
        if outcome.done():
            return
        if done.cancelled():
            outcome.cancel()
        elif (error := done.exception()) is not None:
            outcome.set_exception(error)
        elif done.result() is None:
            outcome.set_result({"applied": True, "files": 0})
        else:
            edit = done.result()
            session.protocol.on_loop(lambda: apply(edit))

    work = session.scheduler.submit(Job(Urgency.SEARCH, run, lambda: True, name=params.command))
    telling.follow(work, always=True)
    outcome.add_done_callback(lambda _: work.cancel())
    work.add_done_callback(go_on)
    return outcome


def _file(session: Session, params: types.ExecuteCommandParams) -> str:
    """The path of the one file that a command is about."""
    given = params.arguments or []
    if len(given) != 1 or not isinstance(given[0], str):
        raise JsonRpcInvalidParams(message=f"'{params.command}' wants the address of a file")
    return session.workspace.documents.path_of(given[0])


def _migrated(db: Database, path: str) -> list[Edit]:
    source, new = file_text(db, path), migrated(db, path)
    return [] if source is None or new is None else smallest_edits(source.text, new)


def _migrate_file(session: Session, params: types.ExecuteCommandParams) -> Future[Any]:
    """Give a file today's spellings."""
    path = _file(session, params)
    title = f"Converting {Path(path).name}"
    return _change(session, params, title, lambda context: {path: _migrated(context.db, path)})


def _migrate_workspace(session: Session, params: types.ExecuteCommandParams) -> Future[Any]:
    """Give all files of the workspace today's spellings."""

    def make(context: Context) -> Edits:
        found: Edits = {}
        for path in context.over(session.workspace.files()):
            found[path] = _migrated(context.db, path)
            context.db.poll()
        return found

    return _change(session, params, "Converting old spellings", make)


def _organise_imports(session: Session, params: types.ExecuteCommandParams) -> Future[Any]:
    """Sort the imports of a file, those taken away that nothing uses."""
    path = _file(session, params)
    title = f"Sorting the imports of {Path(path).name}"
    return _change(
        session, params, title, lambda context: {path: organised_imports(context.db, path)}
    )


def _check_examples(session: Session, params: types.ExecuteCommandParams) -> Future[Any]:
    """Check the examples in the docstrings of a file."""
    path = _file(session, params)
    if session.examples is None:
        raise JsonRpcInvalidRequest(message="this server does not know of examples")
    return check_examples(session, session.examples, path, params)


MIGRATE_FILE: Final = "mojo.migrateFile"
MIGRATE_WORKSPACE: Final = "mojo.migrateWorkspace"
ORGANISE_IMPORTS: Final = "mojo.organizeImports"

COMMANDS: Final[dict[str, Callable[[Session, types.ExecuteCommandParams], Future[Any]]]] = {
    RUN: _run,
    RUN_TEST: _run,
    MIGRATE_FILE: _migrate_file,
    MIGRATE_WORKSPACE: _migrate_workspace,
    ORGANISE_IMPORTS: _organise_imports,
    CHECK_EXAMPLES: _check_examples,
}
