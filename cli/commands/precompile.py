"""`mojo precompile`: a package as one file."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

from cli.command import Command, CommandError, Example
from cli.console import Console
from cli.exit_codes import ExitCode
from cli.files import SOURCE_SUFFIXES
from cli.options import add_diagnostic_options, add_search_option
from cli.reporting import Report
from compiler_core.source.archives import SUFFIXES


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "path", metavar="PACKAGE", help="the directory of a package, with its __init__.mojo"
    )
    parser.add_argument(
        "-o",
        dest="output",
        metavar="OUTPUT",
        help="the file to write, NAME.mojoc, for a package that is imported as NAME",
    )
    add_search_option(parser)
    add_diagnostic_options(parser)


def run(options: argparse.Namespace, console: Console) -> int:
    """Check the package and write it."""
    from compiler_core.source.archives import write_archive

    package = Path(options.path)
    sources = dict(_sources(package))
    if not any(f"__init__{suffix}" in sources for suffix in SOURCE_SUFFIXES):
        raise CommandError(f"'{options.path}' is no package: it has no __init__.mojo")
    output = Path(options.output or f"{package.absolute().name}{SUFFIXES[0]}")
    if output.suffix not in SUFFIXES:
        raise CommandError(f"the name of a package's file ends in {SUFFIXES[0]}, not as '{output}'")
    if not output.stem.isidentifier():
        raise CommandError(f"'{output.stem}' cannot be imported: it is no name")
    report = Report.asked_for(options, console, console.err)
    _check(options.search, list(sources.values()), report)
    if report.failed:
        return ExitCode.PROBLEMS
    try:
        files = {name: path.read_bytes() for name, path in sources.items()}
        temporary = output.with_name(f".{output.name}.writing")
        write_archive(temporary, files)
        temporary.replace(output)
    except OSError as failure:
        reason = failure.strerror or failure
        raise CommandError(f"cannot make '{output}': {reason}") from None
    return ExitCode.OK


def _sources(package: Path) -> Iterator[tuple[str, Path]]:
    """The files of a package by their names as seen from its directory."""
    for folder, folders, names in os.walk(package):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(folder, name)
            if name.endswith(SOURCE_SUFFIXES) and path.is_file():
                yield path.relative_to(package).as_posix(), path


def _check(search: list[str], sources: list[Path], report: Report) -> None:
    """Report what is wrong in files, each once."""
    from cli.program import only_new, show
    from compiler_core.execute import driver
    from compiler_core.execute.check_files import check_files
    from compiler_core.execute.program_cache import Request

    paths = [str(path.absolute()) for path in sources]
    shown: set[str] = set()
    directories = tuple(str(Path(directory).absolute()) for directory in search)
    with driver.session_with_images(Request("", directories)) as (database, images):
        for _, checked in check_files(database, images, paths):
            show(report, only_new(checked.files, shown))


COMMAND = Command(
    description=(
        "Check a package and write it as one file, which is imported by its name from where it\n"
        "is or from a directory that -I names. A package's directory beside it comes first."
    ),
    examples=(
        Example("mojo precompile src/shapes", "write shapes.mojoc"),
        Example("mojo precompile src/shapes -o lib/shapes.mojoc", "write it to lib"),
        Example("mojo run -I lib main.mojo", "run a program with its packages in lib"),
    ),
    configure=configure,
    run=run,
)
