"""Functions in bodies: `def` with or without a capture list, and lambdas.

A function that captures nothing is one like any other, whose name is bound where it stands. One
with captures is a closure: the name is that of a variable, whose type is a struct with a field for
each capture, and which is the first argument of the function.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from compiler_core.meta.constants import FALSE, TRUE
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.functions import Convention, FunctionType, Passing, Variadic
from compiler_core.meta.generators import NamedParameter
from compiler_core.meta.node import Node
from compiler_core.meta.origins import PlaceSort, cast_mutability, field_origin, place
from compiler_core.meta.substitution import replace as put_in
from compiler_core.meta.types import NEVER, StructType, ref_type
from compiler_core.sema import typed
from compiler_core.sema.bodies import codes
from compiler_core.sema.bodies.checker import (
    Checker,
    NestedFunction,
    Raising,
    declare_arguments,
    finished,
)
from compiler_core.sema.bodies.parametric import is_closure_given
from compiler_core.sema.bodies.scopes import (
    Binding,
    CapturedName,
    ComptimeName,
    NestedFunctions,
)
from compiler_core.sema.bodies.terms import (
    Candidate,
    FailedTerm,
    OverloadTerm,
    PlaceTerm,
    Term,
    ValueTerm,
)
from compiler_core.sema.bodies.transfers import is_only_bits, taken_from
from compiler_core.sema.closures import (
    captured_types,
    closure_id,
    function_of_closure,
    is_closure,
    nested_id,
    type_of_closure,
)
from compiler_core.sema.declarations import Parameters
from compiler_core.sema.environment import Environment
from compiler_core.sema.functions import default_thunk, reference_to
from compiler_core.sema.lifecycle import is_register_trivial, may_change
from compiler_core.sema.signatures import ArgumentInfo, Signature, has_mark, nested_signature
from compiler_core.source import Span
from compiler_core.syntax import blocks
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tokens import Token

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MOVE: Final = "move"
_WAYS: Final = ("imm", "mut", "ref", "var")
Header = syntax.FunctionHeader | syntax.Lambda


# ---------------------------------------------------------------- captures


@dataclass(slots=True)
class _Captures:
    """What a function takes from the body around it."""

    outer: Checker
    closure: typed.Local
    # How names are captured that are not listed; None if they are not.
    default: str | None = None
    types: list[Node] = field(default_factory=list)
    values: list[typed.Expression] = field(default_factory=list)
    # What is copied for `var` captures, before the closure is made.
    copies: list[typed.Statement] = field(default_factory=list)

    def read_list(self, inner: Checker, written: syntax.CaptureList) -> None:
        """Capture what a list names."""
        for entry in written.captures:
            token = entry.default_convention
            if token is not None:
                way = token.text
                self.default = _MOVE if way == "var" and entry.is_transferred else way
                continue
            name = entry.name_token
            if name is not None:
                self._listed(inner, entry, name)

    def _listed(self, inner: Checker, entry: syntax.Capture, name: Token) -> None:
        outer = self.outer
        span = Span(outer.offset + name.start, outer.offset + name.end)
        convention = entry.convention
        way = "imm" if convention is None else convention.keyword.text
        if entry.is_transferred:
            if convention is not None and way != "var":
                outer.report(
                    codes.BAD_CAPTURE,
                    span,
                    f"a capture is moved by 'var {name.identifier}^', not by '{way}'",
                )
                way = "var"
            way = _MOVE
        self._named(inner, name.identifier, way, span)

    def read_copied(self, inner: Checker, names: Sequence[tuple[str, Span]]) -> None:
        """Copy what a decorator says."""
        for name, span in names:
            self._named(inner, name, "var", span)

    def _named(self, inner: Checker, name: str, way: str, span: Span) -> None:
        found = _in(self.outer, name, span)
        earlier = inner.scopes.in_innermost(name)
        if isinstance(earlier, typed.Local) and earlier.span is not None:
            _redeclared(self.outer, name, earlier.span)
            return
        if isinstance(found, FailedTerm):
            inner.scopes.bind(name, _unknown(span))
        elif found is None:
            self.outer.report(codes.BAD_CAPTURE, span, f"nothing here is named '{name}' to capture")
            inner.scopes.bind(name, _unknown(span))
        elif isinstance(found, PlaceTerm):
            if is_closure_given(self.outer, found):
                message = f"'{name}' is a parametric closure, which is seen without being captured"
                self.outer.report(codes.BAD_CAPTURE, span, message)
                way = "imm"
            inner.scopes.bind(name, self.add(name, way, found, span))
        else:
            message = f"'{name}' is no variable; it is seen without being captured"
            self.outer.report(codes.BAD_CAPTURE, span, message)

    def on_use(self, inner: Checker, name: str, binding: Binding, span: Span) -> Term | None:
        """Capture a name where it is used first."""
        if not isinstance(binding, (typed.Local, CapturedName)):
            return None
        found = _in(self.outer, name, span)
        # A closure that may be given for a parameter is there wherever its name is.
        if isinstance(found, FailedTerm):
            return found
        is_given = isinstance(found, PlaceTerm) and is_closure_given(self.outer, found)
        if self.default is None and not is_given:
            self.outer.report(
                codes.BAD_CAPTURE,
                span,
                f"nothing says how '{name}' is captured; write it in a capture list, such as "
                f"'{{imm {name}}}'",
            )
            if not self.outer.trial:
                # It is said once.
                inner.scopes.bind_outermost(name, _unknown(span))
            return FailedTerm(span)
        if not isinstance(found, PlaceTerm):
            return FailedTerm(span)
        way = "imm" if is_given or self.default is None else self.default
        captured = self.add(name, way, found, span)
        inner.scopes.bind_outermost(name, captured)
        from compiler_core.sema.bodies.names import binding_term

        return binding_term(inner, captured, name, span)

    def add(self, name: str, way: str, found: PlaceTerm, span: Span) -> CapturedName:
        """Make a field for a capture; return what the name means inside."""
        from compiler_core.sema.bodies.conversions import as_value

        outer = self.outer
        type_ = outer.simplify(found.type)
        own = field_origin(self.closure.origin, name)
        base = typed.LocalPlace(self.closure, span)
        index = len(self.types)
        value: typed.Expression
        if way in ("var", _MOVE):
            if way == _MOVE:
                value = self._taken(found, span)
            else:
                # All values are there before the closure copies them in turn.
                held_back = outer.temporary(type_, name)
                copied = as_value(outer, replace(found, span=span))
                self.copies.append(typed.Declare(held_back, copied, span))
                taken = typed.LocalPlace(held_back, span)
                value = typed.Consume(taken, False, span, always=True)
            self.types.append(type_)
            self.values.append(value)
            changing = may_change(outer.db, outer.facts, type_)
            if changing:
                own = cast_mutability(own, TRUE)
                self.closure.convention = Convention.MUT
                self.closure.mutable = True
            held = typed.FieldPlace(base, index, name, type_, own, span)
            return CapturedName(held, TRUE if changing else FALSE, _declared(outer, name))
        mutable = {"imm": FALSE, "mut": TRUE}.get(way, found.mutable)
        if way == "mut" and outer.simplify(found.mutable) is FALSE:
            outer.report(codes.NOT_MUTABLE, span, f"'{name}' cannot be changed here")
        origin = cast_mutability(found.place.origin, mutable)
        reference = ref_type(type_, origin)
        self.types.append(reference)
        self.values.append(typed.Borrow(found.place, mutable is not FALSE, reference, span))
        holder = typed.FieldPlace(base, index, name, reference, own, span)
        read = typed.Consume(holder, False, span)
        place_ = typed.Dereference(read, type_, origin, span)
        return CapturedName(place_, mutable, _declared(outer, name))

    def _taken(self, found: PlaceTerm, span: Span) -> typed.Expression:
        """What a capture moves out of a place, if anything can be moved from there."""
        if not is_only_bits(self.outer, self.outer.simplify(found.type)):
            match taken_from(self.outer, found, span):
                case ValueTerm(expression=expression):
                    return expression
                case _:
                    return typed.Invalid(found.type, span)
        return typed.Consume(found.place, True, span)


def _declared(outer: Checker, name: str) -> typed.Local | None:
    """The variable that a captured name stands for in the end."""
    match outer.find(name) or outer.find_outside(name):
        case typed.Local() as local:
            return local
        case CapturedName(declared=declared):
            return declared
        case _:
            return None


def _unknown(span: Span) -> ComptimeName:
    from compiler_core.sema.declarations import UNKNOWN

    return ComptimeName(UNKNOWN, span)


def _in(outer: Checker, name: str, span: Span) -> Term | None:
    """What a name of a run-time value means in the body around a function."""
    from compiler_core.sema.bodies.names import binding_term

    binding = outer.find(name)
    if binding is not None:
        return binding_term(outer, binding, name, span)
    outside = outer.find_outside(name)
    if outside is None:
        return None
    captured = None if outer.capture is None else outer.capture(name, outside, span)
    return captured if captured is not None else binding_term(outer, outside, name, span)


# ---------------------------------------------------------------- checking


def declare_function(checker: Checker, element: blocks.Compound, offset: int) -> None:
    """A `def` in a body."""
    from compiler_core.sema.bodies.statements import bind_broken, check_function_body, clauses

    line, line_offset = clauses(element, offset)[0][:2]
    header = line.code
    if not isinstance(header, syntax.FunctionHeader) or header.name_token is None:
        if header is not None:
            bind_broken(checker, header)
        return
    token = header.name_token
    name = token.identifier
    span = Span(line_offset + token.start, line_offset + token.end)
    made = _checked(
        checker,
        header,
        name,
        lambda inner: check_function_body(inner, element, offset),
        is_parametric=has_mark(element, "__parameter", "parameter"),
        copied=_copied(element, offset),
    )
    checker.note_use(span, made.nested.function.type, made.decl)
    if made.value is None:
        earlier = checker.scopes.in_innermost(name)
        known = earlier.declarations if isinstance(earlier, NestedFunctions) else ()
        if checker.scopes.is_taken(name) and not known:
            _redeclared(checker, name, span)
        checker.scopes.bind(name, NestedFunctions((*known, made.decl)))
        return
    if checker.scopes.is_taken(name):
        _redeclared(checker, name, span)
    local = checker.local(name, made.value.type, span)
    checker.emit(typed.Declare(local, made.value, span))
    checker.scopes.bind(name, local)


def _copied(element: blocks.Compound, offset: int) -> list[tuple[str, Span]]:
    """What `@__copy_capture` names, which a parametric closure copies."""
    found: list[tuple[str, Span]] = []
    for child in element.children:
        code = child.code if isinstance(child, blocks.Line) else None
        called = code.expression if isinstance(code, syntax.Decorator) else None
        if (
            isinstance(called, syntax.Call)
            and isinstance(called.callee, syntax.Name)
            and called.callee.identifier in ("__copy_capture", "copy_capture")
        ):
            found += (
                (each.identifier, Span(offset + each.start, offset + each.end))
                for each in called.arguments.items
                if isinstance(each, syntax.Name)
            )
        offset += child.width
    return found


def _note_header(
    inner: Checker, header: Header, arguments: list[typed.Local], own: Parameters
) -> None:
    """Keep where the parameters and arguments of a function of a body are declared."""
    nodes = {info.name: info.node for info in own.infos}
    for written in header.parameters.parameters if header.parameters is not None else ():
        token = written.name_token
        node = None if token is None else nodes.get(token.identifier)
        if token is not None and isinstance(node, NamedParameter):
            inner.note_use(inner.span(token), node.type, node)
    for local in arguments:
        if local.span is not None:
            inner.note_use(local.span, local.type, local)


def _redeclared(checker: Checker, name: str, span: Span) -> None:
    checker.report(codes.REDECLARED, span, f"'{name}' is already declared in this scope")


def lambda_term(checker: Checker, node: syntax.Lambda, expected: Node | None) -> Term:
    """A lambda: a function, or a closure if it captures something."""
    from compiler_core.sema.bodies.statements import return_value

    del expected

    def check(inner: Checker) -> bool:
        return_value(inner, node.body, inner.span(node.body))
        return True

    span = checker.span(node)
    if node.bare_names:
        # The parser says that their types are missing.
        return FailedTerm(span)
    made = _checked(checker, node, "lambda", check)
    if made.value is not None:
        return ValueTerm(made.value, span)
    candidate = Candidate(made.decl, made.nested.function, made.nested.around.nodes)
    return OverloadTerm("lambda", (candidate,), span)


def kept_first(checker: Checker, made: typed.Expression) -> typed.Expression:
    """What a variable is given: a closure comes out of a place of its own."""
    last = made.value if isinstance(made, typed.Staged) else made
    if not isinstance(last, typed.Make) or captured_types(last.type) is None:
        return made
    if is_register_trivial(checker.db, made.type):
        return made
    held = checker.temporary(made.type, "lambda")
    taken = typed.Consume(typed.LocalPlace(held, made.span), False, made.span)
    return typed.Staged([typed.Declare(held, made, made.span)], taken, made.span)


@dataclass(frozen=True, slots=True)
class _Made:
    decl: DeclId
    nested: NestedFunction
    # The closure, if there is one.
    value: typed.Expression | None


def _checked(
    checker: Checker,
    header: Header,
    name: str,
    check: Callable[[Checker], bool],
    *,
    is_parametric: bool = False,
    copied: Sequence[tuple[str, Span]] = (),
) -> _Made:
    """Check a function of a body."""
    from compiler_core.sema.bodies.comptime_values import evaluator_of

    number = 0
    decl = nested_id(checker.decl, name, number)
    while decl in checker.functions:
        number += 1
        decl = nested_id(checker.decl, name, number)
    around = around_of(checker)
    problems = checker.new_problems()
    environment = evaluator_of(checker, problems).environment
    environment = replace(environment, decl=decl)
    signature = nested_signature(checker.db, decl, header, environment, problems)
    checker.report_all(problems)
    own = signature.own
    full = Parameters((*around.infos, *own.infos), (*around.constraints, *own.constraints))
    origin = place(PlaceSort.ARGUMENT, decl, 0, "", FALSE)
    closure = typed.Local(
        "", NEVER, typed.LocalKind.ARGUMENT, origin, Convention.IMM, written=False, mutable=False
    )
    captures = _Captures(checker, closure)
    if is_parametric and header.captures is None:
        # It refers to all that it names, and may change what may be changed there.
        captures.default = "ref"
    elif isinstance(header, syntax.Lambda) and header.captures is None:
        # It refers to all that it names, and changes nothing.
        captures.default = "imm"
    inner = _checker_inside(checker, decl, environment, signature, full)
    arguments = declare_arguments(inner, signature)
    _note_header(inner, header, arguments, own)
    inner.capture = lambda name, binding, span: captures.on_use(inner, name, binding, span)
    if header.captures is not None:
        captures.read_list(inner, header.captures)
    captures.read_copied(inner, copied)
    errors = len(checker.problems)
    has_body = check(inner)
    _check_defaults(checker, decl, header, signature)
    checker.trial_errors += inner.trial_errors
    checker.is_broken = checker.is_broken or inner.is_broken
    failed = inner.is_broken or any(each.is_error for each in checker.problems[errors:])
    type_ = None
    whole = signature
    if captures.types or (header.captures is not None and header.captures.captures):
        # One that could capture something is a closure, though it may hold nothing.
        type_ = type_of_closure(closure_id(decl), around, captures.types)
        closure.type = type_
        arguments.insert(0, closure)
        info = ArgumentInfo(
            "", type_, Convention.IMM, Passing.POSITIONAL, Variadic.NO, False, origin
        )
        whole = replace(
            signature, arguments=(info, *signature.arguments), is_static=False, is_method=True
        )
    function = reference_to(decl, whole, full)
    nested = NestedFunction(whole, full, around, function, type_, signature.type, is_parametric)
    checker.functions[decl] = nested
    if has_body:
        body = finished(inner, arguments, signature.result, signature.raised, failed=failed)
        body.uses = []
        checker.nested[decl] = body
    value: typed.Expression | None = None
    if type_ is not None:
        span = Span(checker.offset + header.start, checker.offset + header.end)
        value = typed.Make(captures.values, type_, span)
        if captures.copies:
            value = typed.Staged(captures.copies, value, span)
    return _Made(decl, nested, value)


def around_of(checker: Checker) -> Parameters:
    """The parameters around a function: those of the body, and variables of loops around."""
    from compiler_core.sema.bodies.comptime_values import named_parameters, with_extra

    known = set(checker.parameters.nodes)
    extra: dict[Node, None] = {}
    for binding in checker.scopes.visible().values():
        if isinstance(binding, ComptimeName):
            for node in named_parameters(binding.node):
                if node not in known and isinstance(node, NamedParameter):
                    extra[node] = None
    found = with_extra(checker.parameters, tuple(extra))
    # Nobody gives these by position.
    infos = tuple(replace(info, passing=Passing.INFERRED) for info in found.infos)
    return Parameters(infos, found.constraints)


def _checker_inside(
    outer: Checker, decl: DeclId, environment: Environment, signature: Signature, full: Parameters
) -> Checker:
    for info in signature.own.infos:
        if info.name and "." not in info.name:
            environment = environment.with_parameter(info.name, info.node)
    for argument in signature.arguments:
        if argument.origin is not None and argument.name:
            environment = environment.with_argument(argument.name, argument.type, argument.origin)
    own = [condition for condition, _ in signature.own.constraints]
    facts = outer.facts.extended(own) if own else outer.facts
    inner = Checker(
        outer.db, decl, environment, facts, full, offset=outer.offset, probe=outer.probe
    )
    inner.problems = outer.problems
    inner.uses = outer.uses
    inner.nested = outer.nested
    inner.functions = outer.functions
    inner.trial = outer.trial
    inner.inferences = outer.inferences
    inner.outer = outer
    inner.opened = outer.opened
    inner.raising = Raising(signature.raised)
    inner.scopes.innermost.taken = frozenset(info.name for info in signature.own.infos)
    return inner


def _check_defaults(checker: Checker, decl: DeclId, header: Header, signature: Signature) -> None:
    """The thunks of default values, which belong to the body around."""
    from compiler_core.sema.bodies.comptime_values import free_locals, thunk_returning
    from compiler_core.sema.bodies.expressions import value

    written = header.arguments
    types = {info.name: info.type for info in signature.arguments}
    for item in written.items if written is not None else []:
        if not isinstance(item, syntax.Argument) or item.default is None:
            continue
        name = "" if item.name_token is None else item.name_token.identifier
        if name not in types:
            continue
        span = checker.span(item.default.value)
        found = value(checker, item.default.value, types[name])
        if any(True for _ in free_locals(found)):
            checker.report(
                codes.NOT_COMPTIME, span, "a default value cannot depend on a value of run time"
            )
            continue
        thunk = default_thunk(checker.db, decl, name)
        checker.nested[thunk] = thunk_returning(thunk, found, span)


# ---------------------------------------------------------------- calling


def closure_type(checker: Checker, type_: Node) -> FunctionType | None:
    """How a closure is called, if a type is that of one without parameters of its own."""
    nested = function_of_captures(checker, type_)
    if nested is None or nested.type is None:
        return None
    assert isinstance(type_, StructType)
    mapping = dict(zip(nested.around.nodes, type_.arguments, strict=False))
    found = put_in(nested.type, mapping)
    return found if isinstance(found, FunctionType) else None


def as_method(checker: Checker, term: PlaceTerm | ValueTerm) -> OverloadTerm | None:
    """The function of a closure, with that as its receiver."""
    type_ = checker.simplify(term.type)
    nested = function_of_captures(checker, type_)
    if nested is None:
        return None
    assert isinstance(type_, StructType)
    decl = function_of_closure(type_.decl)
    candidate = Candidate(decl, nested.function, type_.arguments[:-1])
    return OverloadTerm(decl.short_name, (candidate,), term.span, term)


def function_of_captures(checker: Checker, type_: Node) -> NestedFunction | None:
    """The function of a closure, if a type is that of one of this body."""
    if not isinstance(type_, StructType) or not is_closure(type_.decl):
        return None
    return checker.functions.get(function_of_closure(type_.decl))
