"""What the run tests share: programs, what is known of them, and running one."""

from __future__ import annotations

import atexit
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.conformance.nursery import LATE, Nursery

# A program that does not end by then does not end.
TIMEOUT = 60
_NURSERY: Final = Nursery()
atexit.register(_NURSERY.close)


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended and what it wrote."""

    code: int
    out: str
    err: str


def mojo(*words: str, directory: Path) -> Ran:
    """Run the command in a process of its own."""
    code, out, err = _NURSERY.run(words, directory, TIMEOUT)
    return Ran(code, out, err if code != LATE else f"no end within {TIMEOUT} s")


def executed(path: Path, directory: Path) -> Ran:
    """Run an executable in a process of its own."""
    try:
        ended = subprocess.run(
            [path],
            cwd=directory,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=TIMEOUT,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Ran(LATE, "", f"no end within {TIMEOUT} s")
    out, err = (text.decode("utf-8", "replace") for text in (ended.stdout, ended.stderr))
    return Ran(ended.returncode, out, err)


def listed(path: Path) -> frozenset[str]:
    """Return the names in a list file: one a line, behind `#` a comment."""
    if not path.exists():
        return frozenset()
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(name for line in lines if (name := line.partition("#")[0].strip()))
