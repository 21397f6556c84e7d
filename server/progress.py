"""How far long work is, and what of its result is there already, told to who wants to know."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from lsprotocol import types

if TYPE_CHECKING:
    from server.frames import Frame
    from server.session import Session

# Editors redraw for each of these.
_PAUSE: Final = 0.1
_numbers = count(1)


class Telling:
    """What is told of one request; work that is begun again goes on telling where it was."""

    def __init__(
        self, session: Session, params: object, title: str, frame: Frame | None = None
    ) -> None:
        self._session = session
        self._title = title
        # How what is found is told to who knows cells of notebooks only.
        self._frame = frame
        self._token: types.ProgressToken | None = getattr(params, "work_done_token", None)
        self._partial: types.ProgressToken | None = getattr(params, "partial_result_token", None)
        self._sent: set[str] = set()
        self._percentage = 0
        self._told_at = 0.0
        self._future: Future[Any] | None = None

    @property
    def streams(self) -> bool:
        """Whether the client takes results as they are found."""
        return self._partial is not None

    def follow(self, future: Future[Any], *, always: bool = False) -> None:
        """Tell of work whose end is this; of some a client wants to know without asking."""
        self._future = future
        if self._token is not None:
            self._begin()
            return
        window = self._session.capabilities.window
        if not always or window is None or not window.work_done_progress:
            return
        token = f"mojo-progress-{next(_numbers)}"

        def begin(_: object) -> None:
            self._token = token
            self._begin()

        self._session.server.work_done_progress.create(token, begin)

    def over(self, paths: Sequence[str]) -> Iterator[str]:
        """Go through files, telling how far it is."""
        for number, path in enumerate(paths):
            self._tell(number, len(paths), path)
            yield path

    def is_sent(self, path: str) -> bool:
        """Whether what is found in a file was sent before the work was begun again."""
        return path in self._sent

    def send(self, path: str, value: object) -> None:
        """Send what was found in a file."""
        self._sent.add(path)
        protocol = self._session.protocol
        assert self._partial is not None
        plain = protocol.plain(value)
        if self._frame is not None:
            plain = self._frame.outward(plain)
        message = types.ProgressParams(self._partial, plain)
        protocol.on_loop(lambda: protocol.notify(types.PROGRESS, message))

    # ------------------------------------------------------------ progress

    def _tell(self, number: int, total: int, path: str) -> None:
        if self._token is None:
            return
        now = time.monotonic()
        if now - self._told_at < _PAUSE:
            return
        self._told_at = now
        self._percentage = max(self._percentage, 100 * number // max(total, 1))
        percentage = self._percentage
        name = path.rpartition("/")[2]

        def tell() -> None:
            token = self._token
            if token is not None and self._is_live():
                report = types.WorkDoneProgressReport(message=name, percentage=percentage)
                self._session.server.work_done_progress.report(token, report)

        self._session.protocol.on_loop(tell)

    def _is_live(self) -> bool:
        progress = self._session.server.work_done_progress
        return self._token in progress.tokens and not (self._future and self._future.done())

    def _begin(self) -> None:
        """Begin to tell; in the thread of the protocol."""
        future, token = self._future, self._token
        if future is None or token is None or future.done():
            return
        progress = self._session.server.work_done_progress
        first = types.WorkDoneProgressBegin(self._title, cancellable=True, percentage=0)
        progress.begin(token, first)
        progress.tokens[token].add_done_callback(lambda _: future.cancel())
        future.add_done_callback(lambda _: self._session.protocol.on_loop(self._end))

    def _end(self) -> None:
        progress = self._session.server.work_done_progress
        token = self._token
        if token is not None and token in progress.tokens:
            progress.end(token, types.WorkDoneProgressEnd())
            progress.tokens.pop(token, None)
