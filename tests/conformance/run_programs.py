"""What the run tests share: programs, what is known of them, and running one."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
# A program that does not end by then does not end.
TIMEOUT = 120


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended and what it wrote."""

    code: int
    out: str
    err: str


def mojo(*words: str, directory: Path) -> Ran:
    """Run the command in a process of its own, as a shell would."""
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from cli.main import main; "
    done = subprocess.run(
        [sys.executable, "-c", code + "sys.exit(main())", *words],
        cwd=directory,
        capture_output=True,
        timeout=TIMEOUT,
    )
    return Ran(done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode())


def listed(path: Path) -> frozenset[str]:
    """Return the names in a list file: one a line, behind `#` a comment."""
    if not path.exists():
        return frozenset()
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(name for line in lines if (name := line.partition("#")[0].strip()))
