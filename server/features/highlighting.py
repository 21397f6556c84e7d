"""Semantic tokens: of a file, of a part of it, and what has changed."""

from __future__ import annotations

import json
from itertools import count

from lsprotocol import types

from analysis.highlighting import TokenKind, Trait, highlights_of_file
from compiler_core.sema.files import file_text
from compiler_core.source import Encoding, Span
from compiler_core.source.lines import measure
from server.features.feature import Feature
from server.protocol import Encoded
from server.scheduler import Urgency
from server.session import Context

LEGEND = types.SemanticTokensLegend(
    token_types=[kind.value for kind in TokenKind],
    token_modifiers=[trait.value for trait in Trait],
)
_KINDS = {kind: number for number, kind in enumerate(TokenKind)}
_TRAITS = {trait: 1 << number for number, trait in enumerate(Trait)}
_identities = count(1)


def _tokens(context: Context, path: str, within: Span | None = None) -> list[int]:
    """Five numbers for each token: where it is from the one before, how long, and what."""
    source = file_text(context.db, path)
    if source is None:
        return []
    data: list[int] = []
    text, lines, encoding = source.text, source.lines, context.convert.encoding
    if text.isascii():
        encoding = Encoding.UTF32  # the same numbers, without looking at the characters
    last_line = last_column = line = 0
    begin, following = lines.line_start(0), lines.line_start(1)
    # There are very many: lines are gone through beside them, not looked up for each.
    for start, end, each in highlights_of_file(context.db, path, within):
        while following <= start and line + 1 < lines.line_count:
            line, begin, following = line + 1, following, lines.line_start(line + 2)
        if end > lines.line_end(line):
            continue
        column = measure(text[begin:start], encoding)
        if line != last_line:
            last_column = 0
        traits = sum(_TRAITS[trait] for trait in each.traits) if each.traits else 0
        length = measure(text[start:end], encoding)
        data += (line - last_line, column - last_column, length, _KINDS[each.kind], traits)
        last_line, last_column = line, column
    return data


def _full(context: Context, params: types.SemanticTokensParams) -> Encoded:
    path = context.path(params.text_document)
    data = _tokens(context, path)
    return Encoded(json.dumps({"resultId": _remember(context, path, data), "data": data}))


def _remember(context: Context, path: str, data: list[int]) -> str:
    identity = str(next(_identities))
    context.session.tokens[path] = (identity, data)
    return identity


def _range(context: Context, params: types.SemanticTokensRangeParams) -> Encoded:
    path = context.path(params.text_document)
    span = context.convert.span(path, params.range)
    return Encoded(json.dumps({"data": _tokens(context, path, span)}))


def _delta(context: Context, params: types.SemanticTokensDeltaParams) -> Encoded:
    path = context.path(params.text_document)
    known = context.session.tokens.get(path)
    data = _tokens(context, path)
    identity = _remember(context, path, data)
    if known is None or known[0] != params.previous_result_id:
        return Encoded(json.dumps({"resultId": identity, "data": data}))
    return Encoded(json.dumps({"resultId": identity, "edits": _edits(known[1], data)}))


def _edits(old: list[int], new: list[int]) -> list[dict[str, object]]:
    """The one piece that differs, in whole tokens."""
    if old == new:
        return []
    shorter = min(len(old), len(new))
    before = 0
    while before < shorter and old[before] == new[before]:
        before += 1
    before -= before % 5
    behind = 0
    while behind < shorter - before and old[-1 - behind] == new[-1 - behind]:
        behind += 1
    behind -= behind % 5
    removed = len(old) - before - behind
    return [{"start": before, "deleteCount": removed, "data": new[before : len(new) - behind]}]


FEATURES = (
    Feature(
        types.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL,
        _full,
        Urgency.SHOWN,
        types.SemanticTokensRegistrationOptions(
            legend=LEGEND, full=types.SemanticTokensFullDelta(delta=True), range=True
        ),
    ),
    Feature(
        types.TEXT_DOCUMENT_SEMANTIC_TOKENS_RANGE,
        _range,
        Urgency.SHOWN,
        types.SemanticTokensRegistrationOptions(legend=LEGEND, range=True),
    ),
    Feature(types.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL_DELTA, _delta, Urgency.SHOWN),
)
