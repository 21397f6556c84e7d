"""The framework of subcommands: what one declares, and how its arguments are read."""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, NoReturn

from cli.console import Console

if TYPE_CHECKING:
    from _typeshed import SupportsWrite


# The name of the value of an option that is handed on to another program.
HANDED_ON = "ARG"


class CommandError(Exception):
    """A reason to stop that the user can act upon; the message is all that is shown."""


class UsageError(Exception):
    """A command line that makes no sense; `usage` is the command's synopsis."""

    def __init__(self, message: str, usage: str = "") -> None:
        super().__init__(message)
        self.usage = usage


class HelpRequested(Exception):  # noqa: N818 - not an error
    """The arguments ask for the command's help, which is the message."""


@dataclass(frozen=True, slots=True)
class Example:
    """A command line for the help, and what it does."""

    command: str
    effect: str


@dataclass(frozen=True, slots=True)
class Command:
    """A subcommand: its help, its arguments, and the function that does the work."""

    description: str
    examples: tuple[Example, ...]
    configure: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace, Console], int]


@dataclass(frozen=True, slots=True)
class Entry:
    """A subcommand in the table: its module is imported only when it is asked for."""

    name: str
    module: str
    summary: str

    def load(self) -> Command:
        """Import the module and return its `COMMAND`."""
        command = importlib.import_module(self.module).COMMAND
        assert isinstance(command, Command), self.module
        return command


class Parser(argparse.ArgumentParser):
    """An argument parser that raises instead of exiting, and guesses what was meant."""

    def error(self, message: str) -> NoReturn:
        """Report a wrong command line."""
        raise UsageError(message, self._synopsis())

    def _synopsis(self) -> str:
        """What stands behind the command's name, without the options, which would fill a screen."""
        formatter = self._get_formatter()
        positional = [action for action in self._actions if not action.option_strings]
        formatter.add_usage(None, positional, [], prefix="")
        arguments = formatter.format_help().strip().removeprefix(self.prog)
        name = self.prog.removeprefix("mojo ")
        return f"{self.prog} [OPTION …]{arguments}; see 'mojo help {name}'"

    def print_help(self, file: SupportsWrite[str] | None = None) -> None:  # noqa: ARG002
        """Hand the help to the caller instead of printing it and exiting."""
        raise HelpRequested(self.format_help())

    def parse(self, arguments: Sequence[str]) -> argparse.Namespace:
        """Read the arguments of the command."""
        arguments = self._joined(arguments)
        try:
            options, unknown = self.parse_known_args(arguments)
        except UsageError:
            # "--xyz is required" does not help who has mistyped it.
            self._refuse_unknown_option(arguments)
            raise
        if unknown:
            self._refuse_unknown_option(unknown)
            self.error(f"unknown argument '{unknown[0]}'")
        return options

    def _joined(self, words: Sequence[str]) -> list[str]:
        """Join options that hand a word on with that word, which may look like an option."""
        actions = {name: action for action in self._actions for name in action.option_strings}
        ends_at_file = any(action.nargs == argparse.REMAINDER for action in self._actions)
        joined: list[str] = []
        rest = iter(words)
        for word in rest:
            joined.append(word)
            if word == "--" or (ends_at_file and not word.startswith("-")):
                break
            action = actions.get(word)
            if action is None or action.nargs is not None:
                continue
            value = next(rest, None)
            if value is not None and action.metavar == HANDED_ON:
                joined[-1] = f"{word}={value}"
            elif value is not None:
                joined.append(value)
        return [*joined, *rest]

    def _refuse_unknown_option(self, words: Sequence[str]) -> None:
        known = [name for action in self._actions for name in action.option_strings]
        for word in words:
            name = word.split("=")[0]
            if word == "--":
                return
            if not word.startswith("--") and word[:2] in known:
                # An option with its value behind it.
                continue
            if name.startswith("-") and name != "-" and name not in known:
                self.error(f"unknown option '{name}'{did_you_mean(name, known)}")


def parser_for(entry: Entry, command: Command) -> Parser:
    """Build the argument parser of a subcommand."""
    width = max(len(example.command) for example in command.examples)
    examples = "\n".join(
        f"  {example.command:<{width}}  {example.effect}" for example in command.examples
    )
    parser = Parser(
        prog=f"mojo {entry.name}",
        description=command.description,
        epilog=f"examples:\n{examples}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    command.configure(parser)
    return parser


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a question that suggests the nearest of `known`, or nothing."""
    nearest = get_close_matches(word, list(known), n=1)
    return f"; did you mean '{nearest[0]}'?" if nearest else ""
