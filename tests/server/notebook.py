"""Cases of notebooks: the files of a case are the cells, and the first line says what is asked."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from tests.server.case import Case, Text
from tests.server.client import Client


class OpenedNotebook:
    """A case that is open as a notebook."""

    def __init__(self, client: Client, case: Case, folder: Path) -> None:
        self.client = client
        self.case = case
        self.uri = (folder / "notes.ipynb").as_uri()
        self.texts = {
            f"vscode-notebook-cell:{folder}/notes.ipynb#{number}": text
            for number, text in enumerate(case.files)
        }
        cells = [{"kind": 2, "document": uri} for uri in self.texts]
        notebook = {"uri": self.uri, "notebookType": "jupyter", "version": 1, "cells": cells}
        items = [
            {"uri": uri, "languageId": "mojo", "version": 1, "text": text.text}
            for uri, text in self.texts.items()
        ]
        self.changed("didOpen", {"notebookDocument": notebook, "cellTextDocuments": items})

    def changed(self, what: str, params: dict[str, Any]) -> None:
        self.client.notify(f"notebookDocument/{what}", params)

    def close(self) -> None:
        cells = [{"uri": uri} for uri in self.texts]
        closed = {"notebookDocument": {"uri": self.uri}, "cellTextDocuments": cells}
        self.changed("didClose", closed)

    # ------------------------------------------------------------ where

    @property
    def cell(self) -> tuple[str, Text]:
        """The cell with the cursor."""
        return next((u, t) for u, t in self.texts.items() if t.cursors or t.spans)

    def at(self, method: str, **more: Any) -> Any:
        uri, text = next((u, t) for u, t in self.texts.items() if t.cursors)
        return self.client.at(method, uri, text.position(text.cursors[0]), **more)

    def about(self, method: str, **more: Any) -> Any:
        uri = next((u for u, t in self.texts.items() if t.cursors), self.cell[0])
        return self.client.request(method, {"textDocument": {"uri": uri}, **more})

    def shown(self, changes: dict[str, Any]) -> str:
        """The cells with edits made."""
        parts = []
        for uri, text in self.texts.items():
            new = text.edited(changes.get(uri, [])).strip("\n")
            parts.append(new if uri.endswith("#0") else f"+++ {text.path}\n{new}")
        return "\n".join(parts)

    def locations(self, found: list[dict[str, Any]]) -> list[tuple[str, str]]:
        return sorted((each["uri"], str(each["range"])) for each in found)

    def marked(self) -> list[tuple[str, str]]:
        return sorted(
            (uri, str(text.range(span))) for uri, text in self.texts.items() for span in text.spans
        )


def check(opened: OpenedNotebook) -> None:
    """Ask what the first line says, and compare."""
    verb, _, expected = opened.case.expected.partition("\n")
    verb, _, rest = verb.partition(" ")
    expected = expected.strip("\n")
    lines = [line for line in expected.split("\n") if line]
    match verb:
        case "hover":
            assert expected in opened.at("textDocument/hover")["contents"]["value"]
        case "definition":
            assert opened.locations(opened.at("textDocument/definition")) == opened.marked()
        case "references":
            context = {"includeDeclaration": True}
            found = opened.at("textDocument/references", context=context)
            assert opened.locations(found) == opened.marked()
        case "completion":
            _completion(opened, lines)
        case "signature":
            answer = opened.at("textDocument/signatureHelp")
            signature = answer["signatures"][0]
            start, end = signature["parameters"][signature["activeParameter"]]["label"]
            assert signature["label"][start:end] == expected
        case "diagnostics":
            _diagnostics(opened, lines)
        case "rename":
            answer = opened.at("textDocument/rename", newName="renamed")
            assert opened.shown(answer["changes"]) == expected
        case "action":
            _, text = opened.cell
            span = text.spans[0] if text.spans else (text.cursors[0], text.cursors[0])
            range_ = text.range(span)
            actions = opened.about(
                "textDocument/codeAction", range=range_, context={"diagnostics": []}
            )
            (action,) = [each for each in actions if each["title"] == rest]
            assert opened.shown(action["edit"]["changes"]) == expected
        case "symbols":
            shown = [
                f"{each['name']} {each['range']['start']['line'] + 1}-"
                f"{each['range']['end']['line'] + 1}"
                for each in opened.about("textDocument/documentSymbol")
            ]
            assert shown == lines
        case "tokens":
            assert [each for each in lines if each not in _tokens(opened)] == []
        case "hints":
            _, text = opened.cell
            whole = text.range((0, len(text.text)))
            edits = [
                {
                    "range": {"start": each["position"], "end": each["position"]},
                    "newText": f"‹{_label(each['label'])}›",
                }
                for each in opened.about("textDocument/inlayHint", range=whole)
            ]
            assert text.edited(edits).strip("\n") == expected
        case "formatting":
            options = {"tabSize": 4, "insertSpaces": True}
            edits = opened.about("textDocument/formatting", options=options)
            assert opened.shown({opened.cell[0]: edits}) == expected
        case _:
            raise AssertionError(f"nothing is known of '{verb}'")


def _label(label: Any) -> str:
    return label if isinstance(label, str) else "".join(part["value"] for part in label)


def _completion(opened: OpenedNotebook, lines: list[str]) -> None:
    items = {each["label"]: each for each in opened.at("textDocument/completion")["items"]}
    while lines:
        line = lines.pop(0)
        if line[0] == "+":
            assert line[1:] in items
        elif line[0] == "=":
            item = items[line[1:]]
            edits = [item["textEdit"], *item.get("additionalTextEdits", [])]
            assert opened.cell[1].edited(edits).strip("\n") == "\n".join(lines)
            return


def _diagnostics(opened: OpenedNotebook, lines: list[str]) -> None:
    found: list[str] = []
    for uri, text in opened.texts.items():
        name = "first" if uri.endswith("#0") else text.path
        if text.text.startswith("%%python"):
            continue
        for each in opened.client.wait_for_diagnostics(uri, 1):
            line = each["range"]["start"]["line"] + 1
            found.append(f"{name} {line}: {each['code']}: {text.slice(each['range'])}")
        pulled = opened.client.request("textDocument/diagnostic", {"textDocument": {"uri": uri}})
        assert pulled["items"] == opened.client.diagnostics[uri]
    assert found == lines


def _tokens(opened: OpenedNotebook) -> list[str]:
    data = opened.about("textDocument/semanticTokens/full")["data"]
    text = next(each for each in opened.texts.values() if each.cursors)
    return opened.client.shown_tokens(data, text.text)


def wait_until(client: Client, uri: str, version: int | None, codes: list[str]) -> None:
    """Wait until the diagnostics of a version of a cell are of these codes."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        for each in client.published:
            is_version = each["uri"] == uri and each.get("version") == version
            if is_version and [found["code"] for found in each["diagnostics"]] == codes:
                return
        time.sleep(0.02)
    raise AssertionError(f"{uri}: {client.diagnostics.get(uri)}")
