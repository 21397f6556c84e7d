"""The query for bodies with the ends of their values, and for what is wrong with these."""

from __future__ import annotations

from dataclasses import dataclass

from compiler_core.incremental import Database, query
from compiler_core.meta.declarations import DeclId
from compiler_core.mir import generic as g
from compiler_core.mir.lowering.statements import lower
from compiler_core.ownership.checks import check_ends, check_unused, check_uses
from compiler_core.ownership.drops import insert_drops
from compiler_core.ownership.flow import Flow
from compiler_core.ownership.forwarding import forward_copies, leave_out_unread
from compiler_core.ownership.references import check_references
from compiler_core.ownership.tracks import find_tracks
from compiler_core.sema.bodies.checker import body_of, checked_body
from compiler_core.sema.conformance import Knowledge
from compiler_core.sema.declarations import line_of
from compiler_core.sema.functions import full_parameters
from compiler_core.sema.items import item_of
from compiler_core.sema.synthesis import condition_of_synthesis
from compiler_core.source import Diagnostic, Span
from compiler_core.syntax import nodes as syntax


@dataclass(frozen=True, slots=True)
class OwnedBody:
    """A graph with the ends of its values, and what is wrong with their lives."""

    body: g.Body
    problems: tuple[Diagnostic, ...]


@query(no_eq=True, kept=True)
def owned_body(db: Database, decl: DeclId) -> OwnedBody | None:
    """The graph of a function with the ends of its values; None for what has no body.

    The spans of problems count from the start of the declaration's element.
    """
    source = body_of(db, decl)
    if source is None:
        return None
    # A graph of its own, for it is changed.
    body = lower(db, source)
    if body.failed:
        return OwnedBody(body, ())
    conditions = [condition for condition, _ in full_parameters(db, decl).constraints]
    conditions.append(condition_of_synthesis(db, decl))
    tracks = find_tracks(db, body, conditions, Knowledge(db))
    flow = Flow(body, tracks)
    header = _header(db, decl)
    problems = [*check_uses(body, tracks, flow, header)]
    problems += check_references(db, body, header)
    warnings = [*check_unused(body, tracks, flow)]
    if not problems:
        forwarded = forward_copies(body, tracks, flow)
        if leave_out_unread(body) or forwarded:
            flow = Flow(body, tracks)
    ends = insert_drops(db, body, tracks, flow)
    if not problems:
        # What is missing at a use is missing at the end, too.
        problems += check_ends(body, ends, header)
    body.failed = bool(problems)
    return OwnedBody(body, (*problems, *warnings))


@query(traced=True)
def flow_problems(db: Database, decl: DeclId) -> tuple[Diagnostic, ...]:
    """What is wrong with the lives of values in a function that is written, and in those in it."""
    checked = checked_body(db, decl)
    nested = () if checked is None else (inner for inner, _ in checked.nested)
    found: list[Diagnostic] = []
    for each in (decl, *nested):
        owned = owned_body(db, each)
        if owned is not None:
            found += owned.problems
    return tuple(found)


def _header(db: Database, decl: DeclId) -> Span:
    """Where the name of a function stands."""
    item = item_of(db, decl)
    place = None if item is None else line_of(item)
    if place is None:
        return Span(0, 0)
    line, offset = place
    code = line.code
    if isinstance(code, syntax.FunctionHeader) and code.name_token is not None:
        token = code.name_token
        return Span(offset + token.start, offset + token.end)
    return Span(offset, offset)
