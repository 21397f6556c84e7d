"""`mojo check`: the diagnostics of files."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from cli.command import Command, CommandError, Example
from cli.console import Console
from cli.exit_codes import ExitCode
from cli.files import find_sources, read_source
from cli.options import (
    add_diagnostic_options,
    add_search_option,
    add_time_options,
    show_times,
    times_of,
)
from cli.progress import Progress
from cli.reporting import Report

if TYPE_CHECKING:
    from compiler_core.incremental import Recorder


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "paths", nargs="+", metavar="PATH", help="a file, a directory, or - for standard input"
    )
    parser.add_argument(
        "--syntax-only",
        action="store_true",
        help="check the syntax alone, not what names mean",
    )
    add_search_option(parser)
    parser.add_argument(
        "--json",
        dest="diagnostic_format",
        action="store_const",
        const="json",
        help="the same as --diagnostic-format json",
    )
    parser.add_argument(
        "--trace-queries",
        action="store_true",
        help="afterwards print on standard error what was computed and why, as JSON if that is "
        "the format",
    )
    add_time_options(parser)
    add_diagnostic_options(parser)


def run(options: argparse.Namespace, console: Console) -> int:
    """Check all files, print what is wrong on standard output and a summary beside it."""
    # Imported late: help and version do without the compiler.
    from compiler_core.incremental import Database, Failure, Recorder
    from compiler_core.sema.files import file_text, syntax_diagnostics

    recorder = Recorder() if options.trace_queries else None
    if not options.syntax_only:
        return _check_all(options, console, recorder)
    database = Database(sink=recorder)
    report = Report.asked_for(options, console, console.out)
    progress = Progress(console, "checking")
    try:
        for path in progress.over(find_sources(options.paths)):
            try:
                if isinstance(path, CommandError):
                    raise path
                source = read_source(path)
            except CommandError as failure:
                progress.clear()
                report.failure(str(failure))
                continue
            database.set(file_text, path, to=source)
            found = database.try_get(syntax_diagnostics, path)
            if isinstance(found, Failure):
                raise found.error or RuntimeError(str(found))
            if found:
                progress.clear()
            report.file(source, found)
    except KeyboardInterrupt:
        progress.clear()
        if not report.json:
            console.say(f"interrupted; so far {report.summary()}")
        raise
    if not report.json and report.files:
        console.say(report.summary())
    if recorder is not None:
        console.err.write(recorder.json() if report.json else recorder.tree())
        console.err.write("\n")
    return ExitCode.PROBLEMS if report.failed else ExitCode.OK


def _check_all(options: argparse.Namespace, console: Console, recorder: Recorder | None) -> int:
    """Check all files with everything that they mean."""
    from cli.program import only_new, show
    from compiler_core.execute import driver
    from compiler_core.execute.check_files import check_files
    from compiler_core.execute.program_cache import Request
    from compiler_core.sema.files import file_text

    report = Report.asked_for(options, console, console.out)
    search = tuple(str(Path(directory).absolute()) for directory in options.search)
    times = times_of(options)
    with driver.session_with_images(Request("", search), times) as (database, images):
        if recorder is not None:
            database.trace(recorder)
        paths: list[str] = []
        for path in find_sources(options.paths):
            try:
                if isinstance(path, CommandError):
                    raise path
                source = read_source(path)
            except CommandError as failure:
                report.failure(str(failure))
                continue
            whole = str(Path("stdin.mojo" if path == "-" else path).absolute())
            if path == "-":
                database.set(file_text, whole, to=source)
            paths.append(whole)
        # What is looked at is done in one process.
        processes = None if recorder is None and times is None else 1
        shown: set[str] = set()
        for whole, checked in check_files(database, images, paths, processes, times):
            # A file that several others import is shown once.
            new = only_new(checked.files, shown)
            report.files += not any(text.path == whole for text, _ in new)
            show(report, new)
    if not report.json and report.files:
        console.say(report.summary())
    if recorder is not None:
        console.err.write(recorder.json() if report.json else recorder.tree())
        console.err.write("\n")
    show_times(options, console, times)
    return ExitCode.PROBLEMS if report.failed else ExitCode.OK


COMMAND = Command(
    description=(
        "Report what is wrong in Mojo files. Directories are searched for *.mojo and *.🔥 files,\n"
        "except hidden ones. The exit code is 1 if there are errors, 0 if only warnings."
    ),
    examples=(
        Example("mojo check .", "check all files below this directory"),
        Example("mojo check --json a.mojo", "for other programs"),
        Example("mojo check - < a.mojo", "check standard input"),
        Example("mojo check --syntax-only --trace-queries a.mojo", "what was computed, and why"),
    ),
    configure=configure,
    run=run,
)
