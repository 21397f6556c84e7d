"""`__mlir_region`: blocks that operations of inline MLIR run.

A region is checked where it stands, once, and belongs to the one operation of the same block that
names it. Of the operations with a region a program can write one that ends well: `hlcf.loop`, which
runs the region again and again with the values that the round before gave to `hlcf.continue`,
until one gives its values to `hlcf.break` or an error leaves it. That is a loop of the typed tree.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from compiler_core.meta.constants import NONE_VALUE, TRUE, StringConst
from compiler_core.meta.node import Node
from compiler_core.meta.types import BOOL, NONE
from compiler_core.sema import typed
from compiler_core.sema.bodies import codes
from compiler_core.sema.bodies.terms import FailedTerm, Term, ValueTerm
from compiler_core.sema.declarations import UNKNOWN
from compiler_core.sema.lifecycle import is_register_trivial
from compiler_core.source import Span
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker
    from compiler_core.sema.bodies.statements import Clause

LOOP: Final = "hlcf.loop"
AGAIN: Final = "hlcf.continue"
LEAVE: Final = "hlcf.break"
# The attribute that names a region.
REFERENCE: Final = "_region"


@dataclass(slots=True)
class Region:
    """A region whose operation has not been met yet."""

    span: Span
    arguments: list[typed.Local]
    body: Sequence[typed.Statement] = ()
    # The places of the operations that may end it, of which there must be one.
    endings: list[Span] = field(default_factory=list)
    # What its end hands on, each in a variable of its own.
    results: list[typed.Local] = field(default_factory=list)
    is_broken: bool = False


def check_region(checker: Checker, clause: Clause) -> None:
    """`__mlir_region name(arguments):` with its block."""
    from compiler_core.sema.bodies.statements import bind_local, check_body

    header = clause[0].code
    if not isinstance(header, syntax.RegionHeader) or header.name_token is None:
        return
    region = Region(checker.span(header), [])
    around, checker.region = checker.region, region
    loops, checker.loops = checker.loops, 0
    with checker.collecting():
        for each in header.arguments.arguments if header.arguments is not None else ():
            local = _argument(checker, each)
            region.arguments.append(local)
            bind_local(checker, local)
        region.body = check_body(checker, clause, is_scope_of_header=True)
    checker.region, checker.loops = around, loops
    _check_ending(checker, region)
    if checker.block is not None:
        checker.block.regions[header.name_token.identifier] = region


def _argument(checker: Checker, node: syntax.Argument) -> typed.Local:
    from compiler_core.sema.bodies.comptime_values import type_of_annotation

    token = node.name_token
    span = checker.span(token if token is not None else node)
    type_: Node = UNKNOWN
    if node.annotation is None or node.star is not None or node.default is not None:
        message = "an argument of a region is a name with its type"
        checker.report(codes.BAD_PRIMITIVE, checker.span(node), message)
    else:
        type_ = type_of_annotation(checker, node.annotation.type)
        if type_ is not UNKNOWN and not is_register_trivial(checker.db, checker.simplify(type_)):
            shown = checker.shown(type_)
            message = f"an argument of a region is a plain value of the machine, and {shown} is not"
            checker.report(codes.BAD_PRIMITIVE, checker.span(node), message)
            type_ = UNKNOWN
    name = token.identifier if token is not None else "_"
    return checker.local(name, type_, span, written=False, mutable=False)


def _check_ending(checker: Checker, region: Region) -> None:
    """Whether a region ends with the one operation that tells what is next."""
    last = [each for each in region.body[-2:] if isinstance(each, (typed.Continue, typed.Break))]
    if len(region.endings) == 1 and last:
        return
    region.is_broken = True
    if region.endings:
        message = f"'{AGAIN}' and '{LEAVE}' are the last operation of a region, and nowhere else"
        checker.report(codes.BAD_PRIMITIVE, region.endings[0], message)
    elif not any(problem.is_error for problem in checker.problems):
        message = f"a region ends with '{AGAIN}' or '{LEAVE}'"
        checker.report(codes.BAD_PRIMITIVE, region.span, message)


def check_unclaimed(checker: Checker, regions: dict[str, Region]) -> None:
    """Report the regions of a block that none of its operations runs."""
    if any(problem.is_error for problem in checker.problems):
        return
    for name, region in regions.items():
        if not region.is_broken:
            message = f"no operation of this block runs the region '{name}'"
            checker.report(codes.BAD_PRIMITIVE, region.span, message)


def ending(checker: Checker, name: str, operands: list[typed.Expression], span: Span) -> Term:
    """`hlcf.continue(…)` or `hlcf.break(…)`."""
    region = checker.region
    if region is None:
        checker.report(codes.BAD_PRIMITIVE, span, f"'{name}' ends a region, and this is in none")
        return FailedTerm(span)
    region.endings.append(span)
    for operand in operands:
        local = checker.temporary(operand.type)
        checker.emit(typed.Declare(local, operand, span))
        region.results.append(local)
    if name == LEAVE:
        checker.emit(typed.Break(span))
    else:
        if not _fits(checker, [each.type for each in operands], region, span):
            return FailedTerm(span)
        # All new values are known before the first argument changes.
        for argument, local in zip(region.arguments, region.results, strict=True):
            value = typed.Consume(typed.LocalPlace(local, span), False, span)
            checker.emit(typed.Assign(typed.LocalPlace(argument, span), value, span))
        checker.emit(typed.Continue(span))
    return ValueTerm(typed.Constant(NONE_VALUE, NONE, span), span)


def loop(
    checker: Checker,
    reference: Node,
    operands: list[typed.Expression],
    type_: Node | None,
    span: Span,
) -> Term:
    """`hlcf.loop[_region=…](…)`: the values are those of the first round."""
    name = reference.value.decode("utf-8", "replace") if isinstance(reference, StringConst) else ""
    regions = checker.block.regions if checker.block is not None else {}
    region = regions.pop(name, None)
    if region is None:
        message = f"'{REFERENCE}' names a region that stands before it in the same block"
        checker.report(codes.BAD_PRIMITIVE, span, message)
        return FailedTerm(span)
    if region.is_broken or not _fits(checker, [each.type for each in operands], region, span):
        return FailedTerm(span)
    for argument, operand in zip(region.arguments, operands, strict=True):
        checker.emit(typed.Declare(argument, operand, span))
    type_ = NONE if type_ is None else type_
    body = list(region.body)
    made: typed.Expression = typed.Constant(NONE_VALUE, NONE, span)
    leaves = isinstance(body[-2], typed.Break)
    if type_ is not NONE:
        result = typed.LocalPlace(checker.temporary(type_), span)
        made = typed.Consume(result, False, span)
        checker.emit(typed.Declare(result.local, None, span))
        if leaves:
            if [each.type for each in region.results] != [type_]:
                shown = checker.shown(type_)
                message = f"'{LEAVE}' gives the result of '{LOOP}', which is one value of {shown}"
                checker.report(codes.BAD_PRIMITIVE, region.endings[0], message)
                return FailedTerm(span)
            given = typed.LocalPlace(region.results[0], span)
            body.insert(-2, typed.Assign(result, typed.Consume(given, False, span), span))
    checker.emit(typed.While(typed.Constant(TRUE, BOOL, span), body, [], span))
    if not leaves:
        made = typed.Staged([typed.Unreachable(span)], made, span)
    return ValueTerm(made, span)


def _fits(checker: Checker, types: list[Node], region: Region, span: Span) -> bool:
    wanted = [checker.simplify(each.type) for each in region.arguments]
    if UNKNOWN in wanted:
        return False
    if [checker.simplify(each) for each in types] == wanted:
        return True
    shown = ", ".join(checker.shown(each) for each in wanted) or "nothing"
    checker.report(codes.BAD_PRIMITIVE, span, f"the region takes {shown}")
    return False
