"""Notebooks while they are edited."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.server.case import Case, Text
from tests.server.client import Client
from tests.server.notebook import OpenedNotebook, wait_until

FIRST = "def half(x: Int) -> Int:\n    return x // 2\n"
SECOND = "print(half(4))\n"


@pytest.fixture
def notebook(client: Client, folder: Path) -> OpenedNotebook:
    files = [Text.of(FIRST), Text.of(SECOND, "second")]
    return OpenedNotebook(client, Case("edited", files, ""), folder)


def cell(notebook: OpenedNotebook, number: int) -> str:
    return list(notebook.texts)[number]


def change(notebook: OpenedNotebook, version: int, **cells: object) -> None:
    identifier = {"uri": notebook.uri, "version": version}
    notebook.changed("didChange", {"notebookDocument": identifier, "change": {"cells": cells}})


def test_the_client_is_told_of_which_cells_to_tell(client: Client) -> None:
    (selector,) = client.capabilities["notebookDocumentSync"]["notebookSelector"]
    assert selector["cells"] == [{"language": "mojo"}]


def test_an_edit_of_a_cell_is_seen_by_the_others(client: Client, notebook: OpenedNotebook) -> None:
    second = cell(notebook, 1)
    assert client.wait_for_diagnostics(second, 1) == []
    start = {"line": 0, "character": 4}
    edit = {"range": {"start": start, "end": {"line": 0, "character": 8}}, "text": "third"}
    document = {"uri": cell(notebook, 0), "version": 2}
    change(notebook, 2, textContent=[{"document": document, "changes": [edit]}])
    wait_until(client, second, 1, ["name-unknown"])
    notebook.close()
    wait_until(client, second, None, [])


def test_cells_come_and_go(client: Client, notebook: OpenedNotebook) -> None:
    second = cell(notebook, 1)
    client.wait_for_diagnostics(second, 1)
    added = f"{second}-added"
    item = {"uri": added, "languageId": "mojo", "version": 1, "text": "def more():\n    half()\n"}
    array = {"start": 1, "deleteCount": 0, "cells": [{"kind": 2, "document": added}]}
    change(notebook, 2, structure={"array": array, "didOpen": [item]})
    wait_until(client, added, 1, ["call-mismatch"])
    array = {"start": 0, "deleteCount": 1}
    closed = [{"uri": cell(notebook, 0)}]
    change(notebook, 3, structure={"array": array, "didClose": closed})
    wait_until(client, added, 1, ["name-unknown"])
    notebook.close()


def test_cells_that_are_no_code_are_left_alone(client: Client, folder: Path) -> None:
    uri = (folder / "text.ipynb").as_uri()
    cells = [f"vscode-notebook-cell:{folder}/text.ipynb#{number}" for number in range(2)]
    client.notify(
        "notebookDocument/didOpen",
        {
            "notebookDocument": {
                "uri": uri,
                "notebookType": "jupyter",
                "version": 1,
                "cells": [
                    {"kind": 1, "document": cells[0]},
                    {"kind": 2, "document": cells[1]},
                ],
            },
            "cellTextDocuments": [
                {"uri": cells[0], "languageId": "markdown", "version": 1, "text": "# def f("},
                {"uri": cells[1], "languageId": "mojo", "version": 1, "text": "print(unknown)"},
            ],
        },
    )
    (found,) = client.wait_for_diagnostics(cells[1], 1)
    assert found["code"] == "name-unknown"
    assert cells[0] not in client.diagnostics
    position = {"line": 0, "character": 3}
    assert client.at("textDocument/hover", cells[0], position) is None
    client.notify(
        "notebookDocument/didClose",
        {"notebookDocument": {"uri": uri}, "cellTextDocuments": [{"uri": cells[1]}]},
    )


def test_what_makes_no_sense_does_no_harm(client: Client, notebook: OpenedNotebook) -> None:
    identifier = {"uri": "file:///nowhere.ipynb", "version": 3}
    notebook.changed("didChange", {"notebookDocument": identifier, "change": {}})
    array = {"start": 99, "deleteCount": 99, "cells": [{"kind": 2, "document": "cell:unknown"}]}
    change(notebook, 2, structure={"array": array})
    position = {"line": 500, "character": 500}
    for method in ("hover", "definition", "completion", "signatureHelp", "documentHighlight"):
        client.at(f"textDocument/{method}", cell(notebook, 1), position)
    assert client.wait_for_diagnostics(cell(notebook, 1), 1) == []
    notebook.close()


def test_a_cell_is_run_behind_those_before_it(client: Client, notebook: OpenedNotebook) -> None:
    mark = "begins1"
    second = cell(notebook, 1)
    program = client.request("mojo/cellProgram", {"cell": second, "mark": mark})
    text, lines = program["text"], program["lines"]
    assert text.splitlines() == [
        "def half(x: Int) -> Int:",
        "    return x // 2",
        "",
        "def __cells__() raises:",
        '    print("begins1")',
        "    print(half(4))",
        "    ",
        "    pass",
        "def main() raises:",
        "    __cells__()",
    ]
    assert lines[5] == {"cell": second, "number": 0, "shift": 4}
    assert lines[4] is None


@pytest.mark.usefixtures("notebook")
def test_what_is_no_cell_has_no_program(client: Client) -> None:
    given = {"cell": "vscode-notebook-cell:/nowhere", "mark": "m"}
    assert client.request("mojo/cellProgram", given) is None
