"""Long requests tell how far they are, give what they find at once, and can be cancelled."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.server.client import Client, ServerError

USED = "def shared_helper(x: Int) -> Int:\n    return x\n"
USER = "from home import shared_helper\n\ndef use{}() -> Int:\n    return shared_helper({})\n"
FILES = 6


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("many")
    (folder / "home.mojo").write_text(USED)
    for number in range(FILES):
        (folder / f"user{number}.mojo").write_text(USER.format(number, number))
    (folder / "old.mojo").write_text("fn old():\n    let x = 1\n    print(x)\n")
    (folder / "older.mojo").write_text("fn older():\n    pass\n")
    return folder


@pytest.fixture(scope="module")
def many(workspace: Path) -> Iterator[Client]:
    made = Client()
    made.initialize(
        [workspace],
        workspace={"applyEdit": True},
        window={"workDoneProgress": True},
        general={"positionEncodings": ["utf-32"]},
    )
    yield made
    assert made.stop() == 0
    assert made.stderr == []


def told(client: Client, token: str, wait: float = 0.3) -> list[Any]:
    """What was told for a token."""
    time.sleep(wait)
    found = []
    while not client.notifications.empty():
        message = client.notifications.get()
        if message["method"] == "$/progress" and message["params"]["token"] == token:
            found.append(message["params"]["value"])
    return found


def about_helper(workspace: Path, **more: Any) -> dict[str, Any]:
    return {
        "textDocument": {"uri": (workspace / "home.mojo").as_uri()},
        "position": {"line": 0, "character": 6},
        **more,
    }


def test_references_come_file_by_file(many: Client, workspace: Path) -> None:
    context = {"includeDeclaration": True}
    whole = many.request("textDocument/references", about_helper(workspace, context=context))
    assert len(whole) == 1 + 2 * FILES
    params = about_helper(workspace, context=context, partialResultToken="parts")
    assert many.request("textDocument/references", params) == []
    parts = told(many, "parts")
    assert len(parts) == 1 + FILES
    assert all(len({each["uri"] for each in part}) == 1 for part in parts)
    assert [each for part in parts for each in part] == whole


def test_references_tell_how_far_they_are(many: Client, workspace: Path) -> None:
    context = {"includeDeclaration": True}
    params = about_helper(workspace, context=context, workDoneToken="far")
    assert len(many.request("textDocument/references", params)) == 1 + 2 * FILES
    steps = told(many, "far")
    assert steps[0]["kind"] == "begin"
    assert steps[0]["cancellable"] is True
    assert steps[-1] == {"kind": "end"}
    percentages = [each["percentage"] for each in steps if each["kind"] == "report"]
    assert percentages == sorted(percentages)


def test_rename_tells_how_far_it_is(many: Client, workspace: Path) -> None:
    params = about_helper(workspace, newName="renamed", workDoneToken="rename")
    assert len(many.request("textDocument/rename", params)["changes"]) == 1 + FILES
    kinds = [each["kind"] for each in told(many, "rename")]
    assert kinds[0] == "begin"
    assert kinds[-1] == "end"


def test_symbols_come_file_by_file(many: Client) -> None:
    params = {"query": "use", "partialResultToken": "symbols"}
    assert many.request("workspace/symbol", params) == []
    found = [each["name"] for part in told(many, "symbols") for each in part]
    assert {f"use{number}" for number in range(FILES)} <= set(found)


def test_diagnostics_come_file_by_file(many: Client, workspace: Path) -> None:
    params = {
        "previousResultIds": [],
        "partialResultToken": "diagnostics",
        "workDoneToken": "checking",
    }
    answer = many.request("workspace/diagnostic", params)
    assert answer == {"items": []}
    time.sleep(0.3)
    parts: list[Any] = []
    steps: list[str] = []
    while not many.notifications.empty():
        message = many.notifications.get()["params"]
        if message.get("token") == "diagnostics":
            parts += message["value"]["items"]
        elif message.get("token") == "checking":
            steps.append(message["value"]["kind"])
    assert {each["uri"] for each in parts} == {path.as_uri() for path in workspace.glob("*.mojo")}
    assert (steps[0], steps[-1]) == ("begin", "end")


def test_old_spellings_of_a_workspace_are_converted(many: Client, workspace: Path) -> None:
    asked: list[dict[str, Any]] = []

    def apply(params: dict[str, Any]) -> dict[str, Any]:
        asked.append(params)
        return {"applied": True}

    many.answers["workspace/applyEdit"] = apply
    params = {"command": "mojo.migrateWorkspace", "workDoneToken": "migrate"}
    outcome = many.request("workspace/executeCommand", params)
    assert outcome == {"applied": True, "files": 2}
    (edit,) = asked
    changed = {uri.rpartition("/")[2] for uri in edit["edit"]["changes"]}
    assert changed == {"old.mojo", "older.mojo"}
    kinds = [each["kind"] for each in told(many, "migrate")]
    assert (kinds[0], kinds[-1]) == ("begin", "end")
    assert "fn old" in (workspace / "old.mojo").read_text()


def test_a_refused_edit_is_told(many: Client, workspace: Path) -> None:
    refusal = {"applied": False, "failureReason": "no"}
    many.answers["workspace/applyEdit"] = lambda _: refusal
    params = {"command": "mojo.migrateFile", "arguments": [(workspace / "old.mojo").as_uri()]}
    outcome = many.request("workspace/executeCommand", params)
    assert outcome == {"applied": False, "files": 0, "failureReason": "no"}


def test_an_error_of_the_client_is_told(many: Client, workspace: Path) -> None:
    def fail(_: object) -> None:
        raise ServerError({"code": -32603, "message": "the disk is full"})

    many.answers["workspace/applyEdit"] = fail
    params = {"command": "mojo.migrateFile", "arguments": [(workspace / "old.mojo").as_uri()]}
    outcome = many.request("workspace/executeCommand", params)
    assert (outcome["applied"], outcome["files"]) == (False, 0)
    assert "the disk is full" in outcome["failureReason"]


def test_progress_that_nobody_asked_for_is_made_by_the_server(
    many: Client, workspace: Path
) -> None:
    many.answers["workspace/applyEdit"] = lambda _: {"applied": True}
    made = len(many.asked)
    params = {"command": "mojo.migrateFile", "arguments": [(workspace / "old.mojo").as_uri()]}
    many.request("workspace/executeCommand", params)
    methods = [each["method"] for each in many.asked[made:]]
    assert "window/workDoneProgress/create" in methods


@pytest.mark.parametrize("way", ["request", "progress"])
def test_work_can_be_cancelled(workspace: Path, way: str) -> None:
    """A server that has just begun has to read the library first."""
    client = Client()
    client.initialize([workspace])
    params = about_helper(workspace, context={"includeDeclaration": True}, workDoneToken=way)
    with client.together():
        pending = client.start("textDocument/references", params)
        if way == "request":
            client.notify("$/cancelRequest", {"id": pending.identity})
        else:
            client.notify("window/workDoneProgress/cancel", {"token": way})
    with pytest.raises(ServerError) as error:
        pending.result()
    assert error.value.code == -32800
    first, *between, last = [each["kind"] for each in told(client, way)]
    assert (first, last) == ("begin", "end")
    # The first file may have been done before the client changed its mind.
    assert set(between) <= {"report"}
    assert client.stop() == 0


def test_a_wrong_argument_is_refused(many: Client) -> None:
    for arguments in ([], [1], ["file:///a.mojo", "file:///b.mojo"]):
        params = {"command": "mojo.migrateFile", "arguments": arguments}
        with pytest.raises(ServerError, match="wants the address of a file"):
            many.request("workspace/executeCommand", params)


def test_a_client_that_cannot_edit_is_told(tmp_path: Path) -> None:
    client = Client()
    client.initialize([tmp_path])
    params = {"command": "mojo.migrateWorkspace"}
    with pytest.raises(ServerError, match="does not apply edits"):
        client.request("workspace/executeCommand", params)
    assert client.stop() == 0
