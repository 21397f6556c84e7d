"""The site of the standard library in a browser: search, errors, accessibility."""

import json
import shutil
import subprocess
import threading
from collections.abc import Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import util
from pathlib import Path
from typing import Any

import pytest

from compiler_core import LIBRARY
from compiler_core.incremental import Database
from compiler_core.sema.modules import search_path
from docgen.generate import document
from docgen.reading import Options
from docgen.site import site

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
PATIENCE = 300

# Loads pages of the site into a frame, as a reader would, and reports what it finds there.
HARNESS = """<!doctype html><title>harness</title>
<iframe id="frame" width="1200" height="900"></iframe>
<script>
const frame = document.getElementById("frame");
const pages = PAGES;
function load(url) {
  return new Promise((done) => {
    frame.onload = () => done(frame.contentWindow);
    frame.src = url;
  });
}
async function run() {
  const result = { violations: [], found: [], dark: false, scripts: true };
  for (const page of pages) {
    const view = await load(page);
    result.dark = view.matchMedia("(prefers-color-scheme: dark)").matches;
    const script = view.document.createElement("script");
    script.src = "/__axe.js";
    await new Promise((done) => { script.onload = done; view.document.head.append(script); });
    const report = await view.axe.run(view.document);
    for (const each of report.violations)
      result.violations.push([page, each.id, each.impact, each.nodes[0].html.slice(0, 200)]);
  }
  const view = await load("/index.html");
  const field = view.document.getElementById("query");
  field.value = "append";
  field.dispatchEvent(new view.Event("input"));
  const links = [...view.document.querySelectorAll("#results a")];
  result.found = links.map((link) => link.textContent);
  const wanted = links.find((link) => link.textContent === "std.collections.list.List.append");
  const target = await load(wanted.href);
  const anchor = decodeURIComponent(target.location.hash.slice(1));
  result.landed = target.document.getElementById(anchor).textContent;
  return result;
}
run().catch((error) => ({ error: String(error) })).then((result) =>
  fetch("/__result", { method: "POST", body: JSON.stringify(result) }));
</script>
"""


class Handler(BaseHTTPRequestHandler):
    def __init__(self, *parts: Any, pages: dict[str, str], results: list[Any], done: Any) -> None:
        self.pages, self.results, self.done = pages, results, done
        super().__init__(*parts)

    def do_GET(self) -> None:
        text = self.pages.get(self.path.partition("?")[0].strip("/"))
        self.send_response(404 if text is None else 200)
        kind = {"css": "text/css", "js": "text/javascript"}.get(self.path.rpartition(".")[2])
        self.send_header("Content-Type", f"{kind or 'text/html'}; charset=utf-8")
        self.end_headers()
        self.wfile.write((text or "").encode())

    def do_POST(self) -> None:
        self.results.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(204)
        self.end_headers()
        self.done.set()

    def log_message(self, *parts: object) -> None:
        pass


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    database = Database()
    database.set(search_path, to=(LIBRARY,))
    found = document(database, str(Path(LIBRARY) / "std"), Options(complete=True))
    assert found is not None
    return site(found)


@pytest.fixture(scope="module")
def axe() -> str:
    found = util.find_spec("axe_core_python")
    if found is None or not found.submodule_search_locations:
        pytest.skip("axe-core is not installed")
    return (Path(found.submodule_search_locations[0]) / "axe.min.js").read_text()


def browse(pages: dict[str, str], flags: list[str]) -> Iterator[Any]:
    results: list[Any] = []
    done = threading.Event()
    handler = partial(Handler, pages=pages, results=results, done=done)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        assert CHROMIUM is not None
        browser = subprocess.Popen(
            [
                CHROMIUM,
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--enable-logging=stderr",
                "--remote-debugging-port=0",
                *flags,
                f"http://127.0.0.1:{server.server_port}/__harness.html",
            ],
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
        )
        try:
            assert done.wait(PATIENCE), "the browser did not answer"
        finally:
            browser.terminate()
            errors = browser.communicate()[1]
            server.shutdown()
    yield results[0]
    yield [line for line in errors.split("\n") if "CONSOLE" in line]


@pytest.mark.slow
@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium")
@pytest.mark.parametrize("dark", [False, True])
def test_readers_find_methods_and_meet_no_obstacle(
    pages: dict[str, str], axe: str, tmp_path: Path, dark: bool
) -> None:
    visited = [
        "/index.html",
        "/collections/index.html",
        "/collections/list/List.html",
        "/math/math/index.html",
        "/source/builtin/bool.html",
    ]
    assert {page.strip("/") for page in visited} <= set(pages)
    served = {
        **pages,
        "__axe.js": axe,
        "__harness.html": HARNESS.replace("PAGES", json.dumps(visited)),
    }
    flags = [f"--user-data-dir={tmp_path}"]
    if dark:
        flags.append("--blink-settings=preferredColorScheme=0")
    result, errors = browse(served, flags)
    assert "error" not in result, result
    assert result["dark"] is dark
    assert "std.collections.list.List.append" in result["found"]
    assert "append" in result["landed"]
    serious = [each for each in result["violations"] if each[2] in ("serious", "critical")]
    assert serious == []
    assert errors == []
