"""Which types conform to which traits."""

from __future__ import annotations

import pytest

from compiler_core.meta.constants import FALSE, TRUE
from compiler_core.meta.simplify import simplify
from compiler_core.sema.conformance import Knowledge
from compiler_core.sema.declarations import alias_value, parameters_of
from compiler_core.sema.primitives import PRINTER

from .conftest import Sources

TYPES = """\
trait Greets: pass
trait Sings(Greets): pass
struct Plain: pass
struct Fixed(not Movable): pass
struct Bird(Sings): pass
struct Box[T: AnyType, n: Int = 1](
    Greets where conforms_to(T, Greets), Sized where n > 2
): pass
struct Late: pass
__extension Late(Sings): pass
"""


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Plain, AnyType", True),
        ("Plain, Movable", True),
        ("Plain, Deinitable", True),
        ("Plain, Copyable", False),
        ("Fixed, Movable", False),
        ("Fixed, Deinitable", True),
        ("Bird, Sings", True),
        ("Bird, Greets", True),
        ("Bird, Greets & Movable", True),
        ("Bird, Greets & Copyable", False),
        ("Box[Plain], Greets", False),
        ("Box[Bird], Greets", True),
        ("Box[Bird], Sized", False),
        ("Box[Bird, 3], Sized", True),
        ("Late, Greets", True),
        ("List[Int], Copyable", True),
        ("List[Int], Movable", True),
    ],
)
def test_types(sources: Sources, question: str, answer: bool) -> None:
    sources.declare(f"{TYPES}comptime ANSWER = conforms_to({question})\n")
    asked = alias_value(sources.db, sources.declared("ANSWER"))
    assert asked is not None
    assert simplify(asked, Knowledge(sources.db)) is (TRUE if answer else FALSE)
    assert sources.problems() == []


def test_a_parameter_conforms_to_what_it_is_declared_with(sources: Sources) -> None:
    sources.declare(
        f"{TYPES}comptime A[T: Sings] = conforms_to(T, Greets)\n"
        "comptime B[T: Sings] = conforms_to(T, Sized)\n"
    )
    knowledge = Knowledge(sources.db)
    answers = []
    for name in ("A", "B"):
        value = alias_value(sources.db, sources.declared(name))
        assert value is not None
        answers.append(PRINTER.show(simplify(value, knowledge)))
    assert answers == ["[T: Sings] => True", "[T: Sings] => conforms_to(T, Sized)"]


def test_a_condition_is_kept_for_unknown_parameters(sources: Sources) -> None:
    sources.declare(f"{TYPES}comptime A[T: Copyable] = conforms_to(Box[T], Greets)\n")
    value = alias_value(sources.db, sources.declared("A"))
    assert value is not None
    found = simplify(value, Knowledge(sources.db))
    assert PRINTER.show(found) == "[T: Copyable] => conforms_to(T, Greets)"


def test_what_a_type_gives_for_a_member_of_a_trait(sources: Sources) -> None:
    sources.declare(
        """\
        trait Holds:
            comptime Element: Copyable
            comptime count: Int = 3
        struct Ints(Holds):
            comptime Element = Int
        comptime First[T: Holds] = T.Element
        comptime Count[T: Holds] = T.count
        comptime A = First[Ints]
        comptime B = Count[Ints]
        """
    )
    knowledge = Knowledge(sources.db)
    shown = []
    for name in ("A", "B"):
        value = alias_value(sources.db, sources.declared(name))
        assert value is not None
        shown.append(PRINTER.show(simplify(value, knowledge)))
    assert shown == ["Int", "3"]
    assert knowledge.fields(value) is None
    assert parameters_of(sources.db, sources.declared("Ints")).infos == ()
