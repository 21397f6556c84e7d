"""Statements: control flow made explicit."""

from __future__ import annotations

from collections.abc import Sequence

from compiler_core.incremental import Database, query
from compiler_core.meta.constants import TRUE
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.types import NEVER
from compiler_core.mir import generic as g
from compiler_core.mir.lowering.assignment import assign
from compiler_core.mir.lowering.builder import Builder, Cleanup, Handler, Loop, begin
from compiler_core.mir.lowering.expressions import (
    evaluate,
    finish_call,
    into,
    lower_callee,
    operand,
    operands,
    place,
)
from compiler_core.sema import typed
from compiler_core.sema.bodies.checker import body_of
from compiler_core.source import Span


@query(no_eq=True)
def lowered_body(db: Database, decl: DeclId) -> g.Body | None:
    """The graph of a function, without the ends of its values; None for what has no body."""
    source = body_of(db, decl)
    return None if source is None else lower(db, source)


def lower(db: Database, source: typed.Body) -> g.Body:
    """Make the graph of a typed body."""
    builder = begin(db, source)
    builder.body.failed = source.failed
    lower_all(builder, source.statements)
    builder.end(g.Return())
    _prune(builder.body)
    return builder.body


def _prune(body: g.Body) -> None:
    """Leave out the blocks that nothing leads to, and locals that nothing mentions."""
    reached: set[g.Block] = set()
    stack = [body.blocks[0]]
    while stack:
        block = stack.pop()
        if block in reached:
            continue
        reached.add(block)
        if block.terminator is None:
            block.terminator = g.Unreachable()
        stack.extend(g.successors(block.terminator))
    body.blocks = [block for block in body.blocks if block in reached]


def lower_all(builder: Builder, statements: Sequence[typed.Statement]) -> None:
    """Lower statements one after the other."""
    for statement in statements:
        lower_statement(builder, statement)


def lower_statement(builder: Builder, source: typed.Statement) -> None:
    """Lower one statement."""
    match source:
        case typed.Declare(local=local, value=value):
            held = builder.local(local)
            if value is not None:
                into(builder, value, g.Place(held, held.type))
        case typed.Assign():
            assign(builder, source)
        case typed.Evaluate(value=value, discarded=discarded):
            evaluate(builder, value, discarded=discarded)
        case typed.Touch(place=where):
            builder.emit(g.Touch(place(builder, where), source.span))
        case typed.If():
            _if(builder, source)
        case typed.While():
            _while(builder, source)
        case typed.For():
            _for(builder, source)
        case typed.Break(span=span):
            loop = builder.loops[-1]
            _leave(builder, loop.cleanups, loop.after, span)
        case typed.Continue(span=span):
            loop = builder.loops[-1]
            _leave(builder, loop.cleanups, loop.following, span)
        case typed.Return():
            _return(builder, source)
        case typed.Raise(error=error):
            builder.raise_error(operand(builder, error), source.span)
        case typed.Try():
            _try(builder, source)
        case typed.Scope(statements=statements):
            lower_all(builder, statements)
        case typed.ComptimeIf():
            _comptime_if(builder, source)
        case typed.ComptimeFor():
            _comptime_for(builder, source)
        case typed.ComptimeAssert(condition=condition, message=message):
            builder.emit(g.Assert(condition, message, source.span))
        case typed.Unreachable(span=span):
            builder.end(g.Unreachable(span))


def _again(builder: Builder, statements: Sequence[typed.Statement]) -> None:
    """Lower statements that are lowered elsewhere too: each copy computes its temporaries."""
    saved, builder.temporaries = builder.temporaries, {}
    lower_all(builder, statements)
    builder.temporaries = saved


def _leave(builder: Builder, cleanups: int, target: g.Block, span: Span) -> None:
    builder.clean_up(cleanups, lambda statements: _again(builder, statements))
    builder.leave_to(target, span)


def _return(builder: Builder, source: typed.Return) -> None:
    result = builder.body.result
    if source.value is not None:
        if result is None:
            evaluate(builder, source.value)
        else:
            into(builder, source.value, g.Place(result, result.type))
    builder.clean_up(0, lambda statements: _again(builder, statements))
    builder.end(g.Return(source.span))


# ---------------------------------------------------------------- branches and loops


def _if(builder: Builder, source: typed.If) -> None:
    condition = operand(builder, source.condition)
    then, otherwise = builder.new_block("then"), builder.new_block("else")
    after = builder.new_block("after")
    builder.end(g.Branch(condition, then, otherwise, source.span))
    for block, statements in ((then, source.then), (otherwise, source.otherwise)):
        builder.block = block
        lower_all(builder, statements)
        builder.leave_to(after)
    builder.block = after


def _comptime_if(builder: Builder, source: typed.ComptimeIf) -> None:
    then, otherwise = builder.new_block("then"), builder.new_block("else")
    after = builder.new_block("after")
    builder.end(g.ComptimeBranch(source.condition, then, otherwise, source.span))
    for block, statements in ((then, source.then), (otherwise, source.otherwise)):
        builder.block = block
        lower_all(builder, statements)
        builder.leave_to(after)
    builder.block = after


def _while(builder: Builder, source: typed.While) -> None:
    head, body = builder.new_block("while"), builder.new_block("body")
    otherwise, after = builder.new_block("else"), builder.new_block("after")
    builder.go(head)
    if isinstance(source.condition, typed.Constant) and source.condition.value is TRUE:
        builder.go(body)
    else:
        condition = operand(builder, source.condition)
        builder.end(g.Branch(condition, body, otherwise, source.span))
    _body(builder, source.body, body, Loop(head, after, len(builder.cleanups)))
    builder.block = otherwise
    lower_all(builder, source.otherwise)
    builder.go(after)


def _body(
    builder: Builder, statements: Sequence[typed.Statement], body: g.Block, loop: Loop
) -> None:
    builder.block = body
    builder.loops.append(loop)
    lower_all(builder, statements)
    builder.loops.pop()
    builder.leave_to(loop.following)


def _for(builder: Builder, source: typed.For) -> None:
    head, body = builder.new_block("for"), builder.new_block("body")
    otherwise, after = builder.new_block("else"), builder.new_block("after")
    element = builder.local(source.element)
    destination = g.Place(element, element.type)
    builder.go(head)
    following = source.next
    if isinstance(following, typed.Staged):
        lower_all(builder, following.statements)
        following = following.value
    if isinstance(following, typed.Call) and following.raised is not NEVER:
        arguments = operands(builder, following.arguments)
        callee = lower_callee(builder, following.callee)
        stopped = builder.temporary(following.raised, "stop", source.span)
        builder.end(
            g.TryCall(
                destination,
                callee,
                arguments,
                following.type,
                stopped,
                following.raised,
                body,
                otherwise,
                source.span,
                following.location,
            )
        )
    else:
        if isinstance(following, typed.Call):
            arguments = operands(builder, following.arguments)
            callee = lower_callee(builder, following.callee)
            finish_call(builder, following, callee, arguments, destination)
        else:
            into(builder, following, destination)
        builder.leave_to(body)
    _body(builder, source.body, body, Loop(head, after, len(builder.cleanups)))
    builder.block = otherwise
    lower_all(builder, source.otherwise)
    builder.go(after)


def _comptime_for(builder: Builder, source: typed.ComptimeFor) -> None:
    head, body = builder.new_block("rounds"), builder.new_block("round")
    otherwise, after = builder.new_block("else"), builder.new_block("after")
    builder.go(head)
    loop = g.ComptimeLoop(
        source.index,
        source.count,
        source.variable,
        source.element,
        body,
        otherwise,
        span=source.span,
    )
    first = len(builder.body.blocks)
    builder.end(loop)
    _body(builder, source.body, body, Loop(head, after, len(builder.cleanups)))
    loop.members = {body, *builder.body.blocks[first:]}
    builder.block = otherwise
    lower_all(builder, source.otherwise)
    builder.go(after)


# ---------------------------------------------------------------- errors


def _try(builder: Builder, source: typed.Try) -> None:
    after = builder.new_block("tried")
    if source.final:
        _with_cleanup(builder, source, after)
    else:
        _guarded(builder, source)
        builder.leave_to(after)
    builder.block = after


def _guarded(builder: Builder, source: typed.Try) -> None:
    """The body, the handler and the `else` of a `try`; control goes on behind it."""
    if source.handler is None or source.error is None:
        lower_all(builder, source.body)
        lower_all(builder, source.otherwise)
        return
    after, handling = builder.new_block("after"), builder.new_block("except")
    error = builder.place_of(source.error)
    builder.handlers.append(Handler(error, handling))
    # What is in it is apart from what is before, which counts for names of one value.
    builder.go(builder.new_block("try"))
    lower_all(builder, source.body)
    builder.handlers.pop()
    lower_all(builder, source.otherwise)
    builder.leave_to(after)
    builder.block = handling
    lower_all(builder, source.handler)
    builder.leave_to(after)
    builder.block = after


def _with_cleanup(builder: Builder, source: typed.Try, after: g.Block) -> None:
    """A `try` with `finally`, whose statements are repeated on every way out."""
    failing = builder.new_block("failing")
    raised = builder.handlers[-1].error.type if builder.handlers else builder.source.raised
    can_raise = raised is not NEVER
    builder.cleanups.append(Cleanup(source.final, len(builder.handlers), len(builder.loops)))
    error: g.Place | None = None
    if can_raise:
        error = builder.temporary(raised, "error", source.span)
        builder.handlers.append(Handler(error, failing))
    builder.go(builder.new_block("try"))
    _guarded(builder, source)
    if can_raise:
        builder.handlers.pop()
    builder.cleanups.pop()
    _again(builder, source.final)
    builder.leave_to(after)
    builder.block = failing
    if error is not None:
        _again(builder, source.final)
        builder.raise_error(g.Move(error), source.span)
    else:
        builder.end(g.Unreachable())
