"""The functions that structs get without writing them, as typed trees field by field.

Their identities have negative ordinals: one number for each kind of function of a name.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Final

from compiler_core.incremental import Database, query
from compiler_core.meta.constants import FALSE, TRUE, string
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import NO_EFFECTS, Convention, FunctionType, Passing, Variadic
from compiler_core.meta.generators import named_parameter
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op, operation
from compiler_core.meta.origins import PlaceSort, field_origin, place
from compiler_core.meta.substitution import apply
from compiler_core.meta.types import (
    BOOL,
    INDEX,
    NEVER,
    NONE,
    STRING,
    StructType,
    meta_type,
    ref_type,
    trait,
)
from compiler_core.sema import typed
from compiler_core.sema.conformance import conditions_of_conformance, known_trait, matching
from compiler_core.sema.declarations import (
    ParameterInfo,
    Parameters,
    environment_of,
    parameters_of,
    subject_of,
)
from compiler_core.sema.enums import (
    CaseInfo,
    case_id,
    case_of_function,
    cases_of,
    constant_place,
    ended,
    made_case,
    payload_place,
    rebuilt,
    tag_place,
)
from compiler_core.sema.fields import FieldInfo, fields_of
from compiler_core.sema.functions import full_parameters, function_node
from compiler_core.sema.items import item_of
from compiler_core.sema.methods import methods_named, written_methods
from compiler_core.sema.primitives import primitive_of
from compiler_core.sema.requirements import self_type_of
from compiler_core.sema.signatures import ArgumentInfo, Signature, has_decorator, signature_of
from compiler_core.source import Span


class Synthesis(Enum):
    """What is synthesised: the name of the function and its ordinal."""

    COPY = ("__init__", -1)
    MOVE = ("__init__", -2)
    FIELDWISE = ("__init__", -3)
    DEINIT = ("__deinit__", -1)
    EQUAL = ("__eq__", -1)
    HASH = ("__hash__", -1)
    WRITE = ("write_to", -1)
    WRITE_REPR = ("write_repr_to", -1)

    @property
    def method(self) -> str:
        """The name of the function."""
        return self.value[0]


# The trait whose conformance makes the compiler provide a function.
_BY_TRAIT: Final = {
    Synthesis.COPY: "Copyable",
    Synthesis.MOVE: "Movable",
    Synthesis.DEINIT: "Deinitable",
    Synthesis.EQUAL: "Equatable",
    Synthesis.HASH: "Hashable",
    Synthesis.WRITE: "Writable",
    Synthesis.WRITE_REPR: "Writable",
}
_WHOLE: Final = Span(0, 0)


def synthesised_id(decl: DeclId, kind: Synthesis) -> DeclId:
    """The identity of a function that is synthesised for a struct."""
    name, ordinal = kind.value
    return DeclId(DeclSort.FUNCTION, decl.module, f"{decl.name}.{name}", ordinal)


def synthesis_of(decl: DeclId) -> Synthesis | None:
    """What a function is, if it is one that nobody wrote."""
    if decl.ordinal >= 0 or decl.sort is not DeclSort.FUNCTION:
        return None
    wanted = (decl.short_name, decl.ordinal)
    return next((kind for kind in Synthesis if kind.value == wanted), None)


def condition_of_synthesis(db: Database, decl: DeclId) -> Node:
    """When a struct has a function that nobody wrote: what its body may rely on."""
    kind, owner = synthesis_of(decl), subject_of(db, decl)
    trait_name = None if kind is None else _BY_TRAIT.get(kind)
    wanted = None if trait_name is None else known_trait(db, trait_name)
    if owner is None or wanted is None:
        return TRUE
    return conditions_of_conformance(db, owner, wanted)


@query(kept=True)
def synthesised_methods(db: Database, decl: DeclId, name: str) -> tuple[DeclId, ...]:
    """The functions of a name that a struct gets without writing them."""
    if any(case.name == name for case in cases_of(db, decl)):
        return (case_id(decl, name),)
    return tuple(
        synthesised_id(decl, kind)
        for kind in Synthesis
        if kind.method == name and is_synthesised(db, decl, kind)
    )


@query(kept=True)
def is_synthesised(db: Database, decl: DeclId, kind: Synthesis) -> bool:
    """Whether a struct gets a function of this kind without writing it."""
    from compiler_core.sema.lifecycle import Duty, written_duty

    if decl.sort not in (DeclSort.STRUCT, DeclSort.ENUM):
        return False
    if kind is Synthesis.FIELDWISE:
        item = item_of(db, decl)
        return item is not None and has_decorator(item, "fieldwise_init")
    wanted = known_trait(db, _BY_TRAIT[kind])
    if wanted is None or conditions_of_conformance(db, decl, wanted) is FALSE:
        return False
    duty = {Synthesis.COPY: Duty.COPY, Synthesis.MOVE: Duty.MOVE}.get(kind)
    if duty is not None:
        return written_duty(db, decl, duty) is None
    if kind is Synthesis.DEINIT:
        return written_duty(db, decl, Duty.DESTROY) is None
    if primitive_of(decl) is not None or _is_written(db, decl, wanted, kind.method):
        return False
    if decl.sort is DeclSort.ENUM and kind is not Synthesis.EQUAL:
        return False
    # A trait that provides a body needs nothing from the compiler, unless it is told to.
    return bool(methods_named(db, wanted, kind.method))


def _is_written(db: Database, decl: DeclId, wanted: DeclId, name: str) -> bool:
    """Whether a struct has a function that does what a trait requires by this name."""
    written = written_methods(db, decl, name)
    subject = self_type_of(db, decl) if written else None
    if subject is None:
        return bool(written)
    known = parameters_of(db, decl).nodes
    for required in written_methods(db, wanted, name):
        function = function_node(db, required)
        own = tuple(info.node for info in full_parameters(db, required).infos[1:])
        asked = None if function is None else apply(function, (subject, *own)).type
        if isinstance(asked, FunctionType):
            return any(matching(db, each, known, asked) is not None for each in written)
    return True


def synthesised_signature(db: Database, decl: DeclId) -> Signature | None:
    """The signature of a synthesised function."""
    kind = synthesis_of(decl)
    environment = environment_of(db, decl)
    owner = subject_of(db, decl)
    case = case_of_function(db, decl)
    if case is not None and environment is not None and environment.self_type is not None:
        given = case.payload
        payload = () if given is None else (_argument(decl, 0, "", given, Convention.VAR),)
        return Signature(
            decl, Parameters(), payload, environment.self_type, NEVER, NO_EFFECTS, is_static=True
        )
    if kind is None or environment is None or owner is None or environment.self_type is None:
        return None
    self_type = environment.self_type
    match kind:
        case Synthesis.COPY:
            argument = _argument(decl, 0, "copy", self_type, Convention.IMM, Passing.KEYWORD)
            return _constructor(decl, self_type, (argument,))
        case Synthesis.MOVE:
            argument = _argument(decl, 0, "move", self_type, Convention.DEINIT, Passing.KEYWORD)
            return _constructor(decl, self_type, (argument,))
        case Synthesis.FIELDWISE:
            arguments = tuple(
                _argument(decl, info.index, info.name, info.type, Convention.VAR)
                for info in fields_of(db, owner)
            )
            return _constructor(decl, self_type, arguments)
        case Synthesis.DEINIT:
            receiver = _argument(decl, 0, "self", self_type, Convention.DEINIT)
            return _method(decl, (receiver,), NONE)
        case Synthesis.EQUAL:
            receiver = _argument(decl, 0, "self", self_type, Convention.IMM)
            other = _argument(decl, 1, "other", self_type, Convention.IMM)
            return _method(decl, (receiver, other), BOOL)
        case Synthesis.HASH | Synthesis.WRITE | Synthesis.WRITE_REPR:
            return _sink_signature(db, decl, kind, self_type)


def _sink_signature(
    db: Database, decl: DeclId, kind: Synthesis, self_type: Node
) -> Signature | None:
    """The signature of a method that feeds its second argument, which is of any conforming type."""
    bound = _sink_trait(db, kind)
    if bound is None:
        return None
    label = "hasher" if kind is Synthesis.HASH else "writer"
    sink = named_parameter(decl, 0, f"{label}.T", meta_type(trait(bound)))
    receiver = _argument(decl, 0, "self", self_type, Convention.IMM)
    other = _argument(decl, 1, label, sink, Convention.MUT)
    implied = ParameterInfo(f"{label}.T", sink, Passing.INFERRED, Variadic.NO, None)
    return _method(decl, (receiver, other), NONE, (implied,))


def _sink_trait(db: Database, kind: Synthesis) -> DeclId | None:
    """What the second argument of the trait's own function must conform to."""
    wanted = known_trait(db, _BY_TRAIT[kind])
    for method in () if wanted is None else methods_named(db, wanted, kind.method):
        signature = signature_of(db, method)
        if signature is None:
            continue
        for info in signature.own.infos:
            traits = info.node.type.children
            if traits and hasattr(traits[0], "decl"):
                found = traits[0].decl
                assert isinstance(found, DeclId)
                return found
    return None


def _argument(
    decl: DeclId,
    position: int,
    name: str,
    type_: Node,
    convention: Convention,
    passing: Passing = Passing.ANY,
) -> ArgumentInfo:
    mutability = FALSE if convention is Convention.IMM else TRUE
    origin = place(PlaceSort.ARGUMENT, decl, position, name, mutability)
    return ArgumentInfo(name, type_, convention, passing, Variadic.NO, False, origin)


def _constructor(decl: DeclId, self_type: Node, arguments: tuple[ArgumentInfo, ...]) -> Signature:
    origin = place(PlaceSort.LOCAL, decl, 0, "self", TRUE)
    out = ArgumentInfo("self", self_type, Convention.OUT, Passing.ANY, Variadic.NO, False, origin)
    return Signature(
        decl, Parameters(), arguments, self_type, NEVER, NO_EFFECTS, False, (), out, True
    )


def _method(
    decl: DeclId,
    arguments: tuple[ArgumentInfo, ...],
    result: Node,
    implicit: tuple[ParameterInfo, ...] = (),
) -> Signature:
    return Signature(
        decl,
        Parameters(),
        arguments,
        result,
        NEVER,
        NO_EFFECTS,
        is_static=False,
        implicit=implicit,
        is_method=True,
    )


# ---------------------------------------------------------------- bodies


@query(no_eq=True)
def synthesised_body(db: Database, decl: DeclId) -> typed.Body | None:
    """The typed body of a synthesised function."""
    kind = synthesis_of(decl)
    owner = subject_of(db, decl)
    signature = signature_of(db, decl)
    case = case_of_function(db, decl)
    if owner is None or signature is None or (kind is None and case is None):
        return None
    locals_ = [_local(info) for info in signature.arguments]
    result = None
    if signature.result is not NONE:
        name = ""
        origin: Node = place(PlaceSort.LOCAL, decl, 0, "", TRUE)
        if signature.out is not None and signature.out.origin is not None:
            name, origin = signature.out.name, signature.out.origin
        result = typed.Local(name, signature.result, typed.LocalKind.RESULT, origin, written=False)
    body = typed.Body(decl, locals_, result, signature.result, signature.raised, [])
    cases = cases_of(db, owner)
    if case is not None and result is not None:
        value = locals_[0] if locals_ else None
        body.statements = made_case(result, cases, case, value)
        return body
    fields = fields_of(db, owner)

    def is_number(base: typed.Place, number: int) -> typed.Expression:
        return _same(db, tag_place(base, _WHOLE), constant_place(number), INDEX)

    if cases and kind in (Synthesis.COPY, Synthesis.MOVE) and result is not None:
        body.statements = rebuilt(
            result, locals_[0], cases, is_number, transfer=kind is Synthesis.MOVE
        )
        return body
    if cases and kind is Synthesis.EQUAL:
        body.statements = [typed.Return(_same_case(db, locals_, cases), _WHOLE)]
        return body
    match kind:
        case Synthesis.COPY:
            body.statements = _rebuilt(db, owner, locals_[0], fields, transfer=False)
        case Synthesis.MOVE:
            body.statements = _rebuilt(db, owner, locals_[0], fields, transfer=True)
        case Synthesis.FIELDWISE:
            values = [
                typed.Consume(typed.LocalPlace(local, _WHOLE), True, _WHOLE) for local in locals_
            ]
            made = typed.Make(values, signature.result, _WHOLE)
            body.statements = [typed.Return(made, _WHOLE)]
        case Synthesis.DEINIT:
            # The end of a `deinit` argument is that of its fields.
            body.statements = ended(locals_[0], cases, is_number)
        case Synthesis.EQUAL:
            body.statements = [typed.Return(_all_equal(db, locals_, fields), _WHOLE)]
        case Synthesis.HASH:
            body.statements = _fed(db, kind, locals_, fields, lambda info: info)
        case Synthesis.WRITE | Synthesis.WRITE_REPR:
            body.statements = _written(db, kind, owner, locals_, fields)
    return body


def _local(info: ArgumentInfo) -> typed.Local:
    assert info.origin is not None
    return typed.Local(
        info.name,
        info.type,
        typed.LocalKind.ARGUMENT,
        info.origin,
        info.convention,
        written=False,
        mutable=info.convention is not Convention.IMM,
    )


def _field(local: typed.Local, info: FieldInfo) -> typed.FieldPlace:
    origin = field_origin(local.origin, info.name)
    base = typed.LocalPlace(local, _WHOLE)
    return typed.FieldPlace(base, info.index, info.name, info.type, origin, _WHOLE)


def _rebuilt(
    db: Database,
    owner: DeclId,
    source: typed.Local,
    fields: tuple[FieldInfo, ...],
    *,
    transfer: bool,
) -> list[typed.Statement]:
    """Return a value made of the fields of another, copied or moved."""
    del db
    value: typed.Expression
    if primitive_of(owner) is not None:
        value = typed.Consume(typed.LocalPlace(source, _WHOLE), transfer, _WHOLE)
    else:
        parts = [typed.Consume(_field(source, info), transfer, _WHOLE) for info in fields]
        value = typed.Make(parts, source.type, _WHOLE)
    return [typed.Return(value, _WHOLE)]


def _borrow(place_: typed.Place, *, mutable: bool = False) -> typed.Borrow:
    return typed.Borrow(place_, mutable, ref_type(place_.type, place_.origin), _WHOLE)


def _all_equal(
    db: Database, locals_: list[typed.Local], fields: tuple[FieldInfo, ...]
) -> typed.Expression:
    left, right = locals_
    result: typed.Expression | None = None
    for info in reversed(fields):
        same = _same(db, _field(left, info), _field(right, info), info.type)
        if result is not None:
            same = typed.ShortCircuit(True, same, result, BOOL, _WHOLE)
        result = same
    return typed.Constant(TRUE, BOOL, _WHOLE) if result is None else result


def _same_case(
    db: Database, locals_: list[typed.Local], cases: tuple[CaseInfo, ...]
) -> typed.Expression:
    """Whether two enums are of the same case, and their payloads equal."""
    left, right = (typed.LocalPlace(local, _WHOLE) for local in locals_)
    result = _same(db, tag_place(left, _WHOLE), tag_place(right, _WHOLE), INDEX)
    for case in cases:
        if case.payload is None:
            continue
        applies = _same(db, tag_place(left, _WHOLE), constant_place(case.number), INDEX)
        equal = _same(
            db,
            payload_place(left, case, _WHOLE),
            payload_place(right, case, _WHOLE),
            case.payload,
        )
        holds = typed.Conditional(applies, equal, typed.Constant(TRUE, BOOL, _WHOLE), BOOL, _WHOLE)
        result = typed.ShortCircuit(True, result, holds, BOOL, _WHOLE)
    return result


def _same(db: Database, left: typed.Place, right: typed.Place, type_: Node) -> typed.Expression:
    """Whether two values are equal."""
    function = _of_trait(db, Synthesis.EQUAL, type_)
    if function is None:
        return typed.Invalid(BOOL, _WHOLE)
    operands = (_borrow(left), _borrow(right))
    return typed.Call(typed.Direct(function), operands, BOOL, NEVER, _WHOLE)


def _of_trait(db: Database, kind: Synthesis, *values: Node) -> Node | None:
    """The trait's function that a synthesised one calls for a field of a type."""
    wanted = known_trait(db, _BY_TRAIT[kind])
    methods = () if wanted is None else methods_named(db, wanted, kind.method)
    function = function_node(db, methods[0]) if methods else None
    return None if function is None else apply(function, values)


def _fed(
    db: Database,
    kind: Synthesis,
    locals_: list[typed.Local],
    fields: tuple[FieldInfo, ...],
    chosen: Callable[[FieldInfo], FieldInfo],
) -> list[typed.Statement]:
    """Call the trait's function for each field, which feeds the second argument."""
    value, sink = locals_
    statements: list[typed.Statement] = []
    for info in map(chosen, fields):
        function = _of_trait(db, kind, info.type, sink.type)
        if function is None:
            continue
        operands = (
            _borrow(_field(value, info)),
            _borrow(typed.LocalPlace(sink, _WHOLE), mutable=True),
        )
        call = typed.Call(typed.Direct(function), operands, NONE, NEVER, _WHOLE)
        statements.append(typed.Evaluate(call, _WHOLE))
    return statements


def _written(
    db: Database,
    kind: Synthesis,
    owner: DeclId,
    locals_: list[typed.Local],
    fields: tuple[FieldInfo, ...],
) -> list[typed.Statement]:
    """Write `Name(field=value, …)`, the name with the values of the type's parameters."""
    subject, sink = locals_[0].type, locals_[1]
    statements: list[typed.Statement] = []
    text = "("
    if isinstance(subject, StructType) and subject.arguments:
        statements += _text(db, sink, operation(Op.WRITTEN_NAME, subject))
    else:
        text = f"{owner.short_name}("
    for position, info in enumerate(fields):
        text += (", " if position else "") + f"{info.name}="
        statements += _text(db, sink, string(text))
        statements += _fed(db, kind, locals_, (info,), lambda each: each)
        text = ""
    return [*statements, *_text(db, sink, string(text + ")"))]


def _text(db: Database, sink: typed.Local, text: Node) -> list[typed.Statement]:
    """Write a text: the literal itself is `Writable`."""
    function = _of_trait(db, Synthesis.WRITE, STRING, sink.type)
    if function is None:
        return []
    constant = typed.Constant(text, STRING, _WHOLE)
    origin = place(PlaceSort.LOCAL, None, 0, "", FALSE)
    operands = (
        _borrow(typed.Temporary(constant, origin, _WHOLE)),
        _borrow(typed.LocalPlace(sink, _WHOLE), mutable=True),
    )
    call = typed.Call(typed.Direct(function), operands, NONE, NEVER, _WHOLE)
    return [typed.Evaluate(call, _WHOLE)]
