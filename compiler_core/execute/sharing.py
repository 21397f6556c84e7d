"""Work that is shared by forks of this process, each of which takes what comes next."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import threading
from collections.abc import Callable, Iterator
from typing import Final

from compiler_core.execute.process import end_with_parent

_SIZE: Final = 4
# What fits into a pipe that nobody reads yet, on every system.
_MOST: Final = 4096 // _SIZE


def processors() -> int:
    """How many processes may share the work of this one, by forks of it."""
    # To fork beside other threads is not safe: what they hold would be held for ever.
    if not hasattr(os, "fork") or threading.active_count() > 1:
        return 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def share(jobs: int, processes: int, do: Callable[[int], object]) -> None:
    """Have so many processes, this one among them, do jobs by their numbers.

    What is done must be left where all processes find it, such as in files. A process that fails
    leaves its jobs undone, and nothing else happens: who needs them looks whether they are done.
    """
    listed, given = os.pipe()
    os.write(given, b"".join(job.to_bytes(_SIZE, "little") for job in range(min(jobs, _MOST))))
    os.close(given)
    children: list[int] = []
    # What there is now is not looked at by the collector again, in any of the processes.
    gc.freeze()
    try:
        for _ in range(processes - 1):
            with contextlib.suppress(OSError):
                children.append(_child(listed, do))
        for job in _taken(listed):
            do(job)
        while children:
            os.waitpid(children[-1], 0)
            children.pop()
    finally:
        gc.unfreeze()
        os.close(listed)
        for child in children:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)


def _taken(listed: int) -> Iterator[int]:
    """Take the numbers that no other process has taken."""
    while number := os.read(listed, _SIZE):
        yield int.from_bytes(number, "little")


def _child(listed: int, do: Callable[[int], object]) -> int:
    process = os.fork()
    if process == 0:
        try:
            end_with_parent()
            for job in _taken(listed):
                do(job)
        finally:
            # Nothing of the caller's may run on: two processes would both think they are the one.
            os._exit(0)
    return process
