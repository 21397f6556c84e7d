"""How much memory the language server takes while somebody works for an hour.

    python -m benchmarks.server_memory [--minutes 60] [--speed 1]

Files of several sizes are open. Statements are typed letter by letter in functions here and there,
with the questions that an editor asks meanwhile (completion behind each dot and first letter, the
signature behind a parenthesis; colours, hints and diagnostics when the line is finished), and taken
out again. So the texts stay as they are, and memory should, too. `--speed` types faster than a
person does.
"""

from __future__ import annotations

import argparse
import contextlib
import random
import re
import tempfile
import time
from pathlib import Path

from benchmarks.server_latency import program
from tests.server.client import Client, ServerError

SIZES = (60, 60, 400, 400, 2500)
# Seconds from letter to letter, and from finishing a line to the next thing.
_LETTER = 0.15
_PAUSE = 1.5
STATEMENTS = (
    "var words = String(account.owner)",
    "print(account.balance, account.total())",
    "if account.balance > 3: print('much')",
    "account.deposit(account.total() + 1)",
    "for entry in account.history: print(entry)",
    "var half = Float64(account.balance) / 2",
    "account.history.append(len(account.owner))",
)


def resident(pid: int) -> int:
    """The memory of a process, in MiB."""
    found = re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    return 0 if found is None else int(found[1]) // 1024


class Worker:
    """Somebody who edits files."""

    def __init__(self, folder: Path, speed: float, seed: int) -> None:
        self.random = random.Random(seed)
        self.speed = speed
        self.client = Client()
        self.client.initialize([folder], textDocument={"diagnostic": {}, "publishDiagnostics": {}})
        self.texts: dict[str, str] = {}
        self.versions: dict[str, int] = {}
        self.letters = 0
        for number, lines in enumerate(SIZES):
            path = folder / f"part{number}.mojo"
            path.write_text(program(lines))
            self.texts[path.as_uri()] = path.read_text()
            self.versions[path.as_uri()] = 1
            self.client.open(path.as_uri(), path.read_text())

    def write_a_line(self) -> None:
        """Type a statement into some function, look at it, and take it out again."""
        uri = self.random.choice(list(self.texts))
        lines = self.texts[uri].split("\n")
        places = [number for number, line in enumerate(lines) if "account.deposit(3)" in line]
        line = self.random.choice(places) + 1
        self._replace(uri, (line, 0), (line, 0), "    \n")
        column = 4
        statement = self.random.choice(STATEMENTS)
        for before, letter in zip(" " + statement, statement, strict=False):
            self._replace(uri, (line, column), (line, column), letter)
            self.letters += 1
            column += 1
            place = {"line": line, "character": column}
            if letter == "." or (letter.isalpha() and not before.isalnum()):
                self._ask("completion", uri, position=place)
            elif letter == "(":
                self._ask("signatureHelp", uri, position=place)
            time.sleep(_LETTER / self.speed)
        self._ask("diagnostic", uri)
        self._ask("semanticTokens/full", uri)
        ends = [{"line": each, "character": 0} for each in (max(0, line - 30), line + 30)]
        self._ask("inlayHint", uri, range={"start": ends[0], "end": ends[1]})
        self._ask("hover", uri, position={"line": line, "character": 6})
        self._ask("documentSymbol", uri)
        time.sleep(_PAUSE / self.speed)
        self._replace(uri, (line, 0), (line + 1, 0), "")

    def _replace(self, uri: str, start: tuple[int, int], end: tuple[int, int], text: str) -> None:
        self.versions[uri] += 1
        first, last = ({"line": line, "character": column} for line, column in (start, end))
        change = {"range": {"start": first, "end": last}, "text": text}
        self.client.change(uri, self.versions[uri], change)

    def _ask(self, method: str, uri: str, **more: object) -> None:
        with contextlib.suppress(ServerError):
            self.client.request(f"textDocument/{method}", {"textDocument": {"uri": uri}, **more})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--speed", type=float, default=1)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as directory:
        worker = Worker(Path(directory), options.speed, options.seed)
        begun = time.monotonic()
        minute = 0
        while time.monotonic() - begun < options.minutes * 60:
            worker.write_a_line()
            if time.monotonic() - begun >= minute * 60:
                memory = resident(worker.client.process.pid)
                print(f"minute {minute:3}: {memory:5} MiB, {worker.letters} letters", flush=True)
                minute += 1
        worker.client.stop()


if __name__ == "__main__":
    main()
