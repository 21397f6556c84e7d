"""What `run`, `build` and `check` share: which program, its diagnostics, its code."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cli.command import CommandError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cli.reporting import Report
    from compiler_core.execute.driver import Checked
    from compiler_core.execute.program_cache import Request
    from compiler_core.execute.store import ObjectStore


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


def request_of(options: argparse.Namespace) -> Request:
    """Return what the options ask for."""
    # Imported late: help does without the compiler.
    from compiler_core.execute.program_cache import DebugLevel, Request

    path = Path(options.path)
    if not path.is_file():
        raise CommandError(f"cannot read {options.path}: there is no such file")
    defines: dict[str, str] = {}
    for text in options.defines:
        name, _, value = text.partition("=")
        if name in defines:
            raise UsageError(f"-D defines '{name}' more than once")
        defines[name] = value
    debug = DebugLevel(getattr(options, "debug_level", "none"))
    search = tuple(str(Path(directory).absolute()) for directory in options.search)
    return Request(str(path.absolute()), search, tuple(defines.items()), options.level, debug)


def object_of(request: Request, report: Report) -> bytes | None:
    """Return the object code of a program, from the cache or made now; None after errors."""
    from compiler_core.execute.program_cache import lookup
    from compiler_core.execute.store import ObjectStore

    store = ObjectStore()
    known = lookup(request, store)
    if known is not None:
        say(known.printed)
        return known.code
    ir = ir_of(request, report, store)
    return None if ir is None else store.get(ir[1]) or ir[2]


def ir_of(
    request: Request, report: Report, store: ObjectStore | None, emit: str = "exe"
) -> tuple[str, str, bytes] | None:
    """Return the IR of a program, the key of its object code, and that code if there is a store.

    None after errors, which are reported.
    """
    # Imported late: a program that is in the cache does without the compiler.
    from compiler_core.codegen import Options, host_target
    from compiler_core.execute import driver
    from compiler_core.execute.objects import object_code, object_key
    from compiler_core.execute.program_cache import remember

    with driver.session(request) as database:
        checked = driver.check(database, request.path)
        program = None
        if not checked.failed:
            purpose = _PURPOSES.get(emit, "link")
            program, problems = driver.instantiate(
                database, request.path, driver.Purpose(purpose), request.debug
            )
        printed = driver.printed_by(database)
        say(printed)
        show(report, checked)
        if not checked.failed:
            show(report, problems)
        if program is None:
            return None
        ir = driver.program_ir(database, program, request.debug, optimised=request.level > 0)
    if store is None:
        return ir, "", b""
    target, choices = host_target(), Options(request.level)
    code = object_code(ir, target, choices, store)
    key = object_key(ir, target, choices)
    remember(request, store, *driver.looked_at(database), key, printed)
    return ir, key, code


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
