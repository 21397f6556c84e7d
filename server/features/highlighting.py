"""Semantic tokens: of a file, of a part of it, and what has changed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import count
from typing import Final

from lsprotocol import types

from analysis.highlighting import (
    Placed,
    TokenKind,
    Trait,
    highlights_of_elements,
    highlights_of_file,
)
from compiler_core.sema.files import file_text
from compiler_core.source import Encoding, LineIndex, SourceText
from compiler_core.source.lines import measure
from server.features.feature import Feature
from server.pieces import SentTokens, TokenPiece
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
# So many numbers are compared at a time.
_STRIDE: Final = 500


def _numbers(text: str, placed: Iterable[Placed], encoding: Encoding) -> list[int]:
    """Five numbers for each token: where it is from the one before, how long, and what."""
    data: list[int] = []
    lines = LineIndex(text)
    if text.isascii():
        encoding = Encoding.UTF32  # the same numbers, without looking at the characters
    last_line = last_column = line = 0
    begin, following = lines.line_start(0), lines.line_start(1)
    # There are very many: lines are gone through beside them, not looked up for each.
    for start, end, each in placed:
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


def token_pieces(
    context: Context, path: str, source: SourceText
) -> list[tuple[int, TokenPiece]] | None:
    """The tokens of a file element by element, and the line where each starts.

    An edit leaves most of them as they are. None where elements share lines.
    """
    db, encoding = context.db, context.convert.encoding
    pieces = context.session.pieces_of(path)
    kept: dict[tuple[int, int], TokenPiece] = {}
    found: list[tuple[int, TokenPiece]] = []
    for start, element, highlights in highlights_of_elements(db, path):
        line = source.lines.line_of(start)
        if source.lines.line_start(line) != start and start > 0:
            return None
        key = id(element), id(highlights)
        piece = pieces.tokens.get(key)
        if piece is None:
            part = source.text[start : start + element.width]
            numbers = _numbers(part, highlights, encoding)
            text = json.dumps(numbers)[1:-1].partition(",")[2]
            piece = TokenPiece(element, highlights, numbers, sum(numbers[::5]), text)
        kept[key] = piece
        found.append((line, piece))
    pieces.tokens = kept
    return found


def _tokens(context: Context, path: str) -> SentTokens:
    """All tokens of a file, which the session keeps."""
    source = file_text(context.db, path)
    pieces = [] if source is None else token_pieces(context, path, source)
    if source is not None and pieces is None:
        placed = highlights_of_file(context.db, path)
        numbers = _numbers(source.text, placed, context.convert.encoding)
        text = json.dumps(numbers)
    else:
        numbers, text = _together(pieces or [])
    sent = SentTokens(str(next(_identities)), numbers, text)
    context.session.pieces_of(path).sent = sent
    return sent


def _together(pieces: Iterable[tuple[int, TokenPiece]]) -> tuple[list[int], str]:
    """The numbers of all pieces, and the same as JSON."""
    numbers: list[int] = []
    parts: list[str] = []
    last = 0
    for line, piece in pieces:
        if not piece.numbers:
            continue
        at = len(numbers)
        numbers += piece.numbers
        numbers[at] += line - last
        parts.append(f"{numbers[at]},{piece.text}")
        last = line + piece.last_line
    return numbers, f"[{','.join(parts)}]"


def _full(context: Context, params: types.SemanticTokensParams) -> Encoded:
    return _whole(_tokens(context, context.path(params.text_document)))


def _whole(sent: SentTokens) -> Encoded:
    return Encoded(f'{{"resultId": "{sent.identity}", "data": {sent.text}}}')


def _range(context: Context, params: types.SemanticTokensRangeParams) -> Encoded:
    path = context.path(params.text_document)
    source = file_text(context.db, path)
    span = context.convert.span(path, params.range)
    placed = highlights_of_file(context.db, path, span)
    data = [] if source is None else _numbers(source.text, placed, context.convert.encoding)
    return Encoded(json.dumps({"data": data}))


def _delta(context: Context, params: types.SemanticTokensDeltaParams) -> Encoded:
    path = context.path(params.text_document)
    known = context.session.pieces_of(path).sent
    sent = _tokens(context, path)
    if known is None or known.identity != params.previous_result_id:
        return _whole(sent)
    edits = _edits(known.numbers, sent.numbers)
    return Encoded(json.dumps({"resultId": sent.identity, "edits": edits}))


def _edits(old: list[int], new: list[int]) -> list[dict[str, object]]:
    """The one piece that differs, in whole tokens."""
    if old == new:
        return []
    before = _common(old, new)
    before -= before % 5
    behind = _common(old[before:][::-1], new[before:][::-1])
    behind -= behind % 5
    removed = len(old) - before - behind
    return [{"start": before, "deleteCount": removed, "data": new[before : len(new) - behind]}]


def _common(old: list[int], new: list[int]) -> int:
    """How many numbers at the start are the same."""
    shorter = min(len(old), len(new))
    found = 0
    while found < shorter and old[found : found + _STRIDE] == new[found : found + _STRIDE]:
        found += _STRIDE
    while found < shorter and old[found] == new[found]:
        found += 1
    return min(found, shorter)


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
