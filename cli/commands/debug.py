"""`mojo debug`: compile a program and run it in a debugger."""

from __future__ import annotations

import argparse
import json
import os
import shlex
import signal
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from cli.command import HANDED_ON, Command, CommandError, Example, UsageError
from cli.console import Console
from cli.debugger import setup
from cli.exit_codes import ExitCode
from cli.files import refuse_what_is_no_source
from cli.options import (
    add_code_options,
    add_compile_options,
    add_debug_options,
    add_diagnostic_options,
)
from cli.processes import process_named


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_compile_options(parser)
    add_code_options(parser)
    add_debug_options(parser)
    add_diagnostic_options(parser)
    # What was not optimised is shown as it was written.
    parser.set_defaults(level=0, debug_level="full")
    parser.add_argument(
        "--debugger", choices=setup.NAMES, help="the debugger (default: the first that is there)"
    )
    parser.add_argument(
        "--X",
        dest="passed",
        action="append",
        default=[],
        metavar=HANDED_ON,
        help="an argument for the debugger",
    )
    parser.add_argument(
        "--init-command",
        dest="first",
        action="append",
        default=[],
        metavar="COMMAND",
        help="what the debugger does first",
    )
    parser.add_argument("--pid", type=int, metavar="PID", help="debug a process that is running")
    parser.add_argument(
        "--process-name",
        metavar="NAME",
        help="debug the process that runs a program of this name or path",
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="print the command that would be run"
    )
    parser.add_argument(
        "--print-printers",
        choices=setup.NAMES,
        metavar="DEBUGGER",
        help="print the script by which a debugger shows values, gdb or lldb",
    )
    parser.add_argument(
        "--print-setup",
        action="store_true",
        help="print as JSON which debuggers there are and how they are set up, for editors",
    )
    parser.add_argument(
        "path", nargs="?", metavar="FILE", help="a Mojo file, or a program that was built with -g"
    )
    parser.add_argument(
        "arguments", nargs=argparse.REMAINDER, metavar="ARGUMENT", help="for the program"
    )


def run(options: argparse.Namespace, console: Console) -> int:
    """Start the debugger, and end as it does."""
    if options.print_printers is not None:
        console.out.write(f"{setup.printers(options.print_printers)}\n")
        return ExitCode.OK
    if options.print_setup:
        console.out.write(json.dumps(_setup(), indent=2) + "\n")
        return ExitCode.OK
    if options.pid is not None and options.process_name is not None:
        raise UsageError("a process has a number or a name; give one of them")
    if options.process_name is not None:
        options.pid = process_named(options.process_name)
    if options.path is not None and options.pid is not None:
        raise UsageError("a process is debugged, or a file, but not both")
    debugger = _debugger(options.debugger)
    if not debugger.scripts:
        console.say(
            "this lldb has no Python, by which values would be shown as Mojo does; "
            "`apt install python3-lldb` or the like brings it"
        )
    with tempfile.TemporaryDirectory(prefix="mojo-debug-") as directory:
        program: list[str] = []
        if options.path is not None:
            built = _built(options, console, Path(directory))
            if built is None:
                return ExitCode.PROBLEMS
            program = [str(built), *options.arguments]
        command = debugger.command(program, options.first, options.passed, options.pid)
        if options.dry_run:
            console.out.write(shlex.join(command) + "\n")
            return ExitCode.OK
        return _run(command, debugger)


def _debugger(wished: str | None) -> setup.Debugger:
    for name in setup.NAMES if wished is None else (wished,):
        found = setup.find(name)
        if found is not None:
            return found
    missing = "neither gdb nor lldb is" if wished is None else f"{wished} is not"
    raise CommandError(
        f"{missing} installed; install one: `apt install gdb`, `dnf install gdb`, "
        "`xcode-select --install` or the like"
    )


def _built(options: argparse.Namespace, console: Console, directory: Path) -> Path | None:
    """Return the program to debug, built if it is given as a source; None after errors."""
    from cli.program import linked_of, request_of
    from cli.reporting import Report

    path = Path(options.path)
    if not path.is_file():
        refuse_what_is_no_source(options.path)
    if path.suffix not in (".mojo", ".🔥"):
        if not os.access(path, os.X_OK):
            raise CommandError(f"{options.path} is neither a Mojo file nor a program")
        return path.absolute()
    report = Report.asked_for(options, console, console.err)
    code = linked_of(request_of(options), report, "exe", None, options.processes)
    if code is None:
        return None
    from compiler_core.codegen import host_target
    from compiler_core.execute.build import BuildError, link

    output = directory / path.stem
    try:
        link(code, output, host_target())
    except BuildError as failure:
        raise CommandError(str(failure)) from None
    return output


def _run(command: Sequence[str], debugger: setup.Debugger) -> int:
    # An interrupt is for the program that is debugged; a handler, unlike ignoring it, is not
    # inherited by the debugger.
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        done = subprocess.run(command, env={**os.environ, **debugger.environment})
    finally:
        signal.signal(signal.SIGINT, before)
    return ExitCode.OK if done.returncode == 0 else ExitCode.PROBLEMS


def _setup() -> dict[str, object]:
    """What an editor has to know of each debugger that is installed."""
    found: dict[str, object] = {}
    for name in setup.NAMES:
        debugger = setup.find(name)
        if debugger is None:
            continue
        known: dict[str, object] = {
            "program": debugger.program,
            "environment": debugger.environment,
            "commands": [debugger.loading] if debugger.scripts else [],
        }
        if name == "lldb":
            known["adapter"] = setup.adapter()
        found[name] = known
    return found


COMMAND = Command(
    description=(
        "Compile a program without optimising it and start a debugger that shows its values as\n"
        "Mojo does: gdb or lldb, whichever there is. What follows the file is for the program. A\n"
        "program that was built before, or a process, can be debugged too; without a file the\n"
        "debugger starts with nothing."
    ),
    examples=(
        Example("mojo debug hello.mojo", "debug a program"),
        Example("mojo debug --debugger lldb hello.mojo one", "with lldb, and an argument"),
        Example("mojo debug --pid 4711", "debug a process"),
        Example("mojo debug --print-setup", "what editors need"),
    ),
    configure=configure,
    run=run,
)
