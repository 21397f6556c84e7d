"""`mojo repl`: an interactive session."""

from __future__ import annotations

import argparse
import sys

from cli.command import Command, Example
from cli.console import Console
from cli.exit_codes import ExitCode
from cli.options import add_compile_options, defines_of


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_compile_options(parser)
    # What is entered runs once, mostly, and somebody waits for it.
    parser.set_defaults(level=1)


def run(options: argparse.Namespace, console: Console) -> int:
    """Talk until somebody has enough; a script from standard input is run to its end."""
    from pathlib import Path

    from cli.interactive.console import Conversation, line_editing
    from cli.interactive.session import Session
    from compiler_core.execute import driver
    from compiler_core.execute.program_cache import Request
    from compiler_core.execute.store import cache_directory

    # The name of no file: imports are looked for beside it.
    path = str(Path.cwd() / "<session>.mojo")
    search = tuple(str(Path(directory).absolute()) for directory in options.search)
    request = Request(path, search, defines_of(options), options.level)
    with driver.session(request) as database:
        session = Session(database, options.level, path)
        conversation = Conversation(session, console)
        try:
            if sys.stdin.isatty():
                with line_editing(session.completions, cache_directory() / "repl-history"):
                    conversation.talk()
            else:
                conversation.perform(iter(sys.stdin))
        finally:
            session.close()
    if conversation.code is not None:
        return conversation.code
    failed = conversation.failed and not sys.stdin.isatty()
    return ExitCode.PROBLEMS if failed else ExitCode.OK


COMMAND = Command(
    description=(
        "Enter Mojo line by line and see what comes of it. Variables, functions, types and\n"
        "imports stay until they are declared anew; `:help` tells the rest. What does not come\n"
        "from a terminal is run like a script; the exit code is 1 if anything in it failed."
    ),
    examples=(
        Example("mojo repl", "talk"),
        Example("mojo repl -I src", "with imports from another directory"),
        Example("mojo repl <notes.txt", "run a script"),
    ),
    configure=configure,
    run=run,
)
