"""What a client can have done: running a file, or one test."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from itertools import count
from pathlib import Path
from typing import Any, Final

from lsprotocol import types
from pygls.exceptions import JsonRpcInvalidParams

from server import running
from server.features.lenses import RUN, RUN_TEST
from server.session import Session

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


COMMANDS: Final[dict[str, Callable[[Session, types.ExecuteCommandParams], Future[Any]]]] = {
    RUN: _run,
    RUN_TEST: _run,
}
