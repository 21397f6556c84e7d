"""Variables that come into being by an assignment alone, as Mojo 1.0 had them.

`x = 3` declares `x` for all of the function, wherever it stands; in the block of a `comptime for`
for that block, as a type may be another one in each round. It works, with a warning: the fix
writes `var` in front of it, or, where the name is used outside of its block, a line that declares
it before the statement that holds the block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from compiler_core.meta.node import Node
from compiler_core.sema import typed
from compiler_core.sema.bodies import codes
from compiler_core.sema.bodies.scopes import Scope
from compiler_core.sema.evaluation import lookup
from compiler_core.sema.spelling import advice
from compiler_core.source import Applicability, Edit, Fix, Span
from compiler_core.syntax import blocks
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker
    from compiler_core.sema.bodies.regions import Region

# A type that the source may spell as a message does, and the names in it.
_SPELLED = re.compile(r"[\w., \[\]]+")
_NAME = re.compile(r"(?<![\w.])[^\W\d]\w*")


@dataclass(slots=True)
class BlockAt:
    """A block that is being checked: where it is, and its statement that is looked at."""

    span: Span
    statement: blocks.Element | None = None
    start: int = 0
    # The regions of inline MLIR in it that no operation has claimed yet.
    regions: dict[str, Region] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Implied:
    """A variable that an assignment declares."""

    local: typed.Local
    span: Span
    # The block of the assignment, and the statement of the whole body that holds it.
    block: BlockAt | None
    start: int
    indent: int
    # What else may have been meant.
    hint: str
    meant: tuple[Fix, ...]
    # Where `var` would declare it, and all else that the assignment is to.
    front: int | None


@dataclass(slots=True)
class Home:
    """Where such variables live: a body, or the block of a `comptime for`."""

    scope: Scope
    # The list that statements of the body itself go to.
    statements: list[typed.Statement]
    block: BlockAt | None = None
    # Where `var` would declare all that the assignment which is looked at is to.
    front: int | None = None
    declared: list[typed.Statement] = field(default_factory=list)
    found: list[_Implied] = field(default_factory=list)


@contextmanager
def home_of_loop(checker: Checker) -> Iterator[Home]:
    """Let variables be declared for the block of a `comptime for` for a while."""
    before, checker.home = checker.home, Home(checker.scopes.innermost, [])
    try:
        yield checker.home
    finally:
        report(checker)
        checker.home = before


def is_new(checker: Checker, name: str) -> bool:
    """Whether an assignment to a name declares a variable."""
    return (
        checker.find(name) is None
        and checker.find_outside(name) is None
        and name not in checker.environment.parameters
    )


def declare(
    checker: Checker,
    name: str,
    type_: Node,
    value: typed.Expression | None,
    at: Span,
    whole: Span,
) -> None:
    """Declare the variable that an assignment is the first to name, and give it the value."""
    home = checker.home
    variables = [
        each for each, found in checker.scopes.visible().items() if isinstance(found, typed.Local)
    ]
    hint, meant = advice(name, variables, at)
    local = checker.local(name, type_, at)
    if checker.statements is home.statements:
        checker.emit(typed.Declare(local, value, whole))
    else:
        home.declared.append(typed.Declare(local, None, whole))
        if value is not None:
            checker.emit(typed.Assign(typed.LocalPlace(local, at), value, whole))
    home.scope.names[name] = local
    checker.note_use(at, type_, local)
    if not checker.trial:
        outermost = home.block
        line = None if outermost is None else outermost.statement
        if isinstance(line, blocks.Compound):
            line = line.header
        indent = line.indent if isinstance(line, blocks.Line) else 0
        start = 0 if outermost is None else outermost.start
        found = _Implied(local, at, checker.block, start, indent, hint, meant, home.front)
        home.found.append(found)


def look_at(checker: Checker, targets: list[syntax.Node]) -> None:
    """Note whether an assignment declares all that it is to, so that one `var` says so."""
    front = None
    if len(targets) == 1 and all(
        isinstance(each, syntax.Name)
        and (each.identifier == "_" or is_new(checker, each.identifier))
        for each in _parts(targets[0])
    ):
        front = checker.span(targets[0]).start
    checker.home.front = front


def _parts(target: syntax.Node) -> Iterator[syntax.Node]:
    match target:
        case syntax.Parenthesized():
            yield from _parts(target.value)
        case syntax.Tuple() | syntax.TupleDisplay():
            for each in target.items:
                yield from _parts(each)
        case _:
            yield target


def report(checker: Checker) -> None:
    """Warn of the variables that assignments have declared, when all that uses them is known."""
    found = checker.home.found
    if not found:
        return
    inside = {each.local for each in found if _stays_inside(checker, each)}
    # A `var` declares all of an assignment or nothing; lines before a statement come in one fix.
    outside = {each.front for each in found if each.local not in inside}
    fixes: dict[int, Fix] = {}
    lines: dict[int, list[_Implied]] = {}
    for each in found:
        if each.front is None or each.front in outside:
            lines.setdefault(each.start, []).append(each)
        elif all(each.front != edit.span.start for fix in fixes.values() for edit in fix.edits):
            at = Span(each.front, each.front)
            fixes[each.span.start] = Fix("declare it with 'var'", (Edit(at, "var "),))
    for start, several in lines.items():
        text = "".join(_declared_before(checker, each) for each in several)
        if text:
            edits = (Edit(Span(start, start), text),)
            fixes[several[0].span.start] = Fix("declare it before", edits)
    for each in found:
        name, fix = each.local.name, fixes.get(each.span.start)
        message = f"nothing declares '{name}'; write 'var {name} = …' for a new variable"
        given: tuple[Fix, ...] = () if fix is None else (fix,)
        if each.hint and _is_named_once(checker, each):
            message += each.hint
            doubtful = (replace(fix, applicability=Applicability.REVIEW) for fix in given)
            given = (*each.meant, *doubtful)
        checker.report(codes.IMPLICIT_DECLARATION, each.span, message, fixes=given)
    found.clear()


def _is_named_once(checker: Checker, each: _Implied) -> bool:
    """Whether nothing else refers to a variable, so that another may have been meant."""
    return all(use.span == each.span for use in checker.uses if use.target is each.local)


def _stays_inside(checker: Checker, each: _Implied) -> bool:
    """Whether a variable is used nowhere but in the block where it is first assigned."""
    block = each.block
    return block is None or all(
        block.span.start <= use.span.start < block.span.end
        for use in checker.uses
        if use.target is each.local
    )


def _declared_before(checker: Checker, each: _Implied) -> str:
    """The line that declares a variable, if the source has words for its type."""
    spelled = checker.shown(each.local.type)[1:-1]
    known = all(lookup(checker.db, checker.module, word) for word in _NAME.findall(spelled))
    if not known or not _SPELLED.fullmatch(spelled):
        return ""
    return f"{' ' * each.indent}var {each.local.name}: {spelled}\n"
