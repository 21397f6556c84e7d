"""`mojo lsp`: the language server."""

from __future__ import annotations

import argparse

from cli.command import Command, Example
from cli.console import Console
from cli.exit_codes import ExitCode
from cli.version import VERSION

_NAME = "mojo-lsp-server"
_PORT = 5007
_LEVELS = {"error": "ERROR", "info": "INFO", "verbose": "DEBUG"}
# What editors pass to the reference server; here nothing hangs on it.
_WITHOUT_EFFECT = (
    "--check-docstrings",
    "--skip-docstring-checks",
    "--pretty",
    "--wait-on-shutdown",
    "--attach-debugger-on-startup",
)


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "-I",
        dest="search",
        action="append",
        default=[],
        metavar="DIR",
        help="look for imports in this directory, too",
    )
    parser.add_argument(
        "--stdio", action="store_true", help="talk over standard input and output (the default)"
    )
    parser.add_argument("--tcp", action="store_true", help="wait for a client at a port instead")
    parser.add_argument("--host", default="127.0.0.1", help="the address for --tcp")
    parser.add_argument(
        "--port", type=int, default=_PORT, help=f"the port for --tcp ({_PORT} if not given)"
    )
    parser.add_argument(
        "--log",
        choices=tuple(_LEVELS),
        default="error",
        help="how much to say on standard error (errors only, if not given)",
    )
    parser.add_argument("--log-file", metavar="FILE", help="say it in a file instead")
    for name in _WITHOUT_EFFECT:
        parser.add_argument(name, action="store_true", help=argparse.SUPPRESS)


def run(options: argparse.Namespace, console: Console) -> int:
    """Serve until the client says that it is enough."""
    import logging

    from cli.language_server import DocExamples, ProjectFormatter
    from server.late_classes import defer

    defer()
    from server.app import create_server, run_stdio, run_tcp

    # Standard output is for the protocol alone.
    logging.basicConfig(
        level=_LEVELS[options.log],
        filename=options.log_file,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    if options.log == "error":
        # What a client says that makes no sense it is told; there is no need to say it here, too.
        logging.getLogger("pygls").setLevel(logging.CRITICAL)
    search = tuple(options.search)
    server = create_server(_NAME, VERSION, search, ProjectFormatter(), DocExamples())
    if options.tcp:
        console.say(f"waiting for a client at {options.host}:{options.port}")
        well = run_tcp(server, options.host, options.port)
    else:
        well = run_stdio(server)
    return ExitCode.OK if well else ExitCode.PROBLEMS


COMMAND = Command(
    description=(
        "Serve an editor in the Language Server Protocol. Editors start this themselves; see\n"
        "docs/language-server.md for how to tell them."
    ),
    examples=(
        Example("mojo lsp", "over standard input and output"),
        Example("mojo lsp -I src", "with imports from another directory"),
        Example("mojo lsp --tcp --port 5007", "over a socket"),
    ),
    configure=configure,
    run=run,
)
