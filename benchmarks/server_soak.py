"""Random edits and requests: no crash, no question without an answer, no stale answer.

    python -m benchmarks.server_soak FILE… [--count 20000] [--seed 1]

Texts are damaged and repaired while all kinds of requests are sent, some of them without waiting.
From time to time, and at the end, what the server says is compared with what a fresh one says of
the same text. It exits with 1 if anything is wrong.
"""

from __future__ import annotations

import argparse
import queue
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from compiler_core.source import LineIndex
from tests.server.client import Client, Pending, ServerError

# Errors that are answers: refusals, and what became stale.
_FINE = (-32600, -32602, -32801, -32800)
_PIECES = (
    *"()[]{}.,:='\"#^\n x1é😀\x00",
    "    ",
    *"self def struct var if for import return from".split(),
    "from std.",
    "def ",
)
_AT_A_PLACE = (
    "completion",
    "hover",
    "signatureHelp",
    "definition",
    "typeDefinition",
    "documentHighlight",
    "prepareRename",
)
_OF_A_TEXT = ("documentSymbol", "foldingRange", "semanticTokens/full", "diagnostic")


class Soak:
    """One server under random edits."""

    def __init__(self, files: list[Path], folder: Path, seed: int) -> None:
        self.random = random.Random(seed)
        self.folder = folder
        self.client = _client(folder)
        self.sound = [file.read_text(encoding="utf-8") for file in files]
        self.texts: list[str] = list(self.sound)
        self.versions = [1] * len(files)
        self.uris = [(folder / f"soak{number}.mojo").as_uri() for number in range(len(files))]
        self.waiting: list[tuple[str, Pending]] = []
        self.wrong: list[str] = []
        self.slowest = 0.0
        for uri, text in zip(self.uris, self.texts, strict=True):
            self.client.open(uri, text)

    def step(self) -> None:
        """One edit or one request."""
        number = self.random.randrange(len(self.uris))
        if self.random.random() < 0.4:
            self._edit(number)
        else:
            self._ask(number)
        if len(self.waiting) > 8 or self.random.random() < 0.3:
            self.settle()

    def _edit(self, number: int) -> None:
        text = self.texts[number]
        chance = self.random.random()
        if chance < 0.05:
            new = self.sound[number]
            self.versions[number] += 1
            self.client.replace(self.uris[number], self.versions[number], new)
            self.texts[number] = new
            return
        start = self.random.randrange(len(text) + 1)
        end = start if chance < 0.6 else min(len(text), start + self.random.randrange(30))
        piece = "" if chance > 0.9 else self.random.choice(_PIECES)
        lines = LineIndex(text)
        positions = [lines.position(each) for each in (start, end)]
        # A place inside of a line end is that line's end.
        start, end = (lines.offset(each) for each in positions)
        range_ = dict(zip(("start", "end"), map(_plain, positions), strict=True))
        self.texts[number] = text[:start] + piece + text[end:]
        self.versions[number] += 1
        change = {"range": range_, "text": piece}
        self.client.change(self.uris[number], self.versions[number], change)

    def _ask(self, number: int) -> None:
        document: dict[str, Any] = {"textDocument": {"uri": self.uris[number]}}
        if self.random.random() < 0.7:
            method = self.random.choice(_AT_A_PLACE)
            text = self.texts[number]
            at = LineIndex(text).position(self.random.randrange(len(text) + 1))
            document["position"] = _plain(at)
        else:
            method = self.random.choice(_OF_A_TEXT)
        pending = self.client.start(f"textDocument/{method}", document)
        self.waiting.append((method, pending))
        if self.random.random() < 0.03:
            self.client.notify("$/cancelRequest", {"id": pending.identity})

    def settle(self) -> None:
        """Wait for all answers."""
        for method, pending in self.waiting:
            started = time.perf_counter()
            try:
                pending.result(wait=120)
            except ServerError as error:
                if error.code not in _FINE:
                    self.wrong.append(f"{method}: {error.message}")
            except queue.Empty:
                self.wrong.append(f"{method}: no answer")
            self.slowest = max(self.slowest, time.perf_counter() - started)
        self.waiting.clear()

    def compare(self) -> None:
        """Compare all that is said of the texts as they are with a fresh server."""
        self.settle()
        fresh = _client(self.folder)
        for number, (uri, text) in enumerate(zip(self.uris, self.texts, strict=True)):
            fresh.open(uri, text)
            for method in _OF_A_TEXT:
                ours, theirs = (_said(each, method, uri) for each in (self.client, fresh))
                if ours != theirs:
                    self.wrong.append(f"{method} of text {number} differs from a fresh server's")
                    (Path(tempfile.gettempdir()) / "soak-difference.mojo").write_text(text)
        fresh.stop()

    def finish(self) -> None:
        """End the server."""
        if self.client.process.poll() is not None:
            self.wrong.append("the server has ended")
        elif self.client.stop() != 0:
            self.wrong.append("the server did not end well")
        self.wrong += [line for line in self.client.stderr if "Error" in line]


def _client(folder: Path) -> Client:
    client = Client()
    client.initialize(
        [folder],
        general={"positionEncodings": ["utf-32"]},
        textDocument={"diagnostic": {}},
        workspace={"didChangeWatchedFiles": {"dynamicRegistration": True}},
    )
    return client


def _plain(position: Any) -> dict[str, int]:
    return {"line": position.line, "character": position.column}


def _said(client: Client, method: str, uri: str) -> Any:
    answer = client.request(f"textDocument/{method}", {"textDocument": {"uri": uri}})
    if isinstance(answer, dict):
        answer.pop("resultId", None)
    return answer


def soak(files: list[Path], count: int, seed: int, compare_every: int = 2000) -> list[str]:
    """Make so many steps, and return what is wrong."""
    with tempfile.TemporaryDirectory() as directory:
        run = Soak(files, Path(directory), seed)
        for number in range(1, count + 1):
            run.step()
            if number % compare_every == 0 or number == count:
                run.compare()
                state = f"{len(run.wrong)} wrong, slowest {run.slowest:.2f} s"
                print(f"{number} steps, {state}", file=sys.stderr)
        run.finish()
        return run.wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    wrong = soak(options.files, options.count, options.seed)
    for line in dict.fromkeys(wrong):
        print(line)
    print(f"{options.count} steps, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
