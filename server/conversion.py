"""Places and answers of the compiler as those of the protocol, and back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lsprotocol import types

from analysis.symbols import Location
from compiler_core.incremental import Database
from compiler_core.sema.files import file_text
from compiler_core.source import (
    Diagnostic,
    Edit,
    Encoding,
    LineIndex,
    Position,
    Severity,
    Span,
    Tag,
)
from server.documents import Documents

_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFORMATION: types.DiagnosticSeverity.Information,
    Severity.HINT: types.DiagnosticSeverity.Hint,
}
_TAGS = {
    Tag.UNNECESSARY: types.DiagnosticTag.Unnecessary,
    Tag.DEPRECATED: types.DiagnosticTag.Deprecated,
}
_EMPTY = LineIndex("")


@dataclass(frozen=True, slots=True)
class Converter:
    """Converts for one revision of the files."""

    db: Database
    documents: Documents

    @property
    def encoding(self) -> Encoding:
        """The unit of columns that the client has chosen."""
        return self.documents.encoding

    def lines(self, path: str) -> LineIndex:
        """The lines of a file; those of an empty one where there is none."""
        source = file_text(self.db, path)
        return _EMPTY if source is None else source.lines

    def offset(self, path: str, position: types.Position) -> int:
        """The offset of a position, clamped to the file."""
        place = Position(position.line, position.character)
        return self.lines(path).offset(place, self.encoding)

    def span(self, path: str, range_: types.Range) -> Span:
        """The span of a range."""
        start, end = self.offset(path, range_.start), self.offset(path, range_.end)
        return Span(min(start, end), max(start, end))

    def position(self, path: str, offset: int) -> types.Position:
        """The position of an offset."""
        found = self.lines(path).position(offset, self.encoding)
        return types.Position(found.line, found.column)

    def range(self, path: str, span: Span) -> types.Range:
        """The range of a span."""
        return types.Range(self.position(path, span.start), self.position(path, span.end))

    def location(self, location: Location) -> types.Location:
        """A place in any file."""
        range_ = self.range(location.path, location.span)
        return types.Location(self.documents.uri_of(location.path), range_)

    def link(self, origin: types.Range, location: Location) -> types.LocationLink:
        """A place in any file, with all of what is declared there."""
        return types.LocationLink(
            target_uri=self.documents.uri_of(location.path),
            target_range=self.range(location.path, location.whole),
            target_selection_range=self.range(location.path, location.span),
            origin_selection_range=origin,
        )

    def edits(self, path: str, edits: Iterable[Edit]) -> list[types.TextEdit]:
        """Edits of a file."""
        return [types.TextEdit(self.range(path, edit.span), edit.new_text) for edit in edits]

    def diagnostic(self, path: str, found: Diagnostic, *, related: bool = True) -> types.Diagnostic:
        """A finding, its notes as places where they have one, otherwise in its message."""
        message = found.message
        notes: list[types.DiagnosticRelatedInformation] = []
        for note in found.notes:
            if note.span is None or not related:
                message += f"\n{note.message}"
                continue
            at = note.path or path
            place = types.Location(self.documents.uri_of(at), self.range(at, note.span))
            notes.append(types.DiagnosticRelatedInformation(place, note.message))
        return types.Diagnostic(
            range=self.range(path, found.span),
            message=message,
            severity=_SEVERITIES[found.severity],
            code=found.code,
            source="mojo",
            tags=[_TAGS[tag] for tag in sorted(found.tags, key=lambda tag: tag.value)] or None,
            related_information=notes or None,
        )
