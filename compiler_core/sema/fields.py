"""The fields of structs."""

from __future__ import annotations

from dataclasses import dataclass

from compiler_core.incremental import Cycle, Database, query
from compiler_core.meta.decide import Facts
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.node import Node
from compiler_core.meta.substitution import replace
from compiler_core.meta.types import INDEX
from compiler_core.sema.closures import captured_types, is_closure
from compiler_core.sema.declarations import (
    UNKNOWN,
    Read,
    environment_of,
    nominal,
    offset_of,
    parameters_of,
)
from compiler_core.sema.environment import Problems
from compiler_core.sema.evaluation import Evaluator
from compiler_core.sema.items import Item, item_of
from compiler_core.sema.primitives import primitive_of
from compiler_core.syntax import nodes as syntax


@dataclass(frozen=True, slots=True)
class FieldInfo:
    """A field: its name, its position in the struct, its type, and where it is declared."""

    name: str
    index: int
    type: Node
    decl: DeclId


def _circular(cycle: Cycle, *args: object) -> tuple[FieldInfo, ...]:  # noqa: ARG001
    return ()


@query(cycle=_circular, kept=True)
def fields_of(db: Database, decl: DeclId) -> tuple[FieldInfo, ...]:
    """The fields of a struct, over its parameters by name."""
    if primitive_of(decl) is not None:
        return ()
    if is_closure(decl):
        from compiler_core.sema.bodies.nested import closure_self

        self_type = closure_self(db, decl)
        return () if self_type is None else struct_fields(db, self_type)
    item = item_of(db, decl)
    if item is None:
        return ()
    if decl.sort is DeclSort.ENUM:
        return _rooms(db, decl)
    fields: list[FieldInfo] = []
    seen: set[str] = set()
    for member in item.members:
        # A field that is declared twice, which is reported, is one field.
        if member.sort is not DeclSort.FIELD or member.name in seen:
            continue
        seen.add(member.name)
        type_ = field_type(db, member.id)
        fields.append(
            FieldInfo(member.name, len(fields), UNKNOWN if type_ is None else type_, member.id)
        )
    return tuple(fields)


def _rooms(db: Database, decl: DeclId) -> tuple[FieldInfo, ...]:
    """The fields of an enum: which case it is, and the room for payloads."""
    from compiler_core.sema.enums import TAG, cases_of, room_for

    fields = [FieldInfo(TAG, 0, INDEX, decl)]
    for case in cases_of(db, decl):
        if case.payload is not None and case.field is not None:
            fields.append(FieldInfo(case.name, case.field, room_for(case.payload), case.decl))
    return tuple(fields)


@query(cycle=lambda cycle, *args: None, kept=True)  # noqa: ARG005
def field_type(db: Database, decl: DeclId) -> Node | None:
    """The type of a field, over the parameters of its struct by name."""
    return read_field(db, decl).value


@query(cycle=lambda cycle, *args: Read(None))  # noqa: ARG005
def read_field(db: Database, decl: DeclId) -> Read[Node | None]:
    """The type of a field, and what is wrong with it."""
    item = item_of(db, decl)
    environment = environment_of(db, decl)
    if item is None or environment is None:
        return Read(None)
    annotation = annotation_of(item)
    if annotation is None:
        return Read(None)
    problems = Problems()
    problems.offset = offset_of(item)
    evaluator = Evaluator(db, environment, problems)
    if environment.self_decl is not None:
        promised = parameters_of(db, environment.self_decl).constraints
        evaluator.facts = Facts([condition for condition, _ in promised], evaluator.knowledge)
    result = evaluator.concrete_type(annotation.type)
    return Read(result, tuple(problems.found), tuple(problems.uses))


def annotation_of(item: Item) -> syntax.TypeAnnotation | None:
    """The type annotation of a field or compile-time member."""
    statement = item.statement
    if isinstance(
        statement, (syntax.VariableDeclaration, syntax.Assignment, syntax.ComptimeDeclaration)
    ):
        return statement.annotation
    return None


def struct_fields(db: Database, type_: Node) -> tuple[FieldInfo, ...]:
    """The fields of a type, the arguments of its struct put in."""
    struct = nominal(type_)
    if struct is None:
        return ()
    decl, arguments = struct
    if is_closure(decl):
        captured = captured_types(type_) or ()
        return tuple(FieldInfo(str(i), i, each, decl) for i, each in enumerate(captured))
    fields = fields_of(db, decl)
    if not arguments or not fields:
        return fields
    mapping = parameter_mapping(db, decl, arguments)
    return tuple(
        FieldInfo(info.name, info.index, replace(info.type, mapping), info.decl) for info in fields
    )


def parameter_mapping(db: Database, decl: DeclId, arguments: tuple[Node, ...]) -> dict[Node, Node]:
    """What stands for each parameter of a struct by name, given its arguments."""
    infos = parameters_of(db, decl).infos
    return {
        info.node: value
        for info, value in zip(infos, arguments, strict=False)
        if info.node is not value
    }
