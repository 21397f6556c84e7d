"""Requests and answers about cells of notebooks as those about programs, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import attrs
from lsprotocol import types

from server.notebooks import Line, Program

_FOLDS: Final = ("startLine", "endLine")


class OutsideError(Exception):
    """Something is in no cell, or not in the one that was asked about."""


class Frame:
    """The programs of one moment, and the cell that is asked about, if any."""

    def __init__(self, programs: Mapping[str, Program], cell: str | None = None) -> None:
        self._programs = programs
        self._by_cell = {uri: program for program in programs.values() for uri in program.versions}
        self._cell = cell
        self._program = self._by_cell.get(cell or "")

    @property
    def is_of_cell(self) -> bool:
        """Whether a request is about a cell that is part of a program."""
        return self._program is not None

    # ------------------------------------------------------------ requests

    def inward(self, value: Any, program: Program | None = None, cell: str = "") -> Any:
        """A request about a cell as one about its program."""
        if isinstance(value, types.Position):
            return value if program is None else self._position_in(value, program, cell)
        if isinstance(value, list):
            return [self.inward(each, program, cell) for each in value]
        if not attrs.has(type(value)):
            return value
        own = getattr(value, "uri", None) or getattr(
            getattr(value, "text_document", None), "uri", None
        )
        if isinstance(own, str) and own in self._by_cell:
            program, cell = self._by_cell[own], own
        changed = {}
        for each in attrs.fields(type(value)):
            old = getattr(value, each.name)
            if each.name == "uri" and isinstance(old, str):
                new: Any = self._by_cell[old].uri if old in self._by_cell else old
            elif each.name == "data":
                new = old
            else:
                new = self.inward(old, program, cell)
            if new is not old:
                changed[each.name] = new
        return attrs.evolve(value, **changed) if changed else value

    def _position_in(self, value: types.Position, program: Program, cell: str) -> types.Position:
        number = value.line
        place = program.places.get((cell, number))
        while place is None and number > 0:
            number -= 1
            place = program.places.get((cell, number))
        if place is None:
            return types.Position(0, 0)
        line = program.lines[place]
        assert line is not None
        return types.Position(place, value.character + line.shift)

    # ------------------------------------------------------------ answers

    def outward(self, value: Any) -> Any:
        """An answer in plain data; None if nothing of it is in a cell."""
        try:
            return self._out(value, self._program)
        except OutsideError:
            return None

    def _out(self, value: Any, program: Program | None) -> Any:
        if isinstance(value, list):
            return self._list(value, program)
        if not isinstance(value, dict):
            return value
        if "start" in value and "end" in value and len(value) == 2:
            return value if program is None else self._range(value, program, self._cell)[1]
        if set(value) == {"line", "character"}:
            return value if program is None else self._position(value, program, self._cell)
        if program is not None and all(each in value for each in _FOLDS):
            return self._fold(value, program)
        own = value.get("uri")
        if isinstance(own, str) and own in self._programs:
            return self._located(value, self._programs[own], "uri")
        target = value.get("targetUri")
        if isinstance(target, str) and target in self._programs:
            return self._located(value, self._programs[target], "targetUri", program)
        if isinstance(own, str) or isinstance(target, str):
            # It is about another text; only what a link begins at is ours.
            origin = value.get("originSelectionRange")
            if origin is None or program is None:
                return value
            return {**value, "originSelectionRange": self._out(origin, program)}
        if isinstance(value.get("changes"), dict):
            return {**value, "changes": self._changes(value["changes"])}
        made = {}
        for key, each in value.items():
            if key == "data":
                made[key] = each
            elif key == "parent":
                try:
                    made[key] = self._out(each, program)
                except OutsideError:
                    continue
            elif key == "documentChanges":
                made[key] = [part for change in each for part in self._document_change(change)]
            elif key in ("newText", "additionalTextEdits", "textEdit", "textEdits"):
                made[key] = self._edits(each, program)
            else:
                made[key] = self._out(each, program)
        return made

    def _list(self, values: list[Any], program: Program | None) -> list[Any]:
        found = []
        for each in values:
            if isinstance(each, str) and each in self._programs:
                # Among the arguments of a command.
                found.append(self._cell or each)
                continue
            try:
                found.append(self._out(each, program))
            except OutsideError:
                continue
        return found

    def _edits(self, value: Any, program: Program | None) -> Any:
        if program is None:
            return value
        if isinstance(value, list):
            return [self._edit(each, program, self._cell)[1] for each in value]
        return self._edit(value, program, self._cell)[1] if isinstance(value, dict) else value

    # ------------------------------------------------------------ places

    def _line(self, program: Program, number: int, cell: str | None) -> Line:
        line = program.line(number)
        if line is None or (cell is not None and line.cell != cell):
            raise OutsideError
        return line

    def _position(
        self, value: dict[str, int], program: Program, cell: str | None
    ) -> dict[str, int]:
        line = self._line(program, value["line"], cell)
        return {"line": line.number, "character": max(0, value["character"] - line.shift)}

    def _range(
        self, value: dict[str, Any], program: Program, cell: str | None
    ) -> tuple[str, dict[str, Any]]:
        """The cell that a range is in, and where it is there."""
        start, end = value["start"], value["end"]
        first = self._line(program, start["line"], cell)
        number = end["line"]
        if number > start["line"] and end["character"] == 0:
            # It ends with a line; the next one may be anybody's.
            before = self._line(program, number - 1, first.cell)
            last = {"line": before.number + 1, "character": 0}
        else:
            last = self._position(end, program, first.cell)
        return first.cell, {"start": self._position(start, program, first.cell), "end": last}

    def _fold(self, value: dict[str, Any], program: Program) -> dict[str, Any]:
        lines = {each: self._line(program, value[each], self._cell).number for each in _FOLDS}
        return {**value, **lines}

    def _located(
        self, value: dict[str, Any], program: Program, key: str, origin: Program | None = None
    ) -> dict[str, Any]:
        """What says itself in which text its ranges are."""
        telling = next(
            (
                value[each]
                for each in ("selectionRange", "targetSelectionRange", "range")
                if each in value
            ),
            None,
        )
        if telling is None:
            raise OutsideError
        cell, _ = self._range(telling, program, None)
        inner = Frame(self._programs, cell)
        made: dict[str, Any] = {}
        for name, each in value.items():
            if name == key:
                made[name] = cell
            elif name == "originSelectionRange":
                made[name] = self._out(each, origin)
            elif name == "data":
                made[name] = each
            elif name in ("range", "targetRange"):
                try:
                    made[name] = inner._out(each, program)
                except OutsideError:
                    made[name] = inner._out(telling, program)
            else:
                made[name] = inner._out(each, program)
        return made

    # ------------------------------------------------------------ edits

    def _edit(
        self, value: dict[str, Any], program: Program, cell: str | None
    ) -> tuple[str, dict[str, Any]]:
        """An edit, and the cell that it is in."""
        start = value["range"]["start"]
        line = program.line(start["line"])
        is_insertion = start == value["range"]["end"]
        if line is None and is_insertion:
            # At the edge of what the cells have: at the start of the one that is asked about.
            target = cell or next(iter(program.versions))
            top = {"line": 0, "character": 0}
            return target, {**value, "range": {"start": top, "end": top}}
        found, place = self._range(value["range"], program, cell)
        text = value["newText"]
        if line is not None and line.shift:
            text = text.replace("\n" + " " * line.shift, "\n")
        return found, {**value, "range": place, "newText": text}

    def _changes(self, changes: dict[str, list[Any]]) -> dict[str, list[Any]]:
        made: dict[str, list[Any]] = {}
        for uri, edits in changes.items():
            program = self._programs.get(uri)
            if program is None:
                made.setdefault(uri, []).extend(edits)
                continue
            for each in edits:
                cell, edit = self._edit_anywhere(each, program)
                made.setdefault(cell, []).append(edit)
        return made

    def _edit_anywhere(self, value: dict[str, Any], program: Program) -> tuple[str, dict[str, Any]]:
        line = program.line(value["range"]["start"]["line"])
        return self._edit(value, program, self._cell if line is None else None)

    def _document_change(self, change: dict[str, Any]) -> list[dict[str, Any]]:
        identifier = change.get("textDocument")
        program = None if identifier is None else self._programs.get(identifier["uri"])
        if program is None:
            return [change]
        by_cell: dict[str, list[Any]] = {}
        for each in change["edits"]:
            cell, edit = self._edit_anywhere(each, program)
            by_cell.setdefault(cell, []).append(edit)
        return [
            {"textDocument": {"uri": cell, "version": program.versions[cell]}, "edits": edits}
            for cell, edits in by_cell.items()
        ]

    # ------------------------------------------------------------ tokens

    def tokens(self, data: list[int]) -> list[int]:
        """The numbers of the tokens of a program as those of the cell."""
        if self._program is None:
            return data
        found: list[tuple[int, int, list[int]]] = []
        number = column = 0
        for at in range(0, len(data), 5):
            down, right, *rest = data[at : at + 5]
            column = right if down else column + right
            number += down
            line = self._program.line(number)
            if line is not None and line.cell == self._cell:
                found.append((line.number, column - line.shift, rest))
        found.sort()
        made: list[int] = []
        before, column = 0, 0
        for number, at, rest in found:
            made += [number - before, at if number > before else at - column, *rest]
            before, column = number, at
        return made

    def by_cell(self, program: Program, found: list[Any]) -> dict[str, list[Any]]:
        """What says where it is by a range, as plain data, cell by cell."""
        made: dict[str, list[Any]] = {uri: [] for uri in program.versions}
        for each in found:
            line = program.line(each["range"]["start"]["line"])
            if line is None:
                continue
            inner = Frame(self._programs, line.cell)
            shown = inner.outward(each)
            if shown is not None:
                made[line.cell].append(shown)
        return made
