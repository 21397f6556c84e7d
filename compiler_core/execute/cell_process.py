"""The process that runs the programs of an interactive session, one after the other.

What they leave in memory is there for the next one. Each runs in a fork of the process that ran
the one before; if it ends well, the fork is the process from then on. If it crashes or is stopped,
everything is still as it was before it. Where there are no forks, a crash is the end of the state.

It is started as a module of its own and talks through a connection: it gets object code, and
answers with how the program ended.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys
from multiprocessing.connection import Client, Connection
from typing import Any, Final

SLOTS: Final = 1 << 16
"""How many addresses the programs may keep; the first slot says whether one has failed."""
KEY: Final = "MOJO_CELLS_KEY"
"""The variable of the environment in which the connection's key is handed over."""
_DONE: Final = b"."


def main() -> None:
    """Serve until nobody sends anything any more."""
    key = bytes.fromhex(os.environ.pop(KEY))
    # Between programs an interrupt is for whoever reads lines.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    connection: Connection = Client(sys.argv[1], authkey=key)
    slots = (ctypes.c_int64 * SLOTS)()
    sys.argv[:] = [""]
    connection.send(ctypes.addressof(slots))
    loaded: list[Any] = []
    while True:
        try:
            code = connection.recv_bytes()
        except (EOFError, OSError):
            os._exit(0)
        if hasattr(os, "fork"):
            _forked(connection, code, slots, loaded)
        else:
            connection.send(_run(code, slots, loaded))


def _forked(connection: Connection, code: bytes, slots: Any, loaded: list[Any]) -> None:
    """Run a program in a fork, which takes over if that goes well."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
        outcome = _run(code, slots, loaded)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        # The one before goes first, so that there is never more than one who answers.
        os.write(writer, _DONE)
        os.close(writer)
        connection.send(outcome)
        return
    os.close(writer)
    if os.read(reader, 1) == _DONE:
        os._exit(0)
    os.close(reader)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        connection.send(("crashed", os.WTERMSIG(status)))
    else:
        connection.send(("exited", os.WEXITSTATUS(status)))


def _run(code: bytes, slots: Any, loaded: list[Any]) -> tuple[str, object]:
    """Load a program and run it here."""
    from compiler_core.execute.jit import load_object
    from compiler_core.execute.outcome import LoadError
    from compiler_core.execute.process import call_main

    try:
        program = load_object(code)
    except LoadError as error:
        return "unloadable", str(error)
    # Functions and constants of it may be referred to for as long as there are variables.
    loaded.append(program)
    slots[0] = 0
    call_main(program.address, ["mojo"])
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    return "done", int(slots[0])


if __name__ == "__main__":
    main()
