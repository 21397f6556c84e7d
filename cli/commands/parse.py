"""`mojo parse`: the syntax tree of a file."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from cli.command import Command, Example
from cli.console import Console
from cli.exit_codes import ExitCode
from cli.files import read_source
from cli.reporting import Report
from compiler_core.source import LineIndex
from compiler_core.source.json_format import json_text

if TYPE_CHECKING:
    from compiler_core.syntax import SyntaxTree


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("file", metavar="FILE", help="a file, or - for standard input")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print the tree as JSON")
    form.add_argument(
        "--tokens",
        action="store_true",
        help="print the tokens: position, kind, text, and the blank space and comments before",
    )


def run(options: argparse.Namespace, console: Console) -> int:
    """Print the tree on standard output and what is wrong on standard error."""
    # Imported late: help does without the compiler.
    from compiler_core.sema.files import diagnose
    from compiler_core.syntax import parse_text

    source = read_source(options.file)
    tree = parse_text(source.text)
    if options.json:
        console.write(json_text(tree.dump_json()) + "\n")
    elif options.tokens:
        console.write(_token_table(tree, source.lines))
    else:
        text = tree.dump()
        console.write(text if text.endswith("\n") or not text else f"{text}\n")
    report = Report(console, console.err)
    report.file(source, diagnose(source, tree))
    return ExitCode.PROBLEMS if report.failed else ExitCode.OK


def _token_table(tree: SyntaxTree, lines: LineIndex) -> str:
    rows = []
    for offset, token in tree.tokens():
        position = lines.position(offset)
        place = f"{position.line + 1}:{position.column + 1}"
        trivia = f"  after {json_text(token.trivia)}" if token.trivia else ""
        rows.append(f"{place:<9} {token.kind_name:<14} {json_text(token.text)}{trivia}\n")
    return "".join(rows)


COMMAND = Command(
    description=(
        "Print the syntax tree of a Mojo file. A file with errors has a tree too; the errors go\n"
        "to standard error, and the exit code is then 1."
    ),
    examples=(
        Example("mojo parse a.mojo", "print the tree as indented text"),
        Example("mojo parse --tokens a.mojo", "print the tokens, a line each"),
        Example("mojo parse --json a.mojo", "print the tree for other programs"),
    ),
    configure=configure,
    run=run,
)
