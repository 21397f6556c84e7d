"""What each statement does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from compiler_core.incremental import Database, query
from compiler_core.meta.constants import FALSE, TRUE
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.node import Node
from compiler_core.meta.types import NEVER, NONE, RefType
from compiler_core.sema import typed
from compiler_core.sema.bodies import codes, implicit
from compiler_core.sema.bodies.assignment import assign, augmented_assign
from compiler_core.sema.bodies.checker import Checker
from compiler_core.sema.bodies.closures import declare_function, kept_first
from compiler_core.sema.bodies.comptime_statements import (
    check_comptime_assert,
    check_comptime_for,
    check_comptime_if,
    declare_comptime,
    import_names,
)
from compiler_core.sema.bodies.comptime_values import type_of_annotation
from compiler_core.sema.bodies.conversions import (
    as_condition,
    as_reference,
    as_value,
    convert,
    convert_reference,
    default_type,
    settled,
)
from compiler_core.sema.bodies.exceptions import (
    check_assert,
    check_raise,
    check_try,
    check_with,
)
from compiler_core.sema.bodies.expressions import resolve, term
from compiler_core.sema.bodies.implicit import BlockAt
from compiler_core.sema.bodies.loops import check_for, check_while
from compiler_core.sema.bodies.patterns import check_match
from compiler_core.sema.bodies.regions import check_region, check_unclaimed
from compiler_core.sema.bodies.terms import (
    FailedTerm,
    MetaTerm,
    ModuleTerm,
    PendingTerm,
    PlaceTerm,
    Term,
    ValueTerm,
)
from compiler_core.sema.bodies.transfers import kept_place
from compiler_core.sema.bodies.unpacking import declare_unpacked, length_of
from compiler_core.sema.declarations import UNKNOWN, is_unknown, nominal
from compiler_core.sema.evaluation import lookup
from compiler_core.sema.items import item_of, owner_of
from compiler_core.sema.lifecycle import holds
from compiler_core.sema.signatures import has_decorator
from compiler_core.sema.typed import LocalKind
from compiler_core.source import Span
from compiler_core.syntax import blocks
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax

# A clause of a compound statement: its header line and block, and where both start.
Clause = tuple[blocks.Line, int, blocks.Block | None, int]


def check_function_body(checker: Checker, element: blocks.Compound, offset: int = 0) -> bool:
    """Check the body of a function; False where there is none, as for a trait's requirement."""
    found = clauses(element, offset)
    if not found:
        return False
    line, line_offset, block, block_offset = found[0]
    header = line.code
    if not isinstance(header, syntax.FunctionHeader):
        return False
    inline = header.inline_body
    owner = owner_of(checker.db, checker.decl)
    is_of_trait = owner is not None and owner.sort is DeclSort.TRAIT
    lacks_body = block is None or _is_requirement(block) if inline is None else is_ellipsis(inline)
    if is_of_trait and lacks_body:
        return False
    if inline is not None:
        checker.offset = line_offset
        check_statement(checker, inline)
    if block is not None:
        check_block(checker, block, block_offset)
    wanted = checker.result.type
    if wanted is None or wanted in (NONE, NEVER) or checker.result.is_named:
        return True
    failed = checker.is_broken or any(p.is_error for p in checker.problems)
    if falls_through(checker.statements) and not failed and not _is_passed_over(checker, block):
        token = header.name_token
        start, end = (token.start, token.end) if token else (header.start, header.end)
        checker.report(
            codes.MISSING_RETURN,
            Span(line_offset + start, line_offset + end),
            f"this may end without a result; it must return {checker.shown(wanted)}",
        )
    return True


def _is_passed_over(checker: Checker, block: blocks.Block | None) -> bool:
    """Whether this is a requirement with `pass` for a body, which the syntax objects to."""
    owner = owner_of(checker.db, checker.decl)
    if owner is None or owner.sort is not DeclSort.TRAIT or block is None:
        return False
    return all(
        isinstance(line, blocks.Line) and isinstance(line.code, syntax.PassStatement)
        for line in block.statements()
    )


def clauses(element: blocks.Compound, offset: int) -> list[Clause]:
    """The header lines of a compound statement with their blocks, and where these start."""
    found: list[Clause] = []
    for child in element.children:
        if isinstance(child, blocks.Block):
            if found:
                found[-1] = (*found[-1][:2], child, offset)
        elif (
            isinstance(child, blocks.Line)
            and child.code is not None
            and not blocks.is_decorator(child)
        ):
            found.append((child, offset, None, offset))
        offset += child.width
    return found


def _is_requirement(block: blocks.Block) -> bool:
    found = [line for line in block.statements() if not _is_docstring(line)]
    return len(found) == 1 and isinstance(found[0], blocks.Line) and is_ellipsis(found[0].code)


def _is_docstring(line: blocks.Line | blocks.Compound) -> bool:
    code = line.code if isinstance(line, blocks.Line) else None
    return isinstance(code, syntax.ExpressionStatement) and isinstance(
        code.expression, syntax.String
    )


def is_ellipsis(node: syntax.Node | None) -> bool:
    """Whether a statement is `...`."""
    return (
        isinstance(node, syntax.ExpressionStatement)
        and isinstance(node.expression, syntax.Literal)
        and node.expression.literal_token.text == "..."
    )


# ---------------------------------------------------------------- blocks


def check_body(
    checker: Checker, clause: Clause, *, is_scope_of_header: bool = False
) -> list[typed.Statement]:
    """Check the block of a clause, or what stands behind its colon, in a scope of its own.

    What the header has bound in the scope around cannot be declared anew if it is its scope too.
    """
    line, line_offset, block, block_offset = clause
    taken = frozenset(checker.scopes.innermost.names) if is_scope_of_header else frozenset()
    with checker.collecting() as statements:
        checker.scopes.innermost.taken = taken
        if isinstance(line.code, syntax.ErrorNode):
            bind_broken(checker, line.code)
        inline = _inline_body(line.code)
        if inline is not None:
            checker.offset = line_offset
            check_statement(checker, inline)
        if block is not None:
            check_block(checker, block, block_offset)
    return statements


def _inline_body(code: syntax.Node | None) -> syntax.Node | None:
    return code.inline_body if isinstance(code, syntax.Header) else None


def check_block(checker: Checker, block: blocks.Block, offset: int) -> None:
    """Check the statements of a block."""
    warned = False
    first = True
    around, checker.block = checker.block, BlockAt(Span(offset, offset + block.width))
    if checker.home.block is None:
        checker.home.block = checker.block
    for child in block.children:
        if checker.probe is not None and checker.probe.is_answered:
            # What comes behind says nothing about the place that is asked about.
            break
        checker.block.statement, checker.block.start = child, offset
        is_code = isinstance(child, blocks.Compound) or (
            isinstance(child, blocks.Line) and child.code is not None
        )
        if is_code and not warned and leaves(checker.statements):
            warned = True
            checker.offset = offset
            _warn_unreachable(checker, child)
        if isinstance(child, blocks.Line):
            if child.code is not None and not (first and _is_docstring(child)):
                checker.offset = offset
                check_statement(checker, child.code)
        elif isinstance(child, blocks.Compound):
            check_compound(checker, child, offset)
        first = first and not is_code
        offset += child.width
    if checker.block.regions:
        check_unclaimed(checker, checker.block.regions)
    checker.block = around


def warn_unreachable_block(checker: Checker, clause: Clause) -> None:
    """Say that the block of a clause never runs, at its first statement."""
    _, _, block, offset = clause
    before = checker.offset
    for child in block.children if block is not None else ():
        line = child.header if isinstance(child, blocks.Compound) else child
        if isinstance(line, blocks.Line) and line.code is not None:
            checker.offset = offset
            _warn_unreachable(checker, child)
            break
        offset += child.width
    checker.offset = before


def _warn_unreachable(checker: Checker, child: blocks.Element) -> None:
    line = child.header if isinstance(child, blocks.Compound) else child
    if isinstance(line, blocks.Line) and line.code is not None:
        span = checker.span(line.code)
        checker.report(codes.UNREACHABLE, span, "this is never reached")


def leaves(statements: Sequence[typed.Statement]) -> bool:
    """Whether control never gets behind the last of some statements."""
    return bool(statements) and _leaves(statements[-1])


def falls_through(statements: Sequence[typed.Statement]) -> bool:
    """Whether control may get behind some statements."""
    return not any(_leaves(statement) for statement in statements)


def _leaves(statement: typed.Statement) -> bool:
    match statement:
        case (
            typed.Return() | typed.Raise() | typed.Break() | typed.Continue() | typed.Unreachable()
        ):
            return True
        case typed.Evaluate(value=typed.Staged(statements=inner)):
            return not falls_through(inner)
        case typed.Evaluate(value=expression) | typed.Declare(value=expression):
            return _never_returns(expression)
        case typed.If() | typed.ComptimeIf():
            return not falls_through(statement.then) and not falls_through(statement.otherwise)
        case typed.Scope(statements=inner):
            return not falls_through(inner)
        case typed.While(condition=typed.Constant(value=condition), body=body):
            return condition is TRUE and not _breaks(body)
        case typed.Try():
            if statement.final and not falls_through(statement.final):
                return True
            leaves_body = not falls_through([*statement.body, *statement.otherwise])
            return leaves_body and (
                statement.handler is None or not falls_through(statement.handler)
            )
        case _:
            return False


def _never_returns(expression: typed.Expression | None) -> bool:
    return isinstance(expression, typed.Call) and expression.type is NEVER


def _breaks(statements: Sequence[typed.Statement]) -> bool:
    """Whether a `break` of the loop around is among some statements."""
    return any(isinstance(each, typed.Break) for each in _without_loops(statements))


def _without_loops(statements: Sequence[typed.Statement]) -> Iterator[typed.Statement]:
    for each in statements:
        yield each
        match each:
            case typed.If() | typed.ComptimeIf():
                yield from _without_loops(each.then)
                yield from _without_loops(each.otherwise)
            case typed.Scope(statements=inner):
                yield from _without_loops(inner)
            case typed.Try():
                yield from _without_loops(each.body)
                yield from _without_loops(each.handler or ())
                yield from _without_loops(each.otherwise)
                yield from _without_loops(each.final)
            case typed.While() | typed.For():
                yield from _without_loops(each.otherwise)
            case _:
                pass


# ---------------------------------------------------------------- simple statements


def check_statement(checker: Checker, node: syntax.Node) -> None:
    """Check a statement on one line."""
    match node:
        case syntax.Statements():
            for each in node.statements:
                check_statement(checker, each)
        case syntax.PassStatement():
            pass
        case syntax.BreakStatement() | syntax.ContinueStatement():
            _check_jump(checker, node)
        case syntax.ReturnStatement():
            _check_return(checker, node)
        case syntax.RaiseStatement():
            check_raise(checker, node)
        case syntax.ComptimeAssert():
            check_comptime_assert(checker, node)
        case syntax.AssertStatement():
            check_assert(checker, node)
        case syntax.ComptimeDeclaration():
            declare_comptime(checker, node)
        case syntax.ImportStatement() | syntax.FromImportStatement():
            import_names(checker, node)
        case syntax.VariableDeclaration():
            _declare_without_value(checker, node)
        case syntax.Assignment():
            _check_assignment(checker, node)
        case syntax.AugmentedAssignment():
            augmented_assign(checker, node)
        case syntax.ExpressionStatement():
            _check_expression(checker, node.expression)
        case syntax.ErrorNode():
            # The syntax is reported; what follows is checked all the same.
            bind_broken(checker, node)
        case _:
            checker.report(
                codes.MISPLACED, checker.span(node), "this statement means nothing in a function"
            )


def bind_broken(checker: Checker, node: syntax.Node) -> None:
    """Take the names of a line that does not parse as known, whatever they are."""
    checker.is_broken = True
    declares = False
    for token in node.tokens():
        if token.kind == k.NAME:
            name = token.identifier
            if declares or not _is_known(checker, name):
                checker.scopes.bind(name, checker.local(name, UNKNOWN, written=False))
        declares = token.text in _DECLARING


_DECLARING: Final = ("var", "ref", "for", "comptime", "def", "as", "alias", "let", "fn")


def _is_known(checker: Checker, name: str) -> bool:
    return (
        checker.find(name) is not None
        or checker.find_outside(name) is not None
        or name in checker.environment.parameters
        or bool(lookup(checker.db, checker.module, name))
    )


def _check_jump(checker: Checker, node: syntax.BreakStatement | syntax.ContinueStatement) -> None:
    span = checker.span(node)
    is_break = isinstance(node, syntax.BreakStatement)
    if not checker.loops:
        word = "break" if is_break else "continue"
        checker.report(codes.NOT_IN_LOOP, span, f"there is no loop around this '{word}'")
        return
    checker.emit(typed.Break(span) if is_break else typed.Continue(span))


def _check_return(checker: Checker, node: syntax.ReturnStatement) -> None:
    span = checker.span(node)
    if checker.region is not None:
        checker.report(codes.WRONG_RETURN, span, "a region of inline MLIR returns from no function")
        return
    result = checker.result
    written = node.value
    if written is None:
        if result.type is None:
            result.type = NONE
        if result.type is not NONE and not result.is_named and result.type is not NEVER:
            checker.report(
                codes.WRONG_RETURN,
                span,
                f"this must return a value of type {checker.shown(result.type)}",
            )
        checker.emit(typed.Return(None, span))
        return
    return_value(checker, written, span)


def return_value(checker: Checker, written: syntax.Node, span: Span) -> None:
    """Return the value of an expression."""
    result = checker.result
    found = term(checker, written, _pointee(result.type))
    if result.type is None:
        result.type = NONE if isinstance(found, FailedTerm) else default_type(checker, found)
    wanted = result.type
    if isinstance(found, FailedTerm):
        checker.emit(typed.Return(typed.Invalid(wanted, span), span))
    elif isinstance(wanted, RefType):
        reference = convert_reference(checker, found, wanted, checker.span(written))
        checker.emit(typed.Return(reference, span))
    elif wanted is NONE:
        _return_of_nothing(checker, found, span)
    else:
        expression = convert(checker, found, wanted, checker.span(written))
        checker.emit(typed.Return(settled(checker, expression), span))


def _pointee(type_: Node | None) -> Node | None:
    return type_.children[0] if isinstance(type_, RefType) else type_


def _return_of_nothing(checker: Checker, found: Term, span: Span) -> None:
    """`return f()` where `f` gives nothing either, or `return None`."""
    if default_type(checker, found) is not NONE:
        checker.report(
            codes.WRONG_RETURN, found.span, "this function declares no result, so it returns none"
        )
        return
    if isinstance(found, ValueTerm):
        checker.emit(typed.Evaluate(found.expression, span))
    checker.emit(typed.Return(None, span))


def _check_expression(checker: Checker, node: syntax.Node) -> None:
    """Evaluate for what it does; a value that nothing uses is worth a warning.

    `...` does nothing, wherever it stands.
    """
    if is_ellipsis_literal(node):
        return
    if is_docstring_like(node):
        found: Term = term(checker, node)
        _warn_unused(checker, found, node)
        return
    found = term(checker, node)
    span = checker.span(node)
    match found:
        case FailedTerm():
            return
        case ValueTerm(expression=expression):
            _warn_unused(checker, found, node)
            checker.emit(typed.Evaluate(expression, span))
        case PlaceTerm(place=place):
            _warn_unused(checker, found, node)
            checker.emit(typed.Touch(place, span))
        case MetaTerm():
            _warn_unused(checker, found, node)
        case ModuleTerm():
            message = "nothing uses this module; assign it to '_' to say so"
            checker.report(codes.UNUSED_VALUE, span, message)
        case _:
            expression = as_value(checker, found)
            if not isinstance(expression, typed.Invalid):
                _warn_unused(checker, found, node)


def is_docstring_like(node: syntax.Node) -> bool:
    """Whether an expression is a text, which may be a comment in quotes."""
    return isinstance(node, syntax.String)


def _warn_unused(checker: Checker, found: Term, node: syntax.Node) -> None:
    if isinstance(node, syntax.Walrus):
        return
    type_ = default_type(checker, found)
    struct = nominal(type_)
    if type_ in (NONE, NEVER) or (struct is not None and _may_be_unused(checker.db, struct[0])):
        return
    checker.report(
        codes.UNUSED_VALUE,
        checker.span(node),
        f"nothing uses this value of type {checker.shown(type_)}; assign it to '_' to discard it",
    )


@query(kept=True)
def _may_be_unused(db: Database, struct: DeclId) -> bool:
    """Whether calls are often made for what they do, though they return a value of this type."""
    item = item_of(db, struct)
    return item is not None and has_decorator(item, "__may_be_unused")


def is_ellipsis_literal(node: syntax.Node) -> bool:
    """Whether an expression is `...`."""
    return isinstance(node, syntax.Literal) and node.literal_token.text == "..."


# ---------------------------------------------------------------- variables


def _declare_without_value(checker: Checker, node: syntax.VariableDeclaration) -> None:
    """`var x: T`."""
    binding = node.binding
    if node.annotation is None:
        # The syntax has said that it is missing.
        type_: Node | None = None
    else:
        type_ = type_of_annotation(checker, node.annotation.type)
    target = binding.target
    if isinstance(target, syntax.Comparison):
        # The syntax has said that a '=' was meant.
        target = target.operands[0]
    for name in target.items if isinstance(target, syntax.Tuple) else [target]:
        if isinstance(name, syntax.Name):
            _bind_variable(checker, name, type_ if type_ is not None else UNKNOWN, None, node)


def _bind_variable(
    checker: Checker,
    name: syntax.Name,
    type_: Node,
    expression: typed.Expression | None,
    node: syntax.Node,
) -> None:
    span = checker.span(name)
    local = checker.local(name.identifier, type_, span)
    placed = None if expression is None else kept_first(checker, settled(checker, expression))
    checker.emit(typed.Declare(local, placed, checker.span(node)))
    bind_local(checker, local)


def bind_local(checker: Checker, local: typed.Local) -> None:
    """Bind a declared local to its name; a name has one meaning in a scope."""
    if local.name == "_":
        return
    if local.span is not None and checker.scopes.is_taken(local.name):
        checker.report(
            codes.REDECLARED, local.span, f"'{local.name}' is already declared in this scope"
        )
    checker.scopes.bind(local.name, local)
    if local.span is not None:
        checker.note_use(local.span, local.type, local)


def _check_assignment(checker: Checker, node: syntax.Assignment) -> None:
    written = node.value
    targets = node.targets
    first = targets[0]
    implicit.look_at(checker, targets)
    if written is None:
        _declare_implicitly(checker, node, first)
        return
    name = first.identifier if isinstance(first, syntax.Name) else ""
    if node.annotation is not None and name and implicit.is_new(checker, name):
        _declare_implicitly(checker, node, first)
        return
    # The last target gets the value, and each before it what the one behind it got.
    value = written
    for target in reversed(targets):
        if isinstance(target, syntax.Binding):
            wanted = node.annotation if target is first else None
            _declare_with_value(checker, node, target, value, wanted)
            value = target.target
        else:
            assign(checker, target, value, checker.span(node))
            value = target


def _declare_implicitly(checker: Checker, node: syntax.Assignment, target: syntax.Node) -> None:
    """`x: T` and `x: T = value` of a name that nothing declares."""
    type_: Node = UNKNOWN
    value: typed.Expression | None = None
    span = checker.span(node)
    if node.annotation is not None:
        type_ = type_of_annotation(checker, node.annotation.type) or UNKNOWN
    if node.value is not None:
        found = term(checker, node.value, type_)
        if isinstance(found, FailedTerm):
            value = typed.Invalid(type_, found.span)
        else:
            value = settled(checker, convert(checker, found, type_, checker.span(node.value)))
    if isinstance(target, syntax.Name):
        implicit.declare(checker, target.identifier, type_, value, checker.span(target), span)


def _declare_with_value(
    checker: Checker,
    node: syntax.Assignment,
    binding: syntax.Binding,
    written: syntax.Node,
    annotation: syntax.TypeAnnotation | None,
) -> None:
    """`var x: T = value`, `ref x = place`, and several names at once."""
    is_reference = binding.keyword.text == "ref"
    wanted = None
    if annotation is not None:
        wanted = type_of_annotation(checker, annotation.type)
    target = binding.target
    if not isinstance(target, syntax.Name):
        declare_unpacked(checker, target, written, wanted, is_reference=is_reference)
        return
    if is_reference:
        bind_reference(checker, target, _to_refer_to(checker, written), checker.span(node))
        return
    found = term(checker, written, wanted)
    if wanted is None and isinstance(found, PendingTerm):
        found = resolve(checker, found, None)
        if isinstance(found, PendingTerm):
            # Nothing says what it is, which is reported here.
            as_value(checker, found)
            found = FailedTerm(found.span)
    if isinstance(found, FailedTerm):
        # The name is known all the same, so that its uses are not reported too.
        type_ = wanted if wanted is not None else UNKNOWN
        _bind_variable(checker, target, type_, typed.Invalid(type_, found.span), node)
        return
    type_ = wanted if wanted is not None else default_type(checker, found)
    expression = convert(checker, found, type_, checker.span(written))
    if target.identifier == "_":
        checker.emit(typed.Evaluate(expression, checker.span(node), discarded=True))
        return
    _bind_variable(checker, target, expression.type if wanted is None else type_, expression, node)


def _to_refer_to(checker: Checker, written: syntax.Node) -> Term:
    """What `ref x = …` refers to: a place, or a value that gets one because it needs memory."""
    found = term(checker, written)
    kept = kept_place(checker, found, may_change=True)
    if kept is not None or not isinstance(found, (ValueTerm, MetaTerm)):
        return kept or found
    type_ = default_type(checker, found)
    in_registers = holds(checker.db, checker.facts, type_, "RegisterPassable")
    # A tuple is put together in memory, and so is what a call gives that may raise instead.
    given = found.expression if isinstance(found, ValueTerm) else None
    in_memory = isinstance(given, typed.Call) and given.raised is not NEVER
    in_memory |= length_of(checker, type_) is not None
    if is_unknown(type_) or not in_registers or in_memory:
        return found
    checker.report(
        codes.NOT_STORED,
        checker.span(written),
        f"this value of type {checker.shown(type_)} lies in no memory that 'ref' could refer to; "
        "write 'var' for a variable of its own",
    )
    return FailedTerm(checker.span(written))


def bind_reference(checker: Checker, target: syntax.Name, found: Term, span: Span) -> None:
    """Bind a name to a place: `ref x = …`."""
    reference = None if isinstance(found, FailedTerm) else as_reference(checker, found, None)
    type_ = None if reference is None else reference.type
    if not isinstance(type_, RefType):
        bind_local(checker, checker.local(target.identifier, UNKNOWN, checker.span(target)))
        return
    mutable = not (isinstance(found, PlaceTerm) and found.mutable is FALSE)
    local = checker.local(
        target.identifier,
        type_.children[0],
        checker.span(target),
        kind=LocalKind.REFERENCE,
        origin=type_.children[1],
        mutable=mutable,
    )
    checker.emit(typed.Declare(local, reference, span))
    bind_local(checker, local)


# ---------------------------------------------------------------- compound statements


def check_compound(checker: Checker, element: blocks.Compound, offset: int) -> None:
    """Check a statement with blocks."""
    found = clauses(element, offset)
    if not found:
        return
    line, line_offset = found[0][:2]
    checker.offset = line_offset
    code = line.code
    if code is None:
        return
    if isinstance(code, syntax.ErrorNode) and not isinstance(element, blocks.Function):
        with checker.collecting() as statements:
            bind_broken(checker, code)
            for clause in found:
                checker.emit(typed.Scope(check_body(checker, clause), Span(offset, offset)))
        checker.emit(typed.Scope(statements, Span(offset, offset)))
        return
    is_comptime = isinstance(code, syntax.ComptimeHeader) or any(
        isinstance(d.expression, syntax.Name) and d.expression.identifier == "parameter"
        for d in element.decorators
    )
    match element:
        case blocks.If() if is_comptime:
            check_comptime_if(checker, found)
        case blocks.If():
            check_if(checker, found)
        case blocks.While():
            check_while(checker, found)
        case blocks.For() if is_comptime:
            check_comptime_for(checker, found)
        case blocks.For():
            check_for(checker, found)
        case blocks.Try():
            check_try(checker, found)
        case blocks.With():
            check_with(checker, found)
        case blocks.Match():
            check_match(checker, element, offset, is_comptime=is_comptime)
        case blocks.Function():
            declare_function(checker, element, offset)
        case blocks.Region():
            check_region(checker, found[0])
        case _:
            checker.report(
                codes.UNSUPPORTED,
                checker.span(code),
                "this kind of declaration is not supported inside a function",
            )


def header_of(code: syntax.Node | None) -> syntax.Node | None:
    """A header without the `comptime` before it."""
    return code.header if isinstance(code, syntax.ComptimeHeader) else code


def check_if(checker: Checker, found: Sequence[Clause]) -> None:
    """`if … elif … else …`."""
    clause, rest = found[0], found[1:]
    line, line_offset = clause[:2]
    checker.offset = line_offset
    header = header_of(line.code)
    condition_node = condition_of(header)
    if condition_node is None:
        # An `else`.
        checker.emit(typed.Scope(check_body(checker, clause), Span(line_offset, line_offset)))
        return
    span = checker.span(condition_node)
    with checker.scopes.nested():
        condition = as_condition(checker, term(checker, condition_node))
        _warn_constant(checker, condition, condition_node)
        then = check_body(checker, clause)
    otherwise: list[typed.Statement] = []
    if rest:
        with checker.collecting() as otherwise:
            check_if(checker, rest)
    checker.emit(typed.If(condition, then, otherwise, span))


def condition_of(header: syntax.Node | None) -> syntax.Node | None:
    """The condition of an `if` or `elif`; None for an `else`."""
    if isinstance(header, (syntax.IfHeader, syntax.ElifHeader)):
        return header.condition
    if isinstance(header, syntax.InlineClause):
        return header.expression
    return None


def _warn_constant(checker: Checker, condition: typed.Expression, node: syntax.Node) -> None:
    if isinstance(condition, typed.Constant) and condition.value in (TRUE, FALSE):
        which = "true" if condition.value is TRUE else "false"
        checker.report(
            codes.CONSTANT_CONDITION, checker.span(node), f"this condition is always {which}"
        )
