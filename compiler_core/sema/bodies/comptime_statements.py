"""Statements that are executed while compiling, and imports in bodies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from compiler_core.meta.constants import TRUE, IntConst, index
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.folding import operate
from compiler_core.meta.logic import negate
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op
from compiler_core.meta.substitution import close, generator
from compiler_core.meta.types import INDEX, STRING
from compiler_core.sema import codes as header_codes
from compiler_core.sema import typed
from compiler_core.sema.bodies import codes
from compiler_core.sema.bodies.checker import Checker
from compiler_core.sema.bodies.implicit import home_of_loop
from compiler_core.sema.bodies.scopes import ComptimeName, ImportedName
from compiler_core.sema.bodies.terms import FailedTerm, Given, MetaTerm, Term, ValueTerm
from compiler_core.sema.conformance import conforms, known_trait
from compiler_core.sema.declarations import UNKNOWN, of_what_conforms, parameters_in
from compiler_core.sema.evaluation import lookup
from compiler_core.sema.items import imports_of
from compiler_core.sema.lists import is_list
from compiler_core.sema.modules import find_module, is_of_library
from compiler_core.sema.opened import opened_by
from compiler_core.sema.scopes import Target, own_names, resolve_member
from compiler_core.sema.spelling import module_advice, names_at_file_scope, nearest
from compiler_core.source import Span
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tokens import Token

if TYPE_CHECKING:
    from compiler_core.sema.bodies.statements import Clause

# What collects the elements of an iterable that conforms to a trait.
_COLLECTING: Final = {"IterableOwned": "elements_of", "Iterable": "elements_in"}
_RANGE: Final = "range"


# ---------------------------------------------------------------- declarations


def declare_comptime(checker: Checker, node: syntax.ComptimeDeclaration) -> None:
    """`comptime name = value`, with parameters or several names."""
    names = node.names
    written = node.value
    if not names or written is None:
        return
    if len(names) > 1:
        _declare_several(checker, names, written)
        return
    (name,) = names
    if node.parameters is not None:
        value = _parametric(checker, node, name, written)
    else:
        value = _value(checker, node, written)
    _bind(checker, name, value)


def _value(checker: Checker, node: syntax.ComptimeDeclaration, written: syntax.Node) -> Node | None:
    from compiler_core.sema.bodies.comptime_values import (
        comptime_value,
        evaluator_of,
    )

    expected = None
    if node.annotation is not None:
        problems = checker.new_problems()
        found = evaluator_of(checker, problems).type(node.annotation.type)
        checker.report_all(problems)
        if found is None:
            return None
        expected = of_what_conforms(found)
    return comptime_value(checker, written, expected)


def _parametric(
    checker: Checker, node: syntax.ComptimeDeclaration, name: Token, written: syntax.Node
) -> Node | None:
    from compiler_core.sema.bodies.comptime_values import (
        comptime_value,
        evaluator_of,
    )

    owner = DeclId(
        DeclSort.ALIAS,
        checker.decl.module,
        f"{checker.decl.name}.{name.identifier}",
        checker.fresh_number(),
    )
    problems = checker.new_problems()
    environment = evaluator_of(checker, problems).environment
    parameters = parameters_in(checker.db, owner, environment, problems, node)
    checker.report_all(problems)
    with checker.scopes.nested():
        for info in parameters.infos:
            checker.scopes.bind(info.name, ComptimeName(info.node))
        value = comptime_value(checker, written)
    if value is None:
        return None
    closed, demands = parameters.closed()
    return generator(closed, close(value, parameters.nodes), demands)


def _declare_several(checker: Checker, names: Sequence[Token], written: syntax.Node) -> None:
    """`comptime a, b = pair`: the elements of a tuple."""
    from compiler_core.sema.bodies.comptime_values import (
        comptime_value,
        of_term,
    )
    from compiler_core.sema.bodies.unpacking import items_of, length_of

    parts = items_of(written)
    values: list[Node | None]
    if parts is not None and len(parts) == len(names):
        values = [comptime_value(checker, part) for part in parts]
    else:
        whole = comptime_value(checker, written)
        span = checker.span(written)
        count = None if whole is None else length_of(checker, whole.type)
        if whole is not None and count != len(names):
            checker.report(codes.UNPACKING, span, f"this has not {len(names)} elements")
            whole = None
        values = [
            None
            if whole is None
            else of_term(checker, _element(checker, whole, position, span), None, span)
            for position in range(len(names))
        ]
    for name, value in zip(names, values, strict=True):
        _bind(checker, name, value)


def _element(checker: Checker, whole: Node, position: int, span: Span) -> Term:
    from compiler_core.sema.bodies.subscripts import element

    return element(checker, as_run_time(whole, span), position, span)


def as_run_time(value: Node, span: Span) -> ValueTerm:
    """A compile-time value as code that runs while compiling has it."""
    return ValueTerm(typed.Constant(value, value.type, span), span)


def _bind(checker: Checker, name: Token, value: Node | None) -> None:
    text, span = name.identifier, Span(checker.offset + name.start, checker.offset + name.end)
    if text != "_" and checker.scopes.is_taken(text):
        checker.report(codes.REDECLARED, span, f"'{text}' is already declared in this scope")
    node = UNKNOWN if value is None else value
    checker.scopes.bind(text, ComptimeName(node, span))
    checker.note_use(span, node.type, typed.CompileTimeName(text, span), node)


# ---------------------------------------------------------------- branches


def check_comptime_if(checker: Checker, found: Sequence[Clause]) -> None:
    """`comptime if … elif … else …`: in each branch its condition is known."""
    from compiler_core.sema.bodies.comptime_values import comptime_condition
    from compiler_core.sema.bodies.statements import check_body, condition_of, header_of

    clause, rest = found[0], found[1:]
    line, line_offset = clause[:2]
    checker.offset = line_offset
    written = condition_of(header_of(line.code))
    if written is None:
        for statement in check_body(checker, clause):
            checker.emit(statement)
        return
    span = checker.span(written)
    condition = comptime_condition(checker, written)
    if condition is None:
        check_body(checker, clause)
        if rest:
            with checker.collecting():
                check_comptime_if(checker, rest)
        return
    checker.note_use(span, condition.type, None, condition)
    with checker.knowing([condition]):
        then = check_body(checker, clause)
    otherwise: list[typed.Statement] = []
    if rest:
        with checker.knowing([negate(condition)]), checker.collecting() as otherwise:
            check_comptime_if(checker, rest)
    checker.emit(typed.ComptimeIf(condition, then, otherwise, span))
    from compiler_core.sema.bodies.statements import falls_through

    # Behind a branch that leaves, its condition is known not to hold.
    if not falls_through(then):
        checker.facts = checker.facts.extended([negate(condition)])
    elif otherwise and not falls_through(otherwise):
        checker.facts = checker.facts.extended([condition])


def check_comptime_assert(checker: Checker, node: syntax.ComptimeAssert) -> None:
    """`comptime assert condition, message`: what follows may rely on it."""
    from compiler_core.sema.bodies.comptime_values import comptime_condition, comptime_value

    condition = comptime_condition(checker, node.condition)
    message = None
    if node.message is not None:
        message = comptime_value(checker, node.message)
        if message is not None and message.type is not STRING:
            message = None
    if condition is None:
        return
    checker.emit(typed.ComptimeAssert(condition, message, checker.span(node)))
    checker.facts = checker.facts.extended([condition])


# ---------------------------------------------------------------- loops


def check_comptime_for(checker: Checker, found: Sequence[Clause]) -> None:
    """`comptime for x in values`: unrolled when the parameters are known."""
    from compiler_core.sema.bodies.statements import check_body, header_of

    header = header_of(found[0][0].code)
    if not isinstance(header, syntax.ForHeader):
        return
    span = checker.span(header.iterable)
    position = checker.comptime_parameter("", INDEX)
    rounds = _rounds(checker, header.iterable, position, span)
    target = header.target
    name = target.identifier if isinstance(target, syntax.Name) else None
    count, element = rounds if rounds is not None else (index(0), UNKNOWN)
    type_ = element.type if rounds is not None else UNKNOWN
    variable = checker.comptime_parameter(name or "", type_)
    with checker.scopes.nested():
        _bind_target(checker, target, variable if rounds is not None else None)
        checker.loops += 1
        with home_of_loop(checker) as home:
            body = check_body(checker, found[0], is_scope_of_header=True)
            body[:0] = home.declared
        checker.loops -= 1
    otherwise = check_body(checker, found[1]) if len(found) > 1 else []
    if rounds is not None:
        checker.emit(typed.ComptimeFor(position, count, variable, element, body, otherwise, span))


def _bind_target(checker: Checker, target: syntax.Node, value: Node | None) -> None:
    """Bind the names of a loop to the value of a round, or to its elements; None for an error."""
    from compiler_core.sema.bodies.comptime_values import of_term
    from compiler_core.sema.bodies.unpacking import items_of, length_of

    at = checker.span(target)
    if isinstance(target, syntax.Name):
        if target.identifier != "_":
            node = UNKNOWN if value is None else value
            checker.scopes.bind(target.identifier, ComptimeName(node, at))
            named = typed.CompileTimeName(target.identifier, at)
            checker.note_use(at, node.type, named, node)
        return
    names = items_of(target)
    if names is None:
        checker.report(codes.UNSUPPORTED, at, "a 'comptime for' only binds names")
        return
    count = None if value is None else length_of(checker, value.type)
    if count is not None and count != len(names):
        checker.report(codes.UNPACKING, at, f"{count} elements do not fit {len(names)} names")
        value = None
    for position, name in enumerate(names):
        part = None
        if value is not None:
            part = of_term(checker, _element(checker, value, position, at), None, at)
        _bind_target(checker, name, part)


def _rounds(
    checker: Checker, written: syntax.Node, position: Node, span: Span
) -> tuple[Node, Node] | None:
    """How many rounds a loop has, and the value of the round at a position."""
    from compiler_core.sema.bodies.comptime_values import comptime_value

    counted = _range_arguments(checker, written)
    if counted is not None:
        assert isinstance(written, syntax.Call)
        meant = lookup(checker.db, checker.module, _RANGE).declarations
        checker.note_use(checker.span(written.callee), None, meant[0] if meant else None)
        values = [comptime_value(checker, each, INDEX) for each in counted]
        known = [value for value in values if value is not None]
        return _range(known, position) if len(known) == len(values) else None
    iterable = comptime_value(checker, written)
    if iterable is None:
        return None
    if is_list(iterable):
        return operate(Op.LIST_LENGTH, iterable), operate(Op.LIST_GET, iterable, position)
    return _rounds_of_value(checker, iterable, position, span)


def _range_arguments(checker: Checker, written: syntax.Node) -> list[syntax.Node] | None:
    """The arguments of a call of the library's `range`, if it is one of integers."""
    if not isinstance(written, syntax.Call) or not isinstance(written.callee, syntax.Name):
        return None
    items = written.arguments.items
    if written.callee.identifier != _RANGE or not 1 <= len(items) <= 3:
        return None
    if checker.find(_RANGE) is not None or checker.find_outside(_RANGE) is not None:
        return None
    found = lookup(checker.db, checker.module, _RANGE).declarations
    if not found or not is_of_library(found[0].module):
        return None
    if len(items) == 3 and not _is_step(items[2]):
        return None
    plain = not any(isinstance(i, (syntax.KeywordArgument, syntax.Starred)) for i in items)
    return list(items) if plain else None


def _is_step(node: syntax.Node) -> bool:
    """Whether a step is a number whose sign can be seen."""
    if isinstance(node, syntax.Unary):
        node = node.operand
    return isinstance(node, syntax.Literal)


def _range(values: Sequence[Node], position: Node) -> tuple[Node, Node] | None:
    """The number of elements of a range, and the element at a position."""
    first = values[0] if len(values) > 1 else index(0)
    end = values[1] if len(values) > 1 else values[0]
    step = values[2] if len(values) > 2 else index(1)
    if not isinstance(step, IntConst) or step.value == 0:
        return None
    distance = operate(Op.SUB, end, first)
    if step.value != 1:
        inner = operate(Op.ADD, distance, index(step.value - (1 if step.value > 0 else -1)))
        distance = operate(Op.FLOORDIV, inner, step)
    count = operate(Op.MAX, distance, index(0))
    element = operate(Op.ADD, first, operate(Op.MUL, position, step))
    return count, element


def _rounds_of_value(
    checker: Checker, iterable: Node, position: Node, span: Span
) -> tuple[Node, Node] | None:
    """The rounds of a loop over any value that has a length and elements by position."""
    from compiler_core.sema.bodies.calls import call_method
    from compiler_core.sema.bodies.comptime_values import of_term
    from compiler_core.sema.bodies.members import has_method

    whole = as_run_time(iterable, span)
    given = Given(MetaTerm(position, span), None, span)
    length = None
    if has_method(checker, iterable.type, "__getitem__"):
        length = call_method(checker, whole, "__len__", (), None, span, report=False)
    if length is None:
        collected = _collected(checker, whole, span)
        if collected is not None:
            return _rounds_of_value(checker, collected, position, span)
    if length is None or isinstance(length, FailedTerm):
        shown = checker.shown(iterable.type)
        checker.report(codes.NOT_ITERABLE, span, f"{shown} has no elements to go through")
        return None
    element = call_method(checker, whole, "__getitem__", [given], None, span)
    if element is None or isinstance(element, FailedTerm):
        return None
    with checker.computing():
        count = of_term(checker, length, INDEX, span)
        value = of_term(checker, element, None, span)
    return None if count is None or value is None else (count, value)


def _collected(checker: Checker, whole: ValueTerm, span: Span) -> Node | None:
    """The list of what an iterable gives, which the library makes; None if it is none."""
    from compiler_core.sema.bodies.calls import call
    from compiler_core.sema.bodies.comptime_values import of_term
    from compiler_core.sema.bodies.names import overloads

    type_ = checker.simplify(whole.type)
    for trait_name, function in _COLLECTING.items():
        trait = known_trait(checker.db, trait_name)
        if trait is None or conforms(checker.db, type_, trait) is not TRUE:
            continue
        decl = DeclId(DeclSort.FUNCTION, "std.iter._rounds", function)
        callee = overloads(checker, [decl], function, span)
        made = call(checker, callee, [Given(whole, None, span)], None, span, None)
        with checker.computing():
            return None if isinstance(made, FailedTerm) else of_term(checker, made, None, span)
    return None


# ---------------------------------------------------------------- imports


def import_names(
    checker: Checker, node: syntax.ImportStatement | syntax.FromImportStatement
) -> None:
    """Bind what an import statement in a body imports."""
    db, path = checker.db, checker.module.path
    for number, bound in enumerate(imports_of(node)):
        source = find_module(db, path, bound.level, bound.module)
        if source is None:
            if isinstance(node, syntax.FromImportStatement):
                written = node.module
            else:
                written = node.names[number].module
            hint, fixes = module_advice(db, checker.module, written, checker.offset, node)
            checker.report(
                header_codes.UNKNOWN_MODULE,
                checker.span(written),
                f"there is no module '{bound.module}'{hint}",
                fixes=fixes,
            )
            checker.scopes.bind(bound.bound_as, ComptimeName(UNKNOWN))
            return
        if bound.is_star:
            for name, declarations in own_names(db, source).items():
                if not name.startswith("_"):
                    checker.scopes.bind(name, ImportedName(Target(declarations), source))
            continue
        if bound.name is None:
            target = Target(module=source)
        else:
            target = resolve_member(db, source, bound.name)
            if not target:
                known = names_at_file_scope(checker.db, source)
                meant = nearest(bound.name, known)
                hint = "" if meant is None else f"; did you mean '{meant}'?"
                checker.report(
                    header_codes.UNKNOWN_MEMBER,
                    checker.span(node),
                    f"the module '{bound.module}' has no '{bound.name}'{hint}",
                )
                checker.scopes.bind(bound.bound_as, ComptimeName(UNKNOWN))
                continue
        checker.opened |= opened_by([bound])
        checker.scopes.bind(bound.bound_as, ImportedName(target, source))
