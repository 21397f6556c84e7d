"""Expressions whose value is wanted while compiling: as nodes of the meta language.

What folds is folded. Anything else becomes a *thunk*: a function without arguments that the
compiler makes, over the parameters that the expression mentions, and the node is a call of it.
Somebody who can run code evaluates it when the parameters are known.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from compiler_core.meta.binding import binder_of
from compiler_core.meta.constants import NONE_VALUE, TRUE, Poison
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.folding import cast
from compiler_core.meta.functions import Captures, FunctionType, Passing, Variadic, function_type
from compiler_core.meta.generators import GeneratorType, NamedParameter, call
from compiler_core.meta.node import HAS_NAMES, TRAIT, TYPE, Node
from compiler_core.meta.origins import PlaceSort, place
from compiler_core.meta.substitution import apply, close, generator_type
from compiler_core.meta.types import (
    BOOL,
    FLOAT_LITERAL,
    INT_LITERAL,
    NEVER,
    NONE,
    MetaType,
    OriginType,
    RefType,
    StructType,
    declaration,
)
from compiler_core.sema import codes as header_codes
from compiler_core.sema import constant_operators, typed
from compiler_core.sema.bodies import codes, conversions, expressions
from compiler_core.sema.bodies.brackets import bound_function, leaves_open
from compiler_core.sema.bodies.callables import called_closure
from compiler_core.sema.bodies.parametric import is_closure_given
from compiler_core.sema.bodies.scopes import CapturedName, ComptimeName
from compiler_core.sema.bodies.terms import (
    Candidate,
    FailedTerm,
    MetaTerm,
    ModuleTerm,
    OverloadTerm,
    PendingTerm,
    PlaceTerm,
    Term,
)
from compiler_core.sema.declarations import UNKNOWN, ParameterInfo, Parameters
from compiler_core.sema.environment import Problems
from compiler_core.sema.evaluation import Evaluator
from compiler_core.source import Span
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker

_LITERALS = (INT_LITERAL, FLOAT_LITERAL)


def comptime_value(
    checker: Checker, node: syntax.Node, expected: Node | None = None
) -> Node | None:
    """The value of an expression at compile time; None when it has none, which is reported."""
    with checker.computing():
        found = expressions.term(checker, node, expected)
        return of_term(checker, found, expected, checker.span(node))


def comptime_condition(checker: Checker, node: syntax.Node) -> Node | None:
    """The truth of an expression at compile time; None when it has none, which is reported."""
    with checker.computing():
        found = expressions.term(checker, node, BOOL)
        if isinstance(found, MetaTerm) and found.node.type is BOOL:
            return of_term(checker, found, BOOL, checker.span(node))
        condition = conversions.as_condition(checker, found)
        return of_expression(checker, condition, checker.span(node))


def of_term(checker: Checker, found: Term, expected: Node | None, span: Span) -> Node | None:
    """What a term is at compile time."""
    match found:
        case FailedTerm():
            return None
        case PendingTerm():
            decided = expressions.resolve(checker, found, expected)
            if isinstance(decided, PendingTerm):
                return None
            return of_term(checker, decided, expected, span)
        case MetaTerm(node=node):
            if isinstance(node, Poison):
                checker.report(header_codes.FOLDING, span, node.message)
                return None
            known = converted(node, expected)
            if known is not None:
                return checker.simplify(known)
        case OverloadTerm(candidates=(only,), receiver=None, positional=(), keywords=()):
            return only.function
        case OverloadTerm(candidates=(Candidate(known=()),), receiver=None) if leaves_open(found):
            return bound_function(checker, found)
        case PlaceTerm() if is_closure_given(checker, found):
            return checker.simplify(found.type)
        case ModuleTerm():
            checker.report(codes.NEEDS_TYPE, span, "a module is no value")
            return None
        case _:
            pass
    if expected is None or expected in (TYPE, TRAIT) or isinstance(expected, MetaType):
        value = conversions.as_value(checker, found)
    else:
        value = conversions.convert(checker, found, expected, span)
    return of_expression(checker, value, span)


def of_expression(checker: Checker, value: typed.Expression, span: Span) -> Node | None:
    """A typed expression as a compile-time node: its constant, or a call of a thunk."""
    match value:
        case typed.Invalid():
            return None
        case typed.Constant():
            return value.value
    direct = direct_call(value)
    if direct is not None:
        known = checker.simplify(direct)
        if not isinstance(known, Poison):
            return known
        if not known.exhausted:
            # It has no value only if the program needs one.
            return direct
        checker.report(header_codes.FOLDING, span, known.message)
        return None
    for local in free_locals(value):
        if isinstance(local.type, Poison):
            return None
        shown = f"'{local.name}' " if local.name else ""
        checker.report(
            codes.NOT_COMPTIME,
            span,
            f"the value of {shown}is known only when the program runs, not here",
        )
        return None
    if may_raise(value):
        checker.report(codes.NOT_COMPTIME, span, "what may raise cannot be computed here")
        return None
    thunk = DeclId(
        DeclSort.FUNCTION,
        checker.decl.module,
        f"{checker.decl.name}.<comptime {checker.fresh_number()}>",
        checker.decl.ordinal,
    )
    around = checker.parameters
    body = thunk_returning(thunk, value, span)
    body.extra_parameters = unknown_parameters(around, value)
    if not checker.trial:
        checker.nested[thunk] = body
    return call_of_thunk(thunk, with_extra(around, body.extra_parameters), body.result_type)


def direct_call(value: typed.Expression) -> Node | None:
    """A call of a function with constants, which needs no thunk: equal calls are equal nodes."""
    if not isinstance(value, typed.Call) or not isinstance(value.callee, typed.Direct):
        return None
    type_ = value.callee.function.type
    if not isinstance(type_, FunctionType) or type_.raised is not NEVER:
        return None
    if isinstance(type_.result, RefType) or len(type_.arguments) != len(value.arguments):
        return None
    arguments: list[Node] = []
    for argument in value.arguments:
        given = argument
        if isinstance(given, typed.Borrow) and isinstance(given.place, typed.Temporary):
            given = given.place.value
        if isinstance(given, typed.Constant):
            known = given.value if _is_plain(given.value) else None
        else:
            # A literal becomes a `String` before something else is made of that.
            known = direct_call(given)
        if known is None:
            return None
        arguments.append(known)
    return call(value.callee.function, tuple(arguments), value.type) if arguments else None


def _is_plain(node: Node) -> bool:
    """Whether a constant is known or a parameter, not something that is still to be computed."""
    return node.is_value or isinstance(node, NamedParameter)


def type_of_annotation(checker: Checker, node: syntax.Node) -> Node:
    """The type that an annotation in a body writes; what is unknown after a report."""
    problems = checker.new_problems()
    evaluator = evaluator_of(checker, problems)
    value = evaluator.concrete_type(node)
    checker.report_all(problems)
    return UNKNOWN if value is None else value


def evaluator_of(checker: Checker, problems: Problems) -> Evaluator:
    """An evaluator of headers that knows what is in scope in a body."""
    environment = checker.environment
    for name, binding in checker.scopes.visible().items():
        if isinstance(binding, typed.Local):
            problems.names[name] = binding
            environment = environment.with_argument(name, binding.type, binding.origin)
        elif isinstance(binding, CapturedName):
            if binding.declared is not None:
                problems.names[name] = binding.declared
            environment = environment.with_argument(name, binding.place.type, binding.place.origin)
        elif isinstance(binding, ComptimeName):
            if binding.span is not None:
                problems.names[name] = typed.CompileTimeName(name, binding.span)
            environment = environment.with_parameter(name, binding.node)
    evaluator = Evaluator(checker.db, environment, problems)
    evaluator.fallback = lambda node, expected: comptime_value(checker, node, expected)
    evaluator.called_closure = lambda subject: called_closure(checker, subject)
    return evaluator


def is_generic(node: Node) -> bool:
    """Whether brackets behind a compile-time value give it parameters."""
    return isinstance(node.type, GeneratorType) or node.type is TRAIT


def converted(node: Node, expected: Node | None) -> Node | None:
    """A compile-time value as one of another type, where that needs no function."""
    if expected is None or node.type is expected:
        return node
    if node is NONE_VALUE and (isinstance(expected, MetaType) or expected is TYPE):
        return NONE
    if isinstance(expected, OriginType):
        return node if isinstance(node.type, OriginType) else None
    if isinstance(expected, MetaType) or expected in (TYPE, TRAIT):
        fits = node.type is TRAIT or constant_operators.is_type(node)
        return node if fits or binder_of(node) is not None else None
    if binder_of(node) is not None:
        return node
    # What is no number is made of a literal by a constructor.
    if node.type in _LITERALS and not isinstance(expected, StructType):
        result = cast(node, expected)
        return None if isinstance(result, Poison) else result
    return None


# ---------------------------------------------------------------- folding


def fold_binary(symbol: str, left: Node, right: Node) -> Node | None:
    """The result of an operator on constants; what has none there may have one at run time."""
    return _known(constant_operators.fold_binary(symbol, left, right))


def fold_unary(symbol: str, operand: Node) -> Node | None:
    """The result of an operator on one constant."""
    return _known(constant_operators.fold_unary(symbol, operand))


def fold_comparison(symbol: str, left: Node, right: Node) -> Node | None:
    """The result of a comparison of constants."""
    return _known(constant_operators.fold_comparison(symbol, left, right))


def _known(value: Node | None) -> Node | None:
    return None if isinstance(value, Poison) else value


# ---------------------------------------------------------------- thunks


def thunk_returning(thunk: DeclId, value: typed.Expression, span: Span) -> typed.Body:
    """The body of a thunk: it returns the value of an expression."""
    result = None
    statements: list[typed.Statement] = [typed.Return(value, span)]
    if value.type is not NONE:
        origin = place(PlaceSort.LOCAL, thunk, 0, "", TRUE)
        result = typed.Local("", value.type, typed.LocalKind.RESULT, origin, written=False)
    return typed.Body(thunk, [], result, value.type, NEVER, statements)


def call_of_thunk(thunk: DeclId, parameters: Parameters, result: Node) -> Node:
    """The node that stands for what a thunk returns."""
    function = node_of_thunk(thunk, parameters, result)
    if not parameters.infos:
        return call(function, (), result)
    return call(apply(function, parameters.nodes), (), result)


def node_of_thunk(thunk: DeclId, parameters: Parameters, result: Node) -> Node:
    """The reference to a thunk over these parameters."""
    inner = function_type((), result, captures=Captures.THIN)
    if not parameters.infos:
        return declaration(thunk, inner)
    closed, _ = parameters.closed()
    return declaration(thunk, generator_type(closed, close(inner, parameters.nodes)))


def unknown_parameters(around: Parameters, value: typed.Expression) -> tuple[Node, ...]:
    """The variables of compile-time loops that an expression mentions."""
    known = set(around.nodes)
    extra: dict[Node, None] = {}
    for node in nodes_in(value):
        for parameter in named_parameters(node):
            if parameter not in known:
                extra[parameter] = None
    return tuple(extra)


def with_extra(around: Parameters, extra: tuple[Node, ...]) -> Parameters:
    """The parameters of a function, and behind them the variables of compile-time loops."""
    infos = [
        ParameterInfo(node.name, node, Passing.POSITIONAL, Variadic.NO, None)
        for node in extra
        if isinstance(node, NamedParameter)
    ]
    return Parameters((*around.infos, *infos), around.constraints)


def named_parameters(root: Node) -> Iterator[Node]:
    """The parameters that a node mentions by name, those of their types first."""
    seen: set[Node] = set()
    stack = [root]
    found: list[Node] = []
    while stack:
        node = stack.pop()
        if node in seen or not node.flags & HAS_NAMES:
            continue
        seen.add(node)
        if isinstance(node, NamedParameter):
            found.append(node)
        stack.extend(node.children)
    return reversed(found)


def nodes_in(value: object) -> Iterator[Node]:
    """The nodes of the meta language in a typed tree."""
    for part in _parts(value):
        if isinstance(part, Node):
            yield part


def free_locals(value: typed.Expression) -> Iterator[typed.Local]:
    """The locals that an expression uses and does not declare itself."""
    declared: set[int] = set()
    used: list[typed.Local] = []
    for part in _parts(value):
        match part:
            case typed.Declare(local=local) | typed.For(element=local):
                declared.add(id(local))
            case typed.Try(error=typed.Local() as local):
                declared.add(id(local))
            case typed.LocalPlace(local=local):
                used.append(local)
    return (local for local in used if id(local) not in declared)


def functions_called(value: object) -> Iterator[Node]:
    """The functions that are called by name in a typed tree."""
    for part in _parts(value):
        if isinstance(part, typed.Direct):
            yield part.function


def may_raise(value: typed.Expression) -> bool:
    """Whether a call in an expression may raise."""
    return any(isinstance(part, typed.Call) and part.raised is not NEVER for part in _parts(value))


def _parts(root: object) -> Iterator[object]:
    """Everything in a typed tree, parents first; locals are not looked into."""
    stack = [root]
    while stack:
        part = stack.pop()
        yield part
        if isinstance(part, (list, tuple)):
            stack.extend(reversed(part))
        elif isinstance(part, dict):
            stack.extend(reversed(list(part.values())))
        elif is_dataclass(part) and not isinstance(part, (typed.Local, Span, type)):
            stack.extend(getattr(part, field.name) for field in reversed(fields(part)))
