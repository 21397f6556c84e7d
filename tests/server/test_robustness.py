"""What must not disturb the server: odd texts, odd places, odd messages, odd times."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.server.client import ROOT, Client, ServerError

PLACE = {"line": 0, "character": 0}
ABOUT_A_PLACE = (
    "completion",
    "hover",
    "signatureHelp",
    "definition",
    "declaration",
    "typeDefinition",
    "implementation",
    "documentHighlight",
    "prepareRename",
)
ABOUT_A_TEXT = (
    "documentSymbol",
    "foldingRange",
    "semanticTokens/full",
    "diagnostic",
    "codeLens",
)


def everything(client: Client, uri: str, position: dict[str, int]) -> None:
    """Ask all that can be asked; every question must be answered."""
    document = {"textDocument": {"uri": uri}}
    waiting = [
        client.start(f"textDocument/{name}", {**document, "position": position})
        for name in ABOUT_A_PLACE
    ]
    waiting += [client.start(f"textDocument/{name}", document) for name in ABOUT_A_TEXT]
    range_ = {"start": PLACE, "end": position}
    options = {"tabSize": 4, "insertSpaces": True}
    more: list[tuple[str, dict[str, Any]]] = [
        ("references", {"position": position, "context": {"includeDeclaration": True}}),
        ("rename", {"position": position, "newName": "other"}),
        ("selectionRange", {"positions": [position]}),
        ("inlayHint", {"range": range_}),
        ("codeAction", {"range": range_, "context": {"diagnostics": []}}),
        ("semanticTokens/range", {"range": range_}),
        ("formatting", {"options": options}),
        ("rangeFormatting", {"range": range_, "options": options}),
        ("onTypeFormatting", {"position": position, "ch": "\n", "options": options}),
    ]
    waiting += [client.start(f"textDocument/{name}", {**document, **rest}) for name, rest in more]
    client.answers["workspace/applyEdit"] = lambda _: {"applied": False}
    for name in ("migrateFile", "organizeImports", "checkDocExamples"):
        command = {"command": f"mojo.{name}", "arguments": [uri]}
        waiting.append(client.start("workspace/executeCommand", command))
    for pending in waiting:
        try:
            pending.result()
        except ServerError as error:
            # A refusal to rename, and nothing else.
            assert error.code in (-32600, -32602), error.message


TEXTS = {
    "empty": "",
    "one letter": "x",
    "no end of line": "def main():\n    print(1)",
    "NUL": "def main():\n    print(\x00)\n\x00",
    "lone surrogates": "var x = '\ud800'\ndef main():\n    \udfff\n",
    "carriage returns": "def main():\r\n    var x = 1\r    print(x)\r\n",
    "byte order mark": "\ufeffdef main():\n    pass\n",
    "only brackets": "((((((((((",
    "closing brackets": "))))))]]]]}}}}",
    "open text": 'def main():\n    print("""abc\n',
    "tabs": "def main():\n\tvar x = 1\n\tprint(x)\n",
    "emoji": "def main():\n    var s = '😀😀'\n    print(s, '🔥')\n",
    "half a header": "def f(a: Int,\n\nstruct S:\n    var x: Int\n",
    "half an import": "from std.\n\ndef main():\n    pass\n",
    "half a decorator": "@\ndef main():\n    pass\n",
    "unindented": "def main():\nprint(1)\n",
    "wildly indented": "        def f():\n  x\n      y\n z\n",
    "circles": (
        "comptime A = B\ncomptime B = A\nstruct S(S):\n    var s: S\n\ndef f(x: A):\n    pass\n"
    ),
    "itself": "from main import *\nfrom .main import f\n\ndef f():\n    f()\n",
}


@pytest.mark.parametrize("name", TEXTS)
def test_odd_texts(client: Client, folder: Path, name: str) -> None:
    text = TEXTS[name]
    uri = (folder / "main.mojo").as_uri()
    client.open(uri, text)
    lines = text.split("\n")
    for line in sorted({0, len(lines) // 2, len(lines) - 1}):
        everything(client, uri, {"line": line, "character": len(lines[line])})
    client.close(uri)


@pytest.mark.parametrize("name", TEXTS)
def test_odd_cells(client: Client, folder: Path, name: str) -> None:
    cells = ["def half(x: Int) -> Int:\n    return x // 2\n", TEXTS[name], "print(half(2))"]
    uri = (folder / "notes.ipynb").as_uri()
    uris = [f"vscode-notebook-cell:{folder}/notes.ipynb#{number}" for number in range(3)]
    notebook = {
        "uri": uri,
        "notebookType": "jupyter",
        "version": 1,
        "cells": [{"kind": 2, "document": each} for each in uris],
    }
    texts = [
        {"uri": each, "languageId": "mojo", "version": 1, "text": text}
        for each, text in zip(uris, cells, strict=True)
    ]
    opened = {"notebookDocument": notebook, "cellTextDocuments": texts}
    client.notify("notebookDocument/didOpen", opened)
    last = len(TEXTS[name].split("\n")) - 1
    everything(client, uris[1], {"line": last, "character": 1})
    found = client.at("textDocument/definition", uris[2], {"line": 0, "character": 8})
    assert [each["uri"] for each in found] == [uris[0]]
    closed = {
        "notebookDocument": {"uri": uri},
        "cellTextDocuments": [{"uri": each} for each in uris],
    }
    client.notify("notebookDocument/didClose", closed)


@pytest.mark.parametrize(
    "position",
    [
        {"line": 10_000, "character": 0},
        {"line": 0, "character": 10_000},
        {"line": 2**31 - 1, "character": 2**31 - 1},
    ],
)
def test_places_that_are_not_there(client: Client, folder: Path, position: dict[str, int]) -> None:
    uri = (folder / "main.mojo").as_uri()
    client.open(uri, "def main():\n    print(1)\n")
    everything(client, uri, position)
    client.close(uri)


def test_a_negative_place_is_refused(client: Client, folder: Path) -> None:
    uri = (folder / "main.mojo").as_uri()
    client.open(uri, "def main():\n    print(1)\n")
    with pytest.raises(ServerError) as caught:
        client.at("textDocument/hover", uri, {"line": -1, "character": 0})
    assert caught.value.code == -32602
    client.close(uri)


def test_questions_about_texts_that_are_not_open(client: Client, folder: Path) -> None:
    everything(client, (folder / "absent.mojo").as_uri(), PLACE)
    path = folder / "closed.mojo"
    path.write_text("def main():\n    print(1)\n")
    everything(client, path.as_uri(), {"line": 1, "character": 6})
    everything(client, "untitled:Untitled-1", PLACE)
    everything(client, "strange", PLACE)


def test_edits_of_texts_that_are_not_open(client: Client, folder: Path) -> None:
    uri = (folder / "absent.mojo").as_uri()
    client.replace(uri, 2, "def main():\n    pass\n")
    client.close(uri)
    everything(client, uri, PLACE)


def test_a_question_in_the_instant_of_opening(client: Client, folder: Path) -> None:
    uri = (folder / "main.mojo").as_uri()
    client.open(uri, "def main():\n    var x = 1\n    print(x)\n")
    answer = client.at("textDocument/hover", uri, {"line": 2, "character": 10})
    assert "var x: Int" in answer["contents"]["value"]
    client.close(uri)


def test_a_question_in_the_instant_of_an_edit(client: Client, folder: Path) -> None:
    uri = (folder / "main.mojo").as_uri()
    client.open(uri, "def main():\n    var x = 1\n    print(x)\n")
    for number in range(20):
        value, shown = ("1", "Int") if number % 2 else ("1.5", "Float64")
        line = {"start": {"line": 1, "character": 0}, "end": {"line": 2, "character": 0}}
        client.change(uri, number + 2, {"range": line, "text": f"    var x = {value}\n"})
        answer = client.at("textDocument/hover", uri, {"line": 2, "character": 10})
        assert f"var x: {shown}" in answer["contents"]["value"]
    client.close(uri)


def test_an_answer_to_an_old_question_is_given_up(client: Client, folder: Path) -> None:
    uri = (folder / "main.mojo").as_uri()
    body = "".join(f"    print({i} + {i})\n" for i in range(300))
    client.open(uri, f"def main():\n{body}")
    first = client.start("textDocument/semanticTokens/full", {"textDocument": {"uri": uri}})
    client.replace(uri, 2, "def main():\n    pass\n")
    second = client.request("textDocument/semanticTokens/full", {"textDocument": {"uri": uri}})
    assert len(second["data"]) == 5
    try:
        assert len(first.result()["data"]) > 5
    except ServerError as error:
        assert error.code == -32801
    client.close(uri)


def test_cancelling(client: Client, folder: Path) -> None:
    uri = (folder / "main.mojo").as_uri()
    client.open(uri, "def main():\n    print(1)\n")
    waiting = [
        client.start("textDocument/hover", {"textDocument": {"uri": uri}, "position": PLACE})
        for _ in range(20)
    ]
    for pending in waiting:
        client.notify("$/cancelRequest", {"id": pending.identity})
    for pending in waiting:
        try:
            pending.result()
        except ServerError as error:
            assert error.code == -32800
    client.close(uri)


def test_unknown_and_malformed_messages(client: Client) -> None:
    with pytest.raises(ServerError) as caught:
        client.request("textDocument/unheardOf", {})
    assert caught.value.code == -32601
    with pytest.raises(ServerError) as caught:
        client.request("textDocument/hover", {"position": "here"})
    assert caught.value.code == -32602
    client.notify("textDocument/unheardOf", {})
    client.notify("$/unheardOf", {})
    assert client.request("workspace/symbol", {"query": "nothing of that name"}) == []


DEEP = {
    "parentheses": "def main():\n    var x = " + "(" * 20_000 + "1" + ")" * 20_000 + "\n",
    "operators": "def main():\n    var x = " + "1 + " * 20_000 + "1\n",
    "brackets": "def main():\n    var x = " + "[" * 5_000 + "]" * 5_000 + "\n",
    "calls": "def main():\n    " + "f(" * 5_000 + ")" * 5_000 + "\n",
    "open brackets": "def main():\n    f" + "(" * 20_000 + "\n",
    "dots": "def main():\n    var x = a" + ".b" * 20_000 + "\n",
    "nots": "def main():\n    var x = " + "not " * 20_000 + "True\n",
    "blocks": "def main():\n" + "".join(f"{'  ' * i}if True:\n" for i in range(1, 300)),
    "nested types": "def f(x: " + "List[" * 2_000 + "Int" + "]" * 2_000 + "):\n    pass\n",
}


@pytest.mark.slow
@pytest.mark.parametrize("name", DEEP)
def test_deep_nesting(client: Client, folder: Path, name: str) -> None:
    uri = (folder / "main.mojo").as_uri()
    client.open(uri, DEEP[name])
    everything(client, uri, {"line": 1, "character": 20})
    client.replace(uri, 2, "def main():\n    var x = 1\n    print(x)\n")
    answer = client.at("textDocument/hover", uri, {"line": 2, "character": 10})
    assert "var x: Int" in answer["contents"]["value"]
    client.close(uri)


@pytest.mark.slow
def test_random_bytes(client: Client, folder: Path) -> None:
    generator = random.Random(7)
    uri = (folder / "main.mojo").as_uri()
    client.open(uri, "")
    for version in range(2, 12):
        text = bytes(generator.randrange(256) for _ in range(2000)).decode("latin-1")
        client.replace(uri, version, text)
        everything(client, uri, {"line": 3, "character": 5})
    client.close(uri)


# ---------------------------------------------------------------- beginning and end


@pytest.fixture
def fresh() -> Iterator[Client]:
    made = Client()
    yield made
    made.process.kill()
    made.process.wait()


def test_a_question_before_the_beginning(fresh: Client) -> None:
    with pytest.raises(ServerError) as caught:
        fresh.request("workspace/symbol", {"query": "x"})
    assert caught.value.code == -32002
    fresh.initialize()
    assert fresh.request("workspace/symbol", {"query": "no such name at all"}) == []
    assert fresh.stop() == 0


def test_leaving_without_a_word(fresh: Client) -> None:
    fresh.initialize()
    fresh.notify("exit")
    assert fresh.process.wait(20) == 1


def test_a_question_behind_the_end(fresh: Client) -> None:
    fresh.initialize()
    fresh.request("shutdown")
    with pytest.raises(ServerError) as caught:
        fresh.request("workspace/symbol", {"query": "x"})
    assert caught.value.code == -32600
    fresh.notify("exit")
    assert fresh.process.wait(20) == 0


def test_a_client_that_is_gone(fresh: Client) -> None:
    fresh.initialize()
    assert fresh.process.stdin is not None
    fresh.process.stdin.close()
    assert fresh.process.wait(20) == 1


def test_a_client_that_reads_no_more(tmp_path: Path) -> None:
    # As when an editor was killed: its questions are there, but nobody is there for the answers.
    uri = (tmp_path / "main.mojo").as_uri()
    opened = {"uri": uri, "languageId": "mojo", "version": 1, "text": "def main():\n    pass\n"}
    document = {"textDocument": {"uri": uri}}
    messages: list[dict[str, Any]] = [
        {"id": 0, "method": "initialize", "params": {"processId": None, "capabilities": {}}},
        {"method": "initialized", "params": {}},
        {"method": "textDocument/didOpen", "params": {"textDocument": opened}},
        *({"id": n, "method": "textDocument/documentSymbol", "params": document} for n in (1, 2)),
    ]
    process = subprocess.Popen(
        [sys.executable, "-m", "cli", "lsp"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    for message in messages:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
    process.stdin.close()
    with process.stderr:
        assert process.stderr.read() == b""
    assert process.wait(20) == 1


def test_a_message_that_is_no_json(fresh: Client) -> None:
    fresh.initialize()
    fresh.send_bytes(b"Content-Length: 5\r\n\r\n{abc}")
    body = json.dumps({"jsonrpc": "2.0", "method": 5}).encode()
    fresh.send_bytes(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
    assert fresh.request("workspace/symbol", {"query": "no such name at all"}) == []
    assert fresh.stop() == 0


# ---------------------------------------------------------------- what clients can choose


@pytest.mark.parametrize(
    ("encodings", "column"), [(["utf-8"], 18), (["utf-16"], 16), (["utf-32"], 15), (None, 16)]
)
def test_units_of_columns(
    fresh: Client, tmp_path: Path, encodings: list[str] | None, column: int
) -> None:
    general = {"positionEncodings": encodings} if encodings else {}
    fresh.initialize([tmp_path], general=general)
    assert fresh.capabilities["positionEncoding"] == (encodings or ["utf-16"])[0]
    uri = (tmp_path / "main.mojo").as_uri()
    fresh.open(uri, "def main():\n    var x = '😀'; print(x)\n    print(x)\n")
    start = {"line": 1, "character": column}
    # The text '😀' is replaced up to its end, whose column depends on the unit.
    fresh.change(
        uri, 2, {"range": {"start": {"line": 1, "character": 12}, "end": start}, "text": "1.5"}
    )
    answer = fresh.at("textDocument/hover", uri, {"line": 2, "character": 10})
    assert "var x: Float64" in answer["contents"]["value"]
    assert fresh.stop() == 0


def test_pulled_diagnostics_are_not_pushed(fresh: Client, tmp_path: Path) -> None:
    fresh.initialize([tmp_path], textDocument={"diagnostic": {}})
    uri = (tmp_path / "main.mojo").as_uri()
    fresh.open(uri, "def main():\n    print(missing)\n")
    document = {"textDocument": {"uri": uri}}
    first = fresh.request("textDocument/diagnostic", document)
    assert [each["code"] for each in first["items"]] == ["name-unknown"]
    known = {**document, "previousResultId": first["resultId"]}
    assert fresh.request("textDocument/diagnostic", known)["kind"] == "unchanged"
    fresh.replace(uri, 2, "def main():\n    print(1)\n")
    assert fresh.request("textDocument/diagnostic", known)["items"] == []
    assert fresh.published == []
    assert fresh.stop() == 0


def test_files_that_others_change(fresh: Client, tmp_path: Path) -> None:
    other = tmp_path / "other.mojo"
    other.write_text("def helper():\n    pass\n")
    fresh.initialize([tmp_path], workspace={"didChangeWatchedFiles": {"dynamicRegistration": True}})
    uri = (tmp_path / "main.mojo").as_uri()
    fresh.open(uri, "from other import helper\n\ndef main():\n    helper(1)\n")
    assert [each["code"] for each in fresh.wait_for_diagnostics(uri)] == ["call-mismatch"]
    other.write_text("def helper(x: Int):\n    pass\n")
    changed = {"changes": [{"uri": other.as_uri(), "type": 2}]}
    fresh.notify("workspace/didChangeWatchedFiles", changed)
    answer = fresh.request("textDocument/diagnostic", {"textDocument": {"uri": uri}})
    assert answer["items"] == []
    assert [each["method"] for each in fresh.asked] == ["client/registerCapability"]
    assert fresh.stop() == 0


def test_settings_and_several_folders(fresh: Client, tmp_path: Path) -> None:
    one, two, library = tmp_path / "one", tmp_path / "two", tmp_path / "library"
    for folder in (one, two, library):
        folder.mkdir()
    (library / "shared.mojo").write_text("def shared():\n    pass\n")
    (two / "second.mojo").write_text("def found_in_the_second():\n    pass\n")
    fresh.initialize([one, two], options={"mojo": {"includePaths": [str(library)]}})
    uri = (one / "main.mojo").as_uri()
    fresh.open(uri, "from shared import shared\n\ndef main():\n    var x = 1\n    shared()\n")
    codes = [each["code"] for each in fresh.wait_for_diagnostics(uri)]
    assert "import-unknown" not in codes
    symbols = fresh.request("workspace/symbol", {"query": "found_in_the"})
    assert [each["name"] for each in symbols] == ["found_in_the_second"]
    range_ = {"start": PLACE, "end": {"line": 5, "character": 0}}
    hints = {"textDocument": {"uri": uri}, "range": range_}
    assert len(fresh.request("textDocument/inlayHint", hints)) == 1
    fresh.notify("workspace/didChangeConfiguration", {"settings": {"mojo": {"typeHints": False}}})
    assert fresh.request("textDocument/inlayHint", hints) == []
    assert fresh.stop() == 0
