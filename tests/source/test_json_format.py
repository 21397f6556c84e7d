"""Diagnostics as JSON lines, in the reference compiler's shape."""

import json
from typing import Any

from compiler_core.source import Code, Edit, Fix, Note, Severity, SourceText, Span, Tag
from compiler_core.source.json_format import json_text, render_json

FN = Code("old-fn", Severity.ERROR, "fn", tags=frozenset({Tag.DEPRECATED}))


def records(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_the_fields_that_the_reference_has() -> None:
    # The reference compiler on this program prints this record, without our own fields.
    source = SourceText.from_str("def main():\n    var q = 3\n    fn f(): pass\n", "p.mojo")
    fix = Fix("write 'def'", (Edit(Span(30, 32), "def"),))
    (record,) = records(render_json(FN.at(Span(30, 32), "wrong", fixes=[fix]), source))
    place = record.pop("diagnostic")
    assert record == {"kind": "error", "message": "wrong"}
    assert place["file"] == "p.mojo"
    assert place["location"] == {"column": 4, "line": 3}
    assert place["ranges"] == [{"start": 4, "end": 6}]
    assert place["text"] == "    fn f(): pass"
    assert place["fixIts"] == [
        {"start": {"column": 5, "line": 3}, "end": {"column": 7, "line": 3}, "text": "def"}
    ]


def test_the_fields_of_our_own() -> None:
    source = SourceText.from_str("fn f(): pass", "p.mojo")
    fix = Fix("write 'def'", (Edit(Span(0, 2), "def"),))
    (record,) = records(render_json(FN.at(Span(0, 2), "wrong", fixes=[fix]), source))
    place = record["diagnostic"]
    assert place["code"] == "old-fn"
    assert place["span"] == {"start": 0, "end": 2}
    assert place["tags"] == ["deprecated"]
    assert place["fixes"] == [
        {
            "title": "write 'def'",
            "applicability": "machine",
            "edits": [{"start": 0, "end": 2, "text": "def"}],
        }
    ]


def test_columns_are_bytes_and_ranges_stay_on_the_line() -> None:
    source = SourceText.from_str("x = 日本(\n)\n", "p.mojo")
    place = records(render_json(FN.at(Span(5, 9), "m"), source))[0]["diagnostic"]
    assert place["location"] == {"column": 7, "line": 1}
    assert place["ranges"] == [{"start": 7, "end": 11}]


def test_notes_follow_as_records() -> None:
    source = SourceText.from_str("a\nb\n", "p.mojo")
    other = SourceText.from_str("other", "o.mojo")
    notes = [
        Note("here", Span(2, 3)),
        Note("nowhere"),
        Note("there", Span(0, 5), "o.mojo"),
        Note("lost", Span(0, 5), "lost.mojo"),
    ]
    found = FN.at(Span(0, 1), "m", notes=notes)
    _, here, nowhere, there, lost = records(render_json(found, source, {"o.mojo": other}.get))
    assert (here["kind"], here["diagnostic"]["location"]) == ("note", {"column": 0, "line": 2})
    assert nowhere == {"kind": "note", "message": "nowhere"}
    assert (there["diagnostic"]["file"], there["diagnostic"]["text"]) == ("o.mojo", "other")
    assert lost["diagnostic"] == {"file": "lost.mojo"}


def test_the_output_is_ascii_without_lone_surrogates() -> None:
    source = SourceText.from_bytes('"é\xff'.encode("latin-1"), "p.mojo")
    text = render_json(FN.at(Span(0, 1), "m"), source)
    assert text.isascii()
    assert records(text)[0]["diagnostic"]["text"] == '"\ufffd\ufffd'
    assert json_text({"a": ("\udcff", 1, None)}) == '{"a":["\\ufffd",1,null]}'
