"""`match`: which tests a pattern makes of its subject, and which names it binds.

The cases become a chain of branches. A test and a binding only look at the subject, so the names
of a case with a guard are bound twice: for the guard and for the body.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from compiler_core.meta.constants import TRUE, index
from compiler_core.meta.folding import operate
from compiler_core.meta.logic import negate
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op
from compiler_core.meta.origins import mutability_of, unite
from compiler_core.meta.substitution import replace as put_in
from compiler_core.meta.types import BOOL, ref_type
from compiler_core.sema import typed
from compiler_core.sema.bodies import codes
from compiler_core.sema.bodies.checker import Checker
from compiler_core.sema.bodies.coverage import ANY, Made, Pattern, is_covered, missing
from compiler_core.sema.bodies.enum_like import (
    LikeEnum,
    is_enum_like,
    like_enum,
    number_of_case,
    payload_of_case,
)
from compiler_core.sema.bodies.scopes import ComptimeName
from compiler_core.sema.bodies.terms import FailedTerm, MetaTerm, PlaceTerm, Term, ValueTerm
from compiler_core.sema.damage import is_damaged
from compiler_core.sema.declarations import nominal
from compiler_core.sema.enums import CaseInfo, cases_of, payload_place, tag_place
from compiler_core.sema.fields import parameter_mapping
from compiler_core.source import Edit, Fix, Span
from compiler_core.syntax import blocks
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.bodies.statements import Clause


@dataclass(slots=True)
class _Bound:
    """A name that a pattern binds, and the part of the subject that it stands for."""

    name: syntax.Node
    keyword: str
    place: PlaceTerm


@dataclass(slots=True)
class _Matcher:
    """What a pattern does."""

    tests: list[typed.Expression] = field(default_factory=list)
    bound: list[_Bound] = field(default_factory=list)
    covers: Pattern = ANY
    failed: bool = False


@dataclass(frozen=True, slots=True)
class _Case:
    """A case with its pattern, guard and body."""

    clause: Clause
    pattern: syntax.Node
    guard: syntax.Node | None
    offset: int


def check_match(
    checker: Checker, element: blocks.Compound, offset: int, *, is_comptime: bool
) -> None:
    """`match subject: case …`."""
    from compiler_core.sema.bodies.statements import clauses, header_of

    found = clauses(element, offset)
    line, line_offset = found[0][:2]
    header = header_of(line.code)
    if not isinstance(header, syntax.MatchHeader):
        return
    checker.offset = line_offset
    span = checker.span(header.subject)
    at = Span(line_offset + header.start, line_offset + header.start + len("match"))
    cases = _cases(element, offset, header, line_offset)
    if is_comptime:
        _check_comptime(checker, header.subject, cases, span)
        return
    with checker.collecting() as statements:
        subject = _subject(checker, header.subject, span)
        chain = _Chain(checker, subject, span, at)
        chain.ask(cases)
        chain.check(cases)
    checker.emit(typed.Scope(statements, span))


def _cases(
    element: blocks.Compound, offset: int, header: syntax.MatchHeader, line_offset: int
) -> list[_Case]:
    from compiler_core.sema.bodies.statements import clauses

    found: list[_Case] = []
    for inline in header.all(syntax.InlineCase):
        line = blocks.Line(inline, element.header.newline, 0, False, (), False)
        clause: Clause = (line, line_offset, None, line_offset)
        guard = None if inline.guard is None else inline.guard.condition
        found.append(_Case(clause, inline.pattern, guard, line_offset))
    at = offset
    for child in element.children:
        inner: list[tuple[blocks.Element, int]] = [(child, at)]
        if isinstance(child, blocks.Block):
            start = at
            inner = []
            for each in child.children:
                inner.append((each, start))
                start += each.width
        for each, start in inner:
            if not isinstance(each, blocks.Case):
                continue
            for clause in clauses(each, start)[:1]:
                code = clause[0].code
                if isinstance(code, syntax.CaseHeader):
                    guard = None if code.guard is None else code.guard.condition
                    found.append(_Case(clause, code.pattern, guard, clause[1]))
        at += child.width
    return found


def _subject(checker: Checker, node: syntax.Node, span: Span) -> PlaceTerm | None:
    """The place of the subject, which is evaluated once."""
    from compiler_core.sema.bodies.conversions import as_value
    from compiler_core.sema.bodies.expressions import stable, term

    found = term(checker, node)
    if isinstance(found, FailedTerm):
        return None
    if not isinstance(found, (PlaceTerm, ValueTerm)):
        value = as_value(checker, found)
        if isinstance(value, typed.Invalid):
            return None
        found = ValueTerm(value, span)
    held = stable(checker, found, checker.statements)
    return held if isinstance(held, PlaceTerm) else None


# ---------------------------------------------------------------- the chain of cases


@dataclass(slots=True)
class _Chain:
    """The cases of one `match`."""

    checker: Checker
    subject: PlaceTerm | None
    span: Span
    at: Span
    rows: list[Pattern] = field(default_factory=list)
    # The number of the subject's case, which a type that is like an enum is asked for once.
    number: Term | None = None

    def ask(self, cases: Sequence[_Case]) -> None:
        """Ask the subject for its case, if that is what the first pattern tests."""
        from compiler_core.sema.bodies.expressions import stable

        checker, subject = self.checker, self.subject
        if subject is None or not any(_names_case(case.pattern) for case in cases):
            return
        if like_enum(checker.db, checker.simplify(subject.type)) is not None:
            number = number_of_case(checker, subject, self.span)
            self.number = stable(checker, number, checker.statements)

    def check(self, cases: Sequence[_Case]) -> None:
        """Check the cases from the first on; each is tried when those before do not fit."""
        checker = self.checker
        if not cases:
            self._end()
            return
        case, rest = cases[0], cases[1:]
        checker.offset = case.offset
        matcher = self._matcher(case.pattern)
        if self.subject is not None and self.rows and is_covered(self.rows, matcher.covers):
            checker.report(
                codes.UNREACHABLE,
                checker.span(case.pattern),
                "this case is never reached; those before it cover every value",
            )
        condition = _all(matcher.tests, self.span)
        if case.guard is None:
            self.rows.append(matcher.covers)
        else:
            guard = self._guard(case.guard, matcher)
            condition = guard if condition is None else _both(condition, guard, self.span)
        from compiler_core.sema.bodies.statements import check_body

        with checker.collecting() as then:
            self._bind(matcher)
            then.extend(check_body(checker, case.clause))
        if condition is None:
            checker.emit(typed.Scope(then, self.span))
            with checker.collecting():
                # What is never reached is checked all the same.
                self._ignored(rest)
            return
        with checker.collecting() as otherwise:
            self.check(rest)
        checker.emit(typed.If(condition, then, otherwise, self.span))

    def _ignored(self, rest: Sequence[_Case]) -> None:
        if rest:
            self.check(rest)

    def _end(self) -> None:
        """What happens when no case fits."""
        checker = self.checker
        if self.subject is None:
            checker.emit(typed.Unreachable(self.span))
            return
        lacking = missing(self.rows, _kind(checker, self.subject.type))
        if lacking is None:
            checker.emit(typed.Unreachable(self.span))
        elif lacking:
            shown = ", ".join(f"'{name}'" for name in lacking)
            checker.report(codes.NOT_EXHAUSTIVE, self.at, f"no case here is for {shown}")

    def _guard(self, node: syntax.Node, matcher: _Matcher) -> typed.Expression:
        from compiler_core.sema.bodies.conversions import as_condition
        from compiler_core.sema.bodies.expressions import term

        checker = self.checker
        with checker.collecting() as statements:
            self._bind(matcher)
            condition = as_condition(checker, term(checker, node))
        return typed.Staged(statements, condition, checker.span(node)) if statements else condition

    def _bind(self, matcher: _Matcher) -> None:
        from compiler_core.sema.bodies.unpacking import bind_names

        for each in matcher.bound:
            place = None if matcher.failed else each.place
            bind_names(self.checker, each.name, place, each.keyword)

    def _matcher(self, pattern: syntax.Node) -> _Matcher:
        if self.subject is None:
            matcher = _Matcher(failed=True)
            for name, keyword in _names_in(pattern):
                unknown = typed.Invalid(BOOL, self.span)
                place = typed.Temporary(unknown, self.checker.fresh_origin("_"), self.span)
                matcher.bound.append(_Bound(name, keyword, PlaceTerm(place, TRUE, self.span)))
            return matcher
        return _Reader(self.checker, self.subject, self.number).read(pattern, self.subject)


def _names_case(pattern: syntax.Node) -> bool:
    """Whether a pattern is a case, or alternatives one of which is."""
    match pattern:
        case syntax.MemberShorthand() | syntax.Attribute():
            return True
        case syntax.Call():
            return isinstance(pattern.callee, (syntax.MemberShorthand, syntax.Attribute))
        case syntax.Parenthesized() | syntax.AsItem():
            return _names_case(pattern.value)
        case syntax.Binary():
            return _names_case(pattern.left) or _names_case(pattern.right)
        case _:
            return False


def _kind(checker: Checker, type_: Node) -> Sequence[str] | None:
    """The names of the cases of an enum or of booleans; None where there is no end of values."""
    type_ = checker.simplify(type_)
    if type_ is BOOL:
        return ("True", "False")
    struct = nominal(type_)
    cases = () if struct is None else cases_of(checker.db, struct[0])
    if cases:
        return [case.name for case in cases]
    like = like_enum(checker.db, type_)
    return None if like is None else like.siblings


def _all(tests: Sequence[typed.Expression], span: Span) -> typed.Expression | None:
    result: typed.Expression | None = None
    for test in tests:
        result = test if result is None else _both(result, test, span)
    return result


def _both(left: typed.Expression, right: typed.Expression, span: Span) -> typed.Expression:
    return typed.ShortCircuit(True, left, right, BOOL, span)


# ---------------------------------------------------------------- patterns


@dataclass(slots=True)
class _Reader:
    """Finds what a pattern tests and binds."""

    checker: Checker
    # What is matched, and the number of its case if that is known.
    subject: PlaceTerm
    number: Term | None

    def read(self, node: syntax.Node, place: PlaceTerm) -> _Matcher:
        """What a pattern does with a part of the subject."""
        matcher = _Matcher()
        matcher.covers = self._read(node, place, matcher)
        return matcher

    def _read(self, node: syntax.Node, place: PlaceTerm, into: _Matcher) -> Pattern:
        from compiler_core.sema.bodies.unpacking import items_of

        checker = self.checker
        parts = items_of(node)
        if parts is not None:
            return self._tuple(node, parts, place, into)
        match node:
            case syntax.Parenthesized():
                return self._read(node.value, place, into)
            case syntax.Name():
                if node.identifier != "_":
                    into.bound.append(_Bound(node, "", place))
                return ANY
            case syntax.BindingPattern():
                inner = node.target
                if isinstance(inner, syntax.Name):
                    into.bound.append(_Bound(inner, node.keyword.text, place))
                    return ANY
                return self._read(inner, place, into)
            case syntax.AsItem():
                target = node.target
                if isinstance(target, syntax.Name):
                    into.bound.append(_Bound(target, "", place))
                else:
                    name = syntax.Name((target,)) if not isinstance(target, syntax.Node) else target
                    into.bound.append(_Bound(name, "", place))
                return self._read(node.value, place, into)
            case syntax.Literal() | syntax.String() if not _is_none(node):
                return self._literal(node, place, into)
            case syntax.EqualityPattern():
                if isinstance(node.value, (syntax.Literal, syntax.String)):
                    whole = checker.span(node)
                    needless = Span(whole.start, checker.span(node.value).start)
                    checker.report(
                        codes.REDUNDANT_EQUALITY,
                        whole,
                        "a literal is compared without '=='",
                        fixes=(Fix("remove '=='", (Edit(needless, ""),)),),
                    )
                self._test_equal(node.value, place, into)
                return Made("==", ())
            case syntax.Binary() if node.operator.text == "|":
                return self._alternatives(node, place, into)
            case syntax.MemberShorthand() | syntax.Attribute():
                return self._case(node, None, place, into)
            case syntax.Call():
                callee = node.callee
                if isinstance(callee, (syntax.MemberShorthand, syntax.Attribute)):
                    return self._case(callee, node.arguments, place, into)
                return self._struct(node, place, into)
            case syntax.ErrorNode():
                into.failed = True
                return ANY
            case _:
                return self._no_pattern(node, into)

    def _no_pattern(self, node: syntax.Node, into: _Matcher) -> Pattern:
        self.checker.report(
            codes.BAD_PATTERN,
            self.checker.span(node),
            "this is no pattern; write '==' before a value to compare with",
        )
        into.failed = True
        return ANY

    # ---- values

    def _literal(self, node: syntax.Node, place: PlaceTerm, into: _Matcher) -> Pattern:
        self._test_equal(node, place, into)
        text = "".join(token.text for token in node.tokens())
        return Made(text, (), _kind(self.checker, place.type))

    def _test_equal(self, node: syntax.Node, place: PlaceTerm, into: _Matcher) -> None:
        from compiler_core.sema.bodies.conversions import as_condition
        from compiler_core.sema.bodies.expressions import term
        from compiler_core.sema.bodies.operators import compare

        checker = self.checker
        found = compare(checker, "==", place, term(checker, node), checker.span(node))
        if isinstance(found, FailedTerm):
            into.failed = True
            return
        into.tests.append(as_condition(checker, found))

    # ---- alternatives

    def _alternatives(self, node: syntax.Binary, place: PlaceTerm, into: _Matcher) -> Pattern:
        checker = self.checker
        left, right = self.read(node.left, place), self.read(node.right, place)
        into.failed |= left.failed or right.failed
        names = [{_name_of(each): each for each in side.bound} for side in (left, right)]
        for name in sorted(names[0].keys() ^ names[1].keys()):
            checker.report(
                codes.BAD_PATTERN,
                checker.span(node),
                f"both sides of '|' must bind the same names, and only one binds '{name}'",
            )
            into.failed = True
            break
        first, second = (_all(side.tests, place.span) for side in (left, right))
        if first is not None and second is not None:
            span = checker.span(node)
            into.tests.append(typed.ShortCircuit(False, first, second, BOOL, span))
        for name, bound in names[0].items():
            other = names[1].get(name, bound)
            chosen = bound.place
            if other.place is not chosen and not into.failed and first is not None:
                again = _all(self.read(node.left, place).tests, place.span)
                assert again is not None
                chosen = _choice(again, chosen, other.place)
            into.bound.append(_Bound(bound.name, bound.keyword, chosen))
        return Made("|", (left.covers, right.covers))

    # ---- tuples and structs

    def _tuple(
        self, node: syntax.Node, parts: list[syntax.Node], place: PlaceTerm, into: _Matcher
    ) -> Pattern:
        from compiler_core.sema.bodies.unpacking import element_of, length_of

        checker = self.checker
        count = length_of(checker, place.type)
        if count != len(parts):
            shown = checker.shown(checker.simplify(place.type))
            why = "is no tuple" if count is None else f"has {count} elements"
            checker.report(
                codes.BAD_PATTERN,
                checker.span(node),
                f"{shown} {why}, but this pattern takes {len(parts)}",
            )
            into.failed = True
            for part in parts:
                into.bound += [_Bound(n, k, place) for n, k in _names_in(part)]
            return ANY
        covers: list[Pattern] = []
        for position, part in enumerate(parts):
            covers.append(self._part(part, element_of(checker, place, position, len(parts)), into))
        return Made("(", tuple(covers), ("(",))

    def _part(self, node: syntax.Node, found: Term, into: _Matcher) -> Pattern:
        if isinstance(found, PlaceTerm):
            return self._read(node, found, into)
        if isinstance(found, ValueTerm):
            origin = self.checker.fresh_origin("part")
            place = typed.Temporary(found.expression, origin, found.span)
            return self._read(node, PlaceTerm(place, TRUE, found.span), into)
        into.failed = True
        return ANY

    def _struct(self, node: syntax.Call, place: PlaceTerm, into: _Matcher) -> Pattern:
        """`Type(field=pattern)`."""
        from compiler_core.sema.bodies.expressions import term
        from compiler_core.sema.bodies.members import member

        checker = self.checker
        found = term(checker, node.callee)
        struct = nominal(checker.simplify(place.type))
        head = getattr(found.node, "decl", None) if isinstance(found, MetaTerm) else None
        if head is None or struct is None or head != struct[0]:
            if not isinstance(found, FailedTerm):
                shown = checker.shown(checker.simplify(place.type))
                checker.report(
                    codes.BAD_PATTERN,
                    checker.span(node.callee),
                    f"this is not the type of what is matched, which is {shown}",
                )
            into.failed = True
            for item in node.arguments.items:
                into.bound += [_Bound(n, k, place) for n, k in _names_in(item)]
            return ANY
        covers: list[Pattern] = []
        for item in node.arguments.items:
            if not isinstance(item, syntax.KeywordArgument):
                checker.report(
                    codes.BAD_PATTERN,
                    checker.span(item),
                    "the fields of a struct are named in a pattern: 'Type(field=pattern)'",
                )
                into.failed = True
                continue
            span = checker.span(item.name_token)
            part = member(checker, place, item.name_token.identifier, span)
            covers.append(self._part(item.value, part, into))
        # Which fields are named differs from case to case: only a pattern that tests nothing
        # covers anything.
        return ANY if all(each is ANY for each in covers) else Made("==", ())

    # ---- enums

    def _case(
        self,
        node: syntax.MemberShorthand | syntax.Attribute,
        arguments: syntax.Arguments | None,
        place: PlaceTerm,
        into: _Matcher,
    ) -> Pattern:
        checker = self.checker
        type_ = checker.simplify(place.type)
        struct = nominal(type_)
        cases = () if struct is None else cases_of(checker.db, struct[0])
        token = node.name_token
        case = next((each for each in cases if each.name == token.identifier), None)
        items = [] if arguments is None else list(arguments.items)
        if not cases and is_enum_like(checker.db, type_):
            like = like_enum(checker.db, type_)
            if like is not None:
                return self._like_case(
                    node, items if arguments is not None else None, like, place, into
                )
            if not _is_damaged(checker, type_):
                message = f"the cases of {checker.shown(type_)} are only known in an instance"
                checker.report(codes.BAD_PATTERN, checker.span(node), message)
            return self._given_up(items, place, into)
        if case is None or struct is None:
            if isinstance(node, syntax.Attribute) and not cases and arguments is None:
                # Names behind dots are values to compare with, names alone are new variables.
                self._test_equal(node, place, into)
                return Made("==", ())
            if not _is_damaged(checker, type_):
                checker.report(
                    codes.BAD_PATTERN,
                    checker.span(token),
                    f"{checker.shown(type_)} has no case '{token.identifier}'",
                )
            return self._given_up(items, place, into)
        from compiler_core.sema.bodies.operators import compare

        span = checker.span(node)
        number = PlaceTerm(tag_place(place.place, span), place.mutable, span)
        same = compare(checker, "==", number, MetaTerm(index(case.number), span), span)
        if isinstance(same, ValueTerm):
            into.tests.append(same.expression)
        names = tuple(each.name for each in cases)
        if arguments is None:
            return Made(case.name, (ANY,) if case.payload is not None else (), names)
        if case.payload is None or len(items) != 1:
            takes = "no value" if case.payload is None else "one value"
            checker.report(codes.BAD_PATTERN, span, f"the case '{case.name}' has {takes}")
            return self._given_up(items, place, into)
        mapping = parameter_mapping(checker.db, struct[0], struct[1])
        payload = put_in(case.payload, mapping) if mapping else case.payload
        inside = CaseInfo(case.name, case.number, payload, case.field, case.decl)
        held = PlaceTerm(payload_place(place.place, inside, span), place.mutable, span)
        return Made(case.name, (self._read(items[0], held, into),), names)

    def _like_case(
        self,
        node: syntax.MemberShorthand | syntax.Attribute,
        items: list[syntax.Node] | None,
        like: LikeEnum,
        place: PlaceTerm,
        into: _Matcher,
    ) -> Pattern:
        """A case of a type that is like an enum; without items where there are no parentheses."""
        from compiler_core.sema.bodies.operators import compare

        checker, name, span = self.checker, node.name_token.identifier, self.checker.span(node)
        if name not in like.names:
            shown = checker.shown(checker.simplify(place.type))
            message = f"{shown} has no case '{name}'"
            checker.report(codes.BAD_PATTERN, checker.span(node.name_token), message)
            return self._given_up(items or [], place, into)
        position = like.names.index(name)
        payload = like.payloads[position]
        number = self.number if place is self.subject else None
        asked = number or number_of_case(checker, place, span)
        same = compare(checker, "==", asked, MetaTerm(index(position), span), span)
        if isinstance(same, ValueTerm):
            into.tests.append(same.expression)
        if items is None:
            return Made(name, () if payload is None else (ANY,), like.siblings)
        if payload is None or len(items) != 1:
            takes = "no value" if payload is None else "one value"
            checker.report(codes.BAD_PATTERN, span, f"the case '{name}' has {takes}")
            return self._given_up(items, place, into)
        inside = payload_of_case(checker, place, position, span)
        if not isinstance(inside, PlaceTerm):
            return self._given_up(items, place, into)
        return Made(name, (self._read(items[0], inside, into),), like.siblings)

    def _given_up(self, items: Sequence[syntax.Node], place: PlaceTerm, into: _Matcher) -> Pattern:
        into.failed = True
        for item in items:
            into.bound += [_Bound(name, keyword, place) for name, keyword in _names_in(item)]
        return ANY


def _is_none(node: syntax.Node) -> bool:
    return isinstance(node, syntax.Literal) and node.literal_token.text in ("None", "...")


def _name_of(bound: _Bound) -> str:
    return bound.name.identifier if isinstance(bound.name, syntax.Name) else ""


def _names_in(pattern: syntax.Node) -> list[tuple[syntax.Node, str]]:
    """The names that a pattern would bind, whatever it is matched with."""
    from compiler_core.sema.bodies.unpacking import items_of

    parts = items_of(pattern)
    if parts is not None:
        return [each for part in parts for each in _names_in(part)]
    match pattern:
        case syntax.Name():
            return [] if pattern.identifier == "_" else [(pattern, "")]
        case syntax.BindingPattern():
            return [(pattern.target, pattern.keyword.text)]
        case syntax.Call():
            return [each for item in pattern.arguments.items for each in _names_in(item)]
        case syntax.KeywordArgument() | syntax.Parenthesized():
            return _names_in(pattern.value)
        case syntax.Binary() if pattern.operator.text == "|":
            return _names_in(pattern.left)
        case _:
            return []


def _choice(condition: typed.Expression, first: PlaceTerm, second: PlaceTerm) -> PlaceTerm:
    """One of two places of one type."""
    from compiler_core.sema.bodies.expressions import reference_to

    span = first.span
    mutability = operate(
        Op.AND, mutability_of(first.place.origin), mutability_of(second.place.origin)
    )
    origin = unite([first.place.origin, second.place.origin], mutability)
    type_ = ref_type(first.type, origin)
    picked = typed.ConditionalPlace(
        condition, reference_to(first), reference_to(second), type_, span
    )
    mutable = operate(Op.AND, first.mutable, second.mutable)
    return PlaceTerm(typed.Dereference(picked, first.type, origin, span), mutable, span)


# ---------------------------------------------------------------- comptime match


def _check_comptime(
    checker: Checker, node: syntax.Node, cases: Sequence[_Case], span: Span
) -> None:
    """`comptime match`: a chain of branches that are chosen at instantiation."""
    from compiler_core.sema.bodies.comptime_values import comptime_value

    subject = comptime_value(checker, node)
    _comptime_chain(checker, subject, cases, span)


def _comptime_chain(
    checker: Checker, subject: Node | None, cases: Sequence[_Case], span: Span
) -> None:
    from compiler_core.sema.bodies.comptime_values import comptime_value
    from compiler_core.sema.bodies.statements import check_body

    if not cases:
        return
    case, rest = cases[0], cases[1:]
    checker.offset = case.offset
    with checker.scopes.nested():
        condition = _comptime_test(checker, subject, case.pattern)
        if case.guard is not None:
            guard = comptime_value(checker, case.guard, BOOL)
            if guard is not None:
                condition = operate(Op.AND, condition, guard)
        with checker.knowing([condition]):
            then = check_body(checker, case.clause)
    if condition is TRUE and not rest:
        for statement in then:
            checker.emit(statement)
        return
    with checker.knowing([negate(condition)]), checker.collecting() as otherwise:
        _comptime_chain(checker, subject, rest, span)
    checker.emit(typed.ComptimeIf(condition, then, otherwise, span))


def _comptime_test(checker: Checker, subject: Node | None, pattern: syntax.Node) -> Node:
    """The condition under which a compile-time value fits a pattern."""
    from compiler_core.sema.bodies.comptime_values import of_term
    from compiler_core.sema.bodies.expressions import term
    from compiler_core.sema.bodies.operators import compare

    span = checker.span(pattern)
    match pattern:
        case syntax.Name():
            if pattern.identifier != "_":
                from compiler_core.sema.declarations import UNKNOWN

                value = UNKNOWN if subject is None else subject
                checker.scopes.bind(pattern.identifier, ComptimeName(value, span))
                named = typed.CompileTimeName(pattern.identifier, span)
                checker.note_use(span, value.type, named, value)
            return TRUE
        case syntax.Parenthesized():
            return _comptime_test(checker, subject, pattern.value)
        case syntax.Binary() if pattern.operator.text == "|":
            left = _comptime_test(checker, subject, pattern.left)
            return operate(Op.OR, left, _comptime_test(checker, subject, pattern.right))
        case syntax.Literal() | syntax.String():
            value_node: syntax.Node = pattern
        case syntax.EqualityPattern():
            value_node = pattern.value
        case _:
            checker.report(
                codes.UNSUPPORTED, span, "this pattern is not supported yet in 'comptime match'"
            )
            return TRUE
    if subject is None:
        return TRUE
    from compiler_core.sema.bodies.comptime_values import comptime_value, fold_comparison

    wanted = comptime_value(checker, value_node, None)
    if wanted is None:
        return TRUE
    folded = fold_comparison("==", subject, wanted)
    if folded is not None:
        return checker.simplify(folded)
    found = compare(checker, "==", MetaTerm(subject, span), term(checker, value_node), span)
    result = None if isinstance(found, FailedTerm) else of_term(checker, found, BOOL, span)
    return TRUE if result is None else result


def _is_damaged(checker: Checker, type_: Node) -> bool:
    """Whether nobody can say which cases a type has, for one of its lines does not parse."""
    struct = nominal(type_)
    return struct is not None and is_damaged(checker.db, struct[0])
