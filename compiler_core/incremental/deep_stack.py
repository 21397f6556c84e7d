"""Running work on a fresh stack, so that deep chains of queries do not exhaust the present one."""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def on_fresh_stack(work: Callable[[], T], interrupt: Callable[[], None]) -> T:
    """Run `work` in a thread of its own while this one waits, and return or raise its outcome.

    Both the interpreter's recursion count and the C stack belong to a thread, so a new thread
    starts with all of either. `interrupt` is called when the wait is broken off (Ctrl-C).
    """
    results: list[T] = []
    errors: list[BaseException] = []
    context = contextvars.copy_context()

    def run() -> None:
        try:
            results.append(context.run(work))
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=run, name="query stack", daemon=True)
    thread.start()
    try:
        thread.join()
    except BaseException:
        # The work shares our snapshot: it must have ended before anyone unwinds past here.
        interrupt()
        thread.join()
        raise
    if errors:
        # Taken out of the list: the traceback refers to this frame, which must not refer back.
        raise errors.pop()
    return results[0]
