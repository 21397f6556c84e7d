"""Document symbols, folding, selection."""

from __future__ import annotations

from lsprotocol import types

from analysis.outline import FoldKind, OutlineEntry, folds, outline, selections
from compiler_core.meta.declarations import DeclSort
from server.features.feature import Feature
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


def _symbols(
    context: Context, params: types.DocumentSymbolParams
) -> list[types.DocumentSymbol] | list[types.SymbolInformation]:
    path = context.path(params.text_document)
    entries = outline(context.db, path)
    text = context.session.capabilities.text_document
    client = text.document_symbol if text is not None else None
    if client is not None and client.hierarchical_document_symbol_support:
        return [_nested(context, path, each, inside=False) for each in entries]
    return [each for entry in entries for each in _flat(context, path, entry, None)]


def _kind(entry: OutlineEntry, *, inside: bool) -> types.SymbolKind:
    if inside and entry.decl.sort is DeclSort.FUNCTION:
        if entry.name == "__init__":
            return types.SymbolKind.Constructor
        return types.SymbolKind.Method
    return KINDS[entry.decl.sort]


def _tags(entry: OutlineEntry) -> list[types.SymbolTag] | None:
    return [types.SymbolTag.Deprecated] if entry.is_deprecated else None


def _nested(
    context: Context, path: str, entry: OutlineEntry, *, inside: bool
) -> types.DocumentSymbol:
    return types.DocumentSymbol(
        name=entry.name or "?",
        kind=_kind(entry, inside=inside),
        range=context.convert.range(path, entry.whole),
        selection_range=context.convert.range(path, entry.span),
        detail=entry.detail or None,
        tags=_tags(entry),
        children=[_nested(context, path, each, inside=True) for each in entry.members] or None,
    )


def _flat(
    context: Context, path: str, entry: OutlineEntry, container: str | None
) -> list[types.SymbolInformation]:
    place = types.Location(context.documents.uri_of(path), context.convert.range(path, entry.whole))
    kind = _kind(entry, inside=container is not None)
    found = [types.SymbolInformation(place, entry.name or "?", kind, container_name=container)]
    for member in entry.members:
        found += _flat(context, path, member, entry.name)
    return found


def _folding(context: Context, params: types.FoldingRangeParams) -> list[types.FoldingRange]:
    path = context.path(params.text_document)
    lines = context.convert.lines(path)
    found: dict[int, types.FoldingRange] = {}
    for each in folds(context.db, path):
        first, last = lines.line_of(each.span.start), lines.line_of(each.span.end)
        if last > first:
            # Of several that begin on a line the largest counts.
            found.setdefault(first, types.FoldingRange(first, last, kind=_FOLDS[each.kind]))
    return list(found.values())


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
