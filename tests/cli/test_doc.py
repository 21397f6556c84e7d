"""`mojo doc` as a user runs it."""

import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from io import StringIO
from pathlib import Path
from threading import Thread

import pytest

from cli.console import Console
from cli.doc_server import Preview, Site, _Handler, watch
from cli.main import main


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MOJO_CACHE_DIR", str(tmp_path / "cache"))
    folder = tmp_path / "shop"
    folder.mkdir()
    (folder / "__init__.mojo").write_text('"""A shop."""\n')
    (folder / "goods.mojo").write_text('"""Goods."""\n\ndef sell():\n    """sell."""\n    pass\n')
    return folder


def test_json_goes_to_standard_output_and_warnings_beside_it(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["doc", str(shop)]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["decl"]["modules"][1]["functions"][0]["name"] == "sell"
    assert "shop/goods.mojo:4:8: warning:" in err


def test_warnings_are_errors_on_request(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doc", str(shop), "--Werror", "-o", "out.json"]) == 1
    assert json.loads(Path("out.json").read_text())["decl"]["name"] == "shop"
    assert capsys.readouterr().out == ""


def test_a_site_is_written(shop: Path) -> None:
    assert main(["doc", str(shop), "--format", "html", "-o", "site"]) == 0
    assert "sell" in Path("site/goods/index.html").read_text()
    assert "sell" in Path("site/assets/search-index.js").read_text()


def test_a_directory_without_a_package_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["doc", str(tmp_path)]) == 1
    assert "__init__.mojo" in capsys.readouterr().err


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[tuple[Site, str, Path]]:
    source = tmp_path / "a.mojo"
    source.write_text("one")
    site = Site(lambda: Preview({"index.html": source.read_text()}, {str(source)}))
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, site=site)) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield site, f"http://127.0.0.1:{server.server_port}", source
        server.shutdown()


def read(url: str) -> str:
    with urllib.request.urlopen(url) as answer:
        return str(answer.read().decode())


def test_a_change_is_served_and_tells_open_pages(preview: tuple[Site, str, Path]) -> None:
    site, url, source = preview
    assert (read(url), read(f"{url}/__version")) == ("one", "0")
    console = Console(StringIO(), StringIO(), {})
    watch(site, console, [None])
    assert read(f"{url}/__version") == "0"
    source.write_text("two, longer")
    watch(site, console, [None])
    assert (read(f"{url}/index.html"), read(f"{url}/__version")) == ("two, longer", "1")
    with pytest.raises(urllib.error.HTTPError):
        read(f"{url}/nothing.html")


def test_examples_are_run_and_failures_told_by_line(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (shop / "goods.mojo").write_text(
        '"""Goods.\n\n```mojo\nprint(double(2))\n```\n\n```output\n4\n```\n"""\n\n'
        "def double(x: Int) -> Int:\n"
        '    """Twice.\n\n    ```mojo\n    gone()\n    ```\n    """\n    return 2 * x\n'
    )
    assert main(["test", "--doc", "shop"]) == 1
    out, err = capsys.readouterr()
    assert out.startswith("shop/goods.mojo:15: the example of 'shop.goods.double' fails\n")
    assert "shop/goods.mojo:16:5: error:" in out
    assert "\n 16 |     gone()" in out
    assert "1 of 2 examples passed" in err
