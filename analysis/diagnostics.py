"""What is wrong with a file, as far as it is known without running it."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.references import placed_functions
from compiler_core.incremental import Database, Failure, query
from compiler_core.meta.declarations import DeclId
from compiler_core.ownership.owned import owned_body
from compiler_core.sema.bodies import codes
from compiler_core.sema.bodies.checker import checked_body
from compiler_core.sema.bodies.module_check import failed_check
from compiler_core.sema.bodies.thunks import checked_thunk
from compiler_core.sema.declaration_checks import module_problems
from compiler_core.sema.files import syntax_diagnostics, syntax_tree
from compiler_core.sema.functions import default_thunk
from compiler_core.sema.items import Item, item_of
from compiler_core.sema.modules import module_at
from compiler_core.sema.signatures import signature_of
from compiler_core.source import Diagnostic, Span
from compiler_core.syntax import blocks
from compiler_core.syntax.tree import relocated


@query
def function_diagnostics(db: Database, decl: DeclId) -> tuple[Diagnostic, ...]:
    """What is wrong in the body of a function, counted from the start of its element."""
    found: list[Diagnostic] = []
    checked = db.try_get(checked_body, decl)
    if isinstance(checked, Failure):
        found.append(failed_check(decl, checked))
    elif checked is not None:
        found += checked.problems
        if not checked.body.failed:
            for each in (decl, *(inner for inner, _ in checked.nested)):
                owned = db.try_get(owned_body, each)
                if isinstance(owned, Failure):
                    found.append(failed_check(each, owned))
                elif owned is not None:
                    found += owned.problems
    signature = db.try_get(signature_of, decl)
    for info in () if signature is None or isinstance(signature, Failure) else signature.written:
        if info.has_default:
            default = db.try_get(checked_thunk, default_thunk(db, decl, info.name))
            if default is not None and not isinstance(default, Failure):
                found += default.problems
    item = item_of(db, decl)
    broken = None if item is None else _first_broken(item)
    if broken is not None:
        # What a line means that does not parse is not known: it may have declared the names that
        # are missing behind it.
        found = [each for each in found if each.span.start < broken or not each.is_error]
    if any(each.is_error for each in found) or broken is not None:
        found = [each for each in found if each.code != codes.UNREACHABLE.name]
    return tuple(sorted(dict.fromkeys(found), key=lambda each: each.span))


def _first_broken(item: Item) -> int | None:
    """Where the first line of an item that does not parse starts in its element."""
    for line, start in _lines(item.element, 0):
        if line.is_broken:
            return start
    return None


def _lines(element: blocks.Element, start: int) -> Iterator[tuple[blocks.Line, int]]:
    pending: list[tuple[blocks.Element, int]] = [(element, start)]
    while pending:
        at, offset = pending.pop()
        if isinstance(at, blocks.Line):
            yield at, offset
            continue
        inner: list[tuple[blocks.Element, int]] = []
        for child in at.children:
            inner.append((child, offset))
            offset += child.width
        pending += reversed(inner)


@query
def file_diagnostics(db: Database, path: str) -> tuple[Diagnostic, ...]:
    """What is wrong with a file, in the order of the text."""
    found = list(syntax_diagnostics(db, path))
    broken = [each.span for each in found if each.is_error]
    module = module_at(db, path)
    problems = db.try_get(module_problems, module)
    if isinstance(problems, Failure):
        found.append(_internal_of_file(problems))
    else:
        lines = {_line(db, path, span) for span in broken}
        found += [each for each in problems if _line(db, path, each.span) not in lines]
    for item, start in placed_functions(db, path):
        found += [relocated(each, start) for each in problems_of_function(db, item.id)]
    return tuple(sorted(dict.fromkeys(found), key=lambda each: each.span))


def problems_of_function(db: Database, decl: DeclId) -> tuple[Diagnostic, ...]:
    """What is wrong in the body of a function; if nobody can tell, then that."""
    found = db.try_get(function_diagnostics, decl)
    return (failed_check(decl, found),) if isinstance(found, Failure) else found


def functions_around(db: Database, path: str, offset: int) -> list[tuple[DeclId, int]]:
    """The functions of a file with where they start: the one at an offset, then those behind it,
    then those before it."""

    def distance(placed: tuple[Item, int]) -> tuple[bool, int]:
        item, start = placed
        return start + item.element.width < offset, start

    return [(item.id, start) for item, start in sorted(placed_functions(db, path), key=distance)]


def _internal_of_file(failure: Failure) -> Diagnostic:
    return codes.INTERNAL.at(Span(0, 0), f"checking failed by a fault of the compiler: {failure}")


def _line(db: Database, path: str, span: Span) -> int:
    return syntax_tree(db, path).line_index(span.start)
