"""What `run`, `build` and `check` share: which program, its diagnostics, its code."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from cli.files import refuse_what_is_no_source
from cli.options import defines_of, is_contracting, tuned_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from cli.reporting import Report
    from compiler_core.codegen import Options
    from compiler_core.elaborate.program import Program
    from compiler_core.execute.program_cache import Origin, Request
    from compiler_core.execute.store import ObjectStore
    from compiler_core.execute.time_report import TimeReport
    from compiler_core.incremental import Database
    from compiler_core.mir.target import Target
    from compiler_core.source import Diagnostic, SourceText


_T = TypeVar("_T")


def request_of(options: argparse.Namespace, target: Target | None = None) -> Request:
    """Return what the options ask for, on this machine unless another is meant."""
    # Imported late: help does without the compiler.
    from compiler_core.execute.program_cache import DebugLevel, Request

    refuse_what_is_no_source(options.path)
    debug = DebugLevel(getattr(options, "debug_level", "none"))
    search = tuple(str(Path(directory).absolute()) for directory in options.search)
    return Request(
        str(Path(options.path).absolute()),
        search,
        defines_of(options),
        options.level,
        debug,
        target,
        is_contracting(options),
        tuned_for(options, target),
    )


def object_of(
    request: Request,
    report: Report,
    times: TimeReport | None = None,
    processes: int = 0,
) -> bytes | None:
    """Return the object code of a program that is to be run here; None after errors.

    It is from the cache or made now.
    """
    # Imported late: a program that is in the cache does without the compiler.
    from compiler_core.execute.program_cache import Origin, lookup, remember
    from compiler_core.execute.store import ObjectStore

    store = ObjectStore()
    known = lookup(request, store)
    if known is not None:
        say(known.printed)
        show(report, known.told)
        return None if report.failed else known.code
    from compiler_core.codegen import host_target, loadable
    from compiler_core.execute import driver

    def parts(database: Database, program: Program) -> tuple[list[str], Origin]:
        files, directories = driver.looked_at(database)
        told = driver.check(database, request.path).files
        origin = Origin(files, directories, driver.printed_by(database), told)
        return _parts(request, database, program), origin

    made = _made(request, report, "exe", parts, times)
    if made is None:
        return None
    modules, origin = made
    target = loadable(request.target or host_target())
    key, code = _compiled(request, modules, target, store, times, processes)
    remember(request, store, origin, key)
    return code


def linked_of(
    request: Request, report: Report, emit: str, times: TimeReport | None, processes: int
) -> bytes | None:
    """Return object code to be linked to a program or a library; None after errors."""
    from compiler_core.codegen import host_target
    from compiler_core.execute.store import ObjectStore

    made = _made(request, report, emit, partial(_parts, request), times)
    if made is None:
        return None
    target = request.target or host_target()
    return _compiled(request, made, target, ObjectStore(), times, processes)[1]


def _parts(request: Request, database: Database, program: Program) -> list[str]:
    """The IR of a program, in one piece where debuggers are told of it."""
    from compiler_core.execute import driver
    from compiler_core.execute.program_cache import DebugLevel

    if request.debug is DebugLevel.NONE:
        return driver.program_parts(program)
    return [driver.program_ir(database, program, request.debug, optimised=request.level > 0)]


def _compiled(
    request: Request,
    modules: list[str],
    target: Target,
    store: ObjectStore,
    times: TimeReport | None,
    processes: int,
) -> tuple[str, bytes]:
    from compiler_core.execute.objects import program_code
    from compiler_core.execute.time_report import step

    with step(times, "optimise and make machine code"):
        return program_code(modules, target, options_of(request), store, processes)


def options_of(request: Request) -> Options:
    """Return what LLVM is to make of a program."""
    from compiler_core.codegen import Options

    return Options(request.level, request.contracting, request.tuned_for)


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
        show(report, checked.files)
        if not checked.failed:
            show(report, problems.files)
        if program is None or report.failed:
            return None
        with step(times, "write LLVM IR"):
            return make(database, program)


def mir_of(request: Request, report: Report) -> str | None:
    """Return the middle representation of a program's functions; None after errors."""
    from compiler_core.execute import driver
    from compiler_core.execute.mir_text import program_mir

    with driver.session(request) as database:
        checked = driver.check(database, request.path)
        show(report, checked.files)
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


def show(report: Report, files: Iterable[tuple[SourceText, Iterable[Diagnostic]]]) -> None:
    """Print the diagnostics of files, which are named as seen from here."""
    here = Path.cwd()
    for source, diagnostics in files:
        shown = source
        if source.path is not None and Path(source.path).is_relative_to(here):
            shown = replace(source, path=os.path.relpath(source.path, here))
        report.file(shown, diagnostics)


def only_new(
    files: Iterable[tuple[SourceText, Sequence[Diagnostic]]], shown: set[str]
) -> list[tuple[SourceText, Sequence[Diagnostic]]]:
    """Leave out files that were shown before, and note the others."""
    new = [each for each in files if str(each[0].path) not in shown]
    shown.update(str(source.path) for source, _ in new)
    return new
