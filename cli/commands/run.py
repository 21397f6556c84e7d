"""`mojo run`: compile a program and run it."""

from __future__ import annotations

import argparse

from cli.command import Command, Example
from cli.console import Console
from cli.exit_codes import ExitCode


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    from cli.program import add_compile_options

    add_compile_options(parser)
    parser.add_argument("path", metavar="FILE", help="the file whose `main` is run")
    parser.add_argument(
        "arguments", nargs=argparse.REMAINDER, metavar="ARGUMENT", help="for the program"
    )


def run(options: argparse.Namespace, console: Console) -> int:
    """Compile, run, and end as the program does."""
    from cli.program import object_of, request_of
    from cli.reporting import Report
    from compiler_core.execute.outcome import Crashed, Exited

    report = Report(console, console.err)
    code = object_of(request_of(options), report)
    if code is None:
        return ExitCode.PROBLEMS
    from compiler_core.execute.run import run_object

    outcome = run_object(code, [options.path, *options.arguments])
    if isinstance(outcome, Exited):
        return outcome.code
    console.say(outcome.message)
    if isinstance(outcome, Crashed) and not outcome.is_abort:
        console.say("to see where, build it with `mojo build -g` and run that in a debugger")
    return ExitCode.PROBLEMS


COMMAND = Command(
    description=(
        "Compile a program and run it. What follows the file is for the program, and the exit\n"
        "code is the program's; 1 if it does not compile or crashes. A program that was compiled\n"
        "before starts at once as long as none of its files has changed."
    ),
    examples=(
        Example("mojo run hello.mojo", "run a program"),
        Example("mojo hello.mojo one two", "the same, with arguments"),
        Example("mojo run -D ASSERT=all hello.mojo", "with all assertions checked"),
    ),
    configure=configure,
    run=run,
)
