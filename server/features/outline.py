"""Document symbols, folding, selection."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from lsprotocol import types

from analysis.outline import FoldKind, OutlineEntry, folds, outline, selections
from compiler_core.meta.declarations import DeclSort
from compiler_core.source import Encoding, LineIndex, Span
from server.features.feature import Feature
from server.pieces import SymbolPiece
from server.protocol import Encoded
from server.scheduler import Urgency
from server.session import Context

KINDS = {
    DeclSort.FUNCTION: types.SymbolKind.Function,
    DeclSort.STRUCT: types.SymbolKind.Struct,
    DeclSort.TRAIT: types.SymbolKind.Interface,
    DeclSort.ALIAS: types.SymbolKind.Constant,
    DeclSort.EXTENSION: types.SymbolKind.Struct,
    DeclSort.ENUM: types.SymbolKind.Enum,
    DeclSort.CASE: types.SymbolKind.EnumMember,
    DeclSort.FIELD: types.SymbolKind.Field,
}
_MOST_LEVELS = 100
_FOLDS = {
    FoldKind.CODE: None,
    FoldKind.COMMENT: types.FoldingRangeKind.Comment,
    FoldKind.IMPORTS: types.FoldingRangeKind.Imports,
    FoldKind.REGION: types.FoldingRangeKind.Region,
}


def _symbols(context: Context, params: types.DocumentSymbolParams) -> Encoded:
    return symbols(context, context.path(params.text_document))


def symbols(context: Context, path: str) -> Encoded:
    """The declarations of a file."""
    text = context.session.capabilities.text_document
    client = text.document_symbol if text is not None else None
    is_nested = client is not None and bool(client.hierarchical_document_symbol_support)
    uri = None if is_nested else context.documents.uri_of(path)
    lines = context.convert.lines(path)
    pieces = context.session.pieces_of(path)
    kept: dict[int, SymbolPiece] = {}
    parts: list[str] = []
    for start, entry in outline(context.db, path):
        line = lines.line_of(start)
        if lines.line_start(line) == start:
            piece = pieces.symbols.get(id(entry))
            if piece is None:
                part = lines.part(start, start + entry.whole.end)
                piece = _piece(entry, part, context.convert.encoding, uri, 0)
            kept[id(entry)] = piece
        else:
            # It shares its line with what is before; so it is made for its place.
            line = 0
            piece = _piece(entry, lines, context.convert.encoding, uri, start)
        parts.append(piece.at(line))
    pieces.symbols = kept
    return Encoded(f"[{','.join(parts)}]")


def _piece(
    entry: OutlineEntry, lines: LineIndex, encoding: Encoding, uri: str | None, start: int
) -> SymbolPiece:
    """A declaration and those inside it as JSON, for one that starts at a place in some lines."""
    numbers: list[int] = []

    def range_(span: Span) -> str:
        ends = []
        for offset in (start + span.start, start + span.end):
            position = lines.position(offset, encoding)
            numbers.append(position.line)
            ends.append(f'{{"line":%d,"character":{position.column}}}')
        return f'{{"start":{ends[0]},"end":{ends[1]}}}'

    # There are many: written as they are sent, not as objects first.
    if uri is None:
        template = _nested(entry, range_, inside=False)
    else:
        template = ",".join(_flat(entry, _text(uri), range_, None))
    return SymbolPiece(entry, template, tuple(numbers))


def _text(value: str) -> str:
    """A text as JSON in a template."""
    return json.dumps(value).replace("%", "%%")


def _kind(entry: OutlineEntry, *, inside: bool) -> types.SymbolKind:
    if inside and entry.decl.sort is DeclSort.FUNCTION:
        if entry.name == "__init__":
            return types.SymbolKind.Constructor
        return types.SymbolKind.Method
    return KINDS[entry.decl.sort]


def _nested(entry: OutlineEntry, range_: Callable[[Span], str], *, inside: bool) -> str:
    parts = [
        f'"name":{_text(entry.name or "?")}',
        f'"kind":{_kind(entry, inside=inside).value}',
        f'"range":{range_(entry.whole)}',
        f'"selectionRange":{range_(entry.span)}',
    ]
    if entry.detail:
        parts.append(f'"detail":{_text(entry.detail)}')
    if entry.is_deprecated:
        parts.append(f'"tags":[{types.SymbolTag.Deprecated.value}]')
    if entry.members:
        members = [_nested(each, range_, inside=True) for each in entry.members]
        parts.append(f'"children":[{",".join(members)}]')
    return f"{{{','.join(parts)}}}"


def _flat(
    entry: OutlineEntry, uri: str, range_: Callable[[Span], str], container: str | None
) -> Iterator[str]:
    parts = [
        f'"name":{_text(entry.name or "?")}',
        f'"kind":{_kind(entry, inside=container is not None).value}',
        f'"location":{{"uri":{uri},"range":{range_(entry.whole)}}}',
    ]
    if container is not None:
        parts.append(f'"containerName":{_text(container)}')
    yield f"{{{','.join(parts)}}}"
    for member in entry.members:
        yield from _flat(member, uri, range_, entry.name)


def _folding(context: Context, params: types.FoldingRangeParams) -> Encoded:
    path = context.path(params.text_document)
    lines = context.convert.lines(path)
    found: dict[int, dict[str, object]] = {}
    for each in folds(context.db, path):
        first, last = lines.line_of(each.span.start), lines.line_of(each.span.end)
        if last > first:
            # Of several that begin on a line the largest counts.
            kind = _FOLDS[each.kind]
            more = {} if kind is None else {"kind": kind.value}
            found.setdefault(first, {"startLine": first, "endLine": last, **more})
    # There are many: written as they are sent, not as objects first.
    return Encoded(json.dumps(list(found.values())))


def _selection(context: Context, params: types.SelectionRangeParams) -> list[types.SelectionRange]:
    path = context.path(params.text_document)
    result: list[types.SelectionRange] = []
    for position in params.positions:
        offset = context.convert.offset(path, position)
        parent: types.SelectionRange | None = None
        spans = selections(context.db, path, offset)
        # Each is inside of the next in JSON, too, which few can read thousands of levels deep.
        if len(spans) > _MOST_LEVELS:
            spans = [*spans[: _MOST_LEVELS - 20], *spans[-20:]]
        for span in reversed(spans):
            parent = types.SelectionRange(context.convert.range(path, span), parent)
        assert parent is not None
        result.append(parent)
    return result


FEATURES = (
    Feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL, _symbols, Urgency.SHOWN),
    Feature(types.TEXT_DOCUMENT_FOLDING_RANGE, _folding, Urgency.SHOWN),
    Feature(types.TEXT_DOCUMENT_SELECTION_RANGE, _selection, Urgency.TYPING),
)
