"""`raise`, `try`, `with` and `assert`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from compiler_core.meta.constants import FALSE, TRUE
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import Convention
from compiler_core.meta.node import Node
from compiler_core.meta.types import BOOL, NEVER, NONE
from compiler_core.sema import typed
from compiler_core.sema.bodies import codes
from compiler_core.sema.bodies.checker import Checker
from compiler_core.sema.bodies.terms import (
    Candidate,
    FailedTerm,
    Given,
    MetaTerm,
    OverloadTerm,
    PlaceTerm,
    Term,
    ValueTerm,
)
from compiler_core.sema.damage import damaged_names
from compiler_core.sema.declarations import declaration_node
from compiler_core.sema.functions import function_node
from compiler_core.sema.scopes import own_names
from compiler_core.sema.signatures import is_hidden
from compiler_core.source import Note, Span
from compiler_core.syntax import blocks
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tokens import Token

if TYPE_CHECKING:
    from compiler_core.sema.bodies.statements import Clause

ERROR: Final = DeclId(DeclSort.STRUCT, "std.builtin.error", "Error")


def error_type(checker: Checker) -> Node:
    """The library's type of errors, which a plain `raises` means."""
    found = declaration_node(checker.db, ERROR)
    return NEVER if found is None else found


# ---------------------------------------------------------------- raising


def note_raise(checker: Checker, raised: Node, span: Span) -> typed.ErrorConversion | None:
    """Take note that something raises an error of a type where control is.

    Return how the error becomes what is raised or caught here, where that is another type.
    """
    from compiler_core.sema.bodies.conversions import conversion_cost, convert

    raising = checker.raising
    if raised is NEVER or raised is raising.type:
        return None
    if raising.type is None:
        raising.type, raising.first = raised, span
        return None
    if raising.type is NEVER:
        checker.report(
            codes.MUST_RAISE,
            span,
            f"this may raise {checker.shown(raised)}, and nothing around it handles or raises it",
        )
        return None
    error = checker.temporary(raised, "error")
    taken = ValueTerm(typed.Consume(typed.LocalPlace(error, span), True, span), span)
    if raising.is_try and conversion_cost(checker, taken, raising.type) is None:
        notes = [] if raising.first is None else [Note("the other one is here", raising.first)]
        checker.report(
            codes.RAISE_MIXED,
            span,
            f"this raises {checker.shown(raised)}, but what is caught here is "
            f"{checker.shown(raising.type)}",
            notes,
        )
        return None
    return typed.ErrorConversion(error, convert(checker, taken, raising.type, span))


def check_raise(checker: Checker, node: syntax.RaiseStatement) -> None:
    """`raise value`, and a bare `raise` in a handler."""
    from compiler_core.sema.bodies.conversions import conversion_cost, convert, default_type
    from compiler_core.sema.bodies.expressions import term

    span = checker.span(node)
    raising = checker.raising
    if node.value is None:
        if checker.handled is None:
            checker.report(codes.BARE_RAISE, span, "there is no error here to raise again")
            return
        found: Term = ValueTerm(
            typed.Consume(typed.LocalPlace(checker.handled, span), True, span), span
        )
    else:
        found = term(checker, node.value, raising.type if raising.type is not NEVER else None)
    if isinstance(found, FailedTerm):
        checker.emit(typed.Unreachable(span))
        return
    if raising.type is NEVER:
        checker.report(
            codes.MUST_RAISE, span, "this raises, and nothing around it handles or raises it"
        )
        checker.emit(typed.Unreachable(span))
        return
    natural = default_type(checker, found)
    if raising.type is None:
        raising.type = error_type(checker) if natural is None else natural
        raising.first = span
    mixed = raising.is_try and natural is not raising.type and not isinstance(found, MetaTerm)
    if mixed and conversion_cost(checker, found, raising.type) is None:
        note_raise(checker, natural, span)
        checker.emit(typed.Unreachable(span))
        return
    checker.emit(typed.Raise(convert(checker, found, raising.type, found.span), span))


# ---------------------------------------------------------------- try


def check_try(checker: Checker, found: Sequence[Clause]) -> None:
    """`try … except … else … finally …`."""
    from compiler_core.sema.bodies.statements import check_body

    span = _header_span(found[0])
    clauses: dict[str, Clause] = {}
    for clause in found[1:]:
        clauses.setdefault(_word(clause), clause)
    handler_clause = clauses.get("except")
    caught: Node | None = None
    # What failed might raise, were it right.
    failed = bool(damaged_names(checker.db, checker.module))
    if handler_clause is None and "finally" in clauses:
        body = check_body(checker, found[0])
    else:
        # Without either, the syntax has said that one is missing.
        before = len(checker.problems)
        with checker.catching() as raising:
            body = check_body(checker, found[0])
        caught = raising.type
        failed = failed or any(each.is_error for each in checker.problems[before:])
    otherwise = check_body(checker, clauses["else"]) if "else" in clauses else []
    error: typed.Local | None = None
    handler: list[typed.Statement] | None = None
    if handler_clause is not None:
        if caught is None and not failed:
            _warn_useless(checker, handler_clause)
        error, handler = _check_handler(checker, handler_clause, caught or error_type(checker))
    final = check_body(checker, clauses["finally"]) if "finally" in clauses else []
    checker.emit(typed.Try(body, error, handler, otherwise, final, span))


def _word(clause: Clause) -> str:
    code = clause[0].code
    return "" if code is None else next(code.tokens()).text


def _header_span(clause: Clause) -> Span:
    line, offset = clause[:2]
    assert line.code is not None
    return Span(offset + line.code.start, offset + line.code.end)


def _warn_useless(checker: Checker, clause: Clause) -> None:
    checker.report(
        codes.USELESS_TRY,
        _header_span(clause),
        "nothing in this 'try' raises, so the handler never runs",
    )


def _check_handler(
    checker: Checker, clause: Clause, caught: Node
) -> tuple[typed.Local, list[typed.Statement]]:
    from compiler_core.sema.bodies.statements import check_body

    line, offset = clause[:2]
    code = line.code
    checker.offset = offset
    pattern: syntax.Node | None = None
    if isinstance(code, syntax.ExceptHeader):
        pattern = code.pattern
    elif isinstance(code, syntax.InlineClause):
        pattern = code.expression
    name = pattern.identifier if isinstance(pattern, syntax.Name) else "_"
    span = _header_span(clause) if pattern is None else checker.span(pattern)
    error = checker.local(name, caught, span, written=name != "_")
    outer, checker.handled = checker.handled, error
    with checker.scopes.nested():
        if name != "_":
            checker.scopes.bind(name, error)
            checker.note_use(span, caught, error)
        handler = check_body(checker, clause, is_scope_of_header=True)
    checker.handled = outer
    return error, handler


# ---------------------------------------------------------------- with


def check_with(checker: Checker, found: Sequence[Clause]) -> None:
    """`with manager as name, …`."""
    from compiler_core.sema.bodies.statements import header_of

    header = header_of(found[0][0].code)
    if not isinstance(header, syntax.WithHeader):
        return
    span = checker.span(header)
    with checker.collecting() as statements:
        _check_items(checker, list(header.items), found[0])
    checker.emit(typed.Scope(statements, span))


def _check_items(checker: Checker, items: list[syntax.WithItem], clause: Clause) -> None:
    from compiler_core.sema.bodies.calls import call_method
    from compiler_core.sema.bodies.conversions import as_value
    from compiler_core.sema.bodies.expressions import term
    from compiler_core.sema.bodies.statements import check_body
    from compiler_core.sema.bodies.unpacking import bind_names

    if not items:
        for statement in check_body(checker, clause):
            checker.emit(statement)
        return
    item, rest = items[0], items[1:]
    offset = checker.offset
    span = checker.span(item.manager)
    managed = term(checker, item.manager)
    if isinstance(managed, FailedTerm):
        if item.target is not None:
            bind_names(checker, item.target, None, "var")
        with checker.catching():
            _check_items(checker, rest, clause)
        return
    value = as_value(checker, managed) if not isinstance(managed, PlaceTerm) else None
    if value is not None and not isinstance(value, typed.Invalid) and _gives_itself(checker, value):
        # It is gone once it is entered, so that there is nothing left to exit.
        entered = call_method(checker, ValueTerm(value, span), "__enter__", (), None, span)
        held = _hold_entered(checker, item.target, entered, clause, span)
        with checker.collecting() as body:
            checker.offset = offset
            _check_items(checker, rest, clause)
        if held is None:
            checker.emit(typed.Scope(body, span))
        else:
            # What was entered stays until the block is left, in whatever way.
            touch = typed.Touch(typed.LocalPlace(held, span), span)
            checker.emit(typed.Try(body, None, None, [], [touch], span))
        return
    if value is not None:
        local = checker.temporary(value.type, "manager")
        checker.emit(typed.Declare(local, value, span))
        place: Term = PlaceTerm(typed.LocalPlace(local, span), TRUE, span)
    else:
        place = managed
    entered = call_method(checker, place, "__enter__", (), None, span)
    leaving = _Exits(checker, place, span)
    _use_entered(checker, item.target, entered, span)
    if leaving.takes_error:
        _check_swallowing(checker, leaving, rest, clause, offset)
        return
    with checker.collecting() as body:
        checker.offset = offset
        _check_items(checker, rest, clause)
    with checker.collecting() as final:
        leaving.leave(None)
    checker.emit(typed.Try(body, None, None, [], final, span))


def _gives_itself(checker: Checker, value: typed.Expression) -> bool:
    """Whether entering a manager takes it over: `__enter__` has a `var self`."""
    from compiler_core.sema.bodies.members import methods_of

    found = methods_of(checker, ValueTerm(value, value.span), "__enter__")
    signatures = [checker.signature_of(candidate.decl) for candidate in found]
    return bool(found) and all(
        signature is not None
        and bool(signature.arguments)
        and signature.arguments[0].convention in (Convention.VAR, Convention.DEINIT)
        for signature in signatures
    )


def _hold_entered(
    checker: Checker,
    target: syntax.Node | None,
    entered: Term | None,
    clause: Clause,
    span: Span,
) -> typed.Local | None:
    """Bind what a manager that is gone gave; the local that lives as long as the block does."""
    if not isinstance(entered, ValueTerm):
        _use_entered(checker, target, entered, span)
        return None
    if target is None:
        local = checker.temporary(entered.expression.type, "entered")
        checker.emit(typed.Declare(local, entered.expression, span))
        return local
    before = len(checker.statements)
    _bind_entered(checker, target, entered)
    made = checker.statements[before:]
    if not isinstance(target, syntax.Name) or _moves(clause, target.identifier):
        return None
    return next((each.local for each in made if isinstance(each, typed.Declare)), None)


def _moves(clause: Clause, name: str) -> bool:
    """Whether the block of a clause gives away the value of a variable."""
    pending: list[blocks.Element] = [clause[0], *([clause[2]] if clause[2] is not None else [])]
    while pending:
        element = pending.pop()
        if not isinstance(element, blocks.Line):
            pending += element.children
        elif element.code is not None:
            for node in element.code.walk():
                value = node.value if isinstance(node, syntax.Transfer) else None
                if isinstance(value, syntax.Name) and value.identifier == name:
                    return True
    return False


def _use_entered(
    checker: Checker, target: syntax.Node | None, entered: Term | None, span: Span
) -> None:
    """Bind what entering a manager gave, or let it go."""
    if target is not None:
        _bind_entered(checker, target, entered)
    elif isinstance(entered, ValueTerm):
        checker.emit(typed.Evaluate(entered.expression, span))
    elif isinstance(entered, PlaceTerm):
        checker.emit(typed.Touch(entered.place, span))


def _bind_entered(checker: Checker, target: syntax.Node, entered: Term | None) -> None:
    from compiler_core.sema.bodies.conversions import as_value
    from compiler_core.sema.bodies.statements import bind_local, bind_reference
    from compiler_core.sema.bodies.unpacking import bind_names, stored

    if not isinstance(target, syntax.Name):
        bind_names(checker, target, None if entered is None else stored(checker, entered), "var")
    elif isinstance(entered, PlaceTerm):
        bind_reference(checker, target, entered, checker.span(target))
    elif entered is None or isinstance(entered, FailedTerm):
        bind_names(checker, target, None, "var")
    else:
        value = as_value(checker, entered)
        local = checker.local(target.identifier, value.type, checker.span(target))
        checker.emit(typed.Declare(local, value, checker.span(target)))
        bind_local(checker, local)


class _Exits:
    """What a manager does when its block is left."""

    def __init__(self, checker: Checker, place: Term, span: Span) -> None:
        from compiler_core.sema.bodies.members import methods_of

        self.checker = checker
        self.place = place
        self.span = span
        found = methods_of(checker, place, "__exit__")
        self.has_any = bool(found)
        self.takes_error = any(_explicit_arguments(c.function) == 1 for c in found)
        self.takes_nothing = any(_explicit_arguments(c.function) == 0 for c in found)

    def leave(self, error: Term | None) -> Term | None:
        """Call `__exit__`, with the error if there is one."""
        from compiler_core.sema.bodies.calls import call_method

        if error is None and not self.takes_nothing:
            return None
        arguments = [] if error is None else [Given(error, None, self.span)]
        result = call_method(self.checker, self.place, "__exit__", arguments, None, self.span)
        if error is None and isinstance(result, ValueTerm):
            self.checker.emit(typed.Evaluate(result.expression, self.span))
        return result


def _explicit_arguments(function: Node) -> int:
    """How many arguments a method takes besides its receiver."""
    from compiler_core.meta.functions import FunctionType
    from compiler_core.meta.generators import GeneratorType

    type_ = function.type
    if isinstance(type_, GeneratorType):
        type_ = type_.body
    if not isinstance(type_, FunctionType):
        return 0
    return sum(not is_hidden(each.name) for each in type_.arguments) - 1


def _check_swallowing(
    checker: Checker,
    leaving: _Exits,
    rest: list[syntax.WithItem],
    clause: Clause,
    offset: int,
) -> None:
    """A block whose error is shown to the manager, which may swallow it.

    A flag keeps the plain exit from running when the one with the error did.
    """
    from compiler_core.sema.bodies.conversions import as_condition

    span = leaving.span
    flag = checker.temporary(BOOL, "failed")
    flag_place = typed.LocalPlace(flag, span)
    checker.emit(typed.Declare(flag, typed.Constant(FALSE, BOOL, span), span))
    with checker.catching() as raising, checker.collecting() as body:
        checker.offset = offset
        _check_items(checker, rest, clause)
    caught = raising.type or error_type(checker)
    error = checker.temporary(caught, "error")
    with checker.collecting() as handler:
        checker.emit(typed.Assign(flag_place, typed.Constant(TRUE, BOOL, span), span))
        shown = PlaceTerm(typed.LocalPlace(error, span), TRUE, span)
        swallowed = leaving.leave(shown)
        if swallowed is None or isinstance(swallowed, FailedTerm):
            pass
        elif isinstance(swallowed, ValueTerm) and swallowed.type is NONE:
            checker.emit(typed.Evaluate(swallowed.expression, span))
            if raising.type is not None:
                for statement in _again(checker, error, span):
                    checker.emit(statement)
        else:
            condition = as_condition(checker, swallowed)
            if raising.type is not None:
                checker.emit(typed.If(condition, [], _again(checker, error, span), span))
            else:
                checker.emit(typed.Evaluate(condition, span))
    with checker.collecting() as final:
        with checker.collecting() as plain:
            leaving.leave(None)
        again_flag = typed.Consume(flag_place, False, span)
        checker.emit(typed.If(again_flag, [], plain, span))
    inner = typed.Try(body, error, handler, [], [], span)
    checker.emit(typed.Try([inner], None, None, [], final, span))


def _again(checker: Checker, error: typed.Local, span: Span) -> list[typed.Statement]:
    """Raise an error that was caught, as what is raised or caught around."""
    taken: typed.Expression = typed.Consume(typed.LocalPlace(error, span), True, span)
    with checker.collecting() as statements:
        conversion = note_raise(checker, error.type, span)
        if conversion is not None:
            checker.emit(typed.Declare(conversion.error, taken, span))
            taken = conversion.value
        checker.emit(typed.Raise(taken, span))
    return statements


# ---------------------------------------------------------------- assert


def check_assert(checker: Checker, node: syntax.AssertStatement) -> None:
    """`assert condition, message`: a call of the library's checked assertion."""
    from compiler_core.sema.bodies.calls import call
    from compiler_core.sema.bodies.conversions import as_condition
    from compiler_core.sema.bodies.expressions import term

    span = checker.span(node)
    condition = as_condition(checker, term(checker, node.condition))
    given = [Given(ValueTerm(condition, span), None, checker.span(node.condition))]
    if node.message is not None:
        given.append(Given(term(checker, node.message), None, checker.span(node.message)))
    if any(isinstance(each.term, FailedTerm) for each in given):
        return
    callee = library_function(checker, "std.builtin.debug_assert", "debug_assert", span)
    if callee is None:
        checker.report(codes.UNSUPPORTED, span, "this library has no 'debug_assert'")
        return
    # What fails is said to do so where it compares, as the calls of the library are.
    at = next((c for c in node.condition.children if isinstance(c, Token)), None)
    location = checker.span(
        at if isinstance(node.condition, _OPERATIONS) and at else node.condition
    )
    result = call(checker, callee, given, None, span, location)
    if isinstance(result, ValueTerm):
        checker.emit(typed.Evaluate(result.expression, span))


_OPERATIONS: Final = (syntax.Comparison, syntax.Binary, syntax.BooleanOperation)


def library_function(checker: Checker, module: str, name: str, span: Span) -> OverloadTerm | None:
    """The functions of a name in a module of the library."""
    from compiler_core.sema.modules import module_of_key

    where = module_of_key(checker.db, module)
    if where is None:
        return None
    candidates: list[Candidate] = []
    for decl in own_names(checker.db, where).get(name, ()):
        function = function_node(checker.db, decl)
        if function is not None:
            candidates.append(Candidate(decl, function))
    return OverloadTerm(name, tuple(candidates), span) if candidates else None
