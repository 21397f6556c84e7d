"""The entry point: finds the subcommand, runs it, and turns every outcome into an exit code.

`mojo --version` imports neither argparse nor any part of the compiler; each subcommand imports what
it needs itself.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from cli.exit_codes import MEANINGS, ExitCode
from cli.version import LANGUAGE_VERSION, VERSION

if TYPE_CHECKING:
    from cli.command import Entry
    from cli.console import Console

VERSION_LINE = f"mojo-toolkit {VERSION} (Mojo {LANGUAGE_VERSION})\n"
_SOURCE_SUFFIXES = (".mojo", ".🔥")
_CACHE = ("--print-cache-location", "--clear-cache")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the `mojo` command and return its exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words in (["--version"], ["-v"]):
        sys.stdout.write(VERSION_LINE)
        return ExitCode.OK
    try:
        from cli.commands import COMMANDS
        from cli.console import Console
        from cli.generated_code import kept

        _prepare()
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    with kept(is_server=words[:1] == ["lsp"]):
        return run(words, COMMANDS, Console.of_process())


def leave(code: int) -> NoReturn:
    """End the process at once.

    Python would first take apart all that the compiler has built, object by object, which takes as
    long as many a command.
    """
    import atexit

    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


def entry() -> NoReturn:
    """The command `mojo` as a process."""
    leave(main())


def _prepare() -> None:
    """Make the process fit for what a compiler does."""
    import gc

    # Trees and types are very many objects that stay until the end, hardly one of which is in a
    # circle; most commands end before it would be worth while to look for those.
    gc.set_threshold(1_000_000, 50, 100)


def run(words: Sequence[str], commands: Sequence[Entry], console: Console) -> int:
    """Run one command line with the given table of subcommands; never raises."""
    try:
        code = _outcome(words, commands, console)
        console.out.flush()
        return code
    except BrokenPipeError:
        _forget_output(console)
        return ExitCode.BROKEN_PIPE
    except OSError as failure:
        _forget_output(console)
        with contextlib.suppress(OSError):
            console.error(f"cannot write the output: {failure.strerror or failure}")
        return ExitCode.PROBLEMS


def _outcome(words: Sequence[str], commands: Sequence[Entry], console: Console) -> int:
    from cli.command import CommandError, HelpRequested, UsageError

    try:
        return _dispatch(list(words), {entry.name: entry for entry in commands}, console)
    except HelpRequested as help_text:
        console.out.write(str(help_text))
        return ExitCode.OK
    except CommandError as failure:
        console.error(str(failure))
        return ExitCode.PROBLEMS
    except UsageError as failure:
        console.error(str(failure))
        if failure.usage:
            console.err.write(f"usage: {failure.usage}\n")
        return ExitCode.USAGE
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except Exception as failure:
        if isinstance(failure, OSError) and failure.filename is None:
            # Only our own streams have no name; of files, commands report what goes wrong.
            raise
        _report_bug(failure, console)
        return ExitCode.INTERNAL


def _dispatch(words: list[str], commands: dict[str, Entry], console: Console) -> int:
    from cli.command import UsageError, did_you_mean, parser_for

    if not words and "repl" in commands and sys.stdin is not None and sys.stdin.isatty():
        # Who enters the name alone wants to talk.
        words = ["repl"]
    first = words[0] if words else "help"
    if first in ("--version", "-v"):
        console.out.write(VERSION_LINE)
        return ExitCode.OK
    if first in _CACHE:
        from cli import cache

        return cache.run(words, console)
    if first in ("--help", "-h"):
        first = "help"
    if first == "help":
        return _help(words[1:], commands, console)
    if first == "package" and first not in commands:
        console.say("warning: 'package' is deprecated: use 'precompile' instead")
        words[0] = first = "precompile"
    if first.endswith(_SOURCE_SUFFIXES) and first not in commands:
        if "run" not in commands:
            raise UsageError(
                f"'{first}' is a file, not a command", "mojo COMMAND FILE; see 'mojo help'"
            )
        words.insert(0, "run")
        first = "run"
    entry = commands.get(first)
    if entry is None:
        kind = "option" if first.startswith("-") else "command"
        options = ["--help", "--version", *_CACHE]
        known = [*commands, "help"] if kind == "command" else options
        guess = did_you_mean(first, known)
        raise UsageError(f"no {kind} '{first}'{guess}", "mojo COMMAND …; see 'mojo help'")
    command = entry.load()
    parser = parser_for(entry, command)
    return command.run(parser.parse(words[1:]), console)


def _help(words: list[str], commands: dict[str, Entry], console: Console) -> int:
    from cli.command import UsageError, did_you_mean, parser_for

    topics = [word for word in words if not word.startswith("-")]
    if len(topics) > 1:
        raise UsageError("help is about one command at a time", "mojo help [COMMAND]")
    if not topics or topics == ["help"]:
        console.out.write(_overview(commands))
        return ExitCode.OK
    entry = commands.get(topics[0])
    if entry is None:
        guess = did_you_mean(topics[0], commands)
        raise UsageError(f"no command '{topics[0]}'{guess}", "mojo help [COMMAND]")
    console.out.write(parser_for(entry, entry.load()).format_help())
    return ExitCode.OK


def _overview(commands: dict[str, Entry]) -> str:
    summaries = {"help [COMMAND]": "print this text, or the help of one command"}
    summaries |= {entry.name: entry.summary for entry in commands.values()}
    width = max(len(name) for name in summaries)
    listed = "\n".join(f"  {name:<{width}}  {text}" for name, text in summaries.items())
    codes = "\n".join(f"  {code.value:>3}  {meaning}" for code, meaning in MEANINGS.items())
    return (
        "usage: mojo COMMAND [OPTION …] [ARGUMENT …]\n\n"
        f"Tools for programs written in Mojo {LANGUAGE_VERSION}.\n\n"
        f"commands:\n{listed}\n\n"
        "options:\n"
        "  -h, --help              print this text\n"
        "  -v, --version           print the version\n"
        "  --print-cache-location  print where what is kept between runs is\n"
        "  --clear-cache [-f]      remove that, with -f without a question\n\n"
        f"exit codes:\n{codes}\n\n"
        "environment:\n"
        "  NO_COLOR=1    no colours on a terminal\n"
        "  MOJO_DEBUG=1  a full trace when an internal error is reported\n"
    )


def _forget_output(console: Console) -> None:
    # Python flushes standard output once more on exit, and would complain of the pipe again.
    if console.out is sys.stdout:
        with contextlib.suppress(OSError, ValueError):
            devnull = os.open(os.devnull, os.O_WRONLY)
            os.dup2(devnull, sys.stdout.fileno())


def _report_bug(failure: Exception, console: Console) -> None:
    import platform
    import traceback

    if console.environment.get("MOJO_DEBUG"):
        console.err.write("".join(traceback.format_exception(failure)))
    frames = traceback.extract_tb(failure.__traceback__)
    place = f" in {frames[-1].name}, {frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    console.say(f"internal error: {type(failure).__name__}: {failure}{place}")
    console.err.write(
        "This is a bug in the toolchain, not in your program. Please report it with the command,\n"
        "the file, and this line:\n"
        f"  mojo-toolkit {VERSION}, Python {platform.python_version()}, {platform.platform()}\n"
        "The same command with MOJO_DEBUG=1 prints the full trace.\n"
    )


if __name__ == "__main__":
    entry()
