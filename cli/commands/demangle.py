"""`mojo demangle`: the names of functions as programs have them, made readable."""

from __future__ import annotations

import argparse
import re
import sys
from typing import Final

from cli.command import Command, Example
from cli.console import Console
from cli.exit_codes import ExitCode

# What tells apart functions of one name, or of one name with other parameters.
_DIGEST: Final = re.compile(r"(?<=[\w\])>\"])\.[0-9a-f]{32}(?![0-9a-f])")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "names",
        nargs="*",
        metavar="NAME",
        help="the name of a function as nm, perf or a debugger shows it; without, standard input",
    )


def run(options: argparse.Namespace, console: Console) -> int:
    """Print each name without what tells it apart from others."""
    lines = options.names
    if not lines and sys.stdin is not None:
        lines = (line.rstrip("\n") for line in sys.stdin)
    for line in lines:
        console.write(_DIGEST.sub("", line) + "\n")
    return ExitCode.OK


COMMAND = Command(
    description=(
        "Make the names of functions in programs readable: what tells apart those of one name is\n"
        "left away. All else stays, so that whole listings can be sent through it."
    ),
    examples=(
        Example("mojo demangle List.append.d5759c25f3b0c5d121bb8252e6bf01e8", "print List.append"),
        Example("nm program | mojo demangle", "a listing with readable names"),
    ),
    configure=configure,
    run=run,
)
