"""Functions that call themselves whatever happens, which never end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from compiler_core.meta.declarations import DeclId
from compiler_core.meta.node import Node
from compiler_core.sema import typed
from compiler_core.source import Span


def certain_self_call(statements: Sequence[typed.Statement], decl: DeclId) -> Span | None:
    """Where some statements are sure to call the function that they are the body of.

    The body of a `for` counts as certain: that there is nothing to go through is the exception.
    """
    for statement in statements:
        match statement:
            case typed.If() | typed.While():
                inner = None
            case typed.Scope(statements=within) | typed.Try(body=within):
                inner = certain_self_call(within, decl)
            case typed.For(next=following, body=body):
                inner = _call_in(following, decl) or certain_self_call(body, decl)
            case typed.ComptimeIf() | typed.ComptimeFor():
                inner = None
            case _:
                inner = _call_in(statement, decl)
        if inner is not None:
            return inner
        if isinstance(statement, (typed.If, typed.While)):
            inner = _call_in(statement.condition, decl)
            if inner is not None:
                return inner
        if _may_leave(statement):
            return None
    return None


def _may_leave(statement: typed.Statement) -> bool:
    """Whether control may go somewhere else from inside a statement."""
    return any(
        isinstance(
            part, (typed.Return, typed.Raise, typed.Break, typed.Continue, typed.Unreachable)
        )
        for part in _parts(statement)
    )


def _call_in(root: object, decl: DeclId) -> Span | None:
    """The call of a function among what is evaluated for certain."""
    for part in _parts(root, certain=True):
        if not isinstance(part, typed.Call) or not isinstance(part.callee, typed.Direct):
            continue
        if part.callee.declaration == decl:
            return part.span
    return None


def _parts(root: object, *, certain: bool = False) -> Iterator[object]:
    """A typed tree, parents first; if asked, without what is only evaluated in some cases."""
    stack = [root]
    while stack:
        part = stack.pop()
        yield part
        if isinstance(part, (list, tuple)):
            stack.extend(reversed(part))
        elif certain and isinstance(part, typed.ShortCircuit):
            stack.append(part.left)
        elif certain and isinstance(part, (typed.Conditional, typed.ConditionalPlace)):
            stack.append(part.condition)
        else:
            kind: Any = type(part)
            stack.extend(getattr(part, name) for name in _inner_fields(kind))


@cache
def _inner_fields(kind: Any) -> tuple[str, ...]:
    """The fields of a node in which others may be, the last one first; none for what is no node."""
    if not is_dataclass(kind) or issubclass(kind, (typed.Local, Span, Node, DeclId, typed.Use)):  # type: ignore[arg-type]
        return ()
    return tuple(each.name for each in reversed(fields(kind)))
