"""Programs that use a Python which has no library: they run inside its executable."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from compiler_core.execute.store import ObjectStore, cache_directory, digest

# Prints whether a Python has a library that can be loaded, or offers its functions itself.
_QUESTION: Final = """
import ctypes, os, sys, sysconfig
value = sysconfig.get_config_var
names = [value("INSTSONAME"), value("LDLIBRARY"), f"libpython{value('LDVERSION')}.so"]
places = [value("LIBDIR"), value("LIBPL"), os.path.join(sys.base_prefix, "lib")]
paths = [os.path.join(a, b) for a in places for b in names if a and b and not b.endswith(".a")]
if any(map(os.path.exists, paths)) or sys.platform != "linux":
    print("library")
elif hasattr(ctypes.PyDLL(None), "Py_IsInitialized"):
    print("itself")
"""

# Runs the `main` of a library as an executable of its own would be: with signals and names as C
# has them, and an end that also comes when the program calls `exit`.
_LOADER: Final = """
import ctypes, os, signal, sys
_, path, *words = sys.argv
sys.argv[:] = [""]
here = os.path.dirname(os.path.realpath(words[0]))
if sys.path and not sys.path[0]:
    del sys.path[0]
sys.path.insert(0, here)
for name in ("SIGINT", "SIGPIPE", "SIGXFSZ"):
    signal.signal(getattr(signal, name), signal.SIG_DFL)
finalize = ctypes.cast(ctypes.pythonapi.Py_FinalizeEx, ctypes.c_void_p)
ctypes.CDLL(None)["__cxa_atexit"](finalize, None, None)
main = ctypes.PyDLL(path).main
encoded = [os.fsencode(word) for word in words]
code = main(len(encoded), (ctypes.c_char_p * (len(encoded) + 1))(*encoded, None))
sys.exit(code & 255)
"""


def python_without_library() -> str | None:
    """Return the Python that a program would use, if it has no library but its functions itself."""
    if os.environ.get("MOJO_PYTHON_LIBRARY"):
        return None
    python = os.environ.get("MOJO_PYTHON") or _of_environment() or shutil.which("python3")
    if python is None or _said_of(python) != b"itself":
        return None
    return python


def become_python(python: str, library: Path, arguments: Sequence[str]) -> int:
    """Run the `main` of a library in this process, which becomes a Python."""
    start = f"exec({_LOADER!r}, {{}})"
    os.execv(python, [python, "-c", start, str(library), *arguments])


def _of_environment() -> str | None:
    directory = os.environ.get("VIRTUAL_ENV")
    path = Path(directory) / "bin" / "python" if directory else None
    return str(path) if path is not None and path.exists() else None


def _said_of(python: str) -> bytes:
    """What a Python says of itself; asked once, as long as its file stays the same."""
    found = shutil.which(python)
    if found is None:
        return b""
    try:
        state = os.stat(found)  # noqa: PTH116
    except OSError:
        return b""
    store = ObjectStore(cache_directory() / "pythons")
    key = digest(found, f"{state.st_mtime_ns} {state.st_size}")
    answer = store.get(key)
    if answer is None:
        try:
            done = subprocess.run([found, "-c", _QUESTION], capture_output=True)
        except OSError:
            # It is none; the program says so when it looks for one.
            return b""
        answer = done.stdout.strip() if done.returncode == 0 else b""
        store.put(key, answer)
    return answer
