"""From what an expression is to what is wanted: values, references, other types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compiler_core.meta.constants import (
    BOOL_SCALAR,
    FALSE,
    NONE_VALUE,
    TRUE,
    FloatConst,
    IntConst,
    Poison,
    integer,
)
from compiler_core.meta.folding import cast, operate
from compiler_core.meta.functions import Captures, FunctionType
from compiler_core.meta.generators import BoundFunction, NamedParameter
from compiler_core.meta.logic import negate
from compiler_core.meta.machine import MINUS_ZERO, is_float_type, is_integer_type
from compiler_core.meta.node import TRAIT, TYPE, Node
from compiler_core.meta.operations import Op
from compiler_core.meta.origins import (
    MutabilityCast,
    OriginSort,
    SpecialOrigin,
    cast_mutability,
    mutability_of,
)
from compiler_core.meta.types import (
    BOOL,
    FLOAT_LITERAL,
    INDEX,
    INT_LITERAL,
    NEVER,
    NONE,
    STRING,
    DeclRef,
    MetaType,
    OriginType,
    RefType,
    SimdType,
    StructType,
    literal_of,
    primitive,
    ref_type,
)
from compiler_core.sema import codes as header_codes
from compiler_core.sema import typed
from compiler_core.sema.bodies import codes
from compiler_core.sema.bodies.callables import chosen_function
from compiler_core.sema.bodies.members import (
    implicit_constructors,
    methods_of,
    opened_struct,
    temporary,
)
from compiler_core.sema.bodies.terms import (
    Candidate,
    FailedTerm,
    Given,
    MetaTerm,
    ModuleTerm,
    OverloadTerm,
    PendingTerm,
    PlaceTerm,
    Term,
    ValueTerm,
)
from compiler_core.sema.callables import function_of, is_function_node, singleton
from compiler_core.sema.damage import is_damaged
from compiler_core.sema.declarations import UNKNOWN, is_unknown, nominal
from compiler_core.sema.functions import is_deprecated_conversion
from compiler_core.sema.lifecycle import holds, is_implicitly_copyable, is_register_trivial
from compiler_core.sema.renames import deprecated_use
from compiler_core.source import Applicability, Edit, Fix, Span
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker

F64: Final = primitive("f64")
# What numbers of the source are where nothing else is asked for.
_NATURAL: Final[dict[Node, Node]] = {INT_LITERAL: INDEX, FLOAT_LITERAL: F64}
# What an implicit constructor costs, against what a literal costs that becomes its default type.
CONVERSION: Final = 10
_SPLAT: Final = 11


# ---------------------------------------------------------------- types of terms


def default_type(checker: Checker, term: Term) -> Node:
    """The type that a term has when nothing else is wanted of it."""
    match term:
        case PlaceTerm() | ValueTerm():
            return checker.simplify(term.type)
        case MetaTerm(node=node):
            if node.type is INT_LITERAL:
                return INDEX
            if node.type is FLOAT_LITERAL:
                return F64
            if node.type is STRING and _is_literal(node):
                return _string_type(checker)
            return checker.simplify(node.type)
        case OverloadTerm():
            function = chosen_function(checker, term, None)
            return UNKNOWN if function is None else function.type
        case PendingTerm():
            from compiler_core.sema.bodies.expressions import resolve

            with checker.trying():
                found = resolve(checker, term, None)
                if isinstance(found, PendingTerm):
                    return UNKNOWN
                return default_type(checker, found)
        case ModuleTerm() | FailedTerm():
            return UNKNOWN


def _own_type(checker: Checker, term: Term) -> Node:
    """The type of a term as it is: that of a literal string is not yet `String`."""
    if isinstance(term, MetaTerm) and term.node.type is STRING:
        return STRING
    return default_type(checker, term)


def _is_literal(node: Node) -> bool:
    return node.is_value


def _string_type(checker: Checker) -> Node:
    from compiler_core.sema.bodies.names import struct_of_library

    found = struct_of_library(checker, "std.collections.string.string", "String")
    return STRING if found is None else found


def literal_as(value: Node, kind: Node) -> Node | None:
    """A number of the source as one of a kind: each integer is a float, too."""
    if value.type is kind:
        return value
    return cast(value, kind) if value.type is INT_LITERAL and kind is FLOAT_LITERAL else None


def is_of_type(checker: Checker, term: Term, wanted: Node) -> bool:
    """Whether a term is of a type as it is."""
    match term:
        case PlaceTerm() | ValueTerm():
            type_ = term.type
            return type_ is wanted or checker.simplify(type_) is wanted
        case MetaTerm(node=node):
            return node.type is wanted or checker.simplify(node.type) is wanted
        case _:
            return False


# ---------------------------------------------------------------- consuming


def may_consume(checker: Checker, term: PlaceTerm) -> bool:
    """Whether the value in a place may be copied without being asked."""
    # What is computed at compile time is copied as it is needed; no one has to say so.
    if checker.comptime_depth:
        return True
    type_ = checker.simplify(term.type)
    return is_register_trivial(checker.db, type_) or is_implicitly_copyable(
        checker.db, checker.facts, type_
    )


def as_value(checker: Checker, term: Term) -> typed.Expression:
    """A value that its consumer owns."""
    from compiler_core.sema.bodies.parametric import is_no_value

    match term:
        case ValueTerm(expression=expression):
            return expression
        case PlaceTerm() | OverloadTerm() if is_no_value(checker, term):
            message = "a parametric closure is called or given for a parameter; it is no value"
            checker.report(codes.NOT_CONVERTIBLE, term.span, message)
            return typed.Invalid(UNKNOWN, term.span)
        case PlaceTerm():
            return _copied(checker, term)
        case MetaTerm():
            return _materialised(checker, term, default_type(checker, term))
        case PendingTerm():
            from compiler_core.sema.bodies.expressions import resolve

            found = resolve(checker, term, None)
            if isinstance(found, PendingTerm):
                checker.report(codes.NEEDS_TYPE, term.span, "nothing says what type this is of")
                return typed.Invalid(UNKNOWN, term.span)
            return as_value(checker, found)
        case OverloadTerm():
            return _function_value(checker, term)
        case ModuleTerm():
            checker.report(codes.NOT_CONVERTIBLE, term.span, "a module is not a value")
            return typed.Invalid(UNKNOWN, term.span)
        case FailedTerm():
            return typed.Invalid(UNKNOWN, term.span)


def copy_or_move(span: Span) -> tuple[Fix, ...]:
    """What can be written behind a place to say what becomes of its value; a person chooses."""
    at = Span(span.end, span.end)
    return (
        Fix("copy the value", (Edit(at, ".copy()"),), Applicability.REVIEW),
        Fix("move the value with '^'", (Edit(at, "^"),), Applicability.REVIEW),
    )


def _copied(checker: Checker, term: PlaceTerm) -> typed.Expression:
    type_ = checker.simplify(term.type)
    if isinstance(type_, Poison):
        return typed.Invalid(type_, term.span)
    if not may_consume(checker, term):
        shown = checker.shown(type_)
        checker.report(
            codes.NOT_COPYABLE,
            term.span,
            f"{shown} is not copied without being asked; write '.copy()', or '^' to move it",
            fixes=copy_or_move(term.span),
        )
        return typed.Invalid(type_, term.span)
    return typed.Consume(term.place, False, term.span)


def settled(checker: Checker, value: typed.Expression) -> typed.Expression:
    """A value that gets a place of its own, where what is transferred must be movable to."""
    if not isinstance(value, typed.Consume) or not value.transfer:
        return value
    type_ = checker.simplify(value.type)
    known = nominal(type_) is not None or isinstance(type_, NamedParameter)
    if not known or holds(checker.db, checker.facts, type_, "Movable"):
        return value
    checker.report(
        codes.NOT_TRANSFERABLE,
        value.span,
        f"{checker.shown(type_)} is not 'Movable', so that a value of it stays where it is",
    )
    return typed.Invalid(type_, value.span)


def _function_value(checker: Checker, term: OverloadTerm) -> typed.Expression:
    if term.receiver is not None:
        checker.report(
            codes.NOT_CALLABLE, term.span, f"'{term.name}' is a method; it must be called"
        )
        return typed.Invalid(UNKNOWN, term.span)
    function = chosen_function(checker, term, None)
    if function is None:
        checker.report(
            codes.AMBIGUOUS, term.span, f"nothing says which '{term.name}' is meant as a value"
        )
        return typed.Invalid(UNKNOWN, term.span)
    callee = function.callee if isinstance(function, BoundFunction) else function
    if isinstance(callee, DeclRef):
        warning = deprecated_use(checker.db, callee.decl, term.name, term.span)
        if warning is not None:
            checker.report_found(warning)
    return typed.Constant(function, function.type, term.span)


def _materialised(checker: Checker, term: MetaTerm, type_: Node) -> typed.Expression:
    """A compile-time value at run time."""
    node = term.node
    if isinstance(node, Poison):
        if not is_unknown(node):
            checker.report(header_codes.FOLDING, term.span, node.message)
        return typed.Invalid(type_, term.span)
    if node.type is STRING and type_ is not STRING:
        return convert(checker, term, type_, term.span)
    if node.type in (INT_LITERAL, FLOAT_LITERAL):
        return typed.Constant(cast(node, type_), type_, term.span)
    if node.type in (TYPE, TRAIT) or isinstance(node.type, (MetaType, OriginType)):
        checker.report(
            codes.NOT_CONVERTIBLE,
            term.span,
            f"{checker.shown(node)} is a type, and this must be a value",
        )
        return typed.Invalid(UNKNOWN, term.span)
    if (
        not checker.comptime_depth
        and not is_register_trivial(checker.db, type_)
        and not is_implicitly_copyable(checker.db, checker.facts, type_)
    ):
        checker.report(
            codes.NOT_COPYABLE,
            term.span,
            f"a compile-time value of type {checker.shown(type_)} becomes one of run time only by "
            "'materialize'",
        )
        return typed.Invalid(type_, term.span)
    return typed.Constant(node, type_, term.span)


def as_reference(checker: Checker, term: Term, mutable: bool | None) -> typed.Expression:
    """A reference to a place, or to the storage of a value; None takes the place's mutability."""
    if isinstance(term, PlaceTerm):
        writable = checker.simplify(term.mutable) is not FALSE if mutable is None else mutable
        origin = cast_mutability(term.place.origin, term.mutable)
        type_ = ref_type(checker.simplify(term.type), origin)
        return typed.Borrow(term.place, writable, type_, term.span)
    expression = as_value(checker, term)
    return borrowed_value(checker, expression, term.span)


def borrowed_value(
    checker: Checker, expression: typed.Expression, span: Span, origin: Node | None = None
) -> typed.Expression:
    """A reference to the storage of a value."""
    if isinstance(expression, typed.Invalid):
        return expression
    place = temporary(checker, expression, span)
    if origin is not None:
        place.origin = origin
    return typed.Borrow(place, True, ref_type(expression.type, place.origin), span)


def as_type(checker: Checker, term: Term) -> Node:
    """The type that a term is; reports what is none."""
    if isinstance(term, FailedTerm):
        return UNKNOWN
    if isinstance(term, MetaTerm):
        node = term.node
        if node.type is TYPE or isinstance(node.type, MetaType) or node.type is TRAIT:
            return node
        if is_unknown(node.type):
            return UNKNOWN
    checker.report(header_codes.NOT_A_TYPE, term.span, "a type belongs here")
    return UNKNOWN


# ---------------------------------------------------------------- converting


def conversion_cost(
    checker: Checker, term: Term, wanted: Node, *, implicit: bool = False
) -> int | None:
    """What it costs to make something a value of a type; None when that is impossible.

    Inside an implicit constructor only literals are converted: conversions do not chain.
    """
    if isinstance(term, FailedTerm) or isinstance(wanted, Poison):
        return 0
    if is_of_type(checker, term, wanted):
        if isinstance(term, PlaceTerm):
            return 0
        return 0
    match term:
        case MetaTerm(node=node):
            cost = _literal_cost(checker, node, wanted)
            if cost is not None:
                return None if implicit and _is_other_kind(node, wanted) else cost
            if is_function_node(node):
                return _function_cost(checker, node, wanted)
        case OverloadTerm():
            if isinstance(wanted, FunctionType):
                return 0 if chosen_function(checker, term, wanted) is not None else None
            function = chosen_function(checker, term, wanted)
            return None if function is None else _function_cost(checker, function, wanted)
        case PendingTerm():
            return _pending_cost(checker, term, wanted)
        case ValueTerm() if term.type is NEVER:
            return 0
        case _:
            pass
    type_ = _own_type(checker, term)
    if isinstance(type_, Poison):
        return 0
    if is_seen_as(checker, type_, wanted):
        return 1
    if implicit:
        return None
    return CONVERSION if _implicit_call(checker, term, wanted) is not None else None


def _literal_cost(checker: Checker, node: Node, wanted: Node) -> int | None:
    type_ = node.type
    only = literal_of(wanted)
    if only is not None:
        if literal_as(node, only.type) is not only:
            return None
        # Nothing fits a number of the source better than what asks for one.
        return -1 if type_ is only.type else CONVERSION
    if type_ is INT_LITERAL:
        if wanted is INDEX:
            return 0
        if wanted is BOOL:
            return None  # truth is asked for by 'Bool(…)', or by a condition
        if is_integer_type(wanted) or is_float_type(wanted) or isinstance(wanted, SimdType):
            return CONVERSION
    elif (type_ is BOOL and wanted is BOOL_SCALAR) or (type_ is BOOL_SCALAR and wanted is BOOL):
        return CONVERSION
    elif type_ is FLOAT_LITERAL:
        if wanted is F64:
            return 0
        if wanted is BOOL:
            return None
        # What a float of the source becomes is no question of overloads: that integers hold none
        # is found out when an instance is made, as it must be where the kind is a parameter.
        if is_integer_type(wanted) or is_float_type(wanted) or isinstance(wanted, SimdType):
            return CONVERSION
    elif type_ is STRING and wanted is _string_type(checker):
        return 1
    return None


def _is_other_kind(node: Node, wanted: Node) -> bool:
    """Whether a constant is to be seen as one of another kind, which is a conversion, too.

    A number of the source as another than what it is by itself, or whatever is to be one truth
    value in a vector.
    """
    if BOOL_SCALAR in (wanted, node.type):
        return True
    only = literal_of(wanted)
    if only is not None:
        return only.type is not node.type
    return wanted is not _NATURAL.get(node.type, wanted)


def _function_cost(checker: Checker, function: Node, wanted: Node) -> int | None:
    from compiler_core.sema.bodies.callables import is_callable_as

    if isinstance(wanted, FunctionType):
        return 0 if is_callable_as(checker, singleton(function), wanted) else None
    return 0 if function_of(wanted) is function else None


def _pending_cost(checker: Checker, term: PendingTerm, wanted: Node) -> int | None:
    from compiler_core.sema.bodies.expressions import resolve

    with checker.trying() as trial:
        found = resolve(checker, term, wanted)
        exact = is_of_type(checker, found, wanted)
        fits = not isinstance(found, (FailedTerm, PendingTerm)) and (
            exact or conversion_cost(checker, found, wanted) is not None
        )
    if not fits or trial.errors:
        return None
    if exact and isinstance(term.node, syntax.ListDisplay):
        # A display is no more an array than it is a list or a set.
        return 0
    natural = default_type(checker, term)
    return 0 if natural is wanted else CONVERSION


def is_seen_as(checker: Checker, type_: Node, wanted: Node) -> bool:
    """Whether two types differ only in what references promise: less may be asked for."""
    if type_ is wanted:
        return True
    if isinstance(type_.type, OriginType) and isinstance(wanted.type, OriginType):
        return _is_same_origin(type_, wanted)
    if isinstance(type_, FunctionType) and isinstance(wanted, FunctionType):
        from compiler_core.sema.conformance import callable_as

        return type_.captures is Captures.THIN and callable_as(type_, wanted)
    if isinstance(type_, StructType) and isinstance(wanted, StructType):
        if type_.head is not wanted.head:
            return False
        changed = False
        for mine, asked in zip(type_.arguments, wanted.arguments, strict=True):
            if mine is asked:
                continue
            if isinstance(mine.type, OriginType) and isinstance(asked.type, OriginType):
                if not _is_same_origin(mine, asked):
                    return False
                changed = True
            elif mine is TRUE and asked is FALSE:
                changed = True
            elif not is_seen_as(checker, mine, asked):
                return False
        return changed or True
    return False


def _is_same_origin(mine: Node, asked: Node) -> bool:
    """Whether two origins differ at most in that the one that is asked for allows less."""
    if mutability_of(asked) is TRUE and mutability_of(mine) is FALSE:
        return False
    return _bare(mine) is _bare(asked)


def origin_fits(mine: Node, asked: Node) -> bool:
    """Whether a reference of one origin may be returned as one of another."""
    if mutability_of(asked) is TRUE and mutability_of(mine) is FALSE:
        return False
    base, target = _bare(mine), _bare(asked)
    if base is target:
        return True
    if isinstance(target, SpecialOrigin) and target.sort is OriginSort.ANY:
        return True
    if isinstance(base, SpecialOrigin) and base.sort in (OriginSort.ANY, OriginSort.UNTRACKED):
        return isinstance(target, SpecialOrigin) and target.sort is OriginSort.ANY
    from compiler_core.meta.origins import OriginUnion

    if isinstance(base, OriginUnion):
        mutability = mutability_of(mine)
        return all(origin_fits(cast_mutability(each, mutability), asked) for each in base.members)
    if isinstance(target, OriginUnion):
        # The union has one mutability, which stands for that of its members.
        mutability = mutability_of(asked)
        return any(origin_fits(mine, cast_mutability(each, mutability)) for each in target.members)
    return False


def _bare(origin: Node) -> Node:
    while isinstance(origin, MutabilityCast):
        origin = origin.base
    if isinstance(origin, SpecialOrigin):
        return cast_mutability(origin, FALSE)
    return origin


def _implicit_call(checker: Checker, term: Term, wanted: Node) -> OverloadTerm | None:
    """The implicit constructors of a type, if one takes this."""
    from compiler_core.sema.bodies.overloads import choose

    constructors = constructors_for(checker, wanted, term.span)
    if constructors is None:
        return None
    outcome = choose(checker, constructors, [Given(term, None, term.span)], wanted, implicit=True)
    return constructors if outcome.chosen is not None else None


def constructors_for(checker: Checker, wanted: Node, span: Span) -> OverloadTerm | None:
    """The implicit constructors of a type."""
    opened = opened_struct(wanted)
    if opened is None:
        return None
    decl, known = opened
    found = implicit_constructors(checker.db, decl)
    if not found:
        return None
    known = tuple(None if _is_open(value) else value for value in known)
    return OverloadTerm(
        "__init__", tuple(Candidate(c.decl, c.function, known) for c in found), span
    )


def _is_open(value: Node | None) -> bool:
    """Whether a parameter is still an unknown of an inference."""
    if value is None:
        return True
    from compiler_core.meta.node import post_order

    return value.has_names and any(
        isinstance(part, NamedParameter) and part.owner.name.startswith("?")
        for part in post_order(value)
    )


def converted_type(checker: Checker, term: Term, wanted: Node) -> Node | None:
    """The type that an implicit constructor makes of something, for a type that is open."""
    from compiler_core.sema.bodies.overloads import choose

    constructors = constructors_for(checker, wanted, term.span)
    if constructors is None:
        return None
    outcome = choose(checker, constructors, [Given(term, None, term.span)], None, implicit=True)
    if outcome.chosen is None:
        return None
    from compiler_core.sema.bodies.calls import result_of_match

    return result_of_match(checker, outcome.chosen)


def convert(checker: Checker, term: Term, wanted: Node, span: Span) -> typed.Expression:
    """A value of the type that is wanted; reports what cannot become one."""
    if isinstance(term, ModuleTerm):
        return as_value(checker, term)
    if isinstance(term, FailedTerm) or isinstance(wanted, Poison):
        return typed.Invalid(wanted, span)
    wanted = checker.simplify(wanted)
    if isinstance(wanted, RefType):
        return convert_reference(checker, term, wanted, span)
    if isinstance(term, PendingTerm):
        from compiler_core.sema.bodies.expressions import resolve

        found = resolve(checker, term, wanted)
        if isinstance(found, PendingTerm):
            return _refused(checker, found, wanted, span)
        return convert(checker, found, wanted, span)
    if is_of_type(checker, term, wanted):
        if isinstance(term, MetaTerm):
            return _materialised(checker, term, wanted)
        return as_value(checker, term)
    if isinstance(term, MetaTerm):
        made = _converted_constant(checker, term, wanted)
        if made is not None:
            return made
    if isinstance(term, OverloadTerm):
        function = chosen_function(checker, term, wanted)
        if function is not None and _function_cost(checker, function, wanted) is not None:
            return typed.Constant(function, wanted, span)
        return _refused(checker, term, wanted, span)
    if isinstance(term, ValueTerm) and term.type is NEVER:
        return typed.Staged(
            [typed.Evaluate(term.expression, span), typed.Unreachable(span)],
            typed.Invalid(wanted, span),
            span,
        )
    type_ = _own_type(checker, term)
    if isinstance(type_, Poison):
        return typed.Invalid(wanted, span)
    # The library makes its string of a literal, which is no such string yet.
    is_made = isinstance(term, MetaTerm) and term.node.type is STRING
    if not is_made and is_seen_as(checker, type_, wanted):
        value = as_value(checker, term)
        if isinstance(value, typed.Invalid):
            return value
        return typed.Primitive("kgen.rebind", [value], {}, wanted, span)
    made_by_call = _constructed(checker, term, wanted, span)
    return _refused(checker, term, wanted, span) if made_by_call is None else made_by_call


def _converted_constant(checker: Checker, term: MetaTerm, wanted: Node) -> typed.Expression | None:
    node = term.node
    if node.type is STRING:
        return None
    if _literal_cost(checker, node, wanted) is not None:
        result = literal_of(wanted) or cast(node, wanted)
        if isinstance(result, Poison):
            message = f"{result.message}: no program that calls this function can be made"
            checker.report(codes.LITERAL_UNFIT, term.span, message)
        return typed.Constant(result, wanted, term.span)
    if node is NONE_VALUE and wanted is NONE:
        return typed.Constant(node, NONE, term.span)
    if is_function_node(node) and _function_cost(checker, node, wanted) is not None:
        return typed.Constant(node, wanted, term.span)
    return None


def _constructed(checker: Checker, term: Term, wanted: Node, span: Span) -> typed.Expression | None:
    from compiler_core.sema.bodies.calls import finish_call
    from compiler_core.sema.bodies.overloads import choose

    constructors = constructors_for(checker, wanted, span)
    if constructors is None:
        return None
    outcome = choose(checker, constructors, [Given(term, None, span)], wanted, implicit=True)
    if outcome.chosen is None:
        return None
    if is_deprecated_conversion(checker.db, outcome.chosen.candidate.decl):
        shown = checker.shown(wanted)
        message = f"that this becomes {shown} by itself is deprecated: write the constructor"
        checker.report(header_codes.DEPRECATED, span, message)
    made = finish_call(checker, constructors, outcome.chosen, span, span)
    return made.expression if isinstance(made, ValueTerm) else None


def _refused(checker: Checker, term: Term, wanted: Node, span: Span) -> typed.Expression:
    struct = nominal(wanted)
    if struct is not None and is_damaged(checker.db, struct[0]):
        # Of what its values are made, nobody can say.
        return typed.Invalid(wanted, span)
    shown = checker.shown(wanted)
    if isinstance(term, (PendingTerm, OverloadTerm)):
        message = f"this cannot become {shown}"
    else:
        message = f"{checker.shown(_written_type(checker, term))} does not become {shown} by itself"
    checker.report(codes.NOT_CONVERTIBLE, span, message)
    return typed.Invalid(wanted, span)


def _written_type(checker: Checker, term: Term) -> Node:
    return default_type(checker, term)


def convert_reference(
    checker: Checker, term: Term, wanted: RefType, span: Span
) -> typed.Expression:
    """A reference of the origin that is wanted: what a function returns as `ref`."""
    if isinstance(term, FailedTerm):
        return typed.Invalid(wanted, span)
    if not isinstance(term, PlaceTerm):
        checker.report(
            codes.WRONG_RETURN, span, "a reference is returned here, and this value has no place"
        )
        return typed.Invalid(wanted, span)
    pointee, origin = wanted.children[0], checker.simplify(wanted.children[1])
    if not is_of_type(checker, term, checker.simplify(pointee)):
        shown = checker.shown(checker.simplify(term.type))
        checker.report(
            codes.WRONG_RETURN,
            span,
            f"a reference to {shown} is no reference to {checker.shown(pointee)}",
        )
        return typed.Invalid(wanted, span)
    mine = checker.simplify(cast_mutability(term.place.origin, term.mutable))
    if not _is_untracked(mine) and not origin_fits(mine, origin):
        if mutability_of(origin) is TRUE and mutability_of(mine) is FALSE:
            message = "this reference must be one that may be changed through"
        else:
            found, asked = checker.shown(_bare(mine)), checker.shown(_bare(origin))
            # The origin of an argument has its name, and no name that could be written.
            found, asked = (each.replace(".origin", "", 1) for each in (found, asked))
            message = f"this refers to {found}, not to {asked}"
        checker.report(codes.WRONG_RETURN, span, message)
        return typed.Invalid(wanted, span)
    writable = mutability_of(origin) is not FALSE
    return typed.Borrow(term.place, writable, wanted, span)


def _is_untracked(origin: Node) -> bool:
    bare = _bare(origin)
    return isinstance(bare, SpecialOrigin) and bare.sort in (
        OriginSort.UNTRACKED,
        OriginSort.ANY,
    )


# ---------------------------------------------------------------- conditions and merging


def as_condition(checker: Checker, term: Term) -> typed.Expression:
    """A truth value."""
    from compiler_core.sema.bodies.calls import call_method

    if isinstance(term, FailedTerm):
        return typed.Invalid(BOOL, term.span)
    if isinstance(term, PendingTerm):
        from compiler_core.sema.bodies.expressions import resolve

        found = resolve(checker, term, BOOL)
        if isinstance(found, PendingTerm):
            return _no_condition(checker, found)
        return as_condition(checker, found)
    if is_of_type(checker, term, BOOL):
        if isinstance(term, MetaTerm):
            return typed.Constant(term.node, BOOL, term.span)
        return as_value(checker, term)
    if is_of_type(checker, term, BOOL_SCALAR):
        if isinstance(term, MetaTerm):
            return typed.Constant(cast(term.node, BOOL), BOOL, term.span)
        vector = as_value(checker, term)
        if isinstance(vector, typed.Invalid):
            return typed.Invalid(BOOL, term.span)
        return typed.Primitive("kgen.rebind", [vector], {}, BOOL, term.span)
    if isinstance(term, MetaTerm) and term.node.type in (INT_LITERAL, FLOAT_LITERAL):
        node = term.node
        if isinstance(node, IntConst):
            return typed.Constant(TRUE if node.value else FALSE, BOOL, term.span)
        if isinstance(node, FloatConst):
            return typed.Constant(
                FALSE if node.value.fraction == 0 or node.value is MINUS_ZERO else TRUE,
                BOOL,
                term.span,
            )
        is_zero = operate(Op.EQ, node, cast(integer(0), node.type))
        return typed.Constant(negate(is_zero), BOOL, term.span)
    if isinstance(term, ModuleTerm | OverloadTerm) or not methods_of(checker, term, "__bool__"):
        return _no_condition(checker, term)
    made = call_method(checker, term, "__bool__", (), BOOL, term.span)
    if made is None or isinstance(made, FailedTerm):
        return typed.Invalid(BOOL, term.span)
    if not is_of_type(checker, made, BOOL):
        return _no_condition(checker, term)
    return as_value(checker, made)


def _no_condition(checker: Checker, term: Term) -> typed.Expression:
    if not isinstance(default_type(checker, term), Poison):
        shown = checker.shown(default_type(checker, term))
        checker.report(codes.NOT_A_CONDITION, term.span, f"{shown} is neither true nor false")
    return typed.Invalid(BOOL, term.span)
