"""Runs programs that use Python as processes of their own.

The process that compiles is a Python itself, with modules, paths and a version that are not those
of the user; two Pythons do not get on in one process. So such a program is linked, once, and the
child that runs it becomes that executable: it finds Python as one that was built does.

The Python of some systems, Debian and Ubuntu among them, is all in its executable, and its library
a package apart that few have. There the child becomes that Python, which loads the program.
"""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from compiler_core.codegen import host_target
from compiler_core.execute.build import BuildError, LinkOptions, link
from compiler_core.execute.process import call_main
from compiler_core.execute.store import cache_directory, digest, make_room

# The variable in which the library keeps the Python that it has started.
_MARK: Final = b"variable.python.library\0"
_LIMIT: Final = 256 * 1024 * 1024


def uses_python(object_code: bytes) -> bool:
    """Whether a program starts Python."""
    return _MARK in object_code


def executable_of(object_code: bytes, *, shared: bool = False) -> Path | None:
    """Return the executable of a program, or its library; None where nothing can link it."""
    directory = cache_directory() / "executables"
    path = directory / digest(object_code, "shared" if shared else "")
    with contextlib.suppress(OSError):
        os.utime(path)
        return path
    try:
        directory.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".linking-", dir=directory)
        os.close(handle)
    except OSError:
        return None
    temporary = Path(name)
    try:
        link(object_code, temporary, host_target(), LinkOptions(shared=shared))
        temporary.chmod(0o755)
        temporary.replace(path)
    except (BuildError, OSError):
        with contextlib.suppress(OSError):
            temporary.unlink()
        return None
    make_room(directory, _LIMIT)
    # Not where files may not be run.
    return path if os.access(path, os.X_OK) else None


def become(path: Path, arguments: Sequence[str]) -> int:
    """Run an executable as this process."""
    os.execv(path, list(arguments))


def run_here(address: int, arguments: Sequence[str]) -> int:
    """Run where our own Python is the only one: without what is ours, as far as that goes."""
    sys.path.insert(0, str(Path(arguments[0]).resolve().parent))
    sys.argv[:] = [""]
    code = call_main(address, arguments)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    return code
