"""Diagnostics as JSON: one object per line, in the shape that the reference compiler prints.

A record has the fields

- `kind`: `error`, `warning`, `information`, `hint` or `note`; a note belongs to the last record
  before it that is not one;
- `message`;
- `diagnostic`, absent if there is no place:
  - `file`: the path as given;
  - `location`: `line` from 1, `column` from 0, in bytes of UTF-8;
  - `ranges`: what to underline on that line, `start` and `end` being columns as above;
  - `text`: that line;
  - `fixIts`: the edits of the first fix, each with `start`, `end` and `text`; here, as in the
    reference, both `line` and `column` count from 1.

and these of our own, in `diagnostic`, with offsets in code points from the start of the file:

- `code`: the stable code (not in notes);
- `span`: `start` and `end`;
- `fixes`: all fixes, each with `title`, `applicability` (`machine` or `review`) and `edits`, which
  have `start`, `end` and `text` and belong together (not in notes);
- `tags`: some of `unnecessary` and `deprecated` (not in notes).

Strings are escaped to ASCII. A byte that is not UTF-8 appears as U+FFFD, as JSON cannot hold it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from compiler_core.source.diagnostics import Diagnostic, Edit, Fix
from compiler_core.source.lines import Encoding
from compiler_core.source.span import Span
from compiler_core.source.text import SourceText

_SURROGATE = re.compile("[\ud800-\udfff]")


def render_json(
    diagnostic: Diagnostic,
    source: SourceText,
    sources: Callable[[str], SourceText | None] = lambda _: None,
) -> str:
    """Return the records of one diagnostic and its notes, each on a line of its own."""
    place = _place(source, source.path, diagnostic.span, diagnostic.fixes)
    place["code"] = diagnostic.code
    place["fixes"] = [
        {
            "title": fix.title,
            "applicability": fix.applicability.value,
            "edits": [
                {"start": edit.span.start, "end": edit.span.end, "text": edit.new_text}
                for edit in fix.edits
            ],
        }
        for fix in diagnostic.fixes
    ]
    place["tags"] = sorted(tag.value for tag in diagnostic.tags)
    records: list[dict[str, Any]] = [
        {"kind": diagnostic.severity.value, "message": diagnostic.message, "diagnostic": place}
    ]
    for note in diagnostic.notes:
        record: dict[str, Any] = {"kind": "note", "message": note.message}
        elsewhere = note.path is not None and note.path != source.path
        there = sources(note.path) if elsewhere and note.path is not None else source
        if note.span is not None and there is not None:
            record["diagnostic"] = _place(there, note.path or source.path, note.span, ())
        elif note.path is not None:
            record["diagnostic"] = {"file": note.path}
        records.append(record)
    return "".join(f"{json_text(record)}\n" for record in records)


def json_text(value: object) -> str:
    """Return `value` as one line of ASCII JSON; bytes that are not UTF-8 become U+FFFD."""
    return json.dumps(_encodable(value), separators=(",", ":"), sort_keys=True)


def _place(
    source: SourceText, path: str | None, span: Span, fixes: Sequence[Fix]
) -> dict[str, Any]:
    lines = source.lines
    start = lines.position(span.start, Encoding.UTF8)
    end = lines.position(min(span.end, lines.line_end(start.line)), Encoding.UTF8)
    empty = end.column <= start.column
    return {
        "file": path,
        "location": {"line": start.line + 1, "column": start.column},
        "ranges": [] if empty else [{"start": start.column, "end": end.column}],
        "text": lines.line_text(start.line),
        "fixIts": [_fix_it(source, edit) for edit in (fixes[0].edits if fixes else ())],
        "span": {"start": span.start, "end": span.end},
    }


def _fix_it(source: SourceText, edit: Edit) -> dict[str, Any]:
    start = source.lines.position(edit.span.start, Encoding.UTF8)
    end = source.lines.position(edit.span.end, Encoding.UTF8)
    return {
        "start": {"line": start.line + 1, "column": start.column + 1},
        "end": {"line": end.line + 1, "column": end.column + 1},
        "text": edit.new_text,
    }


def _encodable(value: object) -> object:
    match value:
        case str():
            return value if value.isascii() else _SURROGATE.sub("\ufffd", value)
        case Mapping():
            return {_encodable(key): _encodable(item) for key, item in value.items()}
        case list() | tuple():
            return [_encodable(item) for item in value]
        case _:
            return value
