"""`mojo format`: source files in the one style."""

from __future__ import annotations

import argparse
import gc

from cli.command import Command, Example
from cli.console import Console


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "paths",
        nargs="+",
        metavar="PATH",
        help="a file, a directory, a Markdown file, or - for standard input",
    )
    parser.add_argument(
        "-l", "--line-length", type=_positive, metavar="N", help="columns per line (default: 80)"
    )
    parser.add_argument(
        "-q", "--quiet", action="store_true", help="print nothing but errors beside the result"
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing, and exit with 1 if a file would change",
    )
    parser.add_argument(
        "--diff", action="store_true", help="print the changes as a patch and write nothing"
    )
    parser.add_argument(
        "--docstrings", action="store_true", help="format Mojo code blocks in docstrings too"
    )
    parser.add_argument(
        "--stdin-filename", metavar="NAME", help="the name of what comes on standard input"
    )
    parser.add_argument("--config", metavar="FILE", help="read options from this file")
    safety = parser.add_mutually_exclusive_group()
    safety.add_argument(
        "--safe",
        dest="safe",
        action="store_true",
        default=True,
        help="check that the result says the same as the source (the default)",
    )
    safety.add_argument("--fast", dest="safe", action="store_false", help="skip that check")
    parser.add_argument(
        "-W",
        "--workers",
        type=_positive,
        metavar="N",
        help="how many processes at most (default: one for each processor)",
    )


def _positive(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"expected a positive number, not '{text}'")
    return number


def run(options: argparse.Namespace, console: Console) -> int:
    """Format all files."""
    # Loading makes nothing that could be collected, and a run makes next to nothing: trees and
    # leaves are freed by their counts.
    before = gc.get_threshold()
    gc.set_threshold(100_000, 20, 20)
    try:
        # Whoever only asks for help waits for none of this.
        from cli.format_run import format_all

        return format_all(options, console)
    finally:
        gc.set_threshold(*before)


COMMAND = Command(
    description=(
        "Format Mojo files in place. Directories are searched for *.mojo and *.🔥 files, without\n"
        "what git ignores. Declarations with a syntax error are left as they are; the others are\n"
        "formatted. A project sets its options in [tool.mojo-format] of pyproject.toml:\n"
        "line-length, docstrings, exclude, extend-exclude, force-exclude.\n\n"
        "The exit code is 0 if all is formatted, 1 if --check finds a file that is not, and 123\n"
        "if a file could not be formatted wholly."
    ),
    examples=(
        Example("mojo format .", "format all files below this directory"),
        Example("mojo format --check --diff src", "show what would change, write nothing"),
        Example("mojo format - < a.mojo", "from standard input to standard output"),
        Example("mojo format --docstrings README.md src", "code blocks in prose too"),
    ),
    configure=configure,
    run=run,
)
