"""Formatting of a text, of a part of it, and of what was just typed."""

from __future__ import annotations

from lsprotocol import types

from compiler_core.sema.files import file_text, syntax_tree
from compiler_core.source.edits import smallest_edits
from server.features.feature import Feature
from server.scheduler import Urgency
from server.session import Context


def _document(
    context: Context, params: types.DocumentFormattingParams
) -> list[types.TextEdit] | None:
    path = context.path(params.text_document)
    source = file_text(context.db, path)
    formatter = context.session.formatter
    if source is None or formatter is None:
        return None
    new = formatter.format(source.text, path)
    return context.convert.edits(path, smallest_edits(source.text, new))


def _range(
    context: Context, params: types.DocumentRangeFormattingParams
) -> list[types.TextEdit] | None:
    path = context.path(params.text_document)
    formatter = context.session.formatter
    if formatter is None:
        return None
    span = context.convert.span(path, params.range)
    edits = formatter.format_span(syntax_tree(context.db, path), span, path)
    return context.convert.edits(path, edits)


def _on_type(
    context: Context, params: types.DocumentOnTypeFormattingParams
) -> list[types.TextEdit] | None:
    path, offset = context.place(params)
    formatter = context.session.formatter
    if formatter is None or params.ch != "\n":
        return None
    edits = formatter.format_line_above(syntax_tree(context.db, path), offset, path)
    return context.convert.edits(path, [each for each in edits if each.span.end <= offset])


FEATURES = (
    Feature(types.TEXT_DOCUMENT_FORMATTING, _document, Urgency.SHOWN),
    Feature(types.TEXT_DOCUMENT_RANGE_FORMATTING, _range, Urgency.SHOWN),
    Feature(
        types.TEXT_DOCUMENT_ON_TYPE_FORMATTING,
        _on_type,
        Urgency.TYPING,
        types.DocumentOnTypeFormattingOptions(first_trigger_character="\n"),
    ),
)
