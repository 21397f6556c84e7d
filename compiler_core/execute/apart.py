"""Runs a program in a process of its own where there is no `fork`, as on Windows.

The object code goes there in a file. Run as a module, this is the other process.
"""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from compiler_core.execute.outcome import Crashed, Exited, LoadError, Outcome

_ROOT: Final = Path(__file__).parents[2]
_CHILD: Final = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); "
    "from compiler_core.execute.apart import main; main()"
)
# Which signals the same would be elsewhere: bad addresses, no room on the stack, instructions that
# there are not, divisions, breakpoints.
_SIGNALS: Final = {
    0xC0000005: 11,
    0xC00000FD: 11,
    0xC0000374: 11,
    0xC000001D: 4,
    0xC0000409: 4,
    0xC0000094: 8,
    0xC0000095: 8,
    0x80000003: 5,
}


def run_apart(object_code: bytes, arguments: Sequence[str]) -> Outcome:
    """Run the `main` of object code; `LoadError` when it cannot be loaded."""
    with tempfile.TemporaryDirectory(prefix="mojo-run-") as directory:
        path = Path(directory) / "program"
        path.write_bytes(object_code)
        command = [sys.executable, "-X", "utf8", "-c", _CHILD, str(_ROOT), str(path), *arguments]
        # An interrupt ends the program, and this process says so.
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            code = subprocess.run(command, check=False).returncode
        finally:
            signal.signal(signal.SIGINT, before)
        reason = _reason(path)
        if reason.exists():
            raise LoadError(reason.read_text(encoding="utf-8"))
    if code < 0:
        return Crashed(-code)
    return Crashed(_SIGNALS[code]) if code in _SIGNALS else Exited(code & 0xFF)


def _reason(path: Path) -> Path:
    """Where it is said why a program could not be loaded."""
    return path.with_name("reason")


def main() -> None:
    """Run the program that the command line names, and end as it does."""
    # Imported late: the process that waits does without LLVM.
    from compiler_core.execute.jit import load_object
    from compiler_core.execute.process import call_main

    path = Path(sys.argv[1])
    try:
        loaded = load_object(path.read_bytes())
    except LoadError as error:
        _reason(path).write_text(str(error), encoding="utf-8")
        sys.exit(1)
    sys.exit(call_main(loaded.address, sys.argv[2:]))
