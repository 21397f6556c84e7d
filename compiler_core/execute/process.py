"""Runs native code that may crash, in a forked child, so that we live to say what happened.

A handler of signals inside our own process would run on a broken heap or an exhausted stack, and
Python's own could not run at all while native code does. A fork of the small process that starts
from the cache takes about a millisecond; `benchmarks/codegen_speed.py` measures it.
"""

from __future__ import annotations

import contextlib
import ctypes
import faulthandler
import os
import signal
import sys
from collections.abc import Callable, Sequence

from compiler_core.execute.outcome import Crashed, Exited, Outcome

MainFunction = Callable[[int, "ctypes.Array[ctypes.c_char_p]"], int]


def call_main(address: int, arguments: Sequence[str]) -> int:
    """Call the C `main` at an address in this process; return its result."""
    encoded = [os.fsencode(argument) for argument in arguments]
    vector = (ctypes.c_char_p * (len(encoded) + 1))(*encoded, None)
    # Python's lock is kept: who uses Python must have it, and nobody else is here.
    main = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_int, ctypes.c_void_p)(address)
    code = int(main(len(encoded), ctypes.addressof(vector)))
    # What the program wrote through C's streams would be lost by `os._exit`.
    _c_library().fflush(None)
    return code & 0xFF


def _c_library() -> ctypes.CDLL:
    """What the program's calls of C go to: on Windows a library of its own, elsewhere anybody's."""
    return ctypes.CDLL("ucrtbase" if sys.platform == "win32" else None)


_PR_SET_PDEATHSIG = 1


def run_isolated(program: Callable[[], int]) -> Outcome:
    """Run `program` in a child process and return how it ended.

    The child has this process's standard streams, directory and terminal. An interrupt from the
    terminal reaches the child, which ends of it; this process waits on and reports that.
    """
    _flush()
    child = os.fork()
    if child == 0:
        _become(program)
    handlers = {}
    for number in (signal.SIGINT, signal.SIGQUIT):
        # Only the main thread may; another one is not who gets interrupts anyway.
        with contextlib.suppress(ValueError):
            handlers[number] = signal.signal(number, signal.SIG_IGN)
    try:
        _, status = os.waitpid(child, 0)
    finally:
        for number, handler in handlers.items():
            # None stands for a handler that Python did not install and cannot put back.
            signal.signal(number, signal.SIG_DFL if handler is None else handler)
    if os.WIFSIGNALED(status):
        return Crashed(os.WTERMSIG(status))
    return Exited(os.WEXITSTATUS(status))


def _become(program: Callable[[], int]) -> None:
    """Run the program as this process, and end."""
    code = 70
    try:
        faulthandler.disable()
        end_with_parent()
        # As in a program that the shell started; Python changes these for itself.
        for name in ("SIGINT", "SIGPIPE", "SIGXFSZ"):
            signal.signal(getattr(signal, name), signal.SIG_DFL)
        code = program()
    except BaseException as error:
        # Nothing of Python's may run on: two processes would both think that they are the one.
        os.write(2, f"internal error: {error!r}\n".encode("utf-8", "replace"))
    finally:
        os._exit(code)


def end_with_parent() -> None:
    """See to it that a program does not outlive the command that runs it."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):
            stream.flush()
