"""All that is wrong with the names and types of a file: declarations, default values, bodies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from compiler_core.incremental import Database, Failure, query
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.bodies import codes
from compiler_core.sema.bodies.checker import CheckedBody, checked_body
from compiler_core.sema.bodies.thunks import checked_thunk
from compiler_core.sema.declaration_checks import module_problems, offsets_of
from compiler_core.sema.functions import default_thunk
from compiler_core.sema.items import Item, file_items
from compiler_core.sema.modules import ModuleId
from compiler_core.sema.reach import Reach
from compiler_core.sema.signatures import signature_of
from compiler_core.source import Diagnostic, Span
from compiler_core.syntax.tree import relocated

# Which statements are reached is only worth looking at where all else is in order.
OF_FLOW = frozenset({codes.UNREACHABLE.name, codes.MISSING_RETURN.name})


@query
def check_module(db: Database, module: ModuleId) -> tuple[Diagnostic, ...]:
    """What is wrong with a file besides its syntax, in the order of the text."""
    items = file_items(db, module).all()
    return _in_order([*module_problems(db, module), *_of_bodies(db, module, items)])


def check_part(db: Database, module: ModuleId, reach: Reach) -> tuple[Diagnostic, ...]:
    """What is wrong with what a program uses of a file."""
    of_headers = reach.concerning(module, _told_of_headers(db, module))
    return _in_order([*of_headers, *_of_bodies(db, module, reach.used(module))])


@query(firewall=True)
def problems_of_headers(db: Database, module: ModuleId) -> tuple[Diagnostic, ...]:
    """What is wrong with the declarations of a file: for those who use it, mostly nothing."""
    return module_problems(db, module)


@query(traced=True)
def _told_of_headers(db: Database, module: ModuleId) -> tuple[Diagnostic, ...]:
    # A file whose text is what it was once need not be read for that.
    return problems_of_headers(db, module)


def _in_order(found: list[Diagnostic]) -> tuple[Diagnostic, ...]:
    if any(each.is_error and each.code not in OF_FLOW for each in found):
        found = [each for each in found if each.code not in OF_FLOW]
    # A part of a body may be checked twice, such as the names of a pattern with a guard.
    return tuple(sorted(dict.fromkeys(found), key=lambda each: each.span))


def _of_bodies(db: Database, module: ModuleId, items: Iterable[Item]) -> Iterator[Diagnostic]:
    for item in items:
        if item.sort is not DeclSort.FUNCTION:
            continue
        problems = db.try_get(problems_of_body, item.id)
        if not problems:
            continue
        # Only now: who uses a file need not rest on where things stand in it.
        start = offsets_of(db, module).get(item.id, 0)
        if isinstance(problems, Failure):
            yield failed_check(item.id, problems, start)
        else:
            yield from (relocated(each, start) for each in problems)


@query(traced=True)
def problems_of_body(db: Database, decl: DeclId) -> tuple[Diagnostic, ...]:
    """What is wrong with the names and types of a function's body and its default values.

    Spans count from the start of its element.
    """
    found: list[Diagnostic] = []
    for checked in (checked_body(db, decl), *_defaults(db, decl)):
        if checked is not None:
            found += checked.problems
    return tuple(found)


def failed_check(decl: DeclId, failure: Failure, start: int = 0) -> Diagnostic:
    """What to say where nobody can tell whether a function is right."""
    span = Span(start, start)
    if isinstance(failure.error, RecursionError):
        message = f"what stands in '{decl.name}' is nested too deeply to be checked"
        return codes.TOO_DEEP.at(span, message)
    message = f"checking '{decl.name}' failed by a fault of the compiler: {failure}"
    return codes.INTERNAL.at(span, message)


def _defaults(db: Database, decl: DeclId) -> Iterator[CheckedBody | None]:
    """The default values of a function's arguments, which are functions of their own."""
    signature = signature_of(db, decl)
    for info in signature.written if signature is not None else ():
        if info.has_default:
            yield checked_thunk(db, default_thunk(db, decl, info.name))
