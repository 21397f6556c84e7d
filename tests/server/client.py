"""A client of the language server over standard input and output, as an editor is one."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
WAIT = 60.0


class ServerError(Exception):
    """The answer to a request is an error."""

    def __init__(self, error: dict[str, Any]) -> None:
        super().__init__(error["message"])
        self.code: int = error["code"]
        self.message: str = error["message"]


class Pending:
    """An answer that is yet to come."""

    def __init__(self, identity: int) -> None:
        self.identity = identity
        self._answer: queue.Queue[dict[str, Any]] = queue.Queue()

    def put(self, message: dict[str, Any]) -> None:
        self._answer.put(message)

    def result(self, wait: float = WAIT) -> Any:
        message = self._answer.get(timeout=wait)
        if "error" in message:
            raise ServerError(message["error"])
        return message["result"]


class Client:
    """A server process, and what it has said."""

    def __init__(
        self, *arguments: str, cwd: Path | None = None, command: list[str] | None = None
    ) -> None:
        # Another server has packages of its own, some with the names of ours.
        environment = dict(os.environ) if command else {**os.environ, "PYTHONPATH": str(ROOT)}
        self.process = subprocess.Popen(
            [*(command or [sys.executable, "-m", "cli", "lsp"]), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=cwd or ROOT,
            env=environment,
        )
        self._next = 0
        self._lock = threading.Lock()
        self._held: list[bytes] | None = None
        self._pending: dict[int, Pending] = {}
        self.notifications: queue.Queue[dict[str, Any]] = queue.Queue()
        self.diagnostics: dict[str, list[dict[str, Any]]] = {}
        self.published: list[dict[str, Any]] = []
        self._published = threading.Condition()
        # What the server asks the client, and what is answered.
        self.asked: list[dict[str, Any]] = []
        self.answers: dict[str, Callable[[Any], Any]] = {}
        self.stderr: list[str] = []
        self.capabilities: dict[str, Any] = {}
        threading.Thread(target=self._read, daemon=True).start()
        threading.Thread(target=self._read_errors, daemon=True).start()

    # Transport

    def send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.send_bytes(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    @contextmanager
    def together(self) -> Iterator[None]:
        """Send what is said inside in one piece, so that all of it is there at once."""
        self._held = []
        try:
            yield
        finally:
            held, self._held = self._held, None
            self.send_bytes(b"".join(held))

    def send_bytes(self, data: bytes) -> None:
        assert self.process.stdin is not None
        if self._held is not None:
            self._held.append(data)
            return
        with self._lock:
            self.process.stdin.write(data)
            self.process.stdin.flush()

    def start(self, method: str, params: Any = None) -> Pending:
        """Send a request without waiting for the answer."""
        self._next += 1
        pending = self._pending[self._next] = Pending(self._next)
        self.send({"id": self._next, "method": method, "params": params})
        return pending

    def request(self, method: str, params: Any = None) -> Any:
        return self.start(method, params).result()

    def notify(self, method: str, params: Any = None) -> None:
        self.send({"method": method, "params": params})

    def _read(self) -> None:
        stream = self.process.stdout
        assert stream is not None
        while True:
            length = 0
            while True:
                line = stream.readline()
                if not line:
                    return
                if line == b"\r\n":
                    break
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            self._receive(json.loads(stream.read(length)))

    def _receive(self, message: dict[str, Any]) -> None:
        if "method" not in message:
            pending = self._pending.pop(message["id"], None)
            if pending is not None:
                pending.put(message)
            return
        if "id" in message:
            self.asked.append(message)
            answer = self.answers.get(message["method"], lambda _params: None)
            try:
                self.send({"id": message["id"], "result": answer(message.get("params"))})
            except ServerError as error:
                refusal = {"code": error.code, "message": error.message}
                self.send({"id": message["id"], "error": refusal})
            return
        if message["method"] == "textDocument/publishDiagnostics":
            params = message["params"]
            with self._published:
                self.diagnostics[params["uri"]] = params["diagnostics"]
                self.published.append(params)
                self._published.notify_all()
        else:
            self.notifications.put(message)

    def _read_errors(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.stderr.append(line.decode(errors="replace"))

    # Lifecycle

    def initialize(self, folders: list[Path] | None = None, **capabilities: Any) -> dict[str, Any]:
        options = capabilities.pop("options", None)
        roots = [{"uri": path.as_uri(), "name": path.name} for path in folders or []]
        result = self.request(
            "initialize",
            {
                "processId": os.getpid(),
                "rootUri": roots[0]["uri"] if roots else None,
                "workspaceFolders": roots or None,
                "capabilities": capabilities,
                "initializationOptions": options,
            },
        )
        self.capabilities = result["capabilities"]
        self.notify("initialized", {})
        assert isinstance(result, dict)
        return result

    def stop(self) -> int:
        """End the server as an editor does, and return its exit code."""
        if self.process.poll() is None:
            try:
                self.request("shutdown")
                self.notify("exit")
                return self.process.wait(WAIT)
            except (OSError, queue.Empty, subprocess.TimeoutExpired):
                self.process.kill()
        return self.process.wait(WAIT)

    # Texts

    def open(self, uri: str, text: str, version: int = 1) -> None:
        document = {"uri": uri, "languageId": "mojo", "version": version, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": document})

    def change(self, uri: str, version: int, *changes: dict[str, Any]) -> None:
        params = {
            "textDocument": {"uri": uri, "version": version},
            "contentChanges": list(changes),
        }
        self.notify("textDocument/didChange", params)

    def replace(self, uri: str, version: int, text: str) -> None:
        self.change(uri, version, {"text": text})

    def close(self, uri: str) -> None:
        self.notify("textDocument/didClose", {"textDocument": {"uri": uri}})

    def wait_for_diagnostics(
        self, uri: str, version: int | None = None, wait: float = WAIT
    ) -> list[dict[str, Any]]:
        """The diagnostics of a text, once those of a version have come."""

        def come() -> bool:
            return any(
                each["uri"] == uri and (version is None or each.get("version") == version)
                for each in self.published
            )

        with self._published:
            assert self._published.wait_for(come, wait), f"no diagnostics for {uri}"
            return self.diagnostics[uri]

    def shown_tokens(self, data: list[int], text: str) -> list[str]:
        """The semantic tokens of a text as lines of words."""
        legend = self.capabilities["semanticTokensProvider"]["legend"]
        lines = text.split("\n")
        shown: list[str] = []
        line = column = 0
        for at in range(0, len(data), 5):
            down, right, length, kind, traits = data[at : at + 5]
            column = right if down else column + right
            line += down
            names = [name for i, name in enumerate(legend["tokenModifiers"]) if traits >> i & 1]
            words = " ".join([legend["tokenTypes"][kind], *names])
            shown.append(f"{line + 1}: {lines[line][column : column + length]} {words}")
        return shown

    def at(self, method: str, uri: str, position: dict[str, int], **more: Any) -> Any:
        """Ask about a place in a text."""
        return self.request(method, {"textDocument": {"uri": uri}, "position": position, **more})
