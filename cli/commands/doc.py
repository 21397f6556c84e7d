"""`mojo doc`: documentation of files and packages."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from cli.command import Command, CommandError, Example
from cli.console import Console
from cli.exit_codes import ExitCode
from cli.files import STANDARD_OUTPUT, refuse_what_is_no_source
from cli.options import add_diagnostic_options, add_search_option
from cli.program import show
from cli.reporting import Report
from cli.version import LANGUAGE_VERSION

if TYPE_CHECKING:
    from docgen.generate import Documentation


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("path", metavar="PATH", help="a file, or the directory of a package")
    parser.add_argument(
        "-o",
        dest="output",
        metavar="PATH",
        help="where to write: a file for JSON ('-' is standard output), otherwise a directory",
    )
    parser.add_argument(
        "--format",
        choices=("json", "html", "markdown"),
        default="json",
        help="JSON (the default), a site to read, or Markdown",
    )
    parser.add_argument(
        "--serve",
        action="store_true",
        help="show the site in a browser, and show it anew when a file changes",
    )
    parser.add_argument(
        "--port", type=int, default=8000, metavar="NUMBER", help="for --serve; 8000 is the default"
    )
    parser.add_argument(
        "--check-links",
        dest="links",
        action="store_true",
        help="warn about names between backticks that nothing declares",
    )
    add_search_option(parser)
    parser.add_argument(
        "--diagnose-missing-doc-strings",
        dest="missing",
        action="store_true",
        help="warn about what is public and not, or only partly, documented",
    )
    parser.add_argument(
        "--docs-base-path",
        dest="base",
        default="",
        metavar="PATH",
        help="the prefix of the paths of pages",
    )
    add_diagnostic_options(parser)


def run(options: argparse.Namespace, console: Console) -> int:
    """Document a path, and print what is wrong with its docstrings beside it."""
    # Imported late: help does without the compiler.
    from docgen.json_form import json_text

    if options.serve:
        return _serve(options, console)
    report = Report.asked_for(options, console, console.err)
    found = _documentation(options)
    show(report, found.files)
    if options.format == "json":
        text = json_text(found.root, LANGUAGE_VERSION) + "\n"
        if options.output in (None, STANDARD_OUTPUT):
            console.write(text)
        else:
            path = Path(options.output)
            _write(path.parent, {path.name: text})
    else:
        directory = Path(options.output or "doc")
        pages = _pages(options.format, found)
        _write(directory, pages)
        console.say(f"{len(pages)} files in {directory}")
    return ExitCode.PROBLEMS if report.failed else ExitCode.OK


def _pages(form: str, found: Documentation) -> dict[str, str]:
    from docgen.markdown import markdown
    from docgen.site import site

    return site(found) if form == "html" else markdown(found.root)


def _write(directory: Path, pages: Mapping[str, str]) -> None:
    for name, text in pages.items():
        target = directory / name
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", errors="surrogateescape")
        except OSError as failure:
            reason = failure.strerror or failure
            raise CommandError(f"cannot write '{target}': {reason}") from failure


def _serve(options: argparse.Namespace, console: Console) -> int:
    from cli.doc_server import Preview, serve
    from docgen.site import site

    report = Report.asked_for(options, console, console.err)
    options.format = "html"

    def make() -> Preview:
        found = _documentation(options)
        show(report, found.files)
        watched = {str(source.path) for source, _ in found.files}
        return Preview(site(found, live=True), watched)

    return serve(make, options.port, console)


def _documentation(options: argparse.Namespace) -> Documentation:
    from compiler_core.execute import driver
    from compiler_core.execute.program_cache import Request
    from docgen.generate import document
    from docgen.reading import Options

    path = Path(options.path)
    if not path.exists():
        raise CommandError(f"no such file or directory: '{options.path}'")
    if not path.is_dir():
        refuse_what_is_no_source(options.path)
    search = tuple(str(Path(directory).absolute()) for directory in options.search)
    wanted = Options(
        options.base,
        missing=options.missing,
        complete=options.format != "json",
        links=options.links,
    )
    with driver.session(Request("", search)) as database:
        found = document(database, str(path.absolute()), wanted)
    if found is None:
        raise CommandError(f"'{options.path}' is no package: it has no __init__.mojo")
    return found


COMMAND = Command(
    description=(
        "Document a file or a package: all that is public in it, as its declarations and their\n"
        "docstrings say it. Mistakes in docstrings are warnings; a declaration that cannot be\n"
        "parsed is an error, and the others are documented all the same."
    ),
    examples=(
        Example("mojo doc shapes -o shapes.json", "as JSON"),
        Example(
            "mojo doc shapes --format html -o site", "as a site, to be opened or put on a server"
        ),
        Example("mojo doc shapes --serve", "as a site, while you write"),
        Example("mojo doc shapes --diagnose-missing-doc-strings", "what is not documented"),
    ),
    configure=configure,
    run=run,
)
