"""Formatting of a text, of a part of it, and of what was just typed."""

from __future__ import annotations

from lsprotocol import types

from compiler_core.sema.files import file_text, syntax_tree
from compiler_core.source import Edit, Span
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


def smallest_edits(old: str, new: str) -> list[Edit]:
    """Edits of whole lines that make one text of another, so that places in between stay."""
    if old == new:
        return []
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    first = 0
    while first < min(len(before), len(after)) and before[first] == after[first]:
        first += 1
    last = 0
    while last < min(len(before), len(after)) - first and before[-1 - last] == after[-1 - last]:
        last += 1
    middle_old, middle_new = before[first : len(before) - last], after[first : len(after) - last]
    at = sum(map(len, before[:first]))
    if len(middle_old) * len(middle_new) > 1_000_000:
        return [Edit(Span(at, at + sum(map(len, middle_old))), "".join(middle_new))]
    return _of_lines(middle_old, middle_new, at)


def _of_lines(old: list[str], new: list[str], at: int) -> list[Edit]:
    from difflib import SequenceMatcher

    starts = [at]
    for line in old:
        starts.append(starts[-1] + len(line))
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [
        Edit(Span(starts[i], starts[j]), "".join(new[k:end]))
        for tag, i, j, k, end in matcher.get_opcodes()
        if tag != "equal"
    ]


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
