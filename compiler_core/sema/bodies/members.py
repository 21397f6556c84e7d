"""What `x.name` is: fields, methods, compile-time members."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from compiler_core.incremental import Database, query
from compiler_core.meta.binding import bind_slots
from compiler_core.meta.constants import FALSE, field
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.folding import cast, operate
from compiler_core.meta.functions import FunctionType
from compiler_core.meta.generators import BoundFunction, Generator, GeneratorType, call
from compiler_core.meta.node import TYPE, Node
from compiler_core.meta.operations import Op, is_operation
from compiler_core.meta.origins import field_origin
from compiler_core.meta.types import (
    FLOAT_LITERAL,
    INDEX,
    INT_LITERAL,
    CompoundType,
    DeclRef,
    MetaType,
    StructType,
    Trait,
    members_of,
    meta_type,
    primitive,
)
from compiler_core.sema import typed
from compiler_core.sema.bodies.terms import (
    Candidate,
    FailedTerm,
    MetaTerm,
    OverloadTerm,
    PlaceTerm,
    Term,
    ValueTerm,
)
from compiler_core.sema.conformance import (
    conditions_of_conformance,
    has_body,
    implementation,
)
from compiler_core.sema.damage import may_have
from compiler_core.sema.declarations import (
    alias_value,
    bases_of,
    compile_time_member,
    is_unknown,
    nominal,
    refined_traits,
    with_refined,
)
from compiler_core.sema.enums import case_of_function
from compiler_core.sema.evaluation import Absent
from compiler_core.sema.fields import struct_fields
from compiler_core.sema.functions import (
    full_parameters,
    function_node,
    is_implicit,
    old_keywords,
)
from compiler_core.sema.items import item_of
from compiler_core.sema.methods import (
    extensions_of,
    methods_named,
    names_of_members,
    written_methods,
)
from compiler_core.sema.renames import old_keyword
from compiler_core.sema.requirements import self_type_of
from compiler_core.sema.signatures import signature_of
from compiler_core.sema.spelling import advice
from compiler_core.source import Span

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker

F64: Final = primitive("f64")
# What storage is called that the source does not name.
TEMPORARY: Final = "temporary"
# What a value of a built-in type calls itself, as the structs of other libraries do.
_ITSELF: Final = ("_mlir_value", "value", "_value")


def member(checker: Checker, receiver: Term, name: str, span: Span) -> Term:
    """What a name means as a member of something; reports what does not exist."""
    from compiler_core.sema import codes
    from compiler_core.sema.bodies.conversions import default_type

    if isinstance(receiver, FailedTerm):
        return receiver
    if checker.probe is not None and name == checker.probe.mark:
        checker.probe.of_term(checker, receiver)
        return FailedTerm(span)
    found = find_member(checker, receiver, name, span)
    if found is not None:
        return found
    dynamic = _dynamic(checker, receiver, name, span)
    if dynamic is not None:
        return dynamic
    renamed = _parameter_of_today(checker, receiver, name, span)
    if renamed is not None:
        return renamed
    if is_excused_member(checker, receiver, name):
        return FailedTerm(span)
    subject = _static_subject(receiver)
    shown = checker.shown(subject if subject is not None else default_type(checker, receiver))
    hint, fixes = advice(name, known_members(checker, receiver), span)
    if not hint and subject is None:
        from compiler_core.sema.bodies.holders import elsewhere

        hint, fixes = elsewhere(checker, default_type(checker, receiver), name, receiver.span.end)
    message = f"{shown} has no member '{name}'{hint}"
    checker.report(codes.UNKNOWN_MEMBER, span, message, fixes=fixes)
    return FailedTerm(span)


def _parameter_of_today(checker: Checker, receiver: Term, name: str, span: Span) -> Term | None:
    """A parameter of a struct by the name that it had before, with a warning."""
    from compiler_core.sema.bodies.conversions import default_type

    subject = _static_subject(receiver)
    type_ = subject if subject is not None else default_type(checker, receiver)
    opened = opened_struct(checker.simplify(type_))
    for old, new in old_keywords(checker.db, opened[0]) if opened is not None else ():
        if old == name:
            found = find_member(checker, receiver, new, span)
            if found is not None:
                checker.report_found(old_keyword(old, new, span.start))
            return found
    return None


def known_members(checker: Checker, receiver: Term) -> frozenset[str]:
    """The names of what something has, if somebody will read which is near."""
    from compiler_core.sema.bodies.conversions import default_type

    if checker.trial:
        return frozenset()
    subject = _static_subject(receiver)
    type_ = subject if subject is not None else default_type(checker, receiver)
    opened = opened_struct(checker.simplify(type_))
    return frozenset() if opened is None else names_of_members(checker.db, opened[0])


def is_excused_member(checker: Checker, receiver: Term, name: str) -> bool:
    """Whether something may have a member that nobody could read, which is reported."""
    from compiler_core.sema.bodies.conversions import default_type

    subject = _static_subject(receiver)
    type_ = subject if subject is not None else default_type(checker, receiver)
    if is_unknown(type_):
        return True
    type_ = checker.simplify(type_)
    opened = opened_struct(type_)
    if opened is not None:
        owners = [opened[0], *extensions_of(checker.db, opened[0])]
    elif isinstance(type_.type, MetaType):
        owners = sorted(with_refined(checker.db, type_.type.traits), key=str)
    else:
        return False
    db = checker.db
    return any(may_have(db, each, name) or _is_unread(checker, each, name) for each in owners)


def _is_unread(checker: Checker, owner: DeclId, name: str) -> bool:
    """Whether a type has a compile-time member of a name whose value made no sense."""
    item = item_of(checker.db, owner)
    return any(
        member_.sort is DeclSort.ALIAS and alias_value(checker.db, member_.id) is None
        for member_ in (item.named(name) if item is not None else ())
    )


def _dynamic(checker: Checker, receiver: Term, name: str, span: Span) -> Term | None:
    """`__getattr__` answers for names that nothing declares."""
    from compiler_core.meta.constants import string
    from compiler_core.sema.bodies.calls import call_method
    from compiler_core.sema.bodies.terms import Given

    if not methods_of(checker, receiver, "__getattr__"):
        return None
    given = Given(MetaTerm(string(name), span), None, span)
    return call_method(checker, receiver, "__getattr__", [given], None, span)


def find_member(checker: Checker, receiver: Term, name: str, span: Span) -> Term | None:
    """What a name means as a member of something, if anything."""
    from compiler_core.sema.bodies.parametric import closure_member

    subject = _static_subject(receiver)
    if subject is not None:
        found = _static_member(checker, subject, name, span)
        computing = receiver_type(subject)
        if found is None and computing is not subject:
            return _static_member(checker, computing, name, span)
        return found
    if isinstance(receiver, (PlaceTerm, ValueTerm)):
        found = _field(checker, receiver, name, span)
        if found is not None:
            return found
        type_ = checker.simplify(receiver.type)
    elif isinstance(receiver, MetaTerm):
        type_ = receiver_type(receiver.node.type)
        constant = _constant_field(checker, receiver.node, name, span)
        if constant is not None:
            return constant
    else:
        from compiler_core.sema.bodies.conversions import as_value

        expression = as_value(checker, receiver)
        if isinstance(expression, typed.Invalid):
            return FailedTerm(span)
        return find_member(checker, ValueTerm(expression, receiver.span), name, span)
    candidates = candidates_of(checker, type_, name)
    if candidates:
        checker.note_use(span, candidates[0].function.type, candidates[0].decl)
        return OverloadTerm(name, candidates, span, receiver)
    constant_member = _compile_time(checker, type_, name, span)
    if constant_member is not None:
        return closure_member(checker, type_, name, span) or constant_member
    if name in _ITSELF and nominal(type_) is not None and not isinstance(type_, StructType):
        return receiver
    return None


def _static_subject(receiver: Term) -> Node | None:
    """The type, trait or generator that a term is, when it is one."""
    if not isinstance(receiver, MetaTerm):
        return None
    node = receiver.node
    if node.type is TYPE or isinstance(node.type, MetaType):
        return node
    if isinstance(node, Generator) and node.body.type is TYPE:
        return node
    if isinstance(node, DeclRef) and node.decl.sort in (DeclSort.STRUCT, DeclSort.ENUM):
        return node
    return node if isinstance(node, Trait) else None


def receiver_type(type_: Node) -> Node:
    """The type whose methods a literal has."""
    if type_ is INT_LITERAL:
        return INDEX
    return F64 if type_ is FLOAT_LITERAL else type_


# ---------------------------------------------------------------- fields and constants


def _field(checker: Checker, receiver: PlaceTerm | ValueTerm, name: str, span: Span) -> Term | None:
    from compiler_core.sema.bodies.transfers import kept_place

    type_ = checker.simplify(receiver.type)
    for info in struct_fields(checker.db, type_):
        if info.name != name:
            continue
        checker.note_use(span, info.type, info.decl)
        receiver = kept_place(checker, receiver) or receiver
        if isinstance(receiver, PlaceTerm):
            base = receiver.place
            mutable = receiver.mutable
        else:
            base = temporary(checker, receiver.expression, receiver.span)
            mutable = FALSE
        origin = field_origin(base.origin, name)
        field_type = checker.simplify(info.type)
        place = typed.FieldPlace(base, info.index, name, field_type, origin, span)
        return PlaceTerm(place, mutable, span)
    return None


def temporary(checker: Checker, expression: typed.Expression, span: Span) -> typed.Temporary:
    """The storage of a value."""
    return typed.Temporary(expression, checker.fresh_origin(TEMPORARY), span)


def _constant_field(checker: Checker, node: Node, name: str, span: Span) -> MetaTerm | None:
    """A field of a compile-time value of a struct, or the length of a list of parameters."""
    if isinstance(node.type, CompoundType) and node.type.name == "list":
        if name in ("length", "size"):
            return MetaTerm(operate(Op.LIST_LENGTH, node), span)
        return MetaTerm(node, span) if name == "values" else None
    for info in struct_fields(checker.db, checker.simplify(node.type)):
        if info.name == name:
            return MetaTerm(checker.simplify(field(node, name, info.type)), span)
    return None


def _compile_time(checker: Checker, type_: Node, name: str, span: Span) -> MetaTerm | None:
    found = compile_time_member(checker.db, type_, name)
    if found is Absent.NO_MEMBER and isinstance(type_.type, MetaType):
        # What it is known to conform to here may require one.
        for trait in _known_bounds(checker, type_):
            found = compile_time_member(checker.db, cast(type_, meta_type(trait)), name)
            if not isinstance(found, Absent):
                break
    if isinstance(found, Absent):
        return None
    checker.note_use(span, found.type, typed.MemberName(type_, name), found)
    return MetaTerm(checker.simplify(found), span)


def _static_member(checker: Checker, subject: Node, name: str, span: Span) -> Term | None:
    from compiler_core.sema.bodies.parametric import closure_member

    found = _compile_time(checker, subject, name, span)
    if found is not None:
        return closure_member(checker, subject, name, span) or found
    candidates = candidates_of(checker, subject, name)
    if not candidates:
        return None
    checker.note_use(span, candidates[0].function.type, candidates[0].decl)
    value = _case_without_payload(checker, candidates, span)
    return OverloadTerm(name, candidates, span) if value is None else value


def _case_without_payload(
    checker: Checker, candidates: tuple[Candidate, ...], span: Span
) -> MetaTerm | None:
    """A case of an enum that holds nothing is a compile-time value; nobody calls it."""
    if len(candidates) != 1:
        return None
    case = case_of_function(checker.db, candidates[0].decl)
    if case is None or case.payload is not None:
        return None
    function = candidate_node(candidates[0])
    if not isinstance(function.type, FunctionType):
        return None
    return MetaTerm(call(function, (), function.type.result), span)


# ---------------------------------------------------------------- methods


def methods_of(checker: Checker, receiver: Term, name: str) -> tuple[Candidate, ...]:
    """The methods of a name that a value has."""
    from compiler_core.sema.bodies.conversions import default_type

    if isinstance(receiver, FailedTerm):
        return ()
    return candidates_of(checker, checker.simplify(default_type(checker, receiver)), name)


def has_method(checker: Checker, type_: Node, name: str) -> bool:
    """Whether values of a type have a method of this name."""
    return bool(candidates_of(checker, checker.simplify(type_), name))


def candidates_of(checker: Checker, type_: Node, name: str) -> tuple[Candidate, ...]:
    """The functions of a name that a type has: its own, those of extensions and of its traits."""
    if isinstance(type_, Trait):
        return _of_trait(checker.db, type_.decl, name)
    opened = opened_struct(type_)
    if opened is not None:
        decl, known = opened
        return tuple(
            Candidate(found, function, known, condition)
            for found, function, condition, of_trait in struct_functions(checker.db, decl, name)
            if not of_trait
        ) + tuple(
            Candidate(found, function, (type_,), condition)
            for found, function, condition, of_trait in struct_functions(checker.db, decl, name)
            if of_trait and not isinstance(type_, (Generator, DeclRef))
        )
    if isinstance(type_.type, MetaType):
        return _of_parameter(checker, type_, name)
    return ()


def opened_struct(type_: Node) -> tuple[DeclId, tuple[Node | None, ...]] | None:
    """The struct that a type or an open type is made of, with the parameters that are known."""
    struct = nominal(type_)
    if struct is not None:
        return struct
    if isinstance(type_, DeclRef) and type_.decl.sort in (DeclSort.STRUCT, DeclSort.ENUM):
        assert isinstance(type_.type, GeneratorType)
        return type_.decl, (None,) * type_.type.arity
    if isinstance(type_, Generator):
        inner = opened_struct(type_.body)
        if inner is not None:
            return inner[0], tuple(
                None if value is None or value.free else value for value in inner[1]
            )
    return None


Found = tuple[DeclId, Node, Node | None, bool]


@query(kept=True)
def struct_functions(db: Database, decl: DeclId, name: str) -> tuple[Found, ...]:
    """The functions of a name that a struct has: declaration, node, condition, and whether it is
    a trait's own."""
    found: list[Found] = []
    own = methods_named(db, decl, name)
    for method in own:
        function = function_node(db, method)
        if function is not None:
            found.append((method, function, None, False))
    has_own = bool(found) and name != "__init__"
    traits: dict[DeclId, None] = {}
    for owner in (decl, *extensions_of(db, decl)):
        for given, _ in bases_of(db, owner).given:
            traits.update(dict.fromkeys(sorted(with_refined(db, given), key=str)))
    for each in traits:
        for method in written_methods(db, each, name):
            signature = signature_of(db, method)
            if signature is None or (own and name == "__init__"):
                continue
            if has_own and not _is_inherited(db, decl, method):
                continue
            function = function_node(db, method)
            if function is not None:
                condition = conditions_of_conformance(db, decl, each)
                found.append((method, function, condition, True))
    if sum(of_trait for _, _, _, of_trait in found) > 1:
        found = [each for each in found if not each[3] or _counts(db, decl, each[0])]
    return tuple(found)


def _is_inherited(db: Database, decl: DeclId, method: DeclId) -> bool:
    """Whether a struct has what a trait provides, beside functions of its own of that name."""
    return has_body(db, method) and _stands_for(db, decl, method) == method


def _counts(db: Database, decl: DeclId, method: DeclId) -> bool:
    """Whether a trait's function is not what a trait that refines it has better."""
    return _stands_for(db, decl, method) in (None, method)


def _stands_for(db: Database, decl: DeclId, method: DeclId) -> DeclId | None:
    """The function that a struct has for one of a trait, if it has one."""
    subject = self_type_of(db, decl)
    if subject is None:
        return None
    values = tuple(info.node for info in full_parameters(db, method).infos[1:])
    found = implementation(db, method, subject, values)
    callee = found.callee if isinstance(found, BoundFunction) else found
    return callee.decl if isinstance(callee, DeclRef) else None


@query(kept=True)
def _of_trait(db: Database, decl: DeclId, name: str) -> tuple[Candidate, ...]:
    found: list[Candidate] = []
    for owner in (decl, *sorted(refined_traits(db, decl), key=str)):
        for method in written_methods(db, owner, name):
            function = function_node(db, method)
            if function is not None:
                found.append(Candidate(method, function))
        if found:
            break
    return tuple(found)


def _known_bounds(checker: Checker, type_: Node) -> Iterator[Node]:
    """What a type parameter conforms to in this place, beside what it is declared with."""
    # What is known of all types of a list is known of each.
    subjects = (type_, type_.children[0]) if is_operation(type_, Op.LIST_GET) else (type_,)
    for fact in checker.facts.known:
        if is_operation(fact, Op.CONFORMS) and fact.children[0] in subjects:
            yield fact.children[1]


def _of_parameter(checker: Checker, type_: Node, name: str) -> tuple[Candidate, ...]:
    """The functions of the traits that a type parameter conforms to, as far as is known here."""
    traits: dict[DeclId, None] = {}
    assert isinstance(type_.type, MetaType)
    for bound in (type_.type.traits, *_known_bounds(checker, type_)):
        for each in members_of(bound):
            if isinstance(each, Trait):
                traits[each.decl] = None
    found: dict[DeclId, Candidate] = {}
    for trait in traits:
        for candidate in _of_trait(checker.db, trait, name):
            found.setdefault(
                candidate.decl, Candidate(candidate.decl, candidate.function, (type_,))
            )
    return tuple(found.values())


def candidate_node(candidate: Candidate) -> Node:
    """The function of a candidate with what is known of its parameters."""
    type_ = candidate.function.type
    if not isinstance(type_, GeneratorType) or not candidate.known:
        return candidate.function
    rest = [None] * (type_.arity - len(candidate.known))
    return bind_slots(candidate.function, [*candidate.known, *rest])


@query(kept=True)
def implicit_constructors(db: Database, decl: DeclId) -> tuple[Candidate, ...]:
    """The constructors of a struct that make a value of another without being asked."""
    found: list[Candidate] = []
    for method in methods_named(db, decl, "__init__"):
        if not is_implicit(db, method):
            continue
        function = function_node(db, method)
        if function is not None:
            found.append(Candidate(method, function))
    return tuple(found)
