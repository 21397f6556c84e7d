"""What is wrong in an example is shown until the text changes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.server.client import Client

TEXT = '''def half(x: Int) -> Int:
    """Halve.

    ```mojo
    unknown(half(2))
    ```
    """
    return x // 2
'''


def check(client: Client, uri: str) -> Any:
    params = {"command": "mojo.checkDocExamples", "arguments": [uri]}
    return client.request("workspace/executeCommand", params)


def pulled(client: Client, uri: str) -> list[str]:
    answer = client.request("textDocument/diagnostic", {"textDocument": {"uri": uri}})
    return [each["message"] for each in answer["items"]]


def test_what_is_wrong_is_shown_until_the_text_changes(client: Client, folder: Path) -> None:
    path = folder / "half.mojo"
    path.write_text(TEXT)
    uri = path.as_uri()
    client.open(uri, TEXT)
    assert pulled(client, uri) == []
    outcome = check(client, uri)
    (problem,) = outcome["problems"]
    assert problem["message"].startswith("in an example: ")
    assert problem["range"]["start"] == {"line": 4, "character": 4}
    assert pulled(client, uri) == [problem["message"]]
    end = {"line": 8, "character": 0}
    client.change(uri, 2, {"range": {"start": end, "end": end}, "text": "\n"})
    assert pulled(client, uri) == []
    client.close(uri)


def test_a_file_that_is_not_open_is_checked_too(client: Client, folder: Path) -> None:
    path = folder / "shut.mojo"
    path.write_text(TEXT)
    assert check(client, path.as_uri())["examples"] == 1
    assert len(check(client, path.as_uri())["problems"]) == 1


def test_a_file_that_does_not_exist_has_no_examples(client: Client, folder: Path) -> None:
    assert check(client, (folder / "none.mojo").as_uri()) == {"examples": 0, "problems": []}
