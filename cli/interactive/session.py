"""What an interactive session knows, and how a cell is compiled and run."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from cli.interactive.program import (
    FUNCTION,
    HIDDEN,
    Cell,
    CellProgram,
    Declaration,
    Origin,
    Spelling,
    Variable,
    compose,
    declarations_of,
    replaced,
    words_of,
)
from compiler_core.codegen import Options, host_target, loadable
from compiler_core.execute import driver
from compiler_core.execute.cells import CellRunner, Ending, Lost, Ran
from compiler_core.execute.objects import program_code
from compiler_core.execute.outcome import Exited
from compiler_core.execute.store import ObjectStore
from compiler_core.meta import NONE, Node, StructType, post_order
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema import typed
from compiler_core.sema.bodies.checker import checked_body
from compiler_core.sema.cells import read_cell
from compiler_core.sema.files import file_text
from compiler_core.sema.modules import module_at
from compiler_core.sema.primitives import MESSAGES, PRINTER
from compiler_core.sema.typed import LocalKind
from compiler_core.source import Diagnostic, Note, SourceText, Span

if TYPE_CHECKING:
    from compiler_core.execute.driver import Checked
    from compiler_core.incremental import Database

# How often variables that cannot be kept are left out before it is given up.
_ROUNDS: Final = 8


@dataclass(slots=True)
class Result:
    """What came of a cell."""

    # What there is to say about texts: of the cell, earlier ones, or files.
    problems: list[tuple[SourceText, Diagnostic]] = field(default_factory=list)
    # About variables that are gone or were not kept.
    remarks: list[str] = field(default_factory=list)
    # How the run ended; None if nothing was run.
    ending: Ending | None = None

    @property
    def failed(self) -> bool:
        """Whether it did not do what was meant."""
        ran_badly = self.ending is not None and self.ending != Ran(failed=False)
        return ran_badly or any(each.is_error for _, each in self.problems)


class Session:
    """The declarations and variables of a session."""

    def __init__(self, database: Database, level: int, path: str) -> None:
        self.database = database
        self.level = level
        self.path = path
        self.declarations: list[Declaration] = []
        self.variables: dict[str, Variable] = {}
        self.runner = CellRunner()
        self._texts: dict[int, SourceText] = {}
        self._slots = 0
        # What was checked last.
        self._composed = CellProgram([])

    def close(self) -> None:
        """End what runs."""
        self.runner.close()

    def has(self, name: str) -> bool:
        """Whether a name was declared."""
        return name in self.variables or any(name in each.names for each in self.declarations)

    def reset(self) -> None:
        """Forget everything that was entered."""
        self.runner.close()
        self.declarations.clear()
        self._forget()

    def _forget(self) -> None:
        self.variables.clear()
        self._slots = 0

    # ------------------------------------------------------------ running

    def run(self, text: str) -> Result:
        """Compile a cell and run it."""
        cell = self._cell(text)
        result = Result()
        declared = declarations_of(cell.read, cell.number)
        together = replaced(self.declarations, declared)
        known = self.variables
        named = words_of(self.declarations)
        if any(each.may_be_type and (each.is_open or each.names & named) for each in declared):
            # A type of the session may be another one from here on.
            known = {name: each for name, each in known.items() if not each.is_of_session}
        keep = self._checked(cell, together, known, result)
        while keep is None and (outdated := self._outdated(cell, together, result)):
            # What was declared anew has left others without sense, which must not be in its way.
            names = ", ".join(f"'{name}'" for each in outdated for name in sorted(each.names))
            error = next(each for _, each in result.problems if each.is_error)
            result.remarks.append(f"{names} is gone: {error.message}")
            together = [each for each in together if each not in outdated]
            keep = self._checked(cell, together, known, result)
        if keep is None:
            result.remarks.clear()
            return result
        if cell.has_statements:
            code = self._compiled(cell, result)
            if code is None:
                return result
            result.ending = self.runner.run(code)
        for name in self.variables.keys() - known.keys():
            result.remarks.append(f"'{name}' is gone: its type may be another one now")
        self.variables = dict(known)
        self.declarations = together
        self._take_over(cell, keep, result)
        return result

    def type_of(self, text: str) -> tuple[str | None, Result]:
        """The type of an expression, which is not computed."""
        name = f"{HIDDEN}asked"
        result = Result()
        # What cannot be copied can be referred to; what is made on the spot can only be kept.
        for word in ("ref", "var"):
            before = f"{word} {name} = (\n"
            cell = self._cell(f"{before}{text}\n)")
            self._check(cell, self.declarations, self.variables, (), result, shows=False)
            found = next((each for each in self._locals() if each.name == name), None)
            if found is not None and not result.failed:
                return MESSAGES.show(found.type), result
        asked = self._texts[cell.number]
        own = SourceText.from_str(text, asked.path)
        result.problems = [
            (own, _moved(each, len(before), len(text))) if source is asked else (source, each)
            for source, each in result.problems
        ]
        return None, result

    def _outdated(
        self, cell: Cell, declarations: list[Declaration], result: Result
    ) -> list[Declaration]:
        """Earlier declarations with errors, if nothing is wrong with the cell itself."""
        wrong = {
            (number, text.lines.position(each.span.start).line)
            for text, each in result.problems
            if each.is_error
            for number in self._texts
            if self._texts[number] is text
        }
        if any(number == cell.number for number, _ in wrong):
            return []
        return [
            each
            for each in declarations
            if any((origin.cell, origin.number) in wrong for _, origin in each.lines)
        ]

    def _cell(self, text: str) -> Cell:
        cell = Cell(len(self._texts) + 1, read_cell(text))
        self._texts[cell.number] = SourceText.from_str(cell.read.text, f"<{cell.number}>")
        return cell

    def _take_over(self, cell: Cell, keep: list[Variable], result: Result) -> None:
        """Note which variables there are after a run."""
        match result.ending:
            case Ran(failed=False):
                gone = cell.given_away() - {each.name for each in keep}
                for name in gone & self.variables.keys():
                    del self.variables[name]
                self.variables |= {each.name: each for each in keep}
                self._slots += len(keep)
            case Ran():
                # What was declared before the error lies where nobody finds it any more.
                for name in sorted(cell.given_away() & self.variables.keys()):
                    del self.variables[name]
                    result.remarks.append(f"'{name}' is gone: it had been moved away")
            case Exited() | Lost():
                self._forget()
            case _:
                pass

    # ------------------------------------------------------------ compiling

    def _checked(
        self,
        cell: Cell,
        declarations: list[Declaration],
        known: dict[str, Variable],
        result: Result,
    ) -> list[Variable] | None:
        """Check a cell; return the variables that will live on, or nothing if it is wrong."""
        shows = cell.shown() is not None
        self._check(cell, declarations, known, (), result, shows=shows)
        if shows and result.failed:
            # Perhaps it has no value to show.
            self._check(cell, declarations, known, (), result, shows=False)
            shows = False
        if result.failed or not cell.has_statements:
            return None if result.failed else []
        keep = list(self._to_keep())
        remarks: list[str] = []
        for _ in range(_ROUNDS):
            if not keep:
                break
            lost = self._check(cell, declarations, known, keep, result, shows=shows)
            if not lost:
                break
            for name, why in lost.items():
                # What was moved away is gone, as everybody sees.
                if name not in cell.given_away():
                    remarks.append(f"'{name}' is not kept: {why}")
            keep = [each for each in keep if each.name not in lost]
            if not keep:
                self._check(cell, declarations, known, (), result, shows=shows)
        result.remarks += remarks
        return None if result.failed else keep

    def _check(
        self,
        cell: Cell,
        declarations: Iterable[Declaration],
        known: dict[str, Variable],
        keep: Iterable[Variable],
        result: Result,
        *,
        shows: bool,
    ) -> dict[str, str]:
        """Check the program of a cell; return the variables that cannot be kept, and why."""
        words = cell.words() | {each.name for each in keep}
        used = [each for name, each in known.items() if name in words]
        status = self.runner.status_address
        program = compose(declarations, used, cell, status, keep, shows=shows)
        self._composed = program
        source = SourceText.from_str(program.text, self.path)
        self.database.set(file_text, self.path, to=source)
        result.problems.clear()
        return self._sorted_out(program, driver.check(self.database, self.path), cell, result)

    def _sorted_out(
        self, program: CellProgram, checked: Checked, cell: Cell, result: Result
    ) -> dict[str, str]:
        """Give each diagnostic to the text that it is about."""
        lost: dict[str, str] = {}
        others: list[tuple[SourceText, Diagnostic]] = []
        for source, diagnostics in checked.files:
            for each in diagnostics:
                if source.path != self.path:
                    result.problems.append((source, each))
                    continue
                line = source.lines.position(each.span.start).line
                if line in program.keeping:
                    if each.is_error:
                        lost.setdefault(program.keeping[line], each.message)
                    continue
                placed = self._placed(program, source, each, cell)
                if placed is not None:
                    is_entered = program.origin(line) is not None
                    (result.problems if is_entered else others).append(placed)
        if not result.failed:
            # Of what nobody has entered there is nothing to say if something entered is wrong.
            result.problems += others
        return lost

    def _placed(
        self, program: CellProgram, source: SourceText, found: Diagnostic, cell: Cell
    ) -> tuple[SourceText, Diagnostic] | None:
        """A diagnostic where it is in what was entered."""
        place = self._place(program, source, found.span)
        if place is None:
            # About what nobody has entered.
            if not found.is_error:
                return None
            text = self._texts[cell.number]
            return text, replace(found, span=Span(0, 0), notes=(), fixes=())
        number, span = place
        if number != cell.number and not found.is_error:
            return None  # it was told then
        notes = []
        for note in found.notes:
            if note.span is None:
                notes.append(note)
            elif (inner := self._place(program, source, note.span)) is not None:
                notes.append(Note(note.message, inner[1], self._texts[inner[0]].path))
        return self._texts[number], replace(found, span=span, notes=tuple(notes), fixes=())

    def _place(
        self, program: CellProgram, source: SourceText, span: Span
    ) -> tuple[int, Span] | None:
        start = self._offset(program, source, span.start)
        end = self._offset(program, source, span.end)
        if start is None:
            return None
        if end is None or end[0] != start[0] or end[1] < start[1]:
            end = start
        return start[0], Span(start[1], end[1])

    def _offset(
        self, program: CellProgram, source: SourceText, offset: int
    ) -> tuple[int, int] | None:
        line = source.lines.position(offset).line
        origin = program.origin(line)
        if origin is None:
            return None
        lines = self._texts[origin.cell].lines
        column = max(offset - source.lines.line_start(line) - origin.shift, 0)
        start, end = lines.line_start(origin.number), lines.line_end(origin.number)
        return origin.cell, min(start + column, end)

    def _compiled(self, cell: Cell, result: Result) -> bytes | None:
        """The object code of the program that was checked last, which is that of a cell."""
        composed = self._composed
        program, problems = driver.instantiate(self.database, self.path)
        for source, diagnostics in problems.files:
            for each in diagnostics:
                found = source, each
                if source.path == self.path:
                    found = self._instantiated(composed, source, each, cell)
                result.problems.append(found)
        if program is None:
            return None
        modules = driver.program_parts(program)
        target = loadable(host_target())
        _, code = program_code(modules, target, Options(self.level), ObjectStore())
        return code

    def _instantiated(
        self, program: CellProgram, source: SourceText, found: Diagnostic, cell: Cell
    ) -> tuple[SourceText, Diagnostic]:
        """A diagnostic about an instance, from the first place on that somebody has entered."""
        notes: list[Note] = []
        first: tuple[int, Span] | None = None
        for note in found.notes:
            place = None if note.span is None else self._place(program, source, note.span)
            if place is not None:
                first = first or place
                number, span = place
                notes.append(Note(note.message, span, self._texts[number].path))
            elif first is not None and note.span is None:
                notes.append(note)
        number, span = first or (cell.number, Span(0, 0))
        return self._texts[number], replace(found, span=span, notes=tuple(notes))

    def text(self, path: str) -> SourceText | None:
        """What was entered, by the name that messages give it."""
        return next((each for each in self._texts.values() if each.path == path), None)

    # ------------------------------------------------------------ names

    def completions(self, before: str) -> list[str]:
        """What the name at the end of a line could be."""
        # Imported late: a script does without it.
        from analysis.completion import completions

        cell = Cell(0, read_cell(before))
        program = compose(self.declarations, self.variables.values(), cell, 0, shows=False)
        lines = [number for number, (_, origin) in enumerate(program.lines) if _is_of(origin, 0)]
        if not lines:
            return []
        source = SourceText.from_str(program.text, self.path)
        self.database.set(file_text, self.path, to=source)
        offset = source.lines.line_start(lines[-1]) + len(program.lines[lines[-1]][0])
        found = completions(self.database, self.path, offset, (), auto_import=False)
        names = () if found is None else found.items
        return sorted({each.name for each in names if not each.name.startswith(HIDDEN)})

    def _locals(self) -> Iterator[typed.Local]:
        """What the statements bind that were checked last."""
        module = module_at(self.database, self.path)
        body = checked_body(self.database, DeclId(DeclSort.FUNCTION, module.key, FUNCTION))
        if body is None:
            return
        for statement in body.body.statements:
            inner = statement.then if isinstance(statement, typed.If) else [statement]
            for each in inner:
                if isinstance(each, typed.Declare):
                    yield each.local

    def _to_keep(self) -> Iterator[Variable]:
        last = {
            each.name: each
            for each in self._locals()
            if each.written and each.kind is LocalKind.VARIABLE
        }
        key = module_at(self.database, self.path).key
        slot = self._slots
        for name, local in last.items():
            if name and not name.startswith(HIDDEN):
                address = self.runner.slot(slot)
                slot += 1
                is_own = any(each.decl.module == key for each in _structs(local.type))
                yield Variable(name, _spelled(local.type, key), address, is_own)


def _moved(found: Diagnostic, by: int, length: int) -> Diagnostic:
    """A diagnostic of a text in front of which something was added."""

    def place(offset: int) -> int:
        return min(max(offset - by, 0), length)

    span = Span(place(found.span.start), place(found.span.end))
    return replace(found, span=span, notes=(), fixes=())


def _is_of(origin: Origin | None, cell: int) -> bool:
    return origin is not None and origin.cell == cell


def _structs(type_: Node) -> Iterator[StructType]:
    for part in post_order(type_):
        if isinstance(part, StructType):
            yield part


def _spelled(type_: Node, own: str) -> Spelling:
    """How a program of the session writes a type, whatever is imported in it."""
    shown = text = PRINTER.show(type_)
    if NONE in post_order(type_):
        # What a message calls as its only value has a name of its own in programs.
        text = re.sub(r"(?<![\w.])None\b", "NoneType", text)
    imports = []
    for each in _structs(type_):
        decl = each.decl
        if decl.module != own and "." not in decl.name:
            alias = f"{HIDDEN}type_{decl.name}"
            text = re.sub(rf"(?<![\w.]){re.escape(decl.name)}\b", alias, text)
            imports.append(f"from {decl.module} import {decl.name} as {alias}")
    return Spelling(text, tuple(dict.fromkeys(imports)), shown)
