"""Cases as people read them: a snippet with marks, and what is expected of the server.

A file of cases is for one kind of request. Each begins with `=== name`, then comes Mojo with
`<|>` where the cursor is and `«…»` around places that the answer is about. What is behind `---`
is what the answer says. More files of a case begin with `+++ path`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from compiler_core.source import LineIndex, Position

CURSOR = "<|>"
_MARK = re.compile("<\\|>|[«»]")


@dataclass
class Text:
    """A text without its marks."""

    path: str
    text: str
    cursors: list[int] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)

    @classmethod
    def of(cls, marked: str, path: str = "main.mojo") -> Text:
        made = cls(path, "")
        parts: list[str] = []
        at = 0
        length = 0
        opened: list[int] = []
        for mark in _MARK.finditer(marked):
            parts.append(marked[at : mark.start()])
            length += mark.start() - at
            at = mark.end()
            if mark.group() == CURSOR:
                made.cursors.append(length)
            elif mark.group() == "«":
                opened.append(length)
            else:
                made.spans.append((opened.pop(), length))
        made.text = "".join([*parts, marked[at:]])
        made.spans.sort()
        return made

    def position(self, offset: int) -> dict[str, int]:
        found = LineIndex(self.text).position(offset)
        return {"line": found.line, "character": found.column}

    def range(self, span: tuple[int, int]) -> dict[str, Any]:
        return {"start": self.position(span[0]), "end": self.position(span[1])}

    def offset(self, position: dict[str, int]) -> int:
        return LineIndex(self.text).offset(Position(position["line"], position["character"]))

    def slice(self, range_: dict[str, Any]) -> str:
        return self.text[self.offset(range_["start"]) : self.offset(range_["end"])]

    def edited(self, edits: list[dict[str, Any]]) -> str:
        text = self.text
        for edit in sorted(edits, key=lambda each: -self.offset(each["range"]["start"])):
            start, end = (self.offset(edit["range"][key]) for key in ("start", "end"))
            text = text[:start] + edit["newText"] + text[end:]
        return text


@dataclass
class Case:
    """A snippet with what is expected."""

    name: str
    files: list[Text]
    expected: str

    @property
    def main(self) -> Text:
        return self.files[0]

    @property
    def lines(self) -> list[str]:
        return [line for line in self.expected.split("\n") if line.strip()]


def read_cases(kind: str) -> list[Case]:
    """The cases of a kind of request."""
    text = (Path(__file__).parent / "cases" / f"{kind}.cases").read_text(encoding="utf-8")
    found: list[Case] = []
    for chunk in re.split(r"^=== ", text, flags=re.MULTILINE)[1:]:
        name, _, rest = chunk.partition("\n")
        body, _, expected = rest.partition("\n---\n")
        parts = re.split(r"^\+\+\+ (.*)\n", body.rstrip("\n") + "\n", flags=re.MULTILINE)
        files = [Text.of(parts[0])]
        for path, content in zip(parts[1::2], parts[2::2], strict=True):
            files.append(Text.of(content, path.strip()))
        found.append(Case(name.strip(), files, expected.strip("\n")))
    return found
