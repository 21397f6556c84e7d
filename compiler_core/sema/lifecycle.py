"""How values of a type are copied, moved and ended.

Each question has one of three answers: nothing but its bits is to be done (`Trivial`), a function
does it, or it is impossible (None).
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from compiler_core.incremental import Database, query
from compiler_core.meta.constants import TRUE
from compiler_core.meta.decide import Facts, Truth, decide
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.folding import operate
from compiler_core.meta.functions import Convention, Passing
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op
from compiler_core.meta.substitution import apply
from compiler_core.meta.types import MetaType, RefType, trait
from compiler_core.sema.conformance import Knowledge, conforms, known_trait
from compiler_core.sema.declarations import nominal
from compiler_core.sema.enums import cases_of
from compiler_core.sema.fields import struct_fields
from compiler_core.sema.functions import function_node
from compiler_core.sema.methods import written_methods
from compiler_core.sema.signatures import signature_of
from compiler_core.sema.synthesis import Synthesis, synthesised_id


class Trivial(Enum):
    """Copying or moving is copying the bits, ending is nothing."""

    TRIVIAL = "trivial"


TRIVIAL: Final = Trivial.TRIVIAL
# What is to be done: nothing but bits, a function (a `DeclRef` or `BoundFunction`), or impossible.
Answer = Trivial | Node | None


class Duty(Enum):
    """What can be done to a value as a whole."""

    COPY = "copy"
    MOVE = "move"
    DESTROY = "destroy"


_TRAITS: Final = {Duty.COPY: "Copyable", Duty.MOVE: "Movable", Duty.DESTROY: "Deinitable"}
_SYNTHESIS: Final = {
    Duty.COPY: Synthesis.COPY,
    Duty.MOVE: Synthesis.MOVE,
    Duty.DESTROY: Synthesis.DEINIT,
}


def copy_of(db: Database, type_: Node, facts: Facts | None = None) -> Answer:
    """How a value is copied; facts tell more of parameters than their declarations do."""
    return _answer(db, type_, Duty.COPY, facts)


def move_of(db: Database, type_: Node, facts: Facts | None = None) -> Answer:
    """How a value goes from one place to another."""
    return _answer(db, type_, Duty.MOVE, facts)


def destroy_of(db: Database, type_: Node, facts: Facts | None = None) -> Answer:
    """How a value ends."""
    return _answer(db, type_, Duty.DESTROY, facts)


def is_copying(db: Database, function: Node, type_: Node) -> bool:
    """Whether a function is how values of a type are copied, `T(copy=value)`."""
    return function in (copy_of(db, type_), _through_trait(db, type_, Duty.COPY))


def is_register_trivial(db: Database, type_: Node) -> bool:
    """Whether values of a type are nothing but bits in registers."""
    if nominal(type_) is None and not isinstance(type_.type, MetaType):
        return True
    wanted = known_trait(db, "TrivialRegisterPassable")
    return wanted is not None and conforms(db, type_, wanted) is TRUE


def is_implicitly_copyable(db: Database, facts: Facts | None, type_: Node) -> bool:
    """Whether a value is copied where one is needed, without being asked."""
    return holds(db, facts, type_, "ImplicitlyCopyable")


def may_change(db: Database, facts: Facts | None, type_: Node) -> bool:
    """Whether a closure's function may change what it holds of a type, for its next call to see.

    What goes in registers is handed to each call anew: nobody would see the change.
    """
    return not isinstance(type_, RefType) and not holds(db, facts, type_, "RegisterPassable")


def holds(db: Database, facts: Facts | None, type_: Node, name: str) -> bool:
    """Whether a type certainly conforms to a trait that every file has."""
    wanted = known_trait(db, name)
    if wanted is None:
        return False
    answer = conforms(db, type_, wanted)
    if answer is TRUE:
        return True
    goal = operate(Op.CONFORMS, type_, trait(wanted))
    known = facts if facts is not None else Facts((), Knowledge(db))
    return decide(goal, known) is Truth.TRUE


def _answer(db: Database, type_: Node, duty: Duty, facts: Facts | None) -> Answer:
    found = _of_type(db, type_, duty)
    if found is None and facts is not None and holds(db, facts, type_, _TRAITS[duty]):
        return _through_trait(db, type_, duty)
    return found


@query(cycle=lambda cycle, *args: TRIVIAL, kept=True)  # noqa: ARG005
def _of_type(db: Database, type_: Node, duty: Duty) -> Answer:
    struct = nominal(type_)
    if struct is None:
        if not isinstance(type_.type, MetaType):
            return TRIVIAL
        wanted = known_trait(db, _TRAITS[duty])
        if wanted is None or conforms(db, type_, wanted) is not TRUE:
            return None
        if is_register_trivial(db, type_):
            return TRIVIAL
        return _through_trait(db, type_, duty)
    if is_register_trivial(db, type_):
        return TRIVIAL
    decl, arguments = struct
    written = written_duty(db, decl, duty)
    if written is not None:
        return _applied(db, written, arguments)
    wanted = known_trait(db, _TRAITS[duty])
    if wanted is None or conforms(db, type_, wanted) is not TRUE:
        return None
    parts = [info.type for info in struct_fields(db, type_)]
    parts += [case.payload for case in cases_of(db, decl) if case.payload is not None]
    if all(_of_type(db, part, duty) is TRIVIAL for part in parts):
        return TRIVIAL
    return _applied(db, synthesised_id(decl, _SYNTHESIS[duty]), arguments)


def _through_trait(db: Database, type_: Node, duty: Duty) -> Node | None:
    """The trait's function for a type that is not known yet."""
    wanted = known_trait(db, _TRAITS[duty])
    required = None if wanted is None else written_duty(db, wanted, duty)
    return None if required is None else _applied(db, required, (type_,))


def _applied(db: Database, decl: DeclId, arguments: tuple[Node, ...]) -> Node | None:
    function = function_node(db, decl)
    if function is None or not arguments:
        return function
    return apply(function, arguments)


@query(kept=True)
def written_duty(db: Database, decl: DeclId, duty: Duty) -> DeclId | None:
    """The function that a struct or trait writes itself for one of the duties."""
    if duty is Duty.DESTROY:
        found = written_methods(db, decl, "__deinit__")
        return found[0] if found else None
    name = "copy" if duty is Duty.COPY else "move"
    for method in written_methods(db, decl, "__init__"):
        signature = signature_of(db, method)
        if signature is None or len(signature.written) != 1 or signature.parameters.infos:
            continue
        (only,) = signature.written
        expected = Convention.IMM if duty is Duty.COPY else Convention.DEINIT
        if (
            only.name == name
            and only.passing is Passing.KEYWORD
            and only.convention is expected
            and only.type is signature.result
        ):
            return method
    return None
