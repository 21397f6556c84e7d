"""One thread that does the work: the most urgent first, and nothing that nobody wants any more.

Python runs one thread at a time, so more of them would not be faster. What is in progress is given
up when something more urgent arrives, and begun again later: what it has found out so far is
remembered by the database.
"""

from __future__ import annotations

import heapq
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import count
from typing import Any, Final

from pygls.exceptions import JsonRpcException

from compiler_core.incremental import Cancelled, CancelToken, Database, QueryError

logger = logging.getLogger(__name__)


# How long what nobody has asked for waits for what somebody may ask next, in seconds.
MOMENT: Final = 0.02
# How long nothing must have happened before somebody is thought to have paused, in seconds.
PAUSE: Final = 0.5


class Urgency(IntEnum):
    """How long somebody is ready to wait; smaller goes first."""

    # Answers that a person waits for while typing.
    TYPING = 0
    # What is shown around the text.
    SHOWN = 1
    # What takes its time: everything about many files.
    SEARCH = 2
    # What nobody has asked for.
    BACKGROUND = 3
    # What somebody may ask for later.
    LATER = 4


class ContentModifiedError(Exception):
    """The text that was asked about is another one by now."""


@dataclass(slots=True)
class Job:
    """Work with a result that somebody waits for."""

    urgency: Urgency
    run: Callable[[Database], object]
    # Whether its question still makes sense.
    is_current: Callable[[], bool]
    # Jobs of one key replace each other.
    key: object = None
    future: Future[Any] = field(default_factory=Future)
    name: str = ""
    # On the clock of `time.monotonic`: not begun before.
    ready_at: float = 0.0


class Scheduler:
    """The queue and its thread."""

    def __init__(
        self,
        database: Database,
        prepare: Callable[[], None],
        moment: Callable[[], None],
        idle: Callable[[], None],
    ) -> None:
        self._database = database
        # Brings the database up to date, before each job.
        self._prepare = prepare
        # What to do when everything is done, and when there was nothing to do for some time.
        self._moment = moment
        self._idle = idle
        self._queue: list[tuple[int, int, Job]] = []
        self._order = count()
        self._changed = threading.Condition()
        self._running: tuple[Job, CancelToken] | None = None
        self._stopped = False
        self._thread = threading.Thread(target=self._work, name="analysis", daemon=True)

    def start(self) -> None:
        """Begin to work."""
        self._thread.start()

    def stop(self) -> None:
        """Finish, leaving undone what is left."""
        with self._changed:
            self._stopped = True
            waiting = [job for _, _, job in self._queue]
            self._queue.clear()
            self._interrupt()
            self._changed.notify_all()
        for job in waiting:
            job.future.cancel()

    def submit(self, job: Job) -> Future[Any]:
        """Add work; what is less urgent makes way for it."""
        job.future.add_done_callback(lambda _: self._let_go(job))
        with self._changed:
            if job.key is not None:
                for _, _, other in self._queue:
                    if other.key == job.key:
                        other.future.cancel()
                if self._running is not None and self._running[0].key == job.key:
                    self._running[0].future.cancel()
            self._push(job)
            if self._running is not None and self._running[0].urgency > job.urgency:
                self._running[1].cancel()
            self._changed.notify()
        return job.future

    def interrupt(self) -> None:
        """Give up what is in progress, because what it reads has changed."""
        with self._changed:
            self._interrupt()

    def _interrupt(self) -> None:
        if self._running is not None:
            self._running[1].cancel()

    def _let_go(self, job: Job) -> None:
        """Stop work whose result was cancelled."""
        if not job.future.cancelled():
            return
        running = self._running
        if running is not None and running[0] is job:
            running[1].cancel()

    def _push(self, job: Job) -> None:
        heapq.heappush(self._queue, (job.urgency, next(self._order), job))

    def _work(self) -> None:
        has_worked = False
        while True:
            with self._changed:
                while not self._queue and not self._stopped:
                    if has_worked:
                        has_worked = False
                        self._unlocked(self._moment)
                    elif not self._changed.wait(timeout=2.0):
                        self._unlocked(self._idle)
                if self._stopped:
                    return
                _, _, job = self._queue[0]
                early = job.ready_at - time.monotonic()
                if early > 0 and not job.future.cancelled():
                    if has_worked and job.urgency is Urgency.LATER:
                        has_worked = False
                        self._unlocked(self._moment)
                        continue
                    # Something that is ready may come meanwhile.
                    self._changed.wait(timeout=early)
                    continue
                heapq.heappop(self._queue)
                if job.future.cancelled():
                    continue
                token = CancelToken()
                self._running = (job, token)
            try:
                self._do(job, token)
            finally:
                has_worked = True
                with self._changed:
                    self._running = None

    def _unlocked(self, action: Callable[[], None]) -> None:
        """Do something while more work may come."""
        self._changed.release()
        try:
            self._quietly(action)
        finally:
            self._changed.acquire()

    def _quietly(self, action: Callable[[], None]) -> None:
        try:
            action()
        except Exception:
            logger.exception("background work failed")

    def _do(self, job: Job, token: CancelToken) -> None:
        try:
            self._prepare()
            if not job.is_current():
                raise ContentModifiedError
            with self._database.snapshot(token=token) as view:
                result = job.run(view)
            # An edit that came meanwhile makes it an answer to another question.
            if not job.is_current():
                raise ContentModifiedError
        except Cancelled:
            self._again(job)
            return
        except QueryError as error:
            logger.error("%s failed\n%s", job.name, error.failure.report())
            self._fail(job, error)
            return
        except BaseException as error:
            if not isinstance(error, (ContentModifiedError, JsonRpcException)):
                logger.exception("%s failed", job.name)
            self._fail(job, error)
            return
        try:
            job.future.set_result(result)
        except InvalidStateError:
            logger.debug("%s was cancelled when it was done", job.name)

    def _again(self, job: Job) -> None:
        """What was interrupted is begun again, unless nobody wants it."""
        if job.future.cancelled():
            return
        if not job.is_current():
            self._fail(job, ContentModifiedError())
            return
        with self._changed:
            if self._stopped:
                job.future.cancel()
                return
            if job.urgency >= Urgency.BACKGROUND:
                # Editors ask for several things in a row; it would be interrupted at each.
                wait = PAUSE if job.urgency is Urgency.LATER else MOMENT
                job.ready_at = time.monotonic() + wait
            self._push(job)

    def _fail(self, job: Job, error: BaseException) -> None:
        try:
            job.future.set_exception(error)
        except InvalidStateError:
            logger.debug("%s was cancelled when it had failed", job.name)
