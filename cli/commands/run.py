"""`mojo run`: compile a program and run it."""

from __future__ import annotations

import argparse
import os
import shlex
from typing import TYPE_CHECKING

from cli.command import Command, CommandError, Example
from cli.console import Console
from cli.exit_codes import ExitCode
from cli.options import add_program_options, show_times, target_of, times_of

if TYPE_CHECKING:
    from compiler_core.mir.target import Target


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_program_options(parser)
    parser.add_argument("path", metavar="FILE", help="the file whose `main` is run")
    rest = parser.add_argument(
        "arguments", nargs=argparse.REMAINDER, metavar="ARGUMENT", help="for the program"
    )
    # Otherwise it would be asked for along with a missing file.
    rest.required = False


def run(options: argparse.Namespace, console: Console) -> int:
    """Compile, run, and end as the program does."""
    from cli.program import object_of, request_of
    from cli.reporting import Report
    from compiler_core.execute.outcome import Exited, LoadError

    target = target_of(options)
    if target is not None and not _is_here(target):
        raise CommandError(
            f"a program for {target.triple} does not run on this machine; `mojo build` makes one"
        )
    _check_debugging(options, console)
    report = Report.asked_for(options, console, console.err)
    times = times_of(options)
    code = object_of(request_of(options, target), report, times, options.processes)
    show_times(options, console, times)
    if code is None:
        return ExitCode.PROBLEMS
    from compiler_core.execute.run import run_object

    try:
        words = [options.path, *options.arguments]
        outcome = run_object(code, words, as_program=options.debug_level != "none")
    except LoadError as error:
        raise CommandError(f"cannot run {options.path}: {error}") from None
    if isinstance(outcome, Exited):
        return outcome.code
    if outcome.is_broken_pipe:
        # Who read the output has read enough.
        return ExitCode.BROKEN_PIPE
    if outcome.is_interrupted:
        return ExitCode.INTERRUPTED
    console.say(outcome.message)
    if not outcome.is_abort:
        command = shlex.join(["mojo", "debug", options.path, *options.arguments])
        console.say(f"to see where, run it in a debugger: `{command}`")
    return ExitCode.PROBLEMS


def _check_debugging(options: argparse.Namespace, console: Console) -> None:
    """Leave away what tells where a program crashes if no file can be made that it is in."""
    if options.debug_level == "none":
        return
    from compiler_core.codegen import host_target
    from compiler_core.execute.linker import NoLinkerError, driver_for

    try:
        driver_for(host_target(), host_target())
    except NoLinkerError as failure:
        console.say(f"-g is without effect: {failure}")
        options.debug_level = "none"
        return
    if not hasattr(os, "fork"):
        console.say("-g is without effect here; `mojo debug` tells where a program crashes")
        options.debug_level = "none"


def _is_here(target: Target) -> bool:
    """Whether a machine is one like this."""
    from compiler_core.codegen import host_target

    host = host_target()
    return (target.architecture, target.system) == (host.architecture, host.system)


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
