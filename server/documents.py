"""The texts that the client has open, as it has told us."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath
from urllib.parse import quote, unquote, urlsplit

from lsprotocol import types

from compiler_core.source import Encoding, Position, SourceText, Span
from server.unpacking import file_for_editors

_EXTENSIONS = (".mojo", ".🔥")


@dataclass(slots=True)
class Document:
    """An open text."""

    uri: str
    path: str
    version: int
    source: SourceText


class Documents:
    """The open texts by their address; written by the protocol's thread, read by others."""

    def __init__(self) -> None:
        self.encoding = Encoding.UTF16
        self._lock = threading.Lock()
        self._open: dict[str, Document] = {}
        # Addresses as the client spells them.
        self._uris: dict[str, str] = {}
        self._changed: set[str] = set()

    def open(self, uri: str, version: int, text: str) -> Document:
        """Take over a text."""
        path = self.path_of(uri)
        document = Document(uri, path, version, SourceText.from_str(text, path))
        with self._lock:
            self._open[path] = document
            self._uris[path] = uri
            self._changed.add(path)
        return document

    def change(
        self, uri: str, version: int, changes: Iterable[types.TextDocumentContentChangeEvent]
    ) -> Document | None:
        """Edit a text; None for one that was never opened, which the file on disk stays."""
        path = self.path_of(uri)
        with self._lock:
            document = self._open.get(path)
            if document is None:
                return None
            source = edited(document.source, changes, self.encoding)
            self._open[path] = Document(document.uri, path, version, source)
            self._changed.add(path)
            return self._open[path]

    def close(self, uri: str) -> str | None:
        """Forget a text: the file counts again."""
        path = self.path_of(uri)
        with self._lock:
            if self._open.pop(path, None) is None:
                return None
            self._changed.add(path)
        return path

    def get(self, path: str) -> Document | None:
        """The open text of a path."""
        return self._open.get(path)

    def all(self) -> list[Document]:
        """All open texts."""
        with self._lock:
            return list(self._open.values())

    def take_changed(self) -> dict[str, Document | None]:
        """What has changed since the last time; None for what was closed."""
        with self._lock:
            changed = {path: self._open.get(path) for path in self._changed}
            self._changed.clear()
            return changed

    def path_of(self, uri: str) -> str:
        """The path by which the compiler knows an address."""
        parts = urlsplit(uri)
        path = unquote(parts.path)
        if parts.scheme == "file":
            if os.name == "nt" and path[:1] == "/":
                path = path[1:]
            return os.path.normpath(path) if path else path
        # What is not saved has a path that no file has.
        made = f"/<{parts.scheme}>/{path.lstrip('/')}"
        if parts.fragment:
            made += f"/{parts.fragment}"
        if PurePath(made).suffix not in _EXTENSIONS:
            made += ".mojo"
        self._uris.setdefault(made, uri)
        return made

    def uri_of(self, path: str) -> str:
        """The address of a path, as the client spells it if it ever has."""
        known = self._uris.get(path)
        return known if known is not None else uri_of_path(file_for_editors(path))


def edited(
    source: SourceText,
    changes: Iterable[types.TextDocumentContentChangeEvent],
    encoding: Encoding,
) -> SourceText:
    """A text with the edits that a client has made."""
    for change in changes:
        if not isinstance(change, types.TextDocumentContentChangePartial):
            source = source.with_text(change.text)
            continue
        start = source.lines.offset(_position(change.range.start), encoding)
        end = source.lines.offset(_position(change.range.end), encoding)
        source = source.edited(Span(min(start, end), max(start, end)), change.text)
    return source


def uri_of_path(path: str) -> str:
    """The address of a file."""
    if os.name == "nt":
        path = "/" + path.replace("\\", "/")
    return "file://" + quote(path)


def _position(position: types.Position) -> Position:
    return Position(position.line, position.character)
