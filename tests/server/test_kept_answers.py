"""What is kept of long answers from one edit to the next says the same as an answer made anew."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from tests.server.client import Client

TEXT = '''"""A file."""
from std.math import sqrt
import std.os, std.sys

comptime SIZE = 4; comptime WIDTH = 8


# Something that holds a number, 100 % of it.
@fieldwise_init
struct Holder(Copyable):
    var größe: Int
    var name: String

    def bigger(self, by: Int = SIZE) -> Int:
        from std.math import floor
        return self.größe + by  # 🔥 hot


trait Named:
    def name(self) -> String:
        ...


def twice(x: Float64) -> Float64: return sqrt(x) * 2
\x0cdef thrice(x: Int) -> Int:
    return x * 3


def main():
    var holder = Holder(1, "🔥" + "a"); print(holder.bigger(WIDTH))
    for each in range(SIZE):
        print(twice(3.0), thrice(each))
'''
PIECES = (
    "",
    "\n",
    "# x\n",
    "🔥",
    "ä",
    "    ",
    "def g():\n    pass\n\n\n",
    "comptime A = 1\n",
    "import std.os\n",
    "\x0c",
    "\r\n",
    '"""',
)
METHODS = ("documentSymbol", "semanticTokens/full", "foldingRange")


def asked(client: Client, uri: str, method: str) -> Any:
    answer = client.request(f"textDocument/{method}", {"textDocument": {"uri": uri}})
    return answer["data"] if isinstance(answer, dict) else answer


def position_of(text: str, offset: int) -> dict[str, int]:
    before = text[:offset].replace("\r\n", "\n").split("\n")
    return {"line": len(before) - 1, "character": len(before[-1])}


@pytest.mark.parametrize("seed", range(6))
def test_answers_behind_edits_are_those_of_a_text_just_opened(
    client: Client, folder: Path, seed: int
) -> None:
    chance = random.Random(seed)
    uri = (folder / "edited.mojo").as_uri()
    text = TEXT
    client.open(uri, text)
    for version in range(2, 14):
        # Between a carriage return and its line feed is no position.
        places = [at for at in range(len(text) + 1) if text[at - 1 : at + 1] != "\r\n"]
        start = chance.choice(places)
        end = min(start + chance.choice((0, 0, 1, 5, 40)), len(text))
        end = end if end in places else end + 1
        piece = chance.choice(PIECES)
        change = {
            "range": {"start": position_of(text, start), "end": position_of(text, end)},
            "text": piece,
        }
        text = text[:start] + piece + text[end:]
        client.change(uri, version, change)
        other = (folder / f"fresh{version}.mojo").as_uri()
        client.open(other, text)
        for method in METHODS:
            assert asked(client, uri, method) == asked(client, other, method), method
        client.close(other)
    client.close(uri)


def test_a_delta_makes_of_the_old_tokens_the_new_ones(client: Client, folder: Path) -> None:
    uri = (folder / "delta.mojo").as_uri()
    client.open(uri, TEXT)
    document = {"textDocument": {"uri": uri}}
    before = client.request("textDocument/semanticTokens/full", document)
    top = {"line": 4, "character": 0}
    edits = ("var first = 1\n", "# nothing\n", "def f(a: Int): pass\n")
    for version, text in enumerate(edits, 2):
        client.change(uri, version, {"range": {"start": top, "end": top}, "text": text})
        delta = client.request(
            "textDocument/semanticTokens/full/delta",
            {**document, "previousResultId": before["resultId"]},
        )
        data = list(before["data"])
        for each in reversed(delta["edits"]):
            start = each["start"]
            data[start : start + each["deleteCount"]] = each.get("data", [])
        before = {"resultId": delta["resultId"], "data": data}
        other = (folder / f"whole{version}.mojo").as_uri()
        lines = TEXT.split("\n")
        lines[4:4] = "".join(reversed(edits[: version - 1])).split("\n")[:-1]
        client.open(other, "\n".join(lines))
        assert data == asked(client, other, "semanticTokens/full")
        client.close(other)
    client.close(uri)
