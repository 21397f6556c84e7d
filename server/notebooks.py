"""Notebooks: the cells of one are one program, in their order.

A program is a text of its own that no client knows. Declarations of all cells come first, at file
scope; the other lines are the body of one function, indented. So each of its lines is a line of a
cell, moved to the right, or nobody's. A cell that declares a variable anew is a block inside of
what stands before it. A cell that begins with `%%mojo` is a program by itself, as it is where such
cells are run; one with another `%%` is none of ours.

Requests about a cell become requests about its program, and answers are given back the same way.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from lsprotocol import types

from compiler_core.sema.cells import read_cell
from compiler_core.source import Encoding, SourceText
from server.documents import edited

_WRAPPER: Final = "def __cells__() raises:"
_START: Final = ("def main() raises:", "    __cells__()")
_STEP: Final = 4
# Blocks may not be nested any deeper by far.
_DEEPEST: Final = 40


@dataclass(slots=True)
class Cell:
    """A cell as the client has told of it."""

    uri: str
    version: int
    text: str
    language: str = "mojo"
    is_code: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """Whose line a line of a program is, and how far it is moved to the right."""

    cell: str
    number: int
    shift: int


@dataclass(slots=True)
class Program:
    """Cells that are one text."""

    uri: str
    text: str
    # For each line of the text where it comes from; None for what no cell has.
    lines: list[Line | None]
    versions: dict[str, int]
    # Where the lines of the cells are in the text.
    places: dict[tuple[str, int], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for number, line in enumerate(self.lines):
            if line is not None:
                self.places[line.cell, line.number] = number

    def line(self, number: int) -> Line | None:
        """Where a line of the text comes from."""
        return self.lines[number] if 0 <= number < len(self.lines) else None

    def is_statement(self, number: int) -> bool:
        """Whether a line is one of those that stand outside of declarations."""
        found = self.line(number)
        return found is not None and found.shift > 0


@dataclass(slots=True)
class Notebook:
    """A notebook that the client has open."""

    uri: str
    cells: list[Cell]


class Notebooks:
    """The open notebooks, and the programs that their cells are."""

    def __init__(self) -> None:
        self._open: dict[str, Notebook] = {}
        self._programs: dict[str, dict[str, Program]] = {}

    def open(self, params: types.DidOpenNotebookDocumentParams) -> list[Program]:
        """Take over a notebook."""
        given = params.notebook_document
        texts = {each.uri: each for each in params.cell_text_documents}
        cells = [_cell(each, texts) for each in given.cells]
        notebook = Notebook(given.uri, [each for each in cells if each is not None])
        self._open[given.uri] = notebook
        return self._made(notebook)

    def change(
        self, params: types.DidChangeNotebookDocumentParams, encoding: Encoding
    ) -> list[Program]:
        """Edit a notebook that is open; the programs that it has now."""
        notebook = self._open.get(params.notebook_document.uri)
        changes = params.change.cells
        if notebook is None:
            return []
        if changes is None:
            return list(self._programs.get(notebook.uri, {}).values())
        structure = changes.structure
        if structure is not None:
            texts = {each.uri: each for each in structure.did_open or []}
            known = {each.uri: each for each in notebook.cells}
            array = structure.array
            made = [
                found
                for each in array.cells or []
                if (found := _cell(each, texts) or known.get(each.document)) is not None
            ]
            start = min(array.start, len(notebook.cells))
            notebook.cells[start : start + array.delete_count] = made
        for content in changes.text_content or []:
            for cell in notebook.cells:
                if cell.uri == content.document.uri:
                    cell.text = edited(
                        SourceText.from_str(cell.text), content.changes, encoding
                    ).text
                    cell.version = content.document.version
        return self._made(notebook)

    def close(self, uri: str) -> None:
        """Forget a notebook."""
        self._open.pop(uri, None)
        self._programs.pop(uri, None)

    def cells(self, uri: str) -> list[str]:
        """The addresses of the cells of a notebook."""
        notebook = self._open.get(uri)
        return [] if notebook is None else [each.uri for each in notebook.cells]

    def cell(self, uri: str) -> Cell | None:
        """The cell of an address."""
        for notebook in self._open.values():
            for each in notebook.cells:
                if each.uri == uri:
                    return each
        return None

    def run_of(self, uri: str, mark: str) -> Program | None:
        """The program to be run for a cell: that one behind all that stand before it.

        It writes the mark where the output of the cell begins.
        """
        for notebook in self._open.values():
            together: list[Cell] = []
            for number, cell in enumerate(notebook.cells):
                is_joined = _is_joined(cell)
                if is_joined:
                    together.append(cell)
                if cell.uri != uri:
                    continue
                if is_joined:
                    return _Joined(together, mark).program(f"{notebook.uri}.mojo")
                if _is_alone(cell):
                    return _alone(cell, f"{notebook.uri}.{number}.mojo")
        return None

    def programs(self) -> dict[str, Program]:
        """All programs by their addresses."""
        return {
            uri: each
            for programs in list(self._programs.values())
            for uri, each in programs.items()
        }

    def _made(self, notebook: Notebook) -> list[Program]:
        made = list(_programs(notebook))
        self._programs[notebook.uri] = {each.uri: each for each in made}
        return made


def _cell(given: types.NotebookCell, texts: dict[str, types.TextDocumentItem]) -> Cell | None:
    text = texts.get(given.document)
    if text is None:
        return None
    is_code = given.kind == types.NotebookCellKind.Code
    return Cell(text.uri, text.version, text.text, text.language_id, is_code)


# ---------------------------------------------------------------- programs


def _programs(notebook: Notebook) -> Iterator[Program]:
    together: list[Cell] = []
    for number, cell in enumerate(notebook.cells):
        if _is_alone(cell):
            yield _alone(cell, f"{notebook.uri}.{number}.mojo")
        elif _is_joined(cell):
            together.append(cell)
    if together:
        yield _Joined(together).program(f"{notebook.uri}.mojo")


def _magic(cell: Cell) -> str:
    """What a cell begins with, if that is a `%%` that says what the cell is."""
    words = cell.text.lstrip().partition("\n")[0].split()
    return words[0] if words and words[0].startswith("%%") else ""


def _is_alone(cell: Cell) -> bool:
    return cell.is_code and cell.language in ("mojo", "python") and _magic(cell) == "%%mojo"


def _is_joined(cell: Cell) -> bool:
    return cell.is_code and cell.language == "mojo" and not _magic(cell)


def _alone(cell: Cell, uri: str) -> Program:
    """A cell that is a program, without the line that says so."""
    lines = cell.text.split("\n")
    first = next(number for number, line in enumerate(lines) if line.strip())
    lines[first] = ""
    places: list[Line | None] = [Line(cell.uri, number, 0) for number in range(len(lines))]
    return Program(uri, "\n".join(lines), places, {cell.uri: cell.version})


class _Joined:
    """Puts the lines of cells together."""

    def __init__(self, cells: list[Cell], mark: str | None = None) -> None:
        self.cells = cells
        # A program that is to be run writes this before what is of the last cell.
        self.mark = mark
        self.declared: list[tuple[str, Line | None]] = []
        self.body: list[tuple[str, Line | None]] = []
        self.names: set[str] = set()
        self.depth = 1

    def program(self, uri: str) -> Program:
        """The text of all cells."""
        for cell in self.cells:
            if self.mark is not None and cell is self.cells[-1]:
                self.body.append((f'{" " * (_STEP * self.depth)}print("{self.mark}")', None))
            self._add(cell)
        lines = list(self.declared)
        if any(text.strip() for text, _ in self.body):
            lines += [(_WRAPPER, None), *self.body, (f"{' ' * _STEP}pass", None)]
        if self.mark is not None:
            lines += [(line, None) for line in _START]
        versions = {each.uri: each.version for each in self.cells}
        text = "".join(f"{text}\n" for text, _ in lines)
        return Program(uri, text, [*(place for _, place in lines), None], versions)

    def _add(self, cell: Cell) -> None:
        read = read_cell(cell.text)
        if self.names & read.names and self.depth < _DEEPEST:
            # What is declared anew hides what was there.
            self.body.append((f"{' ' * (_STEP * self.depth)}if True:", None))
            self.depth += 1
        self.names |= read.names
        shift = _STEP * self.depth
        for line in read.lines:
            if line.is_lost:
                # It would swallow the cells behind it.
                self.body.append(("", Line(cell.uri, line.number, 0)))
            elif line.is_declaration:
                self.declared.append((line.text, Line(cell.uri, line.number, 0)))
            elif line.is_in_text:
                self.body.append((line.text, Line(cell.uri, line.number, 0)))
            else:
                place = Line(cell.uri, line.number, shift)
                self.body.append((f"{' ' * shift}{line.text}", place))
        if read.is_broken:
            # What is open at the end of the cell ends at a word that begins a statement.
            self.body.append((f"{' ' * shift}pass", None))
            self.declared.append(("pass", None))
