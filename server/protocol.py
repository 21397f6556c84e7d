"""The protocol as this server speaks it, over what pygls has.

Answers may come from another thread, and in any order. Each request gets exactly one: also one that
makes no sense, one that comes too early or too late, and one whose handler fails.
"""

from __future__ import annotations

import asyncio
import json
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from lsprotocol import types
from pygls.exceptions import (
    JsonRpcContentModified,
    JsonRpcException,
    JsonRpcInternalError,
    JsonRpcInvalidParams,
    JsonRpcInvalidRequest,
    JsonRpcServerNotInitialized,
)
from pygls.protocol import LanguageServerProtocol, lsp_method

from server.scheduler import ContentModifiedError
from server.views import SCHEME

if TYPE_CHECKING:
    from server.session import Session

logger = logging.getLogger(__name__)
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Encoded:
    """An answer that is JSON already."""

    text: str


@dataclass(frozen=True, slots=True)
class Malformed:
    """A message with an id whose content makes no sense."""

    id: int | str
    method: str
    jsonrpc: str
    error: JsonRpcException
    params: object = None


class _LockedWriter:
    """Writes one message at a time, as long as there is somebody who reads."""

    def __init__(self, writer: Any) -> None:
        self._writer = writer
        self._lock = threading.Lock()
        self._is_gone = False

    def write(self, data: bytes) -> Any:
        with self._lock:
            if self._is_gone:
                return None
            try:
                return self._writer.write(data)
            except ConnectionError:
                # It has crashed or was killed; our input ends as well, and then we do.
                self._is_gone = True
                logger.info("the client is gone")
                return None

    def close(self) -> None:
        """Standard output is for the process to close."""


class MojoProtocol(LanguageServerProtocol):
    """What differs from pygls: deferred answers, own documents, an answer for every request."""

    _loop: asyncio.AbstractEventLoop | None = None
    _initialized = False
    # Set by whoever puts the server together.
    session: Session | None = None

    @property
    def ended_well(self) -> bool:
        """Whether the client asked to shut down before it left."""
        return bool(self._shutdown)

    # ------------------------------------------------------------ messages in

    def structure_message(self, data: dict[str, Any]) -> Any:
        """Make a message of JSON; a request that makes no sense is kept, to be answered."""
        try:
            return super().structure_message(data)
        except JsonRpcException as error:
            if "id" not in data or "method" not in data:
                waiting = self._request_futures.pop(data.get("id", ""), None)
                if waiting is not None and not waiting.done():
                    # An answer of the client that makes no sense is one all the same.
                    waiting.set_exception(error)
                raise
            invalid = JsonRpcInvalidParams(message=f"the parameters make no sense: {error}")
            return Malformed(data["id"], str(data["method"]), str(data["jsonrpc"]), invalid)

    def handle_message(self, message: Any) -> None:
        """Answer a message, or have it answered later."""
        if self._loop is None:
            self._loop = asyncio.get_running_loop()
        method = getattr(message, "method", None)
        is_request = method is not None and hasattr(message, "id")
        if isinstance(message, Malformed):
            self._send_response(message.id, error=message.error.to_response_error())
            return
        if is_request and self._shutdown:
            late = JsonRpcInvalidRequest(message="the server is shutting down")
            self._send_response(message.id, error=late.to_response_error())
            return
        if is_request and not self._initialized and method != types.INITIALIZE:
            early = JsonRpcServerNotInitialized(message="the server is not initialized yet")
            self._send_response(message.id, error=early.to_response_error())
            return
        if method == types.INITIALIZE:
            if self._initialized:
                again = JsonRpcInvalidRequest(message="the server is initialized already")
                self._send_response(message.id, error=again.to_response_error())
                return
            self._initialized = True
        super().handle_message(message)

    def give_up(self) -> None:
        """Cancel all requests but the one that is being handled."""
        # Before pygls does it, which does not expect that this ends some of them at once.
        for identity, future in list(self._request_futures.items()):
            if identity != self.msg_id and not future.done():
                future.cancel()

    # ------------------------------------------------------------ answers

    def _execute_handler(
        self,
        msg_id: Any,
        handler: Callable[..., Any],
        callback: Callable[[Future[Any]], None],
        args: tuple[Any, ...] | None = None,
        kwargs: dict[str, Any] | None = None,
    ) -> None:
        if not getattr(handler, "is_deferred", False):
            super()._execute_handler(msg_id, handler, callback, args, kwargs)
            return
        loop = self._loop
        assert loop is not None

        def done(future: Future[Any]) -> None:
            try:
                loop.call_soon_threadsafe(callback, future)
            except RuntimeError:
                logger.debug("an answer came after the end")

        future: Future[Any] = handler(*(args or ()), **(kwargs or {}))
        self._request_futures[msg_id] = future
        future.add_done_callback(done)

    def _send_handler_result(self, future: Future[Any], *, msg_id: Any) -> None:
        error = None if future.cancelled() else future.exception()
        if error is None:
            super()._send_handler_result(future, msg_id=msg_id)
            return
        self._request_futures.pop(msg_id, None)
        if isinstance(error, JsonRpcException):
            self._send_response(msg_id, error=error.to_response_error())
            return
        if isinstance(error, ContentModifiedError):
            changed = JsonRpcContentModified(message="the text has changed meanwhile")
            self._send_response(msg_id, error=changed.to_response_error())
            return
        message = f"{type(error).__name__}: {error}"
        self._send_response(msg_id, error=JsonRpcInternalError(message=message).to_response_error())

    def _send_response(
        self, msg_id: Any, result: Any = None, error: types.ResponseError | None = None
    ) -> None:
        if error is None and isinstance(result, Encoded):
            self._result_types.pop(msg_id, None)
            identity = json.dumps(msg_id)
            self._send_body(f'{{"jsonrpc":"2.0","id":{identity},"result":{result.text}}}')
            return
        super()._send_response(msg_id, result, error)

    def _send_body(self, body: str) -> None:
        """Send a message that is JSON already; all of it is ASCII."""
        if self.writer is None:
            return
        header = f"Content-Length: {len(body)}\r\n\r\n" if self._include_headers else ""
        self.writer.write((header + body).encode("ascii"))

    def encode(self, method: str, result: object) -> Encoded:
        """An answer as JSON, made in the thread that calls."""
        response_type = self.get_result_type(method)
        if response_type is None or result is None:
            return Encoded(json.dumps(self._converter.unstructure(result)))
        whole = self._converter.unstructure(response_type(id=0, result=result, jsonrpc="2.0"))
        return Encoded(json.dumps(whole.get("result")))

    def plain(self, value: object) -> object:
        """A value of the protocol as plain data."""
        return self._converter.unstructure(value)

    def structured(self, value: object, type_: type[_T]) -> _T:
        """Plain data as a value of the protocol."""
        made: _T = self._converter.structure(value, type_)
        return made

    def set_writer(self, writer: Any, include_headers: bool = True) -> None:
        """Set where messages go."""
        super().set_writer(_LockedWriter(writer), include_headers)

    def on_loop(self, action: Callable[[], None]) -> None:
        """Do something in the thread of the protocol."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(action)

    # ------------------------------------------------------------ beginning

    @lsp_method(types.INITIALIZE)
    def lsp_initialize(self, params: types.InitializeParams) -> Any:
        """Tell what the server can do, also what pygls does not know of."""
        result = yield from super().lsp_initialize(params)
        options = types.TextDocumentContentOptions(schemes=[SCHEME])
        workspace = result.capabilities.workspace or types.WorkspaceOptions()
        workspace.text_document_content = options
        result.capabilities.workspace = workspace
        return result

    # ------------------------------------------------------------ texts

    # pygls keeps texts of its own; ours are kept by the session, whose handlers are called here.

    @lsp_method(types.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: Any) -> Any:
        """A text was opened."""
        yield from self._forward(types.TEXT_DOCUMENT_DID_OPEN, params)

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: Any) -> Any:
        """A text was edited."""
        yield from self._forward(types.TEXT_DOCUMENT_DID_CHANGE, params)

    @lsp_method(types.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: Any) -> Any:
        """A text was closed."""
        yield from self._forward(types.TEXT_DOCUMENT_DID_CLOSE, params)

    @lsp_method(types.NOTEBOOK_DOCUMENT_DID_OPEN)
    def lsp_notebook_document__did_open(self, params: Any) -> Any:
        """A notebook was opened."""
        yield from self._forward(types.NOTEBOOK_DOCUMENT_DID_OPEN, params)

    @lsp_method(types.NOTEBOOK_DOCUMENT_DID_CHANGE)
    def lsp_notebook_document__did_change(self, params: Any) -> Any:
        """A notebook was edited."""
        yield from self._forward(types.NOTEBOOK_DOCUMENT_DID_CHANGE, params)

    @lsp_method(types.NOTEBOOK_DOCUMENT_DID_CLOSE)
    def lsp_notebook_document__did_close(self, params: Any) -> Any:
        """A notebook was closed."""
        yield from self._forward(types.NOTEBOOK_DOCUMENT_DID_CLOSE, params)

    @lsp_method(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    def lsp_workspace__did_change_workspace_folders(self, params: Any) -> Any:
        """The client has opened or closed folders."""
        yield from self._forward(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS, params)

    @lsp_method(types.WORKSPACE_EXECUTE_COMMAND)
    def lsp_workspace__execute_command(self, params: Any) -> Any:
        """Do what a command says; it gets all that the client has sent."""
        handler = self.fm.commands.get(params.command)
        if handler is None:
            raise JsonRpcInvalidParams(message=f"there is no command '{params.command}'")
        result = yield handler, (params,), None
        return result

    def _forward(self, method: str, params: Any) -> Any:
        handler = self.fm.features.get(method)
        if handler is not None:
            yield handler, (params,), None
