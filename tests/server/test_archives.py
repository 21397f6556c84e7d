"""Packages that are one file: what a program sees of them, in editors too."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

from compiler_core.source.archives import write_archive
from tests.server.client import Client

MAIN = "from shapes.round import area\n\n\ndef main():\n    print(area(2))\n"


def written(folder: Path, returned: str) -> Path:
    path = folder / "shapes.mojoc"
    source = f'def area(r: Int) -> {returned}:\n    """Tell the area."""\n    return r\n'
    write_archive(path, {"__init__.mojo": b"", "round.mojo": source.encode()})
    return path


def test_a_package_in_one_file(client: Client, folder: Path) -> None:
    archive = written(folder, "Int")
    uri = (folder / "main.mojo").as_uri()
    client.open(uri, MAIN)
    assert client.wait_for_diagnostics(uri) == []
    place = {"line": 4, "character": 11}
    shown = client.at("textDocument/hover", uri, place)["contents"]["value"]
    assert "def area(r: Int) -> Int" in shown
    assert "Tell the area." in shown
    found = client.at("textDocument/definition", uri, place)
    path = Path(
        unquote(
            urlsplit(found[0]["targetUri"] if "targetUri" in found[0] else found[0]["uri"]).path
        )
    )
    assert path.parts[-2:] == ("shapes", "round.mojo")
    assert path.read_text().startswith("def area")
    completed = client.at("textDocument/completion", uri, {"line": 0, "character": 12})
    assert "round" in [item["label"] for item in completed["items"]]
    # Made anew, with a mistake for those who use it.
    written(folder, "String")
    changed = {"changes": [{"uri": archive.as_uri(), "type": 2}]}
    client.notify("workspace/didChangeWatchedFiles", changed)
    shown = client.at("textDocument/hover", uri, place)["contents"]["value"]
    assert "def area(r: Int) -> String" in shown
    client.close(uri)
