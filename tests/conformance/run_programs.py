"""What the run tests share: programs, what is known of them, and running one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
# A program that does not end by then does not end.
TIMEOUT = 60


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended and what it wrote."""

    code: int
    out: str
    err: str


def mojo(*words: str, directory: Path) -> Ran:
    """Run the command in a process of its own, as a shell would."""
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from cli.main import main; "
    with subprocess.Popen(
        [sys.executable, "-c", code + "sys.exit(main())", *words],
        cwd=directory,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        try:
            out, err = process.communicate(timeout=TIMEOUT)
        except subprocess.TimeoutExpired:
            # The program runs in a child of the command, which must not stay.
            os.killpg(process.pid, signal.SIGKILL)
            return Ran(-1, "", f"no end within {TIMEOUT} s")
    return Ran(process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace"))


def listed(path: Path) -> frozenset[str]:
    """Return the names in a list file: one a line, behind `#` a comment."""
    if not path.exists():
        return frozenset()
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(name for line in lines if (name := line.partition("#")[0].strip()))
