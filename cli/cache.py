"""What `mojo` does about the directory of what is kept between runs."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from typing import Final

from cli.command import CommandError, UsageError
from cli.console import Console
from cli.exit_codes import ExitCode
from compiler_core.execute.store import cache_directory

_SHOW: Final = "--print-cache-location"
_AT_ONCE: Final = ("-f", "--force")


def run(words: Sequence[str], console: Console) -> int:
    """Show where the directory is, or remove it, which is asked about unless `-f` says so."""
    option, *rest = words
    directory = cache_directory()
    unknown = [word for word in rest if option == _SHOW or word not in _AT_ONCE]
    if unknown:
        raise UsageError(f"unknown argument '{unknown[0]}'", f"mojo {option} [-f]")
    if option == _SHOW:
        console.write(f"{directory}\n")
        return ExitCode.OK
    if not directory.exists():
        console.say(f"nothing is kept in {directory}")
        return ExitCode.OK
    if not rest:
        console.err.write(f"All that is kept in {directory} goes. Proceed? [y/N] ")
        console.err.flush()
        answer = sys.stdin.readline() if sys.stdin is not None else ""
        if answer.strip().lower() not in ("y", "yes"):
            console.say("nothing was removed")
            return ExitCode.PROBLEMS
    try:
        shutil.rmtree(directory)
    except OSError as failure:
        reason = failure.strerror or failure
        raise CommandError(f"cannot remove {directory}: {reason}") from None
    console.say(f"removed {directory}")
    return ExitCode.OK
