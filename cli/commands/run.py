"""`mojo run`: compile a program and run it."""

from __future__ import annotations

import argparse
import shlex

from cli.command import Command, Example
from cli.console import Console
from cli.exit_codes import ExitCode


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    from cli.program import add_compile_options, add_time_options

    add_compile_options(parser)
    add_time_options(parser)
    parser.add_argument("path", metavar="FILE", help="the file whose `main` is run")
    rest = parser.add_argument(
        "arguments", nargs=argparse.REMAINDER, metavar="ARGUMENT", help="for the program"
    )
    # Otherwise it would be asked for along with a missing file.
    rest.required = False


def run(options: argparse.Namespace, console: Console) -> int:
    """Compile, run, and end as the program does."""
    from cli.command import CommandError
    from cli.program import object_of, request_of, show_times, times_of
    from cli.reporting import Report
    from compiler_core.execute.outcome import Exited, LoadError

    report = Report(console, console.err)
    times = times_of(options)
    code = object_of(request_of(options), report, times)
    show_times(options, console, times)
    if code is None:
        return ExitCode.PROBLEMS
    from compiler_core.execute.run import run_object

    try:
        outcome = run_object(code, [options.path, *options.arguments])
    except LoadError as error:
        raise CommandError(f"cannot run {options.path}: {error}") from None
    if isinstance(outcome, Exited):
        return outcome.code
    if outcome.is_broken_pipe:
        # Who read the output has read enough.
        return ExitCode.BROKEN_PIPE
    console.say(outcome.message)
    if not outcome.is_abort:
        command = shlex.join(["mojo", "debug", options.path, *options.arguments])
        console.say(f"to see where, run it in a debugger: `{command}`")
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
