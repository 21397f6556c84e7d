"""Diagnostics as text for a terminal.

The header has the shape that the reference compiler prints, so that what reads its output reads
ours; columns count characters from 1:

    hello.mojo:3:5: error: declare 'y' with 'var' [sema-undeclared]
     3 |     y = 3
       |     ^
       = fix: add 'var'
     3 ~     var y = 3
       |     ++++
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from compiler_core.source.cells import Cell, cells, printable
from compiler_core.source.diagnostics import Diagnostic, Edit, Fix, Note, Severity
from compiler_core.source.edits import EditConflictError, apply_edits
from compiler_core.source.span import Span
from compiler_core.source.text import SourceText

_RESET = "\x1b[0m"
_BOLD = "\x1b[1m"
_DIM = "\x1b[2m"
_GREEN = "\x1b[32m"
_CYAN = "\x1b[36m"
_SEVERITY_COLOURS = {
    Severity.ERROR: "\x1b[1;31m",
    Severity.WARNING: "\x1b[1;33m",
    Severity.INFORMATION: "\x1b[1;34m",
    Severity.HINT: "\x1b[1;36m",
}
_NOTE_COLOUR = "\x1b[1;36m"
_ELLIPSIS = "…"
_MINIMAL_WIDTH = 20
_MAXIMAL_FIX_LINES = 6


def no_other_file(path: str) -> SourceText | None:  # noqa: ARG001
    """Find no text of another file."""
    return None


@dataclass(frozen=True, slots=True)
class Renderer:
    """How to show diagnostics: the columns of the screen, colour, and where other files come from.

    `sources` finds the text of a note's file; without the text the note is a header line alone.
    """

    width: int = 120
    colour: bool = False
    sources: Callable[[str], SourceText | None] = no_other_file

    def render(self, diagnostic: Diagnostic, source: SourceText) -> str:
        """Show one diagnostic of `source` with its notes and fixes; the text ends in a newline."""
        gutter = _gutter_width(diagnostic, source)
        colour = _SEVERITY_COLOURS[diagnostic.severity]
        kind = self._paint(f"{diagnostic.severity.value}:", colour)
        message = self._paint(printable(diagnostic.message), _BOLD)
        code = self._paint(f"[{printable(diagnostic.code)}]", _DIM)
        lines = [f"{_place(source, source.path, diagnostic.span)}{kind} {message} {code}"]
        lines += self._snippet(source, diagnostic.span, gutter, colour)
        for note in diagnostic.notes:
            lines += self._note(note, source, gutter)
        for fix in diagnostic.fixes:
            lines += self._fix(fix, source, gutter)
        return "".join(f"{line}\n" for line in lines)

    def _note(self, note: Note, source: SourceText, gutter: int) -> Iterator[str]:
        kind = self._paint("note:", _NOTE_COLOUR)
        message = printable(note.message)
        there: SourceText | None = source
        if note.path is not None and note.path != source.path:
            there = self.sources(note.path)
        if note.span is None or there is None:
            path = f"{printable(note.path)}: " if note.path is not None else ""
            yield f"{' ' * gutter} {self._paint('=', _DIM)} {path}{kind} {message}"
        else:
            path_shown = note.path if note.path is not None else source.path
            yield f"{_place(there, path_shown, note.span)}{kind} {message}"
            yield from self._snippet(there, note.span, gutter, _NOTE_COLOUR)

    def _snippet(self, source: SourceText, span: Span, gutter: int, colour: str) -> Iterator[str]:
        lines = source.lines
        span = _clamp(span, source)
        first, last = lines.line_of(span.start), lines.line_of(span.end)
        if last > first and span.end == lines.line_start(last):
            # A span that takes in a line break does not reach into the next line.
            last -= 1
        for line in sorted({first, last}):
            if line == last > first + 1:
                yield f"{' ' * gutter} {self._paint('⋮', _DIM)}"
            line_span = lines.line_span(line)
            text = source.slice(line_span)
            start = (
                span.start - line_span.start if line == first else len(text) - len(text.lstrip())
            )
            end = min(span.end - line_span.start, len(text))
            head = "^" if line == first else "~"
            yield from self._marked_line(text, [(start, end)], line, gutter, "|", head, "~", colour)

    def _fix(self, fix: Fix, source: SourceText, gutter: int) -> Iterator[str]:
        yield f"{' ' * gutter} {self._paint('=', _DIM)} fix: {printable(fix.title)}"
        for shown, (line, text, marks) in enumerate(_fixed_lines(fix, source)):
            if shown == _MAXIMAL_FIX_LINES:
                yield f"{' ' * gutter} {self._paint('⋮', _DIM)}"
                return
            yield from self._marked_line(text, marks, line, gutter, "~", "+", "+", _GREEN)

    def _marked_line(
        self,
        text: str,
        marks: Sequence[tuple[int, int]],
        line: int,
        gutter: int,
        bar: str,
        head: str,
        tail: str,
        colour: str,
    ) -> Iterator[str]:
        room = max(self.width - gutter - 3, _MINIMAL_WIDTH)
        focus = marks[0] if marks else (0, 0)
        view = _view(text, focus, room)
        number = self._paint(f"{line + 1:>{gutter}} {bar}", _DIM)
        yield f"{number} {view.shown}".rstrip()
        drawn = _underline(view, marks, head, tail)
        if drawn:
            yield f"{self._paint(' ' * gutter + ' |', _DIM)} {self._paint(drawn, colour)}"

    def _paint(self, text: str, colour: str) -> str:
        return f"{colour}{text}{_RESET}" if self.colour else text


@dataclass(frozen=True, slots=True)
class _View:
    """The part of a line that fits the screen; `column` is where its first cell is drawn."""

    shown: str
    cells: tuple[Cell, ...]
    column: int


def _view(text: str, focus: tuple[int, int], room: int) -> _View:
    # A line of a megabyte must not cost a million cells: cut roughly first, then by columns.
    cut_start, cut_end = 0, len(text)
    if len(text) > 4 * room:
        cut_start = max(0, focus[0] - room)
        cut_end = min(len(text), focus[0] + 2 * room)
    drawn = [
        Cell(cell.start + cut_start, cell.end + cut_start, cell.shown, cell.width)
        for cell in cells(text[cut_start:cut_end])
    ]
    total = sum(cell.width for cell in drawn)
    if total <= room and cut_start == 0 and cut_end == len(text):
        return _View("".join(cell.shown for cell in drawn), tuple(drawn), 0)
    before = sum(cell.width for cell in drawn if cell.end <= focus[0])
    marked = sum(cell.width for cell in drawn if focus[0] <= cell.start < focus[1])
    # Keep the beginning of the line if the marked code is then in sight, else centre that code.
    skipped = 0
    if cut_start > 0 or before + min(marked, room // 2) > room - 2:
        skipped = max(0, before - (room - min(marked, room // 2)) // 2)
    kept: list[Cell] = []
    column = used = 0
    for cell in drawn:
        if column >= skipped:
            if used + cell.width > room - 2:
                break
            kept.append(cell)
            used += cell.width
        column += cell.width
    prefix = _ELLIPSIS if kept and kept[0].start > 0 else ""
    suffix = _ELLIPSIS if kept and kept[-1].end < len(text) else ""
    shown = prefix + "".join(cell.shown for cell in kept) + suffix
    return _View(shown, tuple(kept), len(prefix))


def _underline(view: _View, marks: Sequence[tuple[int, int]], head: str, tail: str) -> str:
    last = view.cells[-1].end if view.cells else 0
    drawn = [" "] * view.column
    for cell in view.cells:
        inside = [mark for mark in marks if cell.start < max(mark[1], mark[0] + 1)]
        mark = next((mark for mark in inside if mark[0] < cell.end), None)
        if mark is None:
            drawn.append(" " * cell.width)
        elif cell.start <= mark[0] < cell.end:
            drawn.append(head + tail * (cell.width - 1) if cell.width else "")
        else:
            drawn.append(tail * cell.width)
    if any(start == end == last or (start >= last and not view.cells) for start, end in marks):
        drawn.append(head)
    return "".join(drawn).rstrip()


def _fixed_lines(fix: Fix, source: SourceText) -> Iterator[tuple[int, str, list[tuple[int, int]]]]:
    """Yield each line that the fix makes: its number, text, and the columns of what is new."""
    try:
        apply_edits(source.text, fix.edits)
    except EditConflictError:
        # The title still helps; showing half of a fix would not.
        return
    for group in _edit_groups(fix, source):
        start = source.lines.line_start(source.lines.line_of(group[0].span.start))
        end = source.lines.line_end(source.lines.line_of(group[-1].span.end))
        pieces: list[str] = []
        new: list[tuple[int, int]] = []
        length = 0
        at = min(start, group[0].span.start)
        for edit in group:
            pieces += [source.text[at : edit.span.start], edit.new_text]
            length += edit.span.start - at
            new.append((length, length + len(edit.new_text)))
            length += len(edit.new_text)
            at = edit.span.end
        pieces.append(source.text[at : max(end, at)])
        fixed = SourceText.from_str("".join(pieces))
        first = source.lines.line_of(start)
        for line in range(fixed.lines.line_count):
            span = fixed.lines.line_span(line)
            marks = [
                (max(a, span.start) - span.start, min(b, span.end) - span.start)
                for a, b in new
                if a < b and a < span.end and b > span.start
            ]
            yield first + line, fixed.slice(span), marks


def _edit_groups(fix: Fix, source: SourceText) -> list[list[Edit]]:
    """Divide the edits of a fix into runs whose lines touch."""
    edits = sorted(fix.edits, key=lambda edit: (edit.span.start, edit.span.end))
    if not edits:
        return []
    groups = [[edits[0]]]
    for earlier, later in pairwise(edits):
        if source.lines.line_of(later.span.start) <= source.lines.line_of(earlier.span.end):
            groups[-1].append(later)
        else:
            groups.append([later])
    return groups


def _gutter_width(diagnostic: Diagnostic, source: SourceText) -> int:
    spans = [diagnostic.span]
    spans += [
        note.span for note in diagnostic.notes if note.span and note.path in (None, source.path)
    ]
    spans += [edit.span for fix in diagnostic.fixes for edit in fix.edits]
    last = max(source.lines.line_of(span.end) for span in spans)
    return max(len(str(last + 1)), 2)


def _place(source: SourceText, path: str | None, span: Span) -> str:
    position = source.lines.position(_clamp(span, source).start)
    name = printable(path) if path is not None else "<text>"
    return f"{name}:{position.line + 1}:{position.column + 1}: "


def _clamp(span: Span, source: SourceText) -> Span:
    length = len(source.text)
    return Span(min(span.start, length), min(span.end, length))
