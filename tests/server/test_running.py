"""Programs and tests that the server runs for a client."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

import pytest

from tests.server.client import Client, ServerError

PROGRAM = """
def main():
    print("héllo")
    print("two")
"""
ENDLESS = """
from std.time import sleep

def main():
    print("begun", flush=True)
    while True:
        sleep(0.05)
"""
# Says that it is there again and again.
LEFT = """
from std.time import sleep

def main() raises:
    print("begun", flush=True)
    while True:
        with open("WHERE", "w") as file:
            file.write("here")
        sleep(0.05)
"""
TESTS = """
from std.testing import TestSuite, assert_equal

def test_good() raises:
    assert_equal(1, 1)

def test_bad() raises:
    assert_equal(1, 2)

def helper() -> Int:
    return 1

def main() raises:
    TestSuite.discover_tests[__functions_in_module()]().run()
"""
WAIT = 60


def written(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path.as_uri()


def output(client: Client, token: str, until: str = "") -> dict[str, str]:
    """What a run has written by stream: all that is there, or until a text has come."""
    found = {"stdout": "", "stderr": ""}
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        while not client.notifications.empty():
            message = client.notifications.get()
            if message["method"] == "mojo/output" and message["params"]["token"] == token:
                found[message["params"]["stream"]] += message["params"]["text"]
        if until in found["stdout"]:
            break
        time.sleep(0.01)
    return found


def command(name: str, token: str, *arguments: str) -> dict[str, Any]:
    return {"command": name, "arguments": list(arguments), "workDoneToken": token}


def test_a_file_is_run_and_what_it_writes_is_told(client: Client, folder: Path) -> None:
    uri = written(folder, "program.mojo", PROGRAM)
    outcome = client.request("workspace/executeCommand", command("mojo.run", "run", uri))
    assert outcome == {"exitCode": 0, "cancelled": False}
    assert output(client, "run", "two")["stdout"] == "héllo\ntwo\n"


def test_errors_of_a_program_are_told(client: Client, folder: Path) -> None:
    uri = written(folder, "wrong.mojo", "def main():\n    print(unknown)\n")
    outcome = client.request("workspace/executeCommand", command("mojo.run", "wrong", uri))
    assert outcome["exitCode"] == 1
    assert "unknown" in output(client, "wrong")["stderr"]


@pytest.mark.parametrize("way", ["request", "progress"])
def test_a_program_that_does_not_end_can_be_stopped(client: Client, folder: Path, way: str) -> None:
    uri = written(folder, "endless.mojo", ENDLESS)
    pending = client.start("workspace/executeCommand", command("mojo.run", way, uri))
    output(client, way, "begun")
    if way == "request":
        client.notify("$/cancelRequest", {"id": pending.identity})
        with pytest.raises(ServerError):
            pending.result()
    else:
        client.notify("window/workDoneProgress/cancel", {"token": way})
        assert pending.result()["cancelled"] is True


@pytest.mark.skipif(os.name == "nt", reason="a process is asked to end by a signal")
@pytest.mark.parametrize("way", ["the client is gone", "the server is told to end"])
def test_no_program_is_left_behind(tmp_path: Path, way: str) -> None:
    told = tmp_path / "alive"
    uri = written(tmp_path, "left.mojo", LEFT.replace("WHERE", str(told)))
    client = Client()
    client.initialize([tmp_path])
    client.start("workspace/executeCommand", command("mojo.run", way, uri))
    output(client, way, "begun")
    if way == "the client is gone":
        assert client.process.stdin is not None
        client.process.stdin.close()
    else:
        client.process.terminate()
    client.process.wait(timeout=20)
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        told.unlink(missing_ok=True)
        time.sleep(0.5)
        if not told.exists():
            break
    assert not told.exists()
    assert not any("Traceback" in line for line in client.stderr)


def test_the_tests_of_a_file_are_found(client: Client, folder: Path) -> None:
    uri = written(folder, "test_sums.mojo", TESTS)
    client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": uri, "type": 1}]})
    (file,) = client.request("mojo/tests", {"textDocument": {"uri": uri}})
    assert (file["uri"], file["name"]) == (uri, "test_sums.mojo")
    assert [test["name"] for test in file["tests"]] == ["test_good", "test_bad"]
    assert file["tests"][0]["selectionRange"]["start"] == {"line": 3, "character": 4}
    assert uri in [each["uri"] for each in client.request("mojo/tests", {})]


def test_one_test_is_run(client: Client, folder: Path) -> None:
    uri = written(folder, "test_one.mojo", TESTS)
    good = command("mojo.runTest", "good", uri, "test_good")
    assert client.request("workspace/executeCommand", good)["exitCode"] == 0
    said = output(client, "good", "passed")["stdout"]
    assert "1 passed , 0 failed , 1 skipped" in said
    bad = command("mojo.runTest", "bad", uri, "test_bad")
    assert client.request("workspace/executeCommand", bad)["exitCode"] == 1


@pytest.mark.parametrize("arguments", [[], [1], ["file:///a.mojo"]])
def test_a_command_without_what_it_needs_is_refused(client: Client, arguments: list[Any]) -> None:
    with pytest.raises(ServerError):
        client.request(
            "workspace/executeCommand", {"command": "mojo.runTest", "arguments": arguments}
        )
