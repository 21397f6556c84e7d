"""Running `mojo` inside the test process, and a small parser for commands that need one."""

import io
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import pytest

from cli.commands import COMMANDS, SYNTAX_COMMANDS
from cli.console import Console
from cli.main import run
from compiler_core.source import Applicability, Code, Diagnostic, Edit, Fix, Severity, Span

ENTRIES = tuple({entry.name: entry for entry in (*COMMANDS, *SYNTAX_COMMANDS)}.values())


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
        code = run(words, ENTRIES, console)
        return Outcome(int(code), console.out.getvalue(), console.err.getvalue())  # type: ignore[attr-defined]

    return call


OLD_LET = Code("old-let", Severity.ERROR, "let")
OLD_DEL = Code("old-del", Severity.WARNING, "del")
BAD = Code("syntax-bad", Severity.ERROR, "bad")


@dataclass(frozen=True)
class FakeToken:
    kind: int
    kind_name: str
    text: str
    trivia: str


@dataclass(frozen=True)
class FakeTree:
    """A tree of words, some of which are wrong in a way that the word itself tells."""

    text: str

    @property
    def diagnostics(self) -> list[Diagnostic]:
        return [found for match in re.finditer(r"\w+", self.text) for found in judge(match)]

    def dump(self) -> str:
        return "file\n" + "".join(f"  word {token.text}\n" for _, token in self.tokens())

    def dump_json(self) -> dict[str, Any]:
        return {"kind": "file", "words": [token.text for _, token in self.tokens()]}

    def tokens(self) -> Iterator[tuple[int, FakeToken]]:
        for match in re.finditer(r"(\W*)(\w+)", self.text):
            yield match.start(2), FakeToken(1, "WORD", match[2], match[1])


def judge(match: re.Match[str]) -> Iterator[Diagnostic]:
    span = Span(*match.span())
    match match[0]:
        case "let":
            yield OLD_LET.at(span, "say var", fixes=[Fix("write 'var'", (Edit(span, "var"),))])
        case "del":
            yield OLD_DEL.at(span, "say deinit", fixes=[Fix("write it", (Edit(span, "deinit"),))])
        case "oldest":
            yield OLD_LET.at(span, "say let", fixes=[Fix("write 'let'", (Edit(span, "let"),))])
        case "split":
            yield OLD_DEL.at(span, "split it", fixes=[Fix("split", (Edit(span, "a\nb"),))])
        case "worse":
            yield BAD.at(span, "bad", fixes=[Fix("ruin", (Edit(span, "BAD BAD"),))])
        case "ping" | "pong" as word:
            other = {"ping": "pong", "pong": "ping"}[word]
            yield OLD_DEL.at(span, "bounce", fixes=[Fix("bounce", (Edit(span, other),))])
        case "perhaps":
            fix = Fix("guess", (Edit(span, "guessed"),), Applicability.REVIEW)
            yield BAD.at(span, "unclear", fixes=[fix])
        case "BAD":
            yield BAD.at(span, "bad word")
        case "CRASH":
            raise RuntimeError("the parser broke")


@pytest.fixture
def fake_syntax(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put the small parser in the place of the real one."""
    module = ModuleType("compiler_core.syntax")
    module.parse_text = FakeTree  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "compiler_core.syntax", module)
