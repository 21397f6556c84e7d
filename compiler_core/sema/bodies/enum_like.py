"""Types that `match` takes apart although no `__enum` declares them: those that are `EnumLike`.

Such a type says what its cases are called and what is in them, which must be known before any
instance is made. Its methods say which case a value is of, and where what is in it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from compiler_core.incremental import Database, query
from compiler_core.meta.constants import TRUE, ListValue, StringConst, index
from compiler_core.meta.node import Node
from compiler_core.meta.simplify import simplify
from compiler_core.meta.types import NONE
from compiler_core.sema.bodies import codes
from compiler_core.sema.bodies.calls import call, call_method
from compiler_core.sema.bodies.checker import Checker
from compiler_core.sema.bodies.members import find_member
from compiler_core.sema.bodies.terms import FailedTerm, OverloadTerm, PlaceTerm, Term
from compiler_core.sema.conformance import Knowledge, conforms, known_trait
from compiler_core.sema.declarations import nominal
from compiler_core.source import Span


@dataclass(frozen=True, slots=True)
class LikeEnum:
    """The cases of a type: their names, what is in them, and whether there are others."""

    names: tuple[str, ...]
    payloads: tuple[Node | None, ...]
    is_exhaustive: bool

    @property
    def siblings(self) -> Sequence[str] | None:
        """The names, if there are no other cases."""
        return self.names if self.is_exhaustive else None


@query(kept=True)
def is_enum_like(db: Database, type_: Node) -> bool:
    """Whether a type says that its values are cases."""
    trait = known_trait(db, "EnumLike")
    return trait is not None and conforms(db, type_, trait) is TRUE


@query(kept=True)
def like_enum(db: Database, type_: Node) -> LikeEnum | None:
    """The cases of a type that is like an enum; None if it is not, or if they are not known yet."""
    if nominal(type_) is None or not is_enum_like(db, type_):
        return None
    knowledge = Knowledge(db)

    def known(name: str) -> Node | None:
        found = knowledge.member(type_, name)
        return None if found is None else simplify(found, knowledge)

    names, types = known("_enum_case_names"), known("_enum_case_types")
    if not isinstance(names, ListValue) or not isinstance(types, ListValue):
        return None
    if len(names.elements) != len(types.elements):
        return None
    texts = [each.value.decode() for each in names.elements if isinstance(each, StringConst)]
    if len(texts) != len(names.elements):
        return None
    payloads = tuple(None if each is NONE else each for each in types.elements)
    return LikeEnum(tuple(texts), payloads, known("_enum_is_exhaustive") is TRUE)


def number_of_case(checker: Checker, place: PlaceTerm, span: Span) -> Term:
    """Ask a value for the number of its case."""
    asked = call_method(checker, place, "_get_enum_discriminant", [], None, span)
    return asked or FailedTerm(span)


def payload_of_case(checker: Checker, place: PlaceTerm, number: int, span: Span) -> Term:
    """Ask a value of a case for what is in it."""
    method = find_member(checker, place, "_unsafe_get_enum_payload", span)
    if not isinstance(method, OverloadTerm):
        return FailedTerm(span)
    method = replace(method, positional=(index(number),))
    found = call(checker, method, [], None, span, None)
    if not isinstance(found, PlaceTerm):
        if not isinstance(found, FailedTerm):
            message = "what is in a case is no reference, so that no pattern fits it"
            checker.report(codes.BAD_PATTERN, span, message)
        return FailedTerm(span)
    return found
