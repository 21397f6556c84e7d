"""Running `mojo` inside the test process."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from cli.commands import COMMANDS
from cli.console import Console
from cli.main import run


class Terminal(io.StringIO):
    """A stream that says that a person reads it."""

    def isatty(self) -> bool:
        return True


@dataclass(frozen=True)
class Outcome:
    """What a user sees of a finished command."""

    code: int
    out: str
    err: str


Mojo = Callable[..., Outcome]


@pytest.fixture
def mojo() -> Mojo:
    """Run `mojo` with the given words, on a terminal if asked."""

    def call(*words: str, terminal: bool = False, **environment: str) -> Outcome:
        stream = Terminal if terminal else io.StringIO
        console = Console(stream(), stream(), environment)
        code = run(words, COMMANDS, console)
        return Outcome(int(code), console.out.getvalue(), console.err.getvalue())  # type: ignore[attr-defined]

    return call


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working directory."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
