"""Document symbols, folding, selection."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from lsprotocol import types

from analysis.outline import FoldKind, OutlineEntry, folds, outline, selections
from compiler_core.meta.declarations import DeclSort
from compiler_core.source import Span
from server.features.feature import Feature
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
Json = dict[str, Any]
_FOLDS = {
    FoldKind.CODE: None,
    FoldKind.COMMENT: types.FoldingRangeKind.Comment,
    FoldKind.IMPORTS: types.FoldingRangeKind.Imports,
    FoldKind.REGION: types.FoldingRangeKind.Region,
}


def _symbols(context: Context, params: types.DocumentSymbolParams) -> Encoded:
    path = context.path(params.text_document)
    entries = outline(context.db, path)
    text = context.session.capabilities.text_document
    client = text.document_symbol if text is not None else None
    lines, encoding = context.convert.lines(path), context.convert.encoding

    def range_(span: Span) -> Json:
        start, end = lines.position(span.start, encoding), lines.position(span.end, encoding)
        return {
            "start": {"line": start.line, "character": start.column},
            "end": {"line": end.line, "character": end.column},
        }

    # There are many: written as they are sent, not as objects first.
    if client is not None and client.hierarchical_document_symbol_support:
        nested = [_nested(each, range_, inside=False) for each in entries]
        return Encoded(json.dumps(nested))
    uri = context.documents.uri_of(path)
    flat = [each for entry in entries for each in _flat(entry, uri, range_, None)]
    return Encoded(json.dumps(flat))


def _kind(entry: OutlineEntry, *, inside: bool) -> types.SymbolKind:
    if inside and entry.decl.sort is DeclSort.FUNCTION:
        if entry.name == "__init__":
            return types.SymbolKind.Constructor
        return types.SymbolKind.Method
    return KINDS[entry.decl.sort]


def _nested(entry: OutlineEntry, range_: Callable[[Span], Json], *, inside: bool) -> Json:
    found: Json = {
        "name": entry.name or "?",
        "kind": _kind(entry, inside=inside).value,
        "range": range_(entry.whole),
        "selectionRange": range_(entry.span),
    }
    if entry.detail:
        found["detail"] = entry.detail
    if entry.is_deprecated:
        found["tags"] = [types.SymbolTag.Deprecated.value]
    if entry.members:
        found["children"] = [_nested(each, range_, inside=True) for each in entry.members]
    return found


def _flat(
    entry: OutlineEntry, uri: str, range_: Callable[[Span], Json], container: str | None
) -> Iterator[Json]:
    found: Json = {
        "name": entry.name or "?",
        "kind": _kind(entry, inside=container is not None).value,
        "location": {"uri": uri, "range": range_(entry.whole)},
    }
    if container is not None:
        found["containerName"] = container
    yield found
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
