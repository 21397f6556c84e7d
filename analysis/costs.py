"""Copies that loops make again and again although the source does not ask for them by name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from analysis.codes import COPY_IN_LOOP
from analysis.descriptions import shown
from analysis.layouts import holds_addresses, size_of
from analysis.ownership_lens import is_loop_variable, line_at, name_within, owned_bodies
from analysis.references import Reference, placed_functions, references_in
from compiler_core.incremental import Database, Failure, query
from compiler_core.meta.constants import FALSE
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.node import Node
from compiler_core.meta.origins import mutability_of
from compiler_core.meta.types import PrimitiveType, RefType, SimdType
from compiler_core.mir import generic as g
from compiler_core.mir.loops import repeated_blocks
from compiler_core.ownership.tracks import operands_of_step
from compiler_core.sema.bodies.checker import checked_body
from compiler_core.sema.items import Item, item_of
from compiler_core.sema.lifecycle import copy_of
from compiler_core.source import Applicability, Diagnostic, Edit, Fix, Span
from compiler_core.syntax import blocks
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tree import relocated

# Copying values of at most so many bytes is nothing to speak of, if bits are all that is copied.
SMALL_BYTES: Final = 128


@dataclass(frozen=True, slots=True)
class _Made:
    """A copy that is made, by which step."""

    step: g.Instruction | g.Terminator
    source: g.Place
    span: Span
    # The number of the loop.
    loop: int


def hidden_copies(db: Database, path: str) -> list[Diagnostic]:
    """The copies in loops of a file, in the order of the text."""
    found: list[Diagnostic] = []
    for item, start in placed_functions(db, path):
        found += [relocated(each, start) for each in copies_in(db, item.id)]
    return sorted(found, key=lambda each: each.span)


@query
def copies_in(db: Database, decl: DeclId) -> tuple[Diagnostic, ...]:
    """The copies in the loops of a function, counted from the start of its element."""
    checked = db.try_get(checked_body, decl)
    item = item_of(db, decl)
    if checked is None or isinstance(checked, Failure) or checked.body.failed or item is None:
        return ()
    uses = references_in(db, decl)
    found: dict[Span, Diagnostic] = {}
    for owned in owned_bodies(db, decl):
        if any(problem.is_error for problem in owned.problems):
            continue
        for made in _copies(db, owned.body, uses):
            fix = _fix(item, owned.body, made)
            found.setdefault(made.span, _told(db, made, fix))
    return tuple(sorted(found.values(), key=lambda each: each.span))


def _copies(db: Database, body: g.Body, uses: tuple[Reference, ...]) -> Iterator[_Made]:
    repeated = repeated_blocks(body)
    for block in body.blocks:
        if block not in repeated:
            continue
        for step in (*block.instructions, block.terminator):
            span = getattr(step, "span", None)
            if step is None or span is None:
                continue
            for operand in operands_of_step(step):
                if isinstance(operand, g.Copy) and _matters(db, operand):
                    at = name_within(operand.place.local, span, uses)
                    if isinstance(step, g.Assign) and is_loop_variable(step):
                        at = step.destination.local.span
                    yield _Made(step, operand.place, at or span, repeated[block])


def _matters(db: Database, copy: g.Copy) -> bool:
    type_ = copy.place.type
    how = copy_of(db, type_)
    if not copy.place.local.written and not copy.place.projections:
        # A value that has no name is not copied for anybody who wrote something.
        return False
    if isinstance(how, Node) and holds_addresses(db, type_):
        return True
    size = size_of(db, type_)
    return how is not None and size is not None and size > SMALL_BYTES


def _told(db: Database, made: _Made, fix: Fix | None) -> Diagnostic:
    source = made.source
    fields = [each.name for each in source.projections if isinstance(each, g.Field)]
    name = ".".join([source.local.name, *fields])
    what = f"a '{shown(source.type)}'"
    if not holds_addresses(db, source.type):
        what = f"{what} of {size_of(db, source.type)} bytes"
    if source.local.written and name:
        message = f"each round of the loop copies '{name}', {what}"
    else:
        message = f"each round of the loop copies {what}"
    return COPY_IN_LOOP.at(made.span, message, fixes=[] if fix is None else [fix])


# ---------------------------------------------------------------- a reference instead


def _fix(item: Item, body: g.Body, made: _Made) -> Fix | None:
    """Let the variable that gets the copy refer to the value, if nobody can tell the difference."""
    step = made.step
    if not isinstance(step, g.Assign) or step.destination.projections:
        return None
    local = step.destination.local
    if not local.written or local.span is None or not _is_only_read(body, local):
        return None
    written = _binding(item.element, local.span)
    if written is None:
        return None
    keyword, is_loop = written
    if is_loop_variable(step):
        if not is_loop:
            return None
        end = local.span.start
        edit = Edit(Span(keyword.start, end), "")
        return Fix(f"let '{local.name}' refer to the element", (edit,), Applicability.REVIEW)
    if is_loop or not _stays(body, made):
        return None
    edit = Edit(keyword, "ref")
    return Fix(f"let '{local.name}' refer to the value", (edit,), Applicability.REVIEW)


def _is_only_read(body: g.Body, local: g.Local) -> bool:
    """Whether a local gets one value, which is only looked at."""
    given = 0
    for step in _steps(body):
        destination = getattr(step, "destination", None)
        if isinstance(destination, g.Place) and destination.local is local:
            given += 1
            if destination.projections:
                return False
        if isinstance(step, (g.Mark, g.Vacate)) and step.place.local is local:
            return False
        if isinstance(step, g.TryCall) and step.error and step.error.local is local:
            return False
        for operand in operands_of_step(step):
            match operand:
                case g.Move(place=place) if place.local is local:
                    return False
                case g.Reference(place=place, mutable=True) if place.local is local:
                    return False
    return given == 1


def _stays(body: g.Body, made: _Made) -> bool:
    """Whether what a copy is made of is surely the same while the copy would be used."""
    seen: set[g.Local] = set()
    roots = list(_roots(body, made.source.local, seen))
    if not roots or None in roots:
        return False
    # What leads there may be used to change it, too, if it has a name.
    looked_at = [each for each in seen if each.written or each in roots]
    return not any(_is_changed(body, each, made.loop) for each in looked_at)


def _roots(body: g.Body, local: g.Local, seen: set[g.Local]) -> Iterator[g.Local | None]:
    """The variables that what a local holds or leads to may be in; None for what is not known."""
    if local in seen:
        return
    seen.add(local)
    is_argument = local.storage in (g.Storage.BORROWED, g.Storage.ARGUMENT)
    if is_argument or (local.written and not isinstance(local.type, RefType)):
        yield local
        return
    makers = [step for step in _steps(body) if _gives(step, local)]
    if len(makers) != 1 or isinstance(makers[0], (g.Operate, g.Make)):
        yield None
        return
    for operand in operands_of_step(makers[0]):
        if isinstance(operand, g.Constant):
            continue
        # A number holds nothing else, and refers to nothing.
        if not isinstance(operand.place.type, (SimdType, PrimitiveType)):
            yield from _roots(body, operand.place.local, seen)


def _is_changed(body: g.Body, root: g.Local, loop: int) -> bool:
    """Whether a variable may be changed in a loop, or is lent for that for longer."""
    repeated = repeated_blocks(body)
    given = sum(_gives(step, root) for step in _steps(body))
    for block in body.blocks:
        again = repeated.get(block) == loop
        for step in (*block.instructions, block.terminator):
            if step is None:
                continue
            # A reference that has a name may be used later.
            is_kept = isinstance(step, g.Assign) and step.destination.local.written
            for operand in operands_of_step(step):
                if _lends(operand, root) and (again or is_kept):
                    return True
                if isinstance(operand, g.Move) and operand.place.local is root and again:
                    return True
            destination = getattr(step, "destination", None)
            is_given = isinstance(destination, g.Place) and destination.local is root
            # A variable of the loop gets its only value once in a round.
            if again and is_given and not (_gives(step, root) and given == 1):
                return True
    return False


def _lends(operand: g.Operand, root: g.Local) -> bool:
    """Whether an operand lets somebody change what a variable holds or leads to."""
    match operand:
        case g.Reference(place=place, mutable=True):
            return place.local is root
        case g.Copy(place=place) if place.local is root and isinstance(place.type, RefType):
            return mutability_of(place.type.origin) is not FALSE
    return False


def _gives(step: g.Instruction | g.Terminator, local: g.Local) -> bool:
    """Whether a step gives a whole local its value."""
    destination = getattr(step, "destination", None)
    return (
        isinstance(destination, g.Place)
        and destination.local is local
        and not destination.projections
    )


def _steps(body: g.Body) -> Iterator[g.Instruction | g.Terminator]:
    for block in body.blocks:
        yield from block.instructions
        if block.terminator is not None:
            yield block.terminator


def _binding(element: blocks.Element, name: Span) -> tuple[Span, bool] | None:
    """The `var` that declares a name alone, without a type, and whether it is that of a loop."""
    place = line_at(element, name.start)
    if place is None or place[0].code is None:
        return None
    line, start = place
    code = line.code
    if isinstance(code, syntax.ForHeader):
        target = code.target
        if isinstance(target, (syntax.BindingPattern, syntax.Binding)):
            return _keyword(target, name, start, True)
        return None
    if not isinstance(code, syntax.Assignment) or code.annotation is not None:
        return None
    if len(code.targets) != 1 or not isinstance(code.targets[0], syntax.Binding):
        return None
    return _keyword(code.targets[0], name, start, False)


def _keyword(
    binding: syntax.Binding | syntax.BindingPattern, name: Span, start: int, is_loop: bool
) -> tuple[Span, bool] | None:
    target, keyword = binding.target, binding.keyword
    is_alone = isinstance(target, syntax.Name) and start + target.start == name.start
    if keyword.text != "var" or not is_alone:
        return None
    return Span(start + keyword.start, start + keyword.end), is_loop
