"""Which processes run, by the names or paths of their programs."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from cli.command import CommandError

_PROCESSES: Final = Path("/proc")


def process_named(name: str) -> int:
    """Return the one process whose program has a name, or a path, other than this one."""
    found = [
        pid
        for pid, program in _running()
        if pid != os.getpid() and name in (program, program.rsplit("/", 1)[-1])
    ]
    if not found:
        raise CommandError(f"no process runs a program named '{name}'")
    if len(found) > 1:
        numbers = ", ".join(map(str, sorted(found)))
        raise CommandError(
            f"several processes run a program named '{name}'; say which by --pid: {numbers}"
        )
    return found[0]


def _running() -> Iterator[tuple[int, str]]:
    """The processes whose programs we may know, with the paths of these."""
    if (_PROCESSES / "self" / "exe").exists():
        for each in _PROCESSES.iterdir():
            if each.name.isdigit():
                try:
                    yield int(each.name), str((each / "exe").readlink())
                except OSError:
                    # It has ended, or belongs to somebody else.
                    continue
        return
    try:
        words = ["ps", "-axo", "pid=,comm="]
        listed = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        raise CommandError("this system does not tell which processes run; use --pid") from None
    for line in listed.splitlines():
        pid, _, program = line.strip().partition(" ")
        yield int(pid), program.strip()
