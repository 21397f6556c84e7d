"""One server for all cases, since starting it and reading the library take time."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from tests.server.client import Client

_numbers = count(1)

LINKS = {"linkSupport": False}
CAPABILITIES = {
    "workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}, "applyEdit": True},
    "general": {"positionEncodings": ["utf-32"]},
    "notebookDocument": {"synchronization": {}},
    "textDocument": {
        "documentSymbol": {"hierarchicalDocumentSymbolSupport": True},
        "rename": {"prepareSupport": True},
        "publishDiagnostics": {"relatedInformation": True},
        "completion": {
            "completionItem": {
                "snippetSupport": True,
                "resolveSupport": {"properties": ["documentation", "additionalTextEdits"]},
                "labelDetailsSupport": True,
            }
        },
        "codeAction": {
            "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["", "quickfix"]}},
            "disabledSupport": True,
        },
    },
}


@pytest.fixture(scope="session")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("workspace")


@pytest.fixture(scope="session")
def client(root: Path) -> Iterator[Client]:
    """A client that has a folder open and counts columns in code points."""
    made = Client()
    made.initialize([root], **CAPABILITIES)
    yield made
    assert made.stop() == 0
    assert made.stderr == []


@pytest.fixture
def folder(root: Path) -> Path:
    """A folder of the workspace for one test."""
    made = root / f"case{next(_numbers)}"
    made.mkdir()
    return made
