"""The parts of a docstring: summary, description, and sections such as `Args:`.

A section begins with its name and a colon alone on an unindented line. `Args` and `Parameters` list
entries and end at the first line that is none; the others go on while lines are indented.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from compiler_core.sema.docstrings import Docstring

_ENTRIES: Final = ("Args", "Parameters")
# Sections that stay in the description, less the indentation that would make them code.
_PROSE: Final = frozenset(
    ["Note", "Notes", "Example", "Examples", "Safety", "Performance", "Warning"]
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a docstring: what it says, and where it starts and ends in the text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Entry:
    """What is said of one argument or parameter."""

    name: Piece
    body: Piece


@dataclass(slots=True)
class Section:
    """A section: where its name stands, and its entries or its body."""

    name: str
    start: int
    entries: list[Entry] = field(default_factory=list)
    body: Piece | None = None
    # Nothing follows it.
    is_last: bool = False


@dataclass(slots=True)
class Sections:
    """A docstring taken apart."""

    summary: Piece
    description: str = ""
    found: list[Section] = field(default_factory=list)
    # Where a name of a section is indented, and which it is.
    overindented: list[tuple[str, int]] = field(default_factory=list)

    def last(self, name: str) -> Section | None:
        """The section of a name that counts: the last one."""
        return next((each for each in reversed(self.found) if each.name == name), None)

    def body(self, name: str) -> str:
        """What a section says."""
        section = self.last(name)
        return "" if section is None or section.body is None else section.body.text

    def entry(self, section: str, name: str) -> str:
        """What is said of an argument or a parameter; the last one counts."""
        text = ""
        for each in self.found:
            if each.name == section:
                for entry in each.entries:
                    if entry.name.text == name:
                        text = entry.body.text
        return text


def sections_of(
    doc: Docstring | None, known: Sequence[str], unexpected: Sequence[str] = ()
) -> Sections | None:
    """Take a docstring apart; `known` are the sections that such a declaration can have.

    Of an unexpected section the body stays in the description.
    """
    if doc is None:
        return None
    lines = _dedented(doc.text)
    while lines and not lines[0].text.strip():
        lines.pop(0)
    if not lines:
        return Sections(Piece("", 0, 0))
    end = next((at for at, line in enumerate(lines) if not line.text), len(lines))
    head = lines[:end]
    summary = " ".join(line.text for line in head)
    result = Sections(Piece(summary, head[0].start, head[-1].end))
    rest = lines[end:]
    while rest and not rest[0].text:
        rest.pop(0)
    _Reader(rest, known, unexpected, result).read()
    return result


def _dedented(text: str) -> list[Piece]:
    """The lines without their common indentation, and without the line ends behind the last."""
    pieces: list[Piece] = []
    start = 0
    for line in text.split("\n"):
        pieces.append(Piece(line, start, start + len(line)))
        start += len(line) + 1
    indents = [len(p.text) - len(p.text.lstrip(" \t")) for p in pieces[1:] if p.text.strip()]
    margin = min(indents, default=0)
    lines: list[Piece] = []
    for number, piece in enumerate(pieces):
        blank = len(piece.text) - len(piece.text.lstrip(" \t"))
        cut = blank if number == 0 else min(blank, margin or blank)
        if number and piece.text.strip():
            cut = min(blank, margin)
        lines.append(Piece(piece.text[cut:], piece.start + cut, piece.end))
    while lines and not lines[-1].text:
        lines.pop()
    return lines


class _Reader:
    def __init__(
        self, lines: list[Piece], known: Sequence[str], unexpected: Sequence[str], result: Sections
    ) -> None:
        self.lines = lines
        self.known = known
        self.unexpected = unexpected
        self.result = result
        self.at = 0
        self.description: list[str] = []

    def read(self) -> None:
        while self.at < len(self.lines):
            line = self.lines[self.at]
            self.at += 1
            name = line.text[:-1] if line.text.endswith(":") else ""
            if name in self.known:
                self._section(name, line.start)
            elif name in _PROSE:
                body = self._indented()
                self.description.append(line.text)
                margin = _indent(body[0].text) if body else 0
                self.description += [piece.text[margin:] for piece in body]
            else:
                indent = _indent(line.text)
                inner = line.text[indent:]
                if indent and inner.endswith(":") and inner[:-1] in self.known:
                    self.result.overindented.append((inner[:-1], line.start + indent))
                self.description.append(line.text)
        self.result.description = "\n".join(self.description)

    def _section(self, name: str, start: int) -> None:
        section = Section(name, start)
        self.result.found.append(section)
        if name in _ENTRIES:
            self._entries(section)
            section.is_last = self.at >= len(self.lines)
            return
        body = self._indented()
        if name in self.unexpected:
            self.description += [piece.text for piece in body]
        section.is_last = self.at >= len(self.lines)
        if any(piece.text.strip() for piece in body):
            margin = _indent(body[0].text)
            said = [piece for piece in body if piece.text.strip()]
            text = "\n".join(piece.text[margin:] for piece in body)
            section.body = Piece(text, said[0].start + _indent(said[0].text), said[-1].end)

    def _indented(self) -> list[Piece]:
        first = self.at
        while self.at < len(self.lines) and self.lines[self.at].text[:1] in ("", " ", "\t"):
            self.at += 1
        return self.lines[first : self.at]

    def _entries(self, section: Section) -> None:
        margin = 0
        while self.at < len(self.lines):
            line = self.lines[self.at]
            self.at += 1
            indent = _indent(line.text)
            if not line.text.strip() or not indent:
                # The line that ends the list is not kept.
                break
            margin = margin or indent
            if indent > margin and section.entries:
                before = section.entries[-1]
                text = f"{before.body.text}\n{line.text[margin:]}"
                body = Piece(text, before.body.start, line.end)
                section.entries[-1] = Entry(before.name, body)
                continue
            name, _, text = line.text[indent:].partition(":")
            at = line.start + indent
            said = at + len(name) + 1 + len(text) - len(text.lstrip())
            section.entries.append(
                Entry(Piece(name.strip(), at, at + len(name)), Piece(text.strip(), said, line.end))
            )


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" \t"))
