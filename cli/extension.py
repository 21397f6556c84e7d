"""Builds the library of a Mojo file that Python imports: `SOURCE NAME`, as `mojo.importer` asks."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NoReturn

from cli.command import CommandError
from cli.console import Console
from cli.exit_codes import ExitCode
from cli.program import show
from cli.reporting import Report
from compiler_core.codegen import Options, host_target
from compiler_core.execute import driver
from compiler_core.execute.build import BuildError, LinkOptions, link
from compiler_core.execute.extension import library_for, remember_library
from compiler_core.execute.objects import program_code
from compiler_core.execute.program_cache import Request
from compiler_core.execute.store import ObjectStore


def main() -> NoReturn:
    """Build what the arguments name, and end with a code for how that went."""
    console = Console.of_process()
    source, name = Path(sys.argv[1]), sys.argv[2]
    try:
        made = build_extension(source, name, Report(console, console.err))
    except (BuildError, CommandError, OSError) as failure:
        console.error(str(failure))
        made = False
    sys.exit(ExitCode.OK if made else ExitCode.PROBLEMS)


def build_extension(source: Path, name: str, report: Report) -> bool:
    """Build the library of a file and keep what it was made from; false after errors."""
    request = Request(str(source))
    with driver.session(request) as database:
        checked = driver.check(database, request.path)
        show(report, checked.files)
        if checked.failed:
            return False
        program, problems = driver.instantiate(database, request.path, driver.Purpose.LIBRARY)
        show(report, problems.files)
        if program is None:
            return False
        parts = driver.program_parts(program)
        files, directories = driver.looked_at(database)
    key, code = program_code(parts, host_target(), Options(3), ObjectStore())
    library = library_for(source, name, key)
    temporary = library.with_suffix(".building")
    link(code, temporary, host_target(), LinkOptions(shared=True))
    temporary.replace(library)
    remember_library(source, name, library, files, directories)
    return True
