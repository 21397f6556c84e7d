"""Compile-time expressions that need no function to run: types, parameters, literals, operators.

The result is a node of the meta language, or None where the value cannot be told at this level: a
call of a function, whose body somebody else has to evaluate. What is certainly wrong is reported.
"""

from __future__ import annotations

from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from compiler_core.incremental import Database
from compiler_core.meta.binding import bind_slots, binder_of, fill_defaults
from compiler_core.meta.constants import (
    FALSE,
    NONE_VALUE,
    TRUE,
    FloatConst,
    IntConst,
    Poison,
    floating,
    integer,
    string,
)
from compiler_core.meta.context import EvaluationContext
from compiler_core.meta.decide import Facts
from compiler_core.meta.folding import cast, operate
from compiler_core.meta.functions import Convention, FunctionType
from compiler_core.meta.generators import GeneratorType, NamedParameter
from compiler_core.meta.logic import select
from compiler_core.meta.machine import FloatValue
from compiler_core.meta.node import TRAIT, TYPE, Node
from compiler_core.meta.operations import Op
from compiler_core.meta.origins import cast_mutability
from compiler_core.meta.types import (
    BOOL,
    FLOAT_LITERAL,
    INDEX,
    INT_LITERAL,
    NONE,
    STRING,
    DeclRef,
    MetaType,
    OriginType,
    StructType,
    Trait,
    members_of,
)
from compiler_core.sema import codes, lists
from compiler_core.sema.constant_operators import (
    common,
    fold_binary,
    fold_comparison,
    fold_unary,
    is_type,
)
from compiler_core.sema.damage import is_excused, may_have
from compiler_core.sema.environment import Environment, Problems
from compiler_core.sema.function_types import function_type_of
from compiler_core.sema.inline_attributes import inline_attribute, is_inline_attribute
from compiler_core.sema.inline_types import inline_type, is_inline_type
from compiler_core.sema.literals import FLOAT_QUESTIONS, string_bytes
from compiler_core.sema.modules import ModuleId, is_of_library, module_of_key
from compiler_core.sema.opened import closed_message, is_closed
from compiler_core.sema.origin_expressions import (
    origin_cast,
    origin_interior,
    origin_member,
    origin_of_items,
    place_of,
)
from compiler_core.sema.primitives import PRINTER, SOME, some
from compiler_core.sema.scopes import Target, resolve, resolve_member
from compiler_core.sema.spelling import (
    member_advice,
    name_advice,
    names_at_file_scope,
    names_in_files,
)
from compiler_core.sema.type_binding import open_type, subscript
from compiler_core.sema.typed import MemberName
from compiler_core.source import Code, Diagnostic, Edit, Fix, Span
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tokens import Token

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from compiler_core.sema.callables import Called


_COMPUTING = (
    syntax.Call,
    syntax.Attribute,
    syntax.Subscript,
    syntax.BooleanOperation,
    syntax.Binary,
    syntax.Unary,
    syntax.Comparison,
    syntax.Conditional,
    syntax.Parenthesized,
    syntax.ComptimeExpression,
    syntax.Tuple,
    syntax.TupleDisplay,
    syntax.ListDisplay,
    syntax.BraceDisplay,
    syntax.Template,
)


class Evaluator:
    """Evaluates the expressions of one declaration."""

    def __init__(self, db: Database, environment: Environment, problems: Problems) -> None:
        self._db = db
        self.environment = environment
        self._problems = problems
        # Makes a parameter of the function from a name and a type, where open types are allowed.
        self.make_parameter: Callable[[str, Node], Node] | None = None
        # What is known to hold, where what types need is to be shown by it.
        self.facts: Facts | None = None
        # Evaluates what only running a function can tell; in headers a thunk does.
        self.fallback: Callable[[syntax.Node, Node | None], Node | None] | None = None
        # Modules that nothing has imported, of which that was said.
        self._closed: set[ModuleId] = set()
        # What is called when a closure is, which only the body around it knows.
        self.called_closure: Callable[[Node], Called | None] | None = None

    @property
    def db(self) -> Database:
        """The database that is asked."""
        return self._db

    @property
    def problems(self) -> Problems:
        """Where what is wrong is kept."""
        return self._problems

    @property
    def knowledge(self) -> EvaluationContext:
        """What declarations tell the meta language."""
        from compiler_core.sema.conformance import Knowledge

        return Knowledge(self._db)

    # ------------------------------------------------------------ entry points

    def type(self, node: syntax.Node) -> Node | None:
        """Evaluate what must be a type; a trait or an unbound generator counts as one here."""
        value = self.value(node)
        if value is None or isinstance(value, Poison):
            return value
        if value.type is TRAIT or is_type(value):
            return value
        if binder_of(value) is not None and not isinstance(value, FunctionType):
            # In a header it is left open, save that a list of types is one of any types.
            stays = self.make_parameter is not None and not lists.elements_of_library_list(value)
            return value if stays else with_defaults(value)
        if value is NONE_VALUE:
            return NONE
        if value.type.has_poison:
            # A parameter whose own type nobody knows, which is reported.
            return None
        self.report(node, codes.NOT_A_TYPE, f"a type belongs here, not the value {_shown(value)}")
        return None

    def concrete_type(self, node: syntax.Node) -> Node | None:
        """Evaluate what must be a type without open parameters."""
        value = self.type(node)
        if value is not None and binder_of(value) is not None and not is_type(value):
            self.report(
                node,
                codes.BAD_BINDING,
                f"{_shown(value)} has open parameters; give each of them a value in brackets",
            )
            return None
        return value

    def opened(self, value: Node) -> Node | None:
        """A type whose open parameters are made parameters of the function, where that may be."""
        return None if self.make_parameter is None else open_type(value, self.make_parameter)

    def traits(self, node: syntax.Node) -> Node | None:
        """Evaluate what must be a trait or a composition of traits."""
        value = self.value(node)
        if value is None or value.type is TRAIT:
            return value
        if isinstance(value, MetaType):
            return value.traits
        if isinstance(value, (FunctionType, GeneratorType)):
            return value
        self.report(node, codes.NOT_A_TRAIT, f"a trait belongs here, not {_shown(value)}")
        return None

    def value(self, node: syntax.Node, expected: Node | None = None) -> Node | None:
        """Evaluate an expression; an expected type makes literals values of it."""
        problems = self._problems.errors
        result = self._evaluate(node, expected)
        if result is None and self._problems.errors == problems and _may_compute(node):
            result = self._computed(node, expected)
        if result is None or expected is None:
            return result
        converted = self._converted(node, result, expected)
        is_literal = result is NONE_VALUE or result.type in _OF_LITERALS
        if converted is None and self._problems.errors == problems and is_literal:
            # A constructor of the library makes a value of a literal.
            return self._computed(node, expected)
        return converted

    def _computed(self, node: syntax.Node, expected: Node | None) -> Node | None:
        """What an expression that calls functions gives: a call of a thunk."""
        if self.fallback is not None:
            return self.fallback(node, expected)
        from compiler_core.sema.bodies.thunks import header_thunk

        return header_thunk(self, node, self._problems.offset, expected)

    # ------------------------------------------------------------ expressions

    def _evaluate(self, node: syntax.Node, expected: Node | None) -> Node | None:
        match node:
            case syntax.Name():
                return self._name(node)
            case syntax.Literal():
                return literal_value(node)
            case syntax.String():
                return string(string_bytes(node))
            case syntax.Parenthesized() if len(node.children) == 3:
                return self._evaluate(node.value, expected)
            case syntax.ComptimeExpression():
                return self._evaluate(node.value, expected)
            case syntax.Attribute():
                return self._attribute(node)
            case syntax.Subscript():
                found = self._subscript(node)
                if isinstance(found, StructType):
                    self._problems.note(node.start, node.end, found.type, None, found)
                return found
            case syntax.FunctionType():
                return self._function_type(node)
            case syntax.Call():
                return self._call(node)
            case syntax.MemberShorthand() if expected is not None:
                return self._member(node, expected, node.name_token.identifier)
            case syntax.Tuple() | syntax.TupleDisplay() | syntax.Parenthesized():
                return None
            case syntax.BooleanOperation():
                return self._boolean(node)
            case syntax.Binary():
                return self._binary(node)
            case syntax.Unary():
                return self._unary(node)
            case syntax.Comparison():
                return self._comparison(node)
            case syntax.Conditional():
                return self._conditional(node, expected)
            case _:
                return None

    def _name(self, node: syntax.Name) -> Node | None:
        name = node.identifier
        environment = self.environment
        probe = self._problems.probe
        if probe is not None and name == probe.mark:
            probe.at_name({}, environment)
            return None
        found = environment.parameters.get(name)
        if found is not None:
            meant = self._problems.names.get(name)
            if meant is None and isinstance(found, NamedParameter):
                meant = found
            self._problems.note(node.start, node.end, found.type, meant, found)
            return found
        if name in environment.arguments:
            self.report(
                node,
                codes.RUNTIME_VALUE,
                f"the value of '{name}' is not known when the program is compiled",
            )
            return None
        if name == "Self":
            if environment.self_type is None:
                self.report(node, codes.UNKNOWN_NAME, "'Self' means nothing outside a type")
            else:
                self._problems.note(node.start, node.end, TYPE, environment.self_decl)
            return environment.self_type
        if name in environment.self_parameters:
            fix = Fix(f"write 'Self.{name}'", (Edit(Span(node.start, node.start), "Self."),))
            self._problems.report(
                codes.UNQUALIFIED_PARAMETER.at(
                    Span(node.start, node.end),
                    f"'{name}' is a parameter of the struct; write 'Self.{name}'",
                    fixes=[fix],
                )
            )
            return environment.self_parameters[name]
        target = lookup(self._db, environment.module, name)
        if not target:
            if is_inline_type(node) or is_excused(self._db, environment.module, name):
                return None
            span = Span(node.start, node.end)
            hint, fixes = name_advice(
                self._db,
                name,
                lambda: {*environment.parameters, *names_in_files(self._db, environment.module)},
                span,
            )
            message = f"nothing here is named '{name}'{hint}"
            self._problems.report(codes.UNKNOWN_NAME.at(span, message, fixes=fixes))
            return None
        return self._noted(node, target)

    def _noted(self, node: syntax.Name | Token, target: Target) -> Node | None:
        """The value that a name stands for, after keeping what it refers to."""
        from compiler_core.sema.renames import deprecated_use

        if target.declarations:
            decl, span = target.declarations[0], Span(node.start, node.end)
            warning = deprecated_use(self._db, decl, node.identifier, span)
            if warning is not None:
                self._problems.report(warning)
        value = self._target(target)
        meant = target.module or target.declarations[0]
        self._problems.note(
            node.start, node.end, None if value is None else value.type, meant, value
        )
        return value

    def _target(self, target: Target) -> Node | None:
        from compiler_core.sema.declarations import declaration_node

        if len(target.declarations) == 1:
            return declaration_node(self._db, target.declarations[0])
        return None

    def _attribute(self, node: syntax.Attribute) -> Node | None:
        if is_inline_type(node.value):
            return inline_type(self, node)
        if is_inline_attribute(node.value):
            return inline_attribute(self, node)
        name = node.name_token.identifier
        place = place_of(self, node.value)
        if place is not None:
            # Parameters and compile-time members of the type of a value.
            return self._member(node, place.type, name, quiet=True)
        module = self._module(node.value)
        probe = self._problems.probe
        if module is not None and probe is not None and name == probe.mark:
            probe.module = module
            return None
        if module is not None:
            target = resolve_member(self._db, module, name)
            if not target and is_excused(self._db, module, name):
                return None
            if not target:
                span = Span(node.name_token.start, node.name_token.end)
                known = names_at_file_scope(self._db, module)
                hint, fixes = member_advice(self._db, name, known, span)
                message = f"the module '{module.name}' has no '{name}'{hint}"
                self._problems.report(codes.UNKNOWN_MEMBER.at(span, message, fixes=fixes))
                return None
            return self._noted(node.name_token, target)
        base = self._evaluate(node.value, None)
        if base is None or isinstance(base, Poison):
            return base
        return self._member(node, base, name)

    def _module(self, node: syntax.Node) -> ModuleId | None:
        """The module that a dotted expression stands for, if it is one."""
        found = None
        if isinstance(node, syntax.Name):
            if node.identifier in self.environment.parameters:
                return None
            found = lookup(self._db, self.environment.module, node.identifier).module
            if found is not None:
                self._problems.note(node.start, node.end, None, found)
        elif isinstance(node, syntax.Attribute):
            outer = self._module(node.value)
            if outer is not None:
                found = resolve_member(self._db, outer, node.name_token.identifier).module
            if (
                outer is not None
                and outer not in self._closed
                and found is not None
                and is_closed(self._db, self.environment.module, frozenset(), outer, node)
            ):
                self._closed.add(found)
                at = node.name_token
                self._report_at(
                    at.start, at.end, codes.UNKNOWN_MEMBER, closed_message(outer, found)
                )
            elif found is not None:
                self._problems.note(node.name_token.start, node.name_token.end, None, found)
        return found

    def _member(
        self, node: syntax.Node, base: Node, name: str, *, quiet: bool = False
    ) -> Node | None:
        from compiler_core.sema.declarations import compile_time_member

        probe = self._problems.probe
        if probe is not None and name == probe.mark:
            probe.of_node(base)
            return None
        at = getattr(node, "name_token", None)
        if isinstance(at, Token):
            self._problems.note(at.start, at.end, None, MemberName(base, name))
        if base is self.environment.self_type and name in self.environment.self_parameters:
            return self.environment.self_parameters[name]
        of_origin = origin_member(base, name)
        if of_origin is not None:
            return of_origin
        of_list = lists.member(base, name)
        if of_list is not None:
            return of_list
        if name == "value" and base.type in _OF_LITERALS:
            # The parameter of a literal's type in other libraries.
            return base
        found = compile_time_member(self._db, base, name)
        if found is Absent.NO_MEMBER and isinstance(at, Token):
            new = self._parameter_of_today(base, at)
            if new is not None:
                return self._member(node, base, new)
        if quiet:
            return found if isinstance(found, Node) else None
        if found is Absent.NO_MEMBER and self._is_excused(base, name):
            return None
        if found is Absent.NO_MEMBER:
            start, end = (at.start, at.end) if at is not None else (node.start, node.end)
            self._report_at(
                start, end, codes.UNKNOWN_MEMBER, f"{_shown(base)} has no member '{name}'"
            )
            return None
        return found if isinstance(found, Node) else None

    def _parameter_of_today(self, base: Node, written: Token) -> str | None:
        """What the parameter of a struct is called today that a name behind a dot means."""
        from compiler_core.sema.declarations import nominal
        from compiler_core.sema.renames import keyword_of_today

        struct = nominal(base)
        if struct is None:
            return None
        new, warning = keyword_of_today(self._db, [struct[0]], written, 0)
        if warning is None:
            return None
        self._problems.report(warning)
        return new

    def _is_excused(self, base: Node, name: str) -> bool:
        from compiler_core.sema.declarations import nominal

        struct = nominal(base)
        decl = struct[0] if struct is not None else base.decl if isinstance(base, DeclRef) else None
        return decl is not None and may_have(self._db, decl, name)

    def _subscript(self, node: syntax.Subscript) -> Node | None:
        if is_inline_type(node.value):
            return inline_type(self, node)
        if is_inline_attribute(node.value):
            return inline_attribute(self, node)
        if isinstance(node.value, syntax.Name) and place_of(self, node.value) is not None:
            return None
        owned = origin_interior(self, node)
        if owned is not None:
            return owned
        base = self._evaluate(node.value, None)
        if base is None or isinstance(base, Poison):
            return base
        elements = lists.as_list(base)
        if elements is not None:
            items = node.subscripts.items
            position = self.value(items[0], INDEX) if len(items) == 1 else None
            return None if position is None else operate(Op.LIST_GET, elements, position)
        if base is SOME and len(node.subscripts.items) == 1:
            traits = self.traits(node.subscripts.items[0])
            return None if traits is None else some(traits)
        return subscript(self, node, base)

    def _call(self, node: syntax.Call) -> Node | None:
        """The built-in questions about types; other calls need a body."""
        callee = node.callee
        items = node.arguments.items
        recast = origin_cast(self, node)
        if recast is not None:
            return recast
        if not items and isinstance(callee, (syntax.Subscript, syntax.Attribute)):
            asked = self._asked(callee) if isinstance(callee, syntax.Subscript) else None
            found = asked or self._instance(callee)
            if found is not None or not isinstance(callee, syntax.Attribute):
                return found
            return self._of_float(callee)
        if not isinstance(callee, syntax.Name):
            return None
        match callee.identifier:
            case "conforms_to":
                if len(items) != 2:
                    self.report(node, codes.BAD_BINDING, "'conforms_to' takes a type and a trait")
                    return None
                subject = self.type(items[0])
                traits = self.traits(items[1])
                if subject is None or traits is None:
                    return None
                return operate(Op.CONFORMS, subject, traits)
            case "origin_of":
                return origin_of_items(self, items)
            case "type_of" if len(items) == 1:
                place = place_of(self, items[0])
                if place is not None:
                    return place.type
                value = self.value(items[0])
                return None if value is None else value.type
            case "len" if len(items) == 1:
                value = self._evaluate(items[0], None)
                return self._length(value)
        return None

    def _of_float(self, callee: syntax.Attribute) -> Node | None:
        """`x.is_nan()` and the like, of a float of the source."""
        name = callee.name_token.identifier
        if name not in FLOAT_QUESTIONS:
            return None
        base = self._evaluate(callee.value, None)
        if not isinstance(base, FloatConst) or base.type is not FLOAT_LITERAL:
            return None
        return FLOAT_QUESTIONS[name](base.value)

    def _instance(self, callee: syntax.Node) -> Node | None:
        """`TypeList.of[A, B]()`, `TypeList[values=Ts]()`: such values stand for the same lists."""
        root = callee
        while isinstance(root, (syntax.Subscript, syntax.Attribute)):
            root = root.value
        if not isinstance(root, syntax.Name) or is_inline_type(root):
            return None
        before = len(self._problems.found)
        value = self._evaluate(callee, None)
        if value is not None:
            items = value if lists.is_list(value) else lists.listed(value)
            if items is not None:
                return items
        del self._problems.found[before:]
        return None

    def _length(self, value: Node | None) -> Node | None:
        items = None if value is None else lists.as_list(value)
        return None if items is None else operate(Op.LIST_LENGTH, items)

    def _asked(self, callee: syntax.Subscript) -> Node | None:
        """`Ts.all_conforms_to[Trait]()` and the like, of a list; what a type is described by."""
        method, given = callee.value, callee.subscripts.items
        if not isinstance(method, syntax.Attribute) or len(given) != 1:
            return None
        token = method.name_token
        name = lists.OLD_QUESTIONS.get(token.identifier, token.identifier)
        described = self._described(method, given[0])
        if described is not None or name not in lists.QUESTIONS:
            return described
        subject = self._evaluate(method.value, None)
        items = None if subject is None else lists.as_list(subject)
        if items is None:
            return None
        if name != token.identifier:
            span = Span(token.start, token.end)
            message = f"'{token.identifier}' is deprecated: use '{name}' instead"
            fix = Fix(f"write '{name}'", (Edit(span, name),))
            self._problems.report(
                codes.DEPRECATED.at(span, message, fixes=[fix], about=token.identifier)
            )
        if name == "all_conforms_to":
            value = self.traits(given[0])
        else:
            expected = lists.element_type(items) if name == "contains" else None
            value = self.value(given[0], expected)
        return None if value is None else lists.answer(items, name, value)

    def _described(self, operation: syntax.Attribute, given: syntax.Node) -> Node | None:
        """``__mlir_op.`kgen.struct.field_names`[type=T]()`` and the like."""
        from compiler_core.sema.reflection import DESCRIBING

        op = DESCRIBING.get(operation.name_token.text.strip("`"))
        if op is None or not isinstance(given, syntax.KeywordSubscript):
            return None
        subject = self.type(given.value)
        return None if subject is None else operate(op, subject)

    def _boolean(self, node: syntax.BooleanOperation) -> Node | None:
        left = self._evaluate(node.left, None)
        right = self._evaluate(node.right, None)
        if left is None or right is None:
            return None
        return operate(Op.AND if node.operator.text == "and" else Op.OR, left, right)

    def _binary(self, node: syntax.Binary) -> Node | None:
        left = self._evaluate(node.left, None)
        right = self._evaluate(node.right, None)
        if left is None or right is None:
            return None
        folded = fold_binary(node.operator.text, left, right)
        if folded is not None and folded.type is TRAIT:
            self._look_for_redundancy(node, left, right)
        return None if folded is None else self._checked(node, folded)

    def _look_for_redundancy(self, node: syntax.Binary, left: Node, right: Node) -> None:
        """Warn of traits that others in a composition have anyway; ours are left as they are."""
        from compiler_core.sema.declarations import with_refined

        if is_of_library(self.environment.module.key):
            return
        of_left, of_right = (with_refined(self._db, each) for each in (left, right))
        if not all(isinstance(each, Trait) for side in (left, right) for each in members_of(side)):
            # How a function is called is no trait with a name.
            return
        if of_right <= of_left:
            wide, narrow, without = left, right, Span(node.left.end, node.right.end)
        elif of_left <= of_right:
            wide, narrow, without = right, left, Span(node.left.start, node.right.start)
        else:
            return
        at = node.operator
        fix = Fix(f"remove {_shown(narrow)}", (Edit(without, ""),))
        self._problems.report(
            codes.REDUNDANT_TRAIT.at(
                Span(at.start, at.end),
                f"{_shown(wide)} includes {_shown(narrow)}, which need not be named",
                fixes=[fix],
            )
        )

    def _unary(self, node: syntax.Unary) -> Node | None:
        operand = self._evaluate(node.operand, None)
        folded = None if operand is None else fold_unary(node.operator.text, operand)
        return None if folded is None else self._checked(node, folded)

    def _comparison(self, node: syntax.Comparison) -> Node | None:
        operands = [self._evaluate(operand, None) for operand in node.operands]
        result: Node = TRUE
        for symbol, left, right in zip(node.operators, operands, operands[1:], strict=False):
            if left is None or right is None:
                return None
            compared = fold_comparison(symbol, left, right)
            if compared is None:
                return None
            result = operate(Op.AND, result, compared)
        return result

    def _conditional(self, node: syntax.Conditional, expected: Node | None) -> Node | None:
        condition = self._evaluate(node.condition, TRUE.type)
        chosen = self.value(node.value, expected)
        other = self.value(node.other, expected)
        if chosen is None or other is None:
            return None
        if is_type(chosen) and is_type(other):
            # Only the condition can be left to a function that is run: none returns a type.
            condition = self.value(node.condition, TRUE.type) if condition is None else condition
            return None if condition is None else select(condition, chosen, other)
        both = common(chosen, other)
        return None if condition is None or both is None else select(condition, *both)

    def _function_type(self, node: syntax.FunctionType) -> Node | None:
        return function_type_of(self, node)

    def raised(self, effect: syntax.Effect) -> Node | None:
        """The type behind `raises`, or the library's error type."""
        if effect.raised_type is not None:
            return self.type(effect.raised_type.type)
        target = lookup(self._db, self.environment.module, "Error")
        return self._target(target) if target else None

    # ------------------------------------------------------------ conversions and reports

    def converted(self, value: Node, expected: Node) -> Node | None:
        """A value as one of another type, where that is possible without a call; no report."""
        if isinstance(expected, OriginType) and isinstance(value.type, OriginType):
            # What may be changed can be taken as what may not.
            return cast_mutability(value, FALSE) if expected.mutability is FALSE else None
        if value.type in (INT_LITERAL, FLOAT_LITERAL) and expected is not value.type:
            return cast(value, expected)
        return self.type_of_function(value, expected)

    def type_of_function(self, value: Node, expected: Node) -> Node | None:
        """The type of a function that is given where a type is wanted whose values are called."""
        if not isinstance(expected, MetaType):
            return None
        from compiler_core.sema.callables import as_type

        return as_type(value, expected)

    def _converted(self, node: syntax.Node, value: Node, expected: Node) -> Node | None:
        if value.type is expected or isinstance(value, Poison):
            return value
        if lists.is_list_of_types(expected):
            items = lists.as_list(value)
            return items if items is not None and lists.is_list_of_types(items.type) else None
        if value is NONE_VALUE and (isinstance(expected, MetaType) or expected is TYPE):
            return NONE
        if isinstance(expected, OriginType):
            # Whether a reference may be changed can be given up, and is when it is unknown.
            return value if isinstance(value.type, OriginType) else None
        function = self.type_of_function(value, expected)
        if function is not None:
            return function
        if binder_of(value) is not None and not is_type(value):
            return value
        if isinstance(expected, MetaType) or expected in (TYPE, TRAIT):
            # Whether a type conforms is decided where conformances are known.
            return value if value.type is TRAIT or is_type(value) else None
        if isinstance(expected, StructType):
            return None
        if value.type in (INT_LITERAL, FLOAT_LITERAL) and not binder_of(value):
            result = cast(value, expected)
            if (
                isinstance(value, IntConst)
                and isinstance(result, IntConst)
                and result.value != value.value
            ):
                self.report(
                    node,
                    codes.WRONG_TYPE,
                    f"{value.value} is out of the range of {_shown(expected)}",
                )
                return None
            return self._checked(node, result)
        return None

    def _checked(self, node: syntax.Node, value: Node) -> Node | None:
        if isinstance(value, Poison):
            self.report(node, codes.FOLDING, value.message)
            return None
        return value

    def report(self, node: syntax.Node, code: Code, message: str) -> None:
        """Report what is wrong with a node."""
        self._report_at(node.start, node.end, code, message)

    def report_all(self, found: Iterable[Diagnostic]) -> None:
        """Take over diagnostics whose spans count from the start of the element."""
        self._problems.found += found

    def _report_at(self, start: int, end: int, code: Code, message: str) -> None:
        self._problems.report(code.at(Span(start, end), message))


_OF_LITERALS: Final = (STRING, INT_LITERAL, FLOAT_LITERAL, BOOL)


def _may_compute(node: syntax.Node) -> bool:
    """Whether an expression is of a kind that may run a function."""
    return isinstance(node, _COMPUTING)


def with_defaults(value: Node) -> Node:
    """What a generator makes of its defaults, if every parameter that is left open has one."""
    binder = binder_of(value)
    if binder is None:
        return value
    slots = fill_defaults(binder, [None] * binder.arity)
    return value if None in slots else bind_slots(value, slots)


class Absent(Enum):
    """Why a member is not there."""

    # There is certainly none.
    NO_MEMBER = "no member"
    # There may be one that is not known at compile time.
    UNKNOWN = "unknown"


def lookup(db: Database, module: ModuleId, name: str) -> Target:
    """What a name at file scope refers to: in the module, then in what every file has.

    The library itself can be named without an import, but not what it consists of.
    """
    target = resolve(db, module, name)
    if not target and not module.key.startswith("std.prelude"):
        prelude = module_of_key(db, "std.prelude")
        if prelude is not None:
            target = resolve(db, prelude, name)
        if not target and name == "std":
            target = Target(module=module_of_key(db, name))
    return target


def convention_of(node: syntax.Convention | None) -> Convention:
    """The convention that a word stands for, those of old Mojo among them."""
    if node is None:
        return Convention.IMM
    match node.keyword.text:
        case "mut" | "inout":
            return Convention.MUT
        case "var" | "owned":
            return Convention.VAR
        case "ref":
            return Convention.REF
        case "out":
            return Convention.OUT
        case "deinit":
            return Convention.DEINIT
        case _:
            return Convention.IMM


def literal_value(node: syntax.Literal) -> Node | None:
    """What a number, `True`, `False` or `None` stands for; nothing for `...`."""
    token = node.literal_token
    text = token.text.replace("_", "")
    try:
        match token.kind:
            case k.INT:
                is_plain = text[:1] == "0" and not text[1:2].isalpha()
                return integer(int(text) if is_plain else int(text, 0))
            case k.FLOAT:
                return floating(FloatValue.of(Fraction(text)))
    except ValueError:
        # A number with a mistake in it, which the syntax reports.
        return None
    return {"True": TRUE, "False": FALSE, "None": NONE_VALUE}.get(text)


def _shown(node: Node) -> str:
    return f"'{PRINTER.show(node)}'"
