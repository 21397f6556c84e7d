"""Each kind of fault in generic MIR is found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from compiler_core.execute.driver import open_database
from compiler_core.execute.program_cache import Request
from compiler_core.incremental import Database
from compiler_core.meta.constants import TRUE, index
from compiler_core.meta.types import BOOL, INDEX, ref_type
from compiler_core.mir import generic as g
from compiler_core.mir.generic_verifier import verify_body
from compiler_core.mir.lowering.statements import lower
from compiler_core.sema.bodies.checker import body_of
from compiler_core.sema.conformance import Knowledge
from compiler_core.sema.items import file_items
from compiler_core.sema.modules import module_at

SOURCE = """\
def fails(n: Int) raises -> Int:
    return n

def subject(flag: Bool, n: Int, mut out_: Int) raises -> Int:
    var k = n
    if flag:
        k = fails(k)
    out_ = k
    return k + 1
"""


@pytest.fixture(scope="module")
def database() -> Database:
    return open_database(Request("main.mojo"))


@pytest.fixture
def body(database: Database, tmp_path: Path) -> g.Body:
    path = tmp_path / "main.mojo"
    path.write_text(SOURCE)
    _, subject = file_items(database, module_at(database, str(path))).all()
    decl = subject.id
    source = body_of(database, decl)
    assert source is not None
    return lower(database, source)


Step = TypeVar("Step")


def first(body: g.Body, kind: type[Step]) -> Step:
    """The first step of a kind."""
    for block in body.blocks:
        for each in (*block.instructions, block.terminator):
            if isinstance(each, kind):
                return each
    raise AssertionError(f"there is no {kind.__name__}")


def without_end(body: g.Body) -> None:
    body.blocks[-1].terminator = None


def to_nowhere(body: g.Body) -> None:
    body.blocks[-1].terminator = g.Goto(g.Block("elsewhere"))


def of_a_stranger(body: g.Body) -> None:
    body.blocks[0].instructions.insert(0, g.Drop(g.Place(g.Local("stranger", INDEX), INDEX)))


def of_another_type(body: g.Body) -> None:
    first(body, g.Assign).source = g.Constant(TRUE, BOOL)


def on_a_number(body: g.Body) -> None:
    first(body, g.Branch).condition = g.Constant(index(1), INDEX)


def through_a_number(body: g.Body) -> None:
    local = next(each for each in body.locals if each.name == "k")
    place = g.Place(local, INDEX, (g.Deref(),))
    body.blocks[0].instructions.append(g.Touch(place))


def to_something_else(body: g.Body) -> None:
    local = next(each for each in body.locals if each.name == "k")
    assert local.origin is not None
    wrong = ref_type(BOOL, local.origin)
    call = first(body, g.TryCall)
    call.arguments = (g.Reference(g.Place(local, INDEX), False, wrong),)


def with_too_few(body: g.Body) -> None:
    first(body, g.TryCall).arguments = ()


def with_a_value(body: g.Body) -> None:
    first(body, g.TryCall).arguments = (g.Constant(index(1), INDEX),)


def that_nothing_takes(body: g.Body) -> None:
    first(body, g.TryCall).destination = None


def into_the_wrong_place(body: g.Body) -> None:
    call = first(body, g.TryCall)
    assert call.error is not None
    call.error = replace(call.error, type=INDEX)


def whose_error_is_lost(body: g.Body) -> None:
    block = next(each for each in body.blocks if isinstance(each.terminator, g.TryCall))
    call = block.terminator
    assert isinstance(call, g.TryCall)
    block.instructions.append(g.Call(call.destination, call.callee, call.arguments, call.result))
    block.terminator = g.Goto(call.then)


FAULTS: dict[Callable[[g.Body], None], str] = {
    without_end: "the block has no end",
    to_nowhere: "no block of the body",
    of_a_stranger: "no local of the body",
    of_another_type: "the value is Bool, where Int belongs",
    on_a_number: "the condition is Int, where Bool belongs",
    through_a_number: "Int leads nowhere",
    to_something_else: "what is referred to is Int, where Bool belongs",
    with_too_few: "0 arguments are given to a function of 1",
    with_a_value: "'n' is borrowed, and gets Int itself",
    that_nothing_takes: "nothing takes the result",
    into_the_wrong_place: "where Int belongs",
    whose_error_is_lost: "and nothing takes it",
}


def test_what_lowering_makes_is_faultless(database: Database, body: g.Body) -> None:
    assert verify_body(body, Knowledge(database)) == []


@pytest.mark.parametrize("damage", FAULTS, ids=lambda damage: damage.__name__)
def test_damage_is_found(
    database: Database, body: g.Body, damage: Callable[[g.Body], None]
) -> None:
    damage(body)
    messages = [fault.message for fault in verify_body(body, Knowledge(database))]
    assert any(FAULTS[damage] in message for message in messages), messages
