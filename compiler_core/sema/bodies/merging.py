"""The one type of several values: of the branches of a choice, or of the elements of a display."""

from __future__ import annotations

from collections.abc import Sequence

from compiler_core.meta.constants import FALSE, TRUE
from compiler_core.meta.folding import operate
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op
from compiler_core.meta.origins import mutability_of, unite
from compiler_core.meta.types import (
    BOOL,
    FLOAT_LITERAL,
    INT_LITERAL,
    STRING,
    OriginType,
    StructType,
    struct_type,
)
from compiler_core.sema import typed
from compiler_core.sema.bodies.checker import Checker
from compiler_core.sema.bodies.conversions import (
    as_value,
    conversion_cost,
    default_type,
    is_seen_as,
    origin_fits,
)
from compiler_core.sema.bodies.terms import (
    FailedTerm,
    MetaTerm,
    PendingTerm,
    PlaceTerm,
    Term,
    ValueTerm,
)
from compiler_core.sema.declarations import UNKNOWN
from compiler_core.sema.items import members_of


def merge(checker: Checker, terms: Sequence[Term]) -> Node | None:
    """The one type that all of some terms can become; None if there is none or several."""
    known = [term for term in terms if not isinstance(term, FailedTerm)]
    if not known:
        return UNKNOWN
    literals = [t for t in known if _is_flexible(t)]
    fixed = [t for t in known if not _is_flexible(t)]
    if not fixed:
        types = list(dict.fromkeys(default_type(checker, term) for term in literals))
        return types[0] if len(types) == 1 else None
    types = list(dict.fromkeys(default_type(checker, term) for term in fixed))
    fitting = [
        type_
        for type_ in types
        if all(conversion_cost(checker, term, type_) is not None for term in known)
        and not any(_would_refer(other, type_) for other in types)
    ]
    if len(fitting) == 1:
        return fitting[0]
    exact = [t for t in fitting if all(is_seen_as(checker, other, t) for other in types)]
    if exact:
        return exact[0] if len(exact) == 1 else None
    return _united(checker, types) if len(known) == len(fixed) else None


def _would_refer(mine: Node, wanted: Node) -> bool:
    """Whether a value would become a reference to itself, which is none to what is wanted."""
    if not isinstance(mine, StructType) or not isinstance(wanted, StructType):
        return False
    refers = any(isinstance(each.type, OriginType) for each in wanted.arguments)
    return refers and mine.decl != wanted.decl


def united(checker: Checker, term: Term, merged: Node) -> Term:
    """A value that refers to one thing as one that refers to any of several, for a merged type."""
    if not isinstance(merged, StructType) or not isinstance(term, (PlaceTerm, ValueTerm)):
        return term
    type_ = checker.simplify(term.type)
    if not isinstance(type_, StructType) or type_ is merged or type_.head is not merged.head:
        return term
    pairs = zip(type_.arguments, merged.arguments, strict=True)
    if not all(mine is asked or _is_among(mine, asked) for mine, asked in pairs):
        return term
    value = as_value(checker, term)
    if isinstance(value, typed.Invalid):
        return FailedTerm(term.span)
    return ValueTerm(typed.Primitive("kgen.rebind", [value], {}, merged, term.span), term.span)


def _is_among(mine: Node, asked: Node) -> bool:
    """Whether what may be referred to is all among what is asked for, or it is only mutability."""
    if isinstance(mine.type, OriginType) and isinstance(asked.type, OriginType):
        return origin_fits(mine, asked)
    return mine is TRUE and asked is FALSE


def _is_flexible(term: Term) -> bool:
    if isinstance(term, PendingTerm):
        return True
    return isinstance(term, MetaTerm) and term.node.type in (INT_LITERAL, FLOAT_LITERAL, STRING)


def _united(checker: Checker, types: Sequence[Node]) -> Node | None:
    """A struct whose values refer to what either refers to, if it says that it can be that."""
    structs = [each for each in types if isinstance(each, StructType)]
    if len(structs) != len(types) or len({each.decl for each in structs}) != 1:
        return None
    members = members_of(checker.db, structs[0].decl)
    if not any(each.short_name == "__merge_with__" for each in members):
        return None
    arguments: list[Node] = []
    for values in zip(*(each.arguments for each in structs), strict=True):
        first = values[0]
        if all(each is first for each in values):
            arguments.append(first)
        elif all(isinstance(each.type, OriginType) for each in values):
            mutability = operate(Op.AND, *(mutability_of(each) for each in values))
            arguments.append(unite(values, mutability))
        elif all(each.type is BOOL for each in values):
            arguments.append(operate(Op.AND, *values))
        else:
            return None
    return struct_type(structs[0].head, arguments)
