"""What `run`, `build` and `check` share: which program, its diagnostics, its code."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from cli.command import CommandError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from cli.console import Console
    from cli.reporting import Report
    from compiler_core.elaborate.program import Program
    from compiler_core.execute.driver import Checked
    from compiler_core.execute.program_cache import Request
    from compiler_core.execute.time_report import TimeReport
    from compiler_core.incremental import Database
    from compiler_core.mir.target import Target

    # The files and directories that a program was made from, and what it printed meanwhile.
    LookedAt = tuple[list[str], list[str], list[tuple[int, bytes]]]

_T = TypeVar("_T")

_DEBUG_LEVELS = ("none", "line-tables", "full")


def add_compile_options(parser: argparse.ArgumentParser) -> None:
    """Declare the options of commands that compile."""
    parser.add_argument(
        "-I", dest="search", action="append", default=[], metavar="DIR", help="look for imports"
    )
    parser.add_argument(
        "-D",
        dest="defines",
        action="append",
        default=[],
        metavar="NAME[=VALUE]",
        help="define a name that the program can ask for",
    )
    parser.add_argument(
        "-O",
        "--optimization-level",
        dest="level",
        type=int,
        choices=range(4),
        default=3,
        help="how much is optimised, 0 to 3 (the default)",
    )


def add_time_options(parser: argparse.ArgumentParser) -> None:
    """Declare the options that tell where time goes."""
    for option, form, shown in (
        ("--time-report", "text", "afterwards print on standard error where the time went"),
        ("--time-report-json", "json", "the same as JSON"),
    ):
        parser.add_argument(
            option, dest="time_report", action="store_const", const=form, help=shown
        )


def times_of(options: argparse.Namespace) -> TimeReport | None:
    """Return what measures where time goes, if that is asked for."""
    if options.time_report is None:
        return None
    # Imported late, as all of the compiler.
    from compiler_core.execute.time_report import TimeReport

    return TimeReport()


def show_times(options: argparse.Namespace, console: Console, times: TimeReport | None) -> None:
    """Print where the time went."""
    if times is not None:
        console.err.write(times.json() + "\n" if options.time_report == "json" else times.text())
        console.err.flush()


def add_debug_options(parser: argparse.ArgumentParser) -> None:
    """Declare how much debuggers are told."""
    parser.add_argument(
        "--debug-level",
        choices=_DEBUG_LEVELS,
        default="none",
        help="what debuggers are told (default: none)",
    )
    for option, level in (("-g", "full"), ("-g0", "none"), ("-g1", "line-tables"), ("-g2", "full")):
        parser.add_argument(
            option,
            dest="debug_level",
            action="store_const",
            const=level,
            help=f"--debug-level {level}",
        )


def request_of(options: argparse.Namespace, target: Target | None = None) -> Request:
    """Return what the options ask for, on this machine unless another is meant."""
    # Imported late: help does without the compiler.
    from compiler_core.execute.program_cache import DebugLevel, Request

    path = Path(options.path)
    if not path.is_file():
        raise CommandError(f"cannot read {options.path}: there is no such file")
    debug = DebugLevel(getattr(options, "debug_level", "none"))
    search = tuple(str(Path(directory).absolute()) for directory in options.search)
    defines = defines_of(options)
    return Request(str(path.absolute()), search, defines, options.level, debug, target)


def defines_of(options: argparse.Namespace) -> tuple[tuple[str, str], ...]:
    """Return the names that the options define."""
    defines: dict[str, str] = {}
    for text in options.defines:
        name, _, value = text.partition("=")
        if name in defines:
            raise UsageError(f"-D defines '{name}' more than once")
        defines[name] = value
    return tuple(defines.items())


def object_of(request: Request, report: Report, times: TimeReport | None = None) -> bytes | None:
    """Return the object code of a program, from the cache or made now; None after errors."""
    # Imported late: a program that is in the cache does without the compiler.
    from compiler_core.execute.program_cache import DebugLevel, lookup, remember
    from compiler_core.execute.store import ObjectStore

    store = ObjectStore()
    known = lookup(request, store)
    if known is not None:
        say(known.printed)
        return known.code
    from compiler_core.codegen import Options, host_target, loadable_target
    from compiler_core.execute import driver
    from compiler_core.execute.objects import program_code
    from compiler_core.execute.time_report import step

    def parts(database: Database, program: Program) -> tuple[list[str], LookedAt]:
        if request.debug is DebugLevel.NONE:
            found = driver.program_parts(program)
        else:
            optimised = request.level > 0
            found = [driver.program_ir(database, program, request.debug, optimised=optimised)]
        return found, (*driver.looked_at(database), driver.printed_by(database))

    made = _made(request, report, "exe", parts, times)
    if made is None:
        return None
    modules, (files, directories, printed) = made
    with step(times, "optimise and make machine code"):
        # What is made for a debugger is linked.
        is_run = request.debug is DebugLevel.NONE
        target = loadable_target() if is_run else host_target()
        key, code = program_code(modules, target, Options(request.level), store)
    remember(request, store, files, directories, key, printed)
    return code


def ir_of(
    request: Request, report: Report, emit: str, times: TimeReport | None = None
) -> str | None:
    """Return the IR of a program; None after errors, which are reported."""
    from compiler_core.execute import driver

    def whole(database: Database, program: Program) -> str:
        optimised = request.level > 0
        return driver.program_ir(database, program, request.debug, optimised=optimised)

    return _made(request, report, emit, whole, times)


def _made(
    request: Request,
    report: Report,
    emit: str,
    make: Callable[[Database, Program], _T],
    times: TimeReport | None,
) -> _T | None:
    """Check and instantiate a program, and make something of it; None after errors."""
    from compiler_core.execute import driver
    from compiler_core.execute.time_report import step

    with driver.session(request, times) as database:
        with step(times, "check"):
            checked = driver.check(database, request.path)
        program = None
        if not checked.failed:
            purpose = driver.Purpose(_PURPOSES.get(emit, "link"))
            with step(times, "instantiate"):
                program, problems = driver.instantiate(
                    database, request.path, purpose, request.debug
                )
        say(driver.printed_by(database))
        show(report, checked)
        if not checked.failed:
            show(report, problems)
        if program is None:
            return None
        with step(times, "write LLVM IR"):
            return make(database, program)


def mir_of(request: Request, report: Report) -> str | None:
    """Return the middle representation of a program's functions; None after errors."""
    from compiler_core.execute import driver
    from compiler_core.execute.mir_text import program_mir

    with driver.session(request) as database:
        checked = driver.check(database, request.path)
        show(report, checked)
        return None if checked.failed else program_mir(database, request.path)


# What a program is made for by what is made of it; an object may be for a linker.
_PURPOSES = {"exe": "run", "shared-lib": "library"}


def say(printed: Iterable[tuple[int, bytes]]) -> None:
    """Write what a program printed while it was compiled, where it would when it runs."""
    for where, data in printed:
        stream = sys.stdout if where == 1 else sys.stderr
        stream.flush()
        stream.buffer.write(data)
        stream.buffer.flush()


def show(report: Report, checked: Checked) -> None:
    """Print diagnostics, files named as seen from here."""
    here = Path.cwd()
    for source, diagnostics in checked.files:
        shown = source
        if source.path is not None and Path(source.path).is_relative_to(here):
            shown = replace(source, path=os.path.relpath(source.path, here))
        report.file(shown, diagnostics)
