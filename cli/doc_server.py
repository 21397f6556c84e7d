"""`mojo doc --serve`: a site on this machine that is made anew when a file changes."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from cli.command import CommandError
from cli.console import Console
from cli.exit_codes import ExitCode

_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
}
_INTERVAL = 0.5


@dataclass(frozen=True, slots=True)
class Preview:
    """The pages of a site, and the files that they were made from."""

    pages: dict[str, str]
    sources: set[str]


class Site:
    """What is served now; made anew when a source changes."""

    def __init__(self, make: Callable[[], Preview]) -> None:
        self._make = make
        self._preview = make()
        self._state = self._stamps()
        self.version = 0

    def page(self, path: str) -> str | None:
        """Return a page by its address."""
        name = path.strip("/")
        pages = self._preview.pages
        return pages.get(name or "index.html") or pages.get(f"{name}/index.html")

    def refresh(self) -> bool:
        """Make the pages anew if a file has changed, and tell whether they are."""
        if self._stamps() == self._state:
            return False
        self._preview = self._make()
        self._state = self._stamps()
        self.version += 1
        return True

    def _stamps(self) -> dict[str, int]:
        folders = {str(Path(path).parent) for path in self._preview.sources}
        return {path: _changed(path) for path in (*self._preview.sources, *folders)}


def _changed(path: str) -> int:
    try:
        return Path(path).stat().st_mtime_ns
    except OSError:
        return 0


class _Handler(BaseHTTPRequestHandler):
    def __init__(self, *arguments: object, site: Site) -> None:
        self.site = site
        super().__init__(*arguments)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Answer with a page."""
        path = unquote(urlsplit(self.path).path)
        if path == "/__version":
            self._answer(200, "text/plain", str(self.site.version))
            return
        text = self.site.page(path)
        if text is None:
            self._answer(404, "text/plain; charset=utf-8", f"there is no {path}\n")
            return
        suffix = Path(path).suffix
        self._answer(200, _TYPES.get(suffix, _TYPES[".html"]), text)

    def _answer(self, status: int, kind: str, text: str) -> None:
        data = text.encode("utf-8", "replace")
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *parts: object) -> None:
        """Stay silent: the terminal is for what is wrong with the files."""


def serve(make: Callable[[], Preview], port: int, console: Console) -> int:
    """Serve the site until the user stops it."""
    site = Site(make)
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), partial(_Handler, site=site))
    except (OSError, OverflowError) as failure:
        raise CommandError(f"cannot listen on port {port}: {failure}") from failure
    with server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        console.say(f"serving on http://127.0.0.1:{server.server_port}/ until you press Ctrl-C")
        try:
            watch(site, console, _ticks())
        except KeyboardInterrupt:
            server.shutdown()
    return ExitCode.OK


def watch(site: Site, console: Console, ticks: Iterable[None]) -> None:
    """Look for changes at each tick."""
    for _ in ticks:
        try:
            if site.refresh():
                console.say("made anew")
        except CommandError as failure:
            console.error(str(failure))


def _ticks() -> Iterable[None]:
    while True:
        time.sleep(_INTERVAL)
        yield None
