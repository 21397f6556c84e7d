"""Views of functions while texts are edited, and what else is asked meanwhile."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.server.client import Client, Pending, ServerError

PROGRAM = """\
def twice(n: Int) -> Int:
    return n * 2

def main():
    print(twice(4))
"""


@pytest.fixture
def opened(client: Client, folder: Path) -> Iterator[str]:
    uri = (folder / "program.mojo").as_uri()
    client.open(uri, PROGRAM)
    yield uri
    client.close(uri)


def ask(client: Client, uri: str, form: str, line: int = 4) -> Pending:
    place = {"textDocument": {"uri": uri}, "position": {"line": line, "character": 4}}
    return client.start("mojo/elaborated", {**place, "form": form})


def test_the_server_says_which_addresses_it_knows(client: Client) -> None:
    workspace = client.capabilities["workspace"]
    assert workspace["textDocumentContent"] == {"schemes": ["mojo-view"]}


def test_an_edit_ends_a_view(client: Client, opened: str) -> None:
    first = ask(client, opened, "mir").result()
    pending = ask(client, opened, "assembly")
    # Long enough for LLVM to have begun, not for Python to have loaded it.
    time.sleep(0.1)
    client.replace(opened, 2, "\n" + PROGRAM)
    with pytest.raises(ServerError, match="changed"):
        pending.result()
    second = ask(client, opened, "mir", 5).result()
    assert (first["version"], second["version"]) == (1, 2)
    assert [None if each is None else each + 1 for each in first["toSource"]] == second["toSource"]


def test_a_view_that_nobody_wants_is_given_up(client: Client, opened: str) -> None:
    pending = ask(client, opened, "llvm-optimized")
    client.notify("$/cancelRequest", {"id": pending.identity})
    with pytest.raises(ServerError):
        pending.result()


def test_others_are_answered_while_llvm_works(client: Client, opened: str) -> None:
    ask(client, opened, "mir").result()
    pending = ask(client, opened, "assembly")
    hover = client.at("textDocument/hover", opened, {"line": 4, "character": 11})
    assert "def twice" in hover["contents"]["value"]
    assert "call" in pending.result()["text"]


def test_a_view_that_is_shown_is_said_to_be_stale_after_an_edit(folder: Path) -> None:
    client = Client()
    client.initialize([folder], workspace={"textDocumentContent": {}})
    try:
        uri = (folder / "shown.mojo").as_uri()
        client.open(uri, PROGRAM)
        view = ask(client, uri, "mir", 1).result()["uri"]
        before = client.request("workspace/textDocumentContent", {"uri": view})["text"]
        assert "2: index" in before
        client.replace(uri, 2, PROGRAM.replace("n * 2", "n * 3"))
        told = _refreshed(client)
        assert told == {"uri": view}
        after = client.request("workspace/textDocumentContent", {"uri": view})["text"]
        assert after == before.replace("2: index", "3: index")
    finally:
        assert client.stop() == 0


def _refreshed(client: Client) -> Any:
    end = time.monotonic() + 20
    while time.monotonic() < end:
        for each in client.asked:
            if each["method"] == "workspace/textDocumentContent/refresh":
                return each["params"]
        time.sleep(0.05)
    return None


@pytest.mark.parametrize(
    "params",
    [
        {},
        {"textDocument": {"uri": "file:///a.mojo"}},
        {"textDocument": {}, "position": {"line": 0, "character": 0}},
    ],
)
def test_a_request_that_says_too_little_is_refused(client: Client, params: Any) -> None:
    with pytest.raises(ServerError, match="which function"):
        client.request("mojo/elaborated", params)


@pytest.mark.parametrize("uri", ["mojo-view:/a", "mojo-view:/a?%5B%5D", "file:///a.mojo"])
def test_other_addresses_are_refused(client: Client, uri: str) -> None:
    with pytest.raises(ServerError, match="not the address"):
        client.request("workspace/textDocumentContent", {"uri": uri})


def test_unknown_forms_are_refused(client: Client, opened: str) -> None:
    with pytest.raises(ServerError, match="one of generic-mir, mir, llvm"):
        ask(client, opened, "bytecode").result()
