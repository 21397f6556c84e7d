"""Functions that the compiler makes for expressions: default values, and what headers compute.

The name of a thunk says what it is for. `f.<default n>` computes the default value of an argument;
`A.<alias 10-17>` is the expression at these offsets in the header or statement of `A`, an alias;
`f.<comptime 3>` is an expression in the body of `f`, made while that is checked.
"""

from __future__ import annotations

import re
from typing import Final

from compiler_core.incremental import Database, query
from compiler_core.meta.constants import Poison
from compiler_core.meta.decide import Facts
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import Variadic
from compiler_core.meta.generators import named_parameter
from compiler_core.meta.node import Node, post_order
from compiler_core.meta.substitution import replace
from compiler_core.meta.types import NEVER, DeclRef, literal_of, literal_type
from compiler_core.sema import typed
from compiler_core.sema.bodies import comptime_values, conversions, expressions
from compiler_core.sema.bodies.checker import (
    BodyKnowledge,
    CheckedBody,
    Checker,
    Raising,
    checked,
    checked_body,
)
from compiler_core.sema.bodies.nested import checked_holder
from compiler_core.sema.bodies.terms import MetaTerm
from compiler_core.sema.declarations import (
    Parameters,
    environment_of,
    holder_of,
    of_what_conforms,
    parameters_in,
    parameters_of,
    type_of_alias,
)
from compiler_core.sema.environment import Environment, Problems
from compiler_core.sema.evaluation import Evaluator
from compiler_core.sema.functions import (
    full_parameters,
    owner_of_thunk,
    parameters_around,
    parameters_in_scope,
)
from compiler_core.sema.items import item_of
from compiler_core.sema.modules import is_of_library
from compiler_core.sema.signatures import is_thunk, signature_of
from compiler_core.source import Span
from compiler_core.syntax import nodes as syntax

_HEADER: Final = re.compile(r"<([a-z]+) (\d+)-(\d+)>$")
# Whose parameters are those that a default value decides.
_OPEN: Final = DeclId(DeclSort.FUNCTION, "", "?default")
_DEFAULT: Final = re.compile(r"<default ([^>]*)>$")


@query(no_eq=True)
def thunk_body(db: Database, decl: DeclId) -> typed.Body | None:
    """The typed body of a thunk."""
    owner = owner_of_thunk(decl)
    is_default = _DEFAULT.search(decl.name) is not None
    if _HEADER.search(decl.name) or (is_default and item_of(db, owner) is not None):
        found = checked_thunk(db, decl)
        return None if found is None else found.body
    if is_thunk(owner):
        around = checked_thunk(db, owner)
    elif item_of(db, owner) is None:
        around = checked_holder(db, owner)
    else:
        around = checked_body(db, owner)
    return None if around is None else dict(around.nested).get(decl)


@query(kept=True)
def type_of_default(db: Database, decl: DeclId) -> Node | None:
    """The type of a default value, by its thunk."""
    body = thunk_body(db, decl)
    return None if body is None else body.result_type


def called_alone(db: Database, decl: DeclId) -> Node | None:
    """The function that a default value is a call of, without arguments and parameters.

    Such a call is the same for all functions whose default it is.
    """
    body = thunk_body(db, decl)
    match None if body is None else body.statements:
        case [typed.Return(value=typed.Call(callee=typed.Direct(function=function), arguments=[]))]:
            return function if isinstance(function, DeclRef) else None
    return None


@query(cycle=lambda cycle, *args: False, kept=True)  # noqa: ARG005
def is_computed(db: Database, decl: DeclId) -> bool:
    """Whether a default value comes of functions of the program, not only of the library's."""
    if item_of(db, owner_of_thunk(decl)) is None:
        return False
    body = thunk_body(db, decl)
    if body is None or body.failed:
        return False
    return any(
        not is_of_library(node.decl.module)
        for function in comptime_values.functions_called(body.statements)
        for node in post_order(function)
        if isinstance(node, DeclRef) and node.decl.sort is DeclSort.FUNCTION
    )


@query(cycle=lambda cycle, *args: None, no_eq=True)  # noqa: ARG005
def checked_thunk(db: Database, decl: DeclId) -> CheckedBody | None:
    """The body of a thunk for an expression in a header, and what is wrong with it."""
    default = _DEFAULT.search(decl.name)
    if default is not None:
        return _default(db, decl, default.group(1))
    owner = header_owner(decl)
    match = _HEADER.search(decl.name)
    item = None if owner is None else item_of(db, owner)
    if owner is None or item is None or match is None:
        return None
    problems = Problems()
    holder = holder_of(item, problems)
    start, end = (int(group) - problems.offset for group in match.groups()[1:])
    node = None if holder is None else _node_at(holder, start, end)
    environment = environment_of(db, owner)
    if node is None or environment is None:
        return None
    parameters = header_parameters(db, decl)
    statement = item.statement
    expected = None
    within = _parameter_at(holder, start) if holder is not None else None
    if within is not None and within.default is not None and within.default.value is node:
        expected = _type_of_parameter(db, environment, parameters, within)
    if isinstance(statement, syntax.ComptimeDeclaration) and statement.value is node:
        expected = type_of_alias(db, owner)
    return _checked(db, decl, environment, parameters, node, problems.offset, expected)


def _default(db: Database, decl: DeclId, name: str) -> CheckedBody | None:
    owner = owner_of_thunk(decl)
    item = item_of(db, owner)
    signature = signature_of(db, owner)
    environment = environment_of(db, owner)
    problems = Problems()
    header = None if item is None else holder_of(item, problems)
    if not isinstance(header, syntax.FunctionHeader) or signature is None or environment is None:
        return None
    written = header.arguments
    for argument in written.items if written else []:
        if not isinstance(argument, syntax.Argument) or argument.default is None:
            continue
        if argument.name_token is None or argument.name_token.identifier != name:
            continue
        info = next((each for each in signature.arguments if each.name == name), None)
        expected = None if info is None or info.variadic is not Variadic.NO else info.type
        if isinstance(expected, Poison):
            expected = None
        return _checked(
            db,
            decl,
            environment,
            signature.own,
            argument.default.value,
            problems.offset,
            expected,
        )
    return None


def _checked(
    db: Database,
    decl: DeclId,
    environment: Environment,
    parameters: Parameters,
    node: syntax.Node,
    offset: int,
    expected: Node | None,
) -> CheckedBody:
    for info in parameters.infos:
        # Those of a struct are members of `Self`.
        of_struct = environment.self_parameters.get(info.name) is info.node
        if info.name and "." not in info.name and not of_struct:
            environment = environment.with_parameter(info.name, info.node)
    known = BodyKnowledge(db, decl)
    facts = Facts([condition for condition, _ in parameters.constraints], known)
    checker = Checker(db, decl, environment, facts, thunk_parameters(db, decl), offset=offset)
    checker.raising = Raising(NEVER)
    if expected is not None:
        expected = _settled(checker, node, expected, parameters)
    # A default value is computed where the function is called.
    checker.comptime_depth = 0 if _DEFAULT.search(decl.name) else 1
    value = expressions.value(checker, node, expected)
    body = comptime_values.thunk_returning(decl, value, checker.span(node))
    body.failed = isinstance(value, typed.Invalid) or any(p.is_error for p in checker.problems)
    body.uses = checker.uses
    return checked(checker, body)


def _settled(
    checker: Checker, node: syntax.Node, expected: Node, parameters: Parameters
) -> Node | None:
    """The type of a default value: what the argument's type leaves open, the value decides."""
    implied = {
        info.node: named_parameter(_OPEN, position, info.name, info.node.type)
        for position, info in enumerate(parameters.infos)
        if "." in info.name
    }
    opened = replace(expected, implied)
    if opened is expected:
        return expected
    with checker.trying():
        found = expressions.term(checker, node)
        asked = literal_of(opened)
        if asked is not None and isinstance(found, MetaTerm):
            known = conversions.literal_as(found.node, asked.type)
            return None if known is None else literal_type(known)
        return conversions.converted_type(checker, found, opened)


def header_thunk(
    evaluator: Evaluator, node: syntax.Node, offset: int, expected: Node | None = None
) -> Node | None:
    """The value of an expression of a header that only running a function can tell."""
    owner = evaluator.environment.decl
    if owner is None:
        return None
    name = f"{owner.name}.<{owner.sort.value} {offset + node.start}-{offset + node.end}>"
    thunk = DeclId(DeclSort.FUNCTION, owner.module, name, owner.ordinal)
    found = checked_thunk(evaluator.db, thunk)
    if found is None:
        return None
    evaluator.report_all(found.problems)
    evaluator.problems.uses += found.body.uses
    body = found.body
    if body.failed:
        return None
    parameters = header_parameters(evaluator.db, thunk)
    if expected is not None and expected.is_value and body.result_type is not expected:
        # What is wanted of a part of an expression, its thunk does not know.
        environment = environment_of(evaluator.db, owner)
        if environment is not None:
            wanted = _checked(
                evaluator.db, thunk, environment, parameters, node, offset, expected
            ).body
            body = body if wanted.failed else wanted
    match body.statements:
        case [typed.Return(value=typed.Call() as value)]:
            direct = comptime_values.direct_call(value)
            if direct is not None:
                return direct
    return comptime_values.call_of_thunk(thunk, parameters, found.body.result_type)


def type_of_converted(evaluator: Evaluator, value: Node, wanted: Node) -> Node | None:
    """The type of what an implicit constructor makes of a value, where the type is open."""
    owner = evaluator.environment.decl
    if owner is None:
        return None
    facts = evaluator.facts or Facts([], BodyKnowledge(evaluator.db, owner))
    checker = Checker(evaluator.db, owner, evaluator.environment, facts)
    with checker.computing(), checker.trying():
        return conversions.converted_type(checker, MetaTerm(value, Span(0, 0)), wanted)


def thunk_parameters(db: Database, decl: DeclId) -> Parameters:
    """The parameters that the body of a thunk is over."""
    if _HEADER.search(decl.name):
        return header_parameters(db, decl)
    around = full_parameters(db, owner_of_thunk(decl))
    if _DEFAULT.search(decl.name):
        return around
    body = thunk_body(db, decl)
    return around if body is None else comptime_values.with_extra(around, body.extra_parameters)


def header_parameters(db: Database, decl: DeclId) -> Parameters:
    """The parameters around the owner of a thunk for a header, and its own."""
    owner = header_owner(decl)
    if owner is None:
        return Parameters()
    before = _parameters_before(db, decl, owner)
    if owner.sort is not DeclSort.FUNCTION and before is None:
        return parameters_in_scope(db, owner)
    # Without those that arguments imply: the expression may be part of what says what these are.
    around = parameters_around(db, owner)
    own = parameters_of(db, owner) if before is None else before
    return Parameters((*around.infos, *own.infos), (*around.constraints, *own.constraints))


def _parameters_before(db: Database, decl: DeclId, owner: DeclId) -> Parameters | None:
    """The parameters before the one whose type or default value a thunk is for.

    That one and those behind it may need what the thunk computes.
    """
    match = _HEADER.search(decl.name)
    item, environment = item_of(db, owner), environment_of(db, owner)
    if match is None or item is None or environment is None:
        return None
    problems = Problems()
    holder = holder_of(item, problems)
    within = None
    if holder is not None:
        within = _parameter_at(holder, int(match.group(2)) - problems.offset)
    if holder is None or within is None:
        return None
    return parameters_in(db, owner, environment, problems, holder, until=within)


def _parameter_at(holder: syntax.Node, offset: int) -> syntax.Parameter | None:
    """The declared parameter around this offset."""
    written = holder.first(syntax.ParameterList)
    for item in written.items if written else []:
        if isinstance(item, syntax.Parameter) and item.start <= offset < item.end:
            return item
    return None


def _type_of_parameter(
    db: Database, environment: Environment, before: Parameters, item: syntax.Parameter
) -> Node | None:
    if item.annotation is None:
        return None
    for info in before.infos:
        environment = environment.with_parameter(info.name, info.node)
    type_ = Evaluator(db, environment, Problems()).type(item.annotation.type)
    return None if type_ is None else of_what_conforms(type_)


def header_owner(decl: DeclId) -> DeclId | None:
    """The declaration whose header a thunk is for."""
    match = _HEADER.search(decl.name)
    if match is None:
        return None
    return DeclId(
        DeclSort(match.group(1)), decl.module, decl.name[: match.start() - 1], decl.ordinal
    )


def _node_at(root: syntax.Node, start: int, end: int) -> syntax.Node | None:
    """The outermost expression at these offsets of a line."""
    for node in root.walk():
        if node.start == start and node.end == end and node is not root:
            return node
    return None
