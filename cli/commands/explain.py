"""`mojo explain`: what a diagnostic code means."""

from __future__ import annotations

import argparse
import textwrap

from cli.command import Command, CommandError, Example, did_you_mean
from cli.console import Console
from cli.exit_codes import ExitCode


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("code", nargs="?", metavar="CODE", help="the code; all are listed without")


def run(options: argparse.Namespace, console: Console) -> int:
    """Print one explanation, or the list of codes."""
    # Imported late: the help does without the layers that the codes come from.
    from cli.catalogue import CATALOGUE

    if options.code is None:
        width = max(len(code.name) for code in CATALOGUE)
        for each in CATALOGUE:
            console.write(f"{each.name:<{width}}  {each.severity.value:<7}  {each.summary}\n")
        return ExitCode.OK
    name = options.code.strip("[]")
    code = CATALOGUE.get(name)
    if code is None:
        guess = did_you_mean(name, (known.name for known in CATALOGUE))
        raise CommandError(f"no diagnostic has the code '{name}'{guess}")
    console.write(f"{code.name} ({code.severity.value}): {code.summary}\n")
    for paragraph in filter(None, code.explanation.split("\n\n")):
        console.write(f"\n{textwrap.fill(paragraph, 88)}\n")
    return ExitCode.OK


COMMAND = Command(
    description="Explain a diagnostic: why it is reported and what to write instead.",
    examples=(
        Example("mojo explain", "list all codes"),
        Example("mojo explain source-invalid-utf8", "explain one"),
    ),
    configure=configure,
    run=run,
)
