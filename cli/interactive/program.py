"""Programs of what was entered.

Declarations stand at file scope, where a later one replaces those of its name. The statements of
the latest cell are the body of a function. Before them come the variables of earlier cells, which
lie in memory of their own; behind them, what they declare is moved to such memory.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from compiler_core.sema.cells import CellText, Part
from compiler_core.sema.items import bound_names, imports_of
from compiler_core.syntax import blocks
from compiler_core.syntax import nodes as syntax

FUNCTION: Final = "__cell__"
HIDDEN: Final = "__cell_"
"""What the names begin with that nobody has entered."""
_STEP: Final = 4
_WORD: Final = re.compile(r"\w+")
_TOOLS: Final = ("fail", "keep", "show", "slot", "take")
_HEAD: Final = (
    "from std.builtin._cells import " + ", ".join(f"{name} as {HIDDEN}{name}" for name in _TOOLS),
)


@dataclass(frozen=True, slots=True)
class Origin:
    """Whose line a line of a program is, and how far it is moved to the right."""

    cell: int
    number: int
    shift: int


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a program writes a type: with names that it imports for that."""

    text: str
    imports: tuple[str, ...] = ()
    # How it is shown, where nothing needs to be told apart.
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable that lives on."""

    name: str
    type: Spelling
    # Where its address is kept.
    slot: int
    # Whether its type is of the session itself, and means nothing once that is declared anew.
    is_of_session: bool = False


@dataclass(frozen=True, slots=True)
class Declaration:
    """Lines at file scope, and the names that they declare."""

    names: frozenset[str]
    lines: tuple[tuple[str, Origin], ...]
    # Whether it may change what a type is.
    may_be_type: bool

    @property
    def is_open(self) -> bool:
        """Whether nobody can say which names it declares: `import *` is among it."""
        return "*" in self.names


Lines = list[tuple[str, Origin | None]]


@dataclass(slots=True)
class CellProgram:
    """A program and where its lines come from."""

    lines: Lines
    # The lines, counted from 0, that keep variables, by name.
    keeping: dict[int, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The text to be compiled."""
        return "".join(f"{line}\n" for line, _ in self.lines)

    def origin(self, number: int) -> Origin | None:
        """Where a line of the text comes from."""
        return self.lines[number][1] if 0 <= number < len(self.lines) else None


def declarations_of(cell: CellText, number: int) -> list[Declaration]:
    """What a cell declares for all that come behind it."""
    found = []
    for part in cell.parts:
        if part.is_declaration:
            lines = tuple(
                (line.text, Origin(number, line.number, 0))
                for line in cell.lines[part.first : part.last]
            )
            names = frozenset(_names(part.element))
            found.append(Declaration(names, lines, declares_type(part.element)))
    return found


def words_of(declarations: Iterable[Declaration]) -> frozenset[str]:
    """All words in declarations, the names that they use among them."""
    return frozenset(
        word for each in declarations for line, _ in each.lines for word in _WORD.findall(line)
    )


def replaced(known: Iterable[Declaration], new: Iterable[Declaration]) -> list[Declaration]:
    """What is declared after a cell: what has a name of the new ones is gone."""
    fresh = list(new)
    names = frozenset().union(*(each.names for each in fresh)) if fresh else frozenset()
    return [each for each in known if not each.names & names] + fresh


def _names(element: blocks.Element) -> Iterator[str]:
    if isinstance(element, blocks.Decorated):
        inner = element.children[-1]
        if isinstance(inner, blocks.Line | blocks.Compound):
            yield from _names(inner)
        return
    token = getattr(element, "name_token", None)
    if token is not None:
        yield token.identifier
    if isinstance(element, blocks.Line) and element.code is not None:
        code = element.code
        for statement in code.statements if isinstance(code, syntax.Statements) else [code]:
            yield from (each.bound_as for each in imports_of(statement))
            if isinstance(statement, syntax.ComptimeDeclaration):
                yield from (each.identifier for each in statement.names)


def declares_type(element: blocks.Element) -> bool:
    """Whether a declaration may change what a type is."""
    if isinstance(element, blocks.Decorated):
        return any(
            declares_type(each)
            for each in element.children
            if isinstance(each, blocks.Line | blocks.Compound)
        )
    return not isinstance(element, blocks.Function)


# ---------------------------------------------------------------- the body


@dataclass(slots=True)
class Cell:
    """What was entered at once, with its number."""

    number: int
    read: CellText

    @property
    def has_statements(self) -> bool:
        """Whether there is something to be run."""
        return any(not part.is_declaration for part in self.read.parts)

    def shown(self) -> Part | None:
        """The expression at its end, whose value is shown."""
        last = next(reversed(self.read.parts), None)
        if last is None or last.is_declaration or not isinstance(last.element, blocks.Line):
            return None
        return last if isinstance(last.element.code, syntax.ExpressionStatement) else None

    def words(self) -> set[str]:
        """The names in its statements."""
        return {
            word
            for line in self.read.lines
            if not line.is_declaration
            for word in re.findall(r"\w+", line.text)
        }

    def given_away(self) -> set[str]:
        """The variables that its statements move away: `x^`."""
        return {
            node.value.identifier
            for part in self.read.parts
            if not part.is_declaration
            for node in _nodes(part.element)
            if isinstance(node, syntax.Transfer) and isinstance(node.value, syntax.Name)
        }

    def declaring(self, known: Iterable[str]) -> dict[int, list[int]]:
        """Where assignments begin, by line and column, to names that there are not yet.

        `x = 1` declares such a name here.
        """
        names = set(known)
        found: dict[int, list[int]] = {}
        for part in self.read.parts:
            code = part.element.code if isinstance(part.element, blocks.Line) else None
            if code is None:
                continue
            for node in code.walk():
                if isinstance(node, syntax.Binding):
                    names |= {token.identifier for token in bound_names(node)}
            for each in code.statements if isinstance(code, syntax.Statements) else [code]:
                if not isinstance(each, syntax.Assignment) or len(each.targets) != 1:
                    continue
                target = each.targets[0]
                items = target.items if isinstance(target, syntax.Tuple) else [target]
                new = {item.identifier for item in items if isinstance(item, syntax.Name)}
                if len(new) == len(items) and not new & names:
                    names |= new
                    start = part.start + each.start
                    line = self.read.text.count("\n", 0, start)
                    column = start - (self.read.text.rfind("\n", 0, start) + 1)
                    found.setdefault(line, []).append(column)
        return found


def _nodes(element: blocks.Element) -> Iterator[syntax.Node]:
    stack: list[blocks.Element] = [element]
    while stack:
        each = stack.pop()
        if isinstance(each, blocks.Line):
            if each.code is not None:
                yield from each.code.walk()
        else:
            stack += [
                inner
                for inner in each.children
                if isinstance(inner, blocks.Line | blocks.Compound | blocks.Block)
            ]


def compose(
    declarations: Iterable[Declaration],
    variables: Iterable[Variable],
    cell: Cell,
    status: int,
    keep: Iterable[Variable] = (),
    *,
    shows: bool = True,
) -> CellProgram:
    """The program of a cell, of what is declared by then, and of the variables that it uses.

    Those of `keep` live on; one that has the name of an earlier one takes its place.
    """
    variables, keep = list(variables), list(keep)
    lines: Lines = [(line, None) for line in _HEAD]
    spelled = {line for each in (*variables, *keep) for line in each.type.imports}
    lines += [(line, None) for line in sorted(spelled)]
    for declaration in declarations:
        lines += declaration.lines
    given = cell.given_away()
    indent = " " * _STEP
    lines.append((f"def {FUNCTION}() raises:", None))
    taken = [each for each in variables if each.name in given]
    for each in variables:
        if each.name not in given:
            what = f"{HIDDEN}slot[{each.type.text}]({each.slot})"
            lines.append((f"{indent}ref {each.name} = {what}", None))
    # What is declared anew hides what was there.
    lines.append((f"{indent}if True:", None))
    indent += " " * _STEP
    for each in taken:
        what = f"{HIDDEN}take[{each.type.text}]({each.slot})"
        lines.append((f"{indent}var {each.name} = {what}", None))
    declaring = cell.declaring(each.name for each in variables)
    lines += _statements(cell, len(indent), declaring, cell.shown() if shows else None)
    program = CellProgram(lines)
    names = {each.name for each in keep}
    for each in variables:
        if each.name in names and each not in taken:
            lines.append((f"{indent}_ = {HIDDEN}take[{each.type.text}]({each.slot})", None))
    for each in keep:
        program.keeping[len(lines)] = each.name
        lines.append((f"{indent}{HIDDEN}keep[{each.type.text}]({each.slot}, {each.name}^)", None))
    lines.append((f"{indent}pass", None))
    lines += [
        (line, None)
        for line in (
            "def main():",
            "    try:",
            f"        {FUNCTION}()",
            f"    except {HIDDEN}error:",
            f"        {HIDDEN}fail({status}, {HIDDEN}error)",
        )
    ]
    return program


def _statements(
    cell: Cell, shift: int, declaring: dict[int, list[int]], shown: Part | None
) -> Iterator[tuple[str, Origin | None]]:
    indent = " " * shift
    first, last = (shown.first, shown.last) if shown is not None else (-1, -1)
    for line in cell.read.lines:
        if line.number == first:
            yield f"{indent}{HIDDEN}show(", None
        if not line.is_declaration:
            if line.is_in_text:
                yield line.text, Origin(cell.number, line.number, 0)
            else:
                text = line.text
                columns = declaring.get(line.number, [])
                for column in reversed(columns):
                    text = f"{text[:column]}var {text[column:]}"
                # What is wrong with a line is mostly behind its first word.
                moved = shift + len("var ") * bool(columns)
                yield f"{indent}{text}", Origin(cell.number, line.number, moved)
        if line.number == last - 1:
            yield f"{indent})", None
    if cell.read.is_broken:
        # What is open at the end of the cell ends at a word that begins a statement.
        yield f"{indent}pass", None
