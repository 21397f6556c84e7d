"""What one client has told, and what it is to be told."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, InvalidStateError
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from analysis.members import prelude_names
from analysis.progressive import Known
from compiler_core.incremental import Database
from compiler_core.sema.library_names import library_names
from compiler_core.source import Edit, Encoding, LineIndex, Position, Span
from compiler_core.source.edits import smallest_edits
from compiler_core.syntax import SyntaxTree
from server.collecting import in_a_moment, in_a_pause
from server.conversion import Converter
from server.documents import Documents
from server.frames import Frame
from server.notebooks import Notebooks
from server.pieces import Pieces
from server.progress import Telling
from server.protocol import Encoded, MojoProtocol
from server.scheduler import MOMENT, PAUSE, ContentModifiedError, Job, Scheduler, Urgency
from server.settings import Settings, parse
from server.views import view_address
from server.workspace import Workspace

if TYPE_CHECKING:
    from server.doc_examples import Checked, ExampleSource

logger = logging.getLogger(__name__)


# Clients send these at the first letter of a word and wait while the next ones are typed; told that
# the text has changed, they would offer nothing.
_OUTLIVE_TYPING: Final = frozenset({types.TEXT_DOCUMENT_COMPLETION})
# What a client shows of requests that take their time.
_TITLES: Final = {
    types.TEXT_DOCUMENT_REFERENCES: "Looking for references",
    types.TEXT_DOCUMENT_RENAME: "Renaming",
    types.WORKSPACE_SYMBOL: "Looking for symbols",
    types.WORKSPACE_DIAGNOSTIC: "Checking",
}
_FORMATTING: Final = frozenset(
    {
        types.TEXT_DOCUMENT_FORMATTING,
        types.TEXT_DOCUMENT_RANGE_FORMATTING,
        types.TEXT_DOCUMENT_ON_TYPE_FORMATTING,
    }
)
# How many views are remembered that a client may still show.
_MOST_VIEWS: Final = 50


@dataclass(frozen=True, slots=True)
class Context:
    """What a handler works with: one revision of the files, and what the client wants."""

    session: Session
    db: Database
    convert: Converter
    # How many characters of a word were typed behind the place since the request was made.
    grown: int = 0
    # What the client is told before the answer.
    telling: Telling | None = None

    @property
    def documents(self) -> Documents:
        """The open texts."""
        return self.session.workspace.documents

    @property
    def settings(self) -> Settings:
        """The settings of the client."""
        return self.session.settings

    def path(self, document: types.TextDocumentIdentifier) -> str:
        """The path of a text."""
        return self.documents.path_of(document.uri)

    def place(self, params: Any) -> tuple[str, int]:
        """The path and offset that a request is about."""
        path = self.path(params.text_document)
        return path, self.convert.offset(path, params.position)

    def over(self, paths: Sequence[str]) -> Iterator[str]:
        """Go through files, telling the client how far it is if it wants to know."""
        return iter(paths) if self.telling is None else self.telling.over(paths)

    @property
    def stream(self) -> Telling | None:
        """Whom to send results to as they are found, if the client takes them so."""
        return self.telling if self.telling is not None and self.telling.streams else None


Handler = Callable[[Context, Any], object]


@dataclass(frozen=True, slots=True)
class Continued:
    """An answer that is not complete yet.

    `begin` has it made elsewhere and calls what it is given with the answer, from any thread; it
    returns what ends that work.
    """

    begin: Callable[[Callable[[object], None]], Callable[[], None]]


@dataclass(eq=False, slots=True)
class _Waiting:
    """A request whose answer is made elsewhere."""

    future: Future[Any]
    is_current: Callable[[], bool]


class TextFormatter(Protocol):
    """What formats texts, in the style of the project that a file belongs to."""

    def format(self, text: str, path: str) -> str:
        """A whole text in order."""

    def format_span(self, tree: SyntaxTree, span: Span, path: str) -> list[Edit]:
        """What to change in the lines that a span touches."""

    def format_line_above(self, tree: SyntaxTree, offset: int, path: str) -> list[Edit]:
        """What to change in the line that was finished before an offset."""


class Session:
    """A client, its files and the work that is done for it."""

    def __init__(self, server: LanguageServer, include: tuple[str, ...] = ()) -> None:
        self.server = server
        self.workspace = Workspace(include)
        self.notebooks = Notebooks()
        # The addresses of the programs of each notebook, which are texts here.
        self.taken: dict[str, set[str]] = {}
        self.settings = Settings()
        self.capabilities = types.ClientCapabilities()
        self.scheduler = Scheduler(
            self.workspace.database, self.workspace.update, in_a_moment, self._when_idle
        )
        # Called with the context and path when a text is to be diagnosed.
        self.publish: Callable[[Context, str], None] | None = None
        # Called with the context and path of a text when there is nothing else to do for it.
        self.prepare: Callable[[Context, str], None] | None = None
        self.formatter: TextFormatter | None = None
        # What knows the examples in docstrings, and what is wrong in those that were checked.
        self.examples: ExampleSource | None = None
        self.checked: dict[str, Checked] = {}
        # The diagnostics that were sent last, by path, and the version that they are about.
        self.sent: dict[str, tuple[int | None, list[types.Diagnostic]]] = {}
        # What was found the last time that all of a text was checked, by path.
        self.known: dict[str, Known] = {}
        # What is kept of the answers about the open texts, by path.
        self._pieces: dict[str, Pieces] = {}
        self._waiting: set[_Waiting] = set()
        # The views that the client shows, and whether they may be others by now.
        self._shown: dict[str, bool] = {}

    @property
    def protocol(self) -> MojoProtocol:
        """The connection."""
        protocol = self.server.protocol
        assert isinstance(protocol, MojoProtocol)
        return protocol

    def pieces_of(self, path: str) -> Pieces:
        """What is kept of the answers about a text, as long as it is open."""
        if self.workspace.documents.get(path) is None:
            return Pieces()
        return self._pieces.setdefault(path, Pieces())

    def forget(self, path: str) -> None:
        """A text is not open any more."""
        self.sent.pop(path, None)
        self.known.pop(path, None)
        self._pieces.pop(path, None)

    # ------------------------------------------------------------ beginning

    def begin(self, params: types.InitializeParams) -> None:
        """Take over what the client says of itself."""
        self.capabilities = params.capabilities
        self.workspace.documents.encoding = chosen_encoding(params.capabilities)
        documents = self.workspace.documents
        folders = [documents.path_of(each.uri) for each in params.workspace_folders or []]
        if not folders and params.root_uri:
            folders = [documents.path_of(params.root_uri)]
        elif not folders and params.root_path:
            folders = [params.root_path]
        self.workspace.set_roots(folders)
        self.configure(params.initialization_options)
        self.scheduler.start()

    def configure(self, value: object) -> None:
        """Take over settings."""
        self.settings = parse(value, self.settings)
        self.workspace.configure(self.settings.include_paths)

    @property
    def pushes_diagnostics(self) -> bool:
        """Whether diagnostics are sent without being asked for."""
        text = self.capabilities.text_document
        asks = text is not None and text.diagnostic is not None
        return not asks or self.settings.push_diagnostics

    def warm(self) -> None:
        """Read what every file needs before the first one is opened."""

        def run(db: Database) -> None:
            prelude_names(db)
            library_names(db)

        self.scheduler.submit(Job(Urgency.LATER, run, lambda: True, name="warming"))

    # ------------------------------------------------------------ work

    def context(self, db: Database, grown: int = 0, telling: Telling | None = None) -> Context:
        """A context for one revision."""
        return Context(self, db, Converter(db, self.workspace.documents), grown, telling)

    def frame(self, params: Any = None) -> Frame | None:
        """The notebooks as they are now, if there are any, and the cell that a request is about."""
        programs = self.notebooks.programs()
        if not programs:
            return None
        about = _document_of(params) or getattr(params, "item", None)
        uri = getattr(about, "uri", None)
        return Frame(programs, uri if isinstance(uri, str) else None)

    def answer(self, method: str, handler: Handler, params: Any, urgency: Urgency) -> Future[Any]:
        """Have a request answered, for the texts as they are now."""
        frame = self.frame(params)
        if frame is not None and frame.is_of_cell:
            if method in _FORMATTING:
                handler, frame = _format_cell, None
            else:
                params = frame.inward(params)
        document = _document_of(params)
        growth = self._growth(document, params) if method in _OUTLIVE_TYPING else None
        is_current = self._guard(document) if growth is None else lambda: growth() is not None
        telling = Telling(self, params, _TITLES.get(method, "Working"), frame)

        def run(db: Database) -> Encoded | Continued:
            grown = None if growth is None else growth()
            result = handler(self.context(db, grown or 0, telling), params)
            if isinstance(result, Continued):
                return result
            if not isinstance(result, Encoded):
                result = self.protocol.encode(method, result)
            return result if frame is None else _of_cells(frame, result)

        future = self.scheduler.submit(Job(urgency, run, is_current, name=method))
        telling.follow(future)
        return future

    def answer_continued(
        self, method: str, handler: Handler, params: Any, urgency: Urgency
    ) -> Future[Any]:
        """Have a request answered whose answer another process may have to make complete.

        That ends when the text is edited, or nobody wants the answer any more.
        """
        first = self.answer(method, handler, params, urgency)
        waiting = _Waiting(Future(), self._guard(_document_of(params)))
        future = waiting.future
        future.add_done_callback(lambda _: first.cancel())

        def tell(result: object) -> None:
            _settle(waiting, lambda: self.protocol.encode(method, result))

        def go_on(done: Future[Any]) -> None:
            if done.cancelled():
                future.cancel()
                return
            error = done.exception()
            result = None if error is not None else done.result()
            if error is not None or not isinstance(result, Continued):
                _settle(waiting, lambda: result, error)
                return
            self._waiting.add(waiting)
            stop = result.begin(tell)

            def ended(_: Future[Any]) -> None:
                self._waiting.discard(waiting)
                stop()

            future.add_done_callback(ended)

        first.add_done_callback(go_on)
        return future

    def show(self, uri: str) -> None:
        """Remember that a client shows a view, which it is told when the view may be another."""
        self._shown.pop(uri, None)
        self._shown[uri] = False
        while len(self._shown) > _MOST_VIEWS:
            del self._shown[next(iter(self._shown))]

    def _give_up_stale(self) -> None:
        for waiting in list(self._waiting):
            if not waiting.is_current():
                _settle(waiting, lambda: None, ContentModifiedError())
        for uri in list(self._shown):
            self._shown[uri] = True

    def _refresh_views(self) -> None:
        stale = [uri for uri, is_stale in list(self._shown.items()) if is_stale]
        for uri in stale:
            self._shown[uri] = False
            self.protocol.on_loop(partial(self._refresh_view, uri))

    def _refresh_view(self, uri: str) -> None:
        params = types.TextDocumentContentRefreshParams(uri)
        self.server.workspace_text_document_content_refresh(params)

    def _guard(self, identifier: Any) -> Callable[[], bool]:
        uri = getattr(identifier, "uri", None)
        if not isinstance(uri, str):
            return lambda: True
        path = self.workspace.documents.path_of(uri)
        asked = self.workspace.documents.get(path)
        return lambda: self.workspace.documents.get(path) is asked

    def _growth(self, identifier: Any, params: Any) -> Callable[[], int | None]:
        """How much longer the word at the place of a request has become; None if more changed."""
        documents = self.workspace.documents
        path = documents.path_of(identifier.uri)
        asked = documents.get(path)
        place = Position(params.position.line, params.position.character)
        offset = 0 if asked is None else asked.source.lines.offset(place, documents.encoding)

        def growth() -> int | None:
            now = documents.get(path)
            if now is asked:
                return 0
            if now is None or asked is None:
                return None
            old, new = asked.source.text, now.source.text
            typed = new[offset : offset + len(new) - len(old)]
            is_word = bool(typed) and f"_{typed}".isidentifier()
            return len(typed) if is_word and new == old[:offset] + typed + old[offset:] else None

        return growth

    def changed(self, path: str) -> None:
        """A text has changed: stale work ends, and what is wrong is looked for anew."""
        self.scheduler.interrupt()
        self._give_up_stale()
        if not self.pushes_diagnostics:
            return
        others = [each.path for each in self.workspace.documents.all() if each.path != path]
        for each in (path, *others):
            self.diagnose(each)

    def opened(self, path: str) -> None:
        """A text was opened: what will be asked about it is found out when there is time."""
        prepare = self.prepare
        if prepare is None:
            return

        def run(db: Database) -> None:
            prepare(self.context(db), path)

        def is_current() -> bool:
            return self.workspace.documents.get(path) is not None

        key = ("preparing", path)
        ready_at = time.monotonic() + PAUSE
        self.scheduler.submit(
            Job(Urgency.LATER, run, is_current, key, name="preparing", ready_at=ready_at)
        )

    def diagnose(self, path: str) -> None:
        """Have the diagnostics of an open text sent."""
        document = self.workspace.documents.get(path)
        if document is None or self.publish is None:
            return
        publish = self.publish

        def run(db: Database) -> None:
            publish(self.context(db), path)

        def is_current() -> bool:
            return self.workspace.documents.get(path) is document

        key = ("diagnostics", path)
        # What an editor asks behind an edit comes in the next moment, and would interrupt it.
        ready_at = time.monotonic() + MOMENT
        self.scheduler.submit(
            Job(Urgency.BACKGROUND, run, is_current, key, name="diagnostics", ready_at=ready_at)
        )

    def disk_changed(self) -> None:
        """Others may have changed files."""
        self.scheduler.interrupt()
        if self.pushes_diagnostics:
            for each in self.workspace.documents.all():
                self.diagnose(each.path)

    def _when_idle(self) -> None:
        in_a_pause()
        if not self.workspace.is_told and self.workspace.look_at_disk():
            self.protocol.on_loop(self.disk_changed)
        self._refresh_views()
        self.workspace.sweep()


def _document_of(params: Any) -> Any:
    """The text that a request is about: what has its address in `uri`."""
    for name in ("text_document", "textDocument"):
        found = getattr(params, name, None)
        if found is not None:
            return found
    address = view_address(getattr(params, "uri", None))
    return None if address is None else types.TextDocumentIdentifier(address.source)


def _settle(
    waiting: _Waiting, result: Callable[[], object], error: BaseException | None = None
) -> None:
    """Give a request its answer, unless it has one."""
    future = waiting.future
    if future.done():
        return
    try:
        if error is None and not waiting.is_current():
            error = ContentModifiedError()
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(result())
    except InvalidStateError:
        logger.debug("an answer came when nobody wanted it any more")


def _of_cells(frame: Frame, answer: Encoded) -> Encoded:
    """An answer about programs as one about the cells that they are made of."""
    plain = json.loads(answer.text)
    if isinstance(plain, dict) and isinstance(plain.get("data"), list) and frame.is_of_cell:
        # Without an identity nobody asks for the changes of them.
        return Encoded(json.dumps({"data": frame.tokens(plain["data"])}))
    return Encoded(json.dumps(frame.outward(plain)))


def _format_cell(context: Context, params: Any) -> list[types.TextEdit] | None:
    """A cell in order; not a part of one."""
    cell = context.session.notebooks.cell(params.text_document.uri)
    formatter = context.session.formatter
    if cell is None or formatter is None or not isinstance(params, types.DocumentFormattingParams):
        return None
    path = context.path(params.text_document)
    lines, encoding = LineIndex(cell.text), context.documents.encoding
    found = []
    for edit in smallest_edits(cell.text, formatter.format(cell.text, path)):
        start, end = (lines.position(at, encoding) for at in (edit.span.start, edit.span.end))
        range_ = types.Range(
            types.Position(start.line, start.column), types.Position(end.line, end.column)
        )
        found.append(types.TextEdit(range_, edit.new_text))
    return found


def chosen_encoding(capabilities: types.ClientCapabilities) -> Encoding:
    """The first unit of columns that the client prefers and that is known."""
    general = capabilities.general
    for each in (general.position_encodings if general is not None else None) or []:
        for known in Encoding:
            if known.value == each:
                return known
    return Encoding.UTF16
