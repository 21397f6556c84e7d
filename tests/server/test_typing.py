"""Answers to questions that were asked while somebody types on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.server.client import Client, ServerError

TEXT = "def main():\n    var counts = C\n    print(counts)\n"
PLACE = {"line": 1, "character": 18}


def inserted(client: Client, uri: str, version: int, character: int, text: str) -> None:
    position = {"line": 1, "character": character}
    client.change(uri, version, {"range": {"start": position, "end": position}, "text": text})


def asked_and_typed(client: Client, folder: Path, typed: str) -> Any:
    """Ask for completion behind the first letter, and have more typed in the same instant."""
    uri = (folder / "main.mojo").as_uri()
    client.open(uri, TEXT)
    params = {"textDocument": {"uri": uri}, "position": PLACE}
    with client.together():
        pending = client.start("textDocument/completion", params)
        for number, letter in enumerate(typed):
            inserted(client, uri, number + 2, 18 + number, letter)
    try:
        return pending.result()
    finally:
        client.close(uri)


def test_a_word_that_grows_is_completed_as_it_was(client: Client, folder: Path) -> None:
    answer = asked_and_typed(client, folder, "omp")
    items = {item["label"]: item for item in answer["items"]}
    replaced = {"start": {"line": 1, "character": 17}, "end": {"line": 1, "character": 18}}
    assert items["Comparable"]["textEdit"]["range"] == replaced
    assert answer["isIncomplete"]


def test_what_ends_the_word_makes_the_question_void(client: Client, folder: Path) -> None:
    # Unless the answer was there before.
    try:
        answer = asked_and_typed(client, folder, "(")
    except ServerError as refusal:
        assert refusal.code == -32801
    else:
        ranges = [item["textEdit"]["range"]["end"]["character"] for item in answer["items"]]
        assert set(ranges) == {18}
