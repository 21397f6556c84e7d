"""The server: its features put together, and how it is started."""

from __future__ import annotations

import contextlib
import logging
import signal
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from itertools import count
from typing import Any

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from compiler_core.sema.modules import EXTENSIONS
from compiler_core.source.archives import SUFFIXES
from server import collecting
from server.commands import COMMANDS
from server.doc_examples import ExampleSource
from server.features import FEATURES, Feature
from server.features.diagnostics import publish
from server.features.preparing import prepare
from server.notebooks import Program
from server.protocol import MojoProtocol
from server.session import Session, TextFormatter
from server.stdio import serve

logger = logging.getLogger(__name__)


def create_server(
    name: str,
    version: str,
    include: tuple[str, ...] = (),
    formatter: TextFormatter | None = None,
    examples: ExampleSource | None = None,
) -> LanguageServer:
    """A server that looks for imports in these directories, too."""
    server = LanguageServer(
        name,
        version,
        protocol_cls=MojoProtocol,
        text_document_sync_kind=types.TextDocumentSyncKind.Incremental,
        notebook_document_sync=types.NotebookDocumentSyncOptions(
            [types.NotebookDocumentFilterWithCells([types.NotebookCellLanguage("mojo")])]
        ),
    )
    session = Session(server, include)
    session.protocol.session = session
    session.publish = publish
    session.prepare = prepare
    session.formatter = formatter
    session.examples = examples
    for feature in FEATURES:
        _add(server, session, feature)
    for name, command in COMMANDS.items():
        _add_command(server, session, name, command)
    _add_lifecycle(server, session)
    return server


def _add(server: LanguageServer, session: Session, feature: Feature) -> None:
    def handler(params: Any) -> Future[Any]:
        answer = session.answer_continued if feature.continues else session.answer
        return answer(feature.method, feature.handler, params, feature.urgency)

    handler.is_deferred = True  # type: ignore[attr-defined]
    server.feature(feature.method, feature.options)(handler)


def _add_command(
    server: LanguageServer,
    session: Session,
    name: str,
    command: Callable[[Session, types.ExecuteCommandParams], Future[Any]],
) -> None:
    def handler(params: Any) -> Future[Any]:
        return command(session, params)

    handler.is_deferred = True  # type: ignore[attr-defined]
    server.command(name)(handler)


def _add_lifecycle(server: LanguageServer, session: Session) -> None:
    workspace = session.workspace
    documents = workspace.documents

    def on(method: str, options: object = None) -> Callable[[Callable[[Any], None]], None]:
        def add(handler: Callable[[Any], None]) -> None:
            server.feature(method, options)(handler)

        return add

    @on(types.INITIALIZE)
    def _(params: Any) -> None:
        session.begin(params)

    @on(types.INITIALIZED)
    def _(_params: Any) -> None:
        _register(session)
        _ask_settings(session)
        session.warm()

    @on(types.SHUTDOWN)
    def _(_params: Any) -> None:
        session.scheduler.stop()
        session.protocol.give_up()

    @on(types.TEXT_DOCUMENT_DID_OPEN)
    def _(params: Any) -> None:
        given = params.text_document
        document = documents.open(given.uri, given.version, given.text)
        session.changed(document.path)
        session.opened(document.path)

    @on(types.TEXT_DOCUMENT_DID_CHANGE)
    def _(params: Any) -> None:
        given = params.text_document
        document = documents.change(given.uri, given.version, params.content_changes)
        if document is not None:
            session.changed(document.path)
        else:
            logger.warning("an edit of %s, which is not open", given.uri)

    @on(types.TEXT_DOCUMENT_DID_CLOSE)
    def _(params: Any) -> None:
        path = documents.close(params.text_document.uri)
        if path is not None:
            session.forget(path)
            empty = types.PublishDiagnosticsParams(params.text_document.uri, [])
            server.text_document_publish_diagnostics(empty)
            session.disk_changed()

    def take(notebook: str, before: list[str], programs: list[Program]) -> None:
        """Have the programs that a notebook is now as texts."""
        known = {each.uri for each in programs}
        for uri in session.taken.get(notebook, set()) - known:
            forget(uri)
        session.taken[notebook] = known
        for uri in set(before) - {cell for each in programs for cell in each.versions}:
            empty(uri)
        for each in programs:
            document = documents.open(each.uri, next(numbers), each.text)
            session.changed(document.path)

    def forget(uri: str) -> None:
        path = documents.close(uri)
        if path is not None:
            session.forget(path)

    def empty(uri: str) -> None:
        server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    numbers = count(1)

    @on(types.NOTEBOOK_DOCUMENT_DID_OPEN)
    def _(params: Any) -> None:
        programs = session.notebooks.open(params)
        take(params.notebook_document.uri, [], programs)

    @on(types.NOTEBOOK_DOCUMENT_DID_CHANGE)
    def _(params: Any) -> None:
        uri = params.notebook_document.uri
        before = session.notebooks.cells(uri)
        programs = session.notebooks.change(params, documents.encoding)
        if before:
            take(uri, before, programs)
        else:
            logger.warning("an edit of %s, which is not open", uri)

    @on(types.NOTEBOOK_DOCUMENT_DID_CLOSE)
    def _(params: Any) -> None:
        uri = params.notebook_document.uri
        before = session.notebooks.cells(uri)
        session.notebooks.close(uri)
        take(uri, before, [])
        session.disk_changed()

    @on(types.TEXT_DOCUMENT_DID_SAVE)
    def _(params: Any) -> None:
        if not workspace.is_told:
            workspace.touch([documents.path_of(params.text_document.uri)])
            session.disk_changed()

    @on(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def _(params: Any) -> None:
        workspace.touch([documents.path_of(each.uri) for each in params.changes])
        session.disk_changed()

    @on(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    def _(params: Any) -> None:
        removed = {documents.path_of(each.uri) for each in params.event.removed}
        added = [documents.path_of(each.uri) for each in params.event.added]
        kept = [each for each in workspace.roots if each not in removed]
        workspace.set_roots(list(dict.fromkeys([*kept, *added])))

    @on(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    def _(params: Any) -> None:
        if params.settings:
            session.configure(params.settings)
            session.disk_changed()
        else:
            _ask_settings(session)


def _register(session: Session) -> None:
    """Ask the client to tell of changes of files, if it can."""
    workspace = session.capabilities.workspace
    watching = workspace.did_change_watched_files if workspace is not None else None
    if watching is None or not watching.dynamic_registration:
        return
    session.workspace.is_told = True
    options = types.DidChangeWatchedFilesRegistrationOptions(
        [types.FileSystemWatcher(f"**/*{suffix}") for suffix in (*EXTENSIONS, *SUFFIXES)]
    )
    registration = types.Registration(
        "watched-files", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options
    )
    session.server.client_register_capability(types.RegistrationParams([registration]))


def _ask_settings(session: Session) -> None:
    workspace = session.capabilities.workspace
    if workspace is None or not workspace.configuration:
        return

    def take(found: Any) -> None:
        for each in found or []:
            session.configure(each)
        session.disk_changed()

    asked = types.ConfigurationParams([types.ConfigurationItem(section="mojo")])
    session.server.workspace_configuration(asked, take)


def _prepare() -> None:
    """Make the process fit for what is kept for long."""
    collecting.begin()
    # The thread that reads messages must not wait long for the one that works.
    sys.setswitchinterval(0.0005)
    if threading.current_thread() is threading.main_thread():
        # Whoever is told to end ends like one whose client is gone: no program is left behind.
        signal.signal(signal.SIGTERM, signal.default_int_handler)


def run_stdio(server: LanguageServer) -> bool:
    """Serve one client over standard input and output; whether it left as it should."""
    _prepare()
    serve(server)
    return _ended_well(server)


def run_tcp(server: LanguageServer, host: str, port: int) -> bool:
    """Serve one client over a socket; whether it left as it should."""
    _prepare()
    with contextlib.suppress(SystemExit):
        server.start_tcp(host, port)
    return _ended_well(server)


def _ended_well(server: LanguageServer) -> bool:
    protocol = server.protocol
    assert isinstance(protocol, MojoProtocol)
    # A client that left without a word may have had programs run that never end.
    protocol.give_up()
    if protocol.session is not None:
        protocol.session.workspace.keep()
    return protocol.ended_well
