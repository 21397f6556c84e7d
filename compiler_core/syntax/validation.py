"""What the grammar takes for the sake of good messages although it is no Mojo, as far as one line
shows it.

What depends on the statements around it is in `validation_blocks`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final

from compiler_core.source import Applicability, Diagnostic, Edit, Fix, Span
from compiler_core.syntax import codes
from compiler_core.syntax import kinds as k
from compiler_core.syntax.nodes import (
    Argument,
    ArgumentList,
    Arguments,
    AsItem,
    Assignment,
    Attribute,
    Binary,
    Binding,
    BindingPattern,
    BoundTarget,
    BraceDisplay,
    Call,
    CaptureList,
    CaseHeader,
    ClassHeader,
    Comparison,
    ComprehensionClauses,
    ComprehensionFor,
    ComptimeDeclaration,
    ComptimeHeader,
    Decorator,
    DefaultValue,
    DelStatement,
    DoubleStarred,
    Effect,
    EnumCase,
    EqualityPattern,
    ExceptHeader,
    ExpressionStatement,
    ExtensionHeader,
    ForHeader,
    FromImportStatement,
    FunctionHeader,
    FunctionType,
    IfHeader,
    ImportStatement,
    InlineCase,
    KeyValue,
    KeywordArgument,
    Lambda,
    ListDisplay,
    Literal,
    MatchHeader,
    MemberShorthand,
    Name,
    Node,
    Parameter,
    ParameterList,
    Parenthesized,
    RaiseStatement,
    ReferenceType,
    ReturnStatement,
    ScopeStatement,
    SignatureMarker,
    Starred,
    Statements,
    String,
    StructHeader,
    Subscripts,
    TraitHeader,
    Tuple,
    TupleDisplay,
    TypeAnnotation,
    Unary,
    VariableDeclaration,
    WhereClause,
    WithHeader,
    YieldExpression,
)
from compiler_core.syntax.tokens import Token

# A line's expressions are searched only if one of these words or sequences is in it.
_WORDS: Final = frozenset("yield lambda { ** with ==".split())
_SEQUENCES: Final = ("( *", "[ *", ", *", "= *", "return *", "-> ref", ": ref", " for ")
_EFFECT_WORDS: Final = ("raises", "thin", "capturing", "abi")

_NO_NAMES: Final = frozenset(["imm", "mut", "out", "deinit"])
_DEFAULTLESS: Final = frozenset(["mut", "out"])
_COMPTIME_HEADERS: Final = (IfHeader, ForHeader, MatchHeader)


def _span(part: Node | Token) -> Span:
    return Span(part.start, part.end)


def _removal(start: int, end: int, title: str) -> Fix:
    return Fix(title, (Edit(Span(start, end), ""),))


# ------------------------------------------------------------------ Statements of other languages


def _class_header(node: ClassHeader) -> Iterator[Diagnostic]:
    word = node.children[0]
    fix = Fix("write 'struct'", (Edit(_span(word), "struct"),), Applicability.REVIEW)
    yield codes.PYTHON.at(_span(word), "Mojo has no classes; a type is a 'struct'", fixes=[fix])


def _del_statement(node: DelStatement) -> Iterator[Diagnostic]:
    yield codes.PYTHON.at(
        _span(node.children[0]),
        "Mojo has no 'del'; a value ends at its last use, and '_ = x^' ends it earlier",
    )


def _scope_statement(node: ScopeStatement) -> Iterator[Diagnostic]:
    word = node.children[0]
    assert isinstance(word, Token)
    yield codes.PYTHON.at(
        _span(word), f"Mojo has no '{word.text}'; a capture list gives a function outer variables"
    )


def _yield_expression(node: YieldExpression) -> Iterator[Diagnostic]:
    yield codes.PYTHON.at(_span(node.children[0]), "Mojo has no generators, hence no 'yield'")


def _statements(node: Statements) -> Iterator[Diagnostic]:
    for child, behind in zip(node.children, node.children[1:], strict=False):
        if isinstance(child, (ReturnStatement, RaiseStatement)) and child.value is None:
            assert isinstance(behind, Token)
            last = behind is node.children[-1]
            yield codes.SEMICOLON.at(
                _span(behind),
                f"a '{next(child.tokens()).text}' without a value is not followed by ';'",
                fixes=[_removal(behind.start, behind.end, "remove ';'")] if last else [],
            )


def _return_statement(node: ReturnStatement) -> Iterator[Diagnostic]:
    yield from _starred_value(node.value)


def _expression_statement(node: ExpressionStatement) -> Iterator[Diagnostic]:
    yield from _starred_value(node.expression)


def _assignment(node: Assignment) -> Iterator[Diagnostic]:
    for target in node.targets:
        if isinstance(target, (Literal, String)):
            yield codes.BINDING.at(_span(target), "nothing can be assigned to a literal")
    yield from _starred_value(node.value)


def _starred_value(value: Node | None) -> Iterator[Diagnostic]:
    if isinstance(value, Starred):
        yield _star(value)
    elif isinstance(value, Tuple):
        yield from _starred_items(value.items)


def _starred_items(items: Iterable[Node]) -> Iterator[Diagnostic]:
    for item in items:
        if isinstance(item, Starred) and not isinstance(item, DoubleStarred):
            yield _star(item)


def _star(node: Starred) -> Diagnostic:
    return codes.STAR.at(
        _span(node), "a value is unpacked with '*' only among arguments and parameters"
    )


def _binding(node: Binding) -> Iterator[Diagnostic]:
    target = node.target
    if isinstance(target, (Literal, Call, String)):
        yield codes.BINDING.at(
            _span(target), f"'{node.keyword.text}' declares names, and this is no name"
        )


def _variable_declaration(node: VariableDeclaration) -> Iterator[Diagnostic]:
    target = node.binding.target
    if isinstance(target, Comparison) and isinstance(target.operands[0], Name):
        yield _compared(node.binding.keyword, target)
    if node.annotation is None and isinstance(target, (Name, Tuple)):
        yield codes.BINDING.at(
            _span(target),
            f"what '{node.binding.keyword.text}' declares needs a type or a value",
        )


def _compared(keyword: Token, target: Comparison) -> Diagnostic:
    """`var x == 1`."""
    operator = next(child for child in target.children if isinstance(child, Token))
    fixes = []
    if target.operators == ["=="]:
        edit = Edit(_span(operator), "=")
        fixes = [Fix("write '='", (edit,), Applicability.REVIEW)]
    return codes.BINDING.at(
        _span(operator),
        f"'=' gives what '{keyword.text}' declares its value; '{operator.text}' compares",
        fixes=fixes,
    )


# ------------------------------------------------------------------ Comptime


def _comptime_header(node: ComptimeHeader) -> Iterator[Diagnostic]:
    header = node.header
    word = header.children[0]
    assert isinstance(word, Token)
    if not isinstance(header, _COMPTIME_HEADERS):
        fix = _removal(node.start, word.start, "remove 'comptime'")
        yield codes.COMPTIME.at(
            _span(word),
            f"there is no 'comptime {word.text}'; 'comptime' goes before 'if', 'for' and 'match'",
            fixes=[fix] if word.text in ("elif", "else") else [],
        )
    elif isinstance(header, ForHeader):
        for part in header.target.walk():
            if isinstance(part, BindingPattern):
                yield codes.COMPTIME.at(
                    _span(part.keyword),
                    f"the loop variable of a 'comptime for' has no '{part.keyword.text}'",
                    fixes=[
                        _removal(
                            part.keyword.start, part.target.start, f"remove '{part.keyword.text}'"
                        )
                    ],
                )


def _comptime_declaration(node: ComptimeDeclaration) -> Iterator[Diagnostic]:
    yield from _typed_parameters(node)
    if node.value is None and node.annotation is None:
        yield codes.COMPTIME.at(
            Span(node.end - 1, node.end),
            "the value is missing; a 'comptime' declaration goes on with '='",
        )
    yield from _starred_value(node.value)


# ------------------------------------------------------------------ Expressions


def _parenthesized(node: Parenthesized) -> Iterator[Diagnostic]:
    clauses = node.first(ComprehensionClauses)
    if clauses is not None:
        first, last = node.children[0], node.children[-1]
        fix = Fix(
            "make it a list",
            (Edit(_span(first), "["), Edit(_span(last), "]")),
            Applicability.REVIEW,
        )
        yield _generator(clauses, fix)
    elif isinstance(node.value, Starred):
        yield _star(node.value)


def _generator(clauses: ComprehensionClauses, fix: Fix) -> Diagnostic:
    return codes.PYTHON.at(
        Span(clauses.start, clauses.start + len("for")),
        "Mojo has no generators; a comprehension in brackets makes a list",
        fixes=[fix],
    )


def _arguments(node: Arguments) -> Iterator[Diagnostic]:
    clauses = node.first(ComprehensionClauses)
    if clauses is not None:
        first, last = node.items[0], node.items[-1]
        yield _generator(
            clauses,
            Fix(
                "make it a list",
                (Edit(Span(first.start, first.start), "["), Edit(Span(last.end, last.end), "]")),
            ),
        )
        return
    seen: set[str] = set()
    keyword_before = unpacked_before = names_unpacked = False
    for item in node.items:
        if isinstance(item, DoubleStarred):
            names_unpacked = True
        elif isinstance(item, Starred):
            if names_unpacked:
                yield codes.ARGUMENTS.at(
                    _span(item), "positional values are unpacked before the keyword values"
                )
            unpacked_before = unpacked_before or keyword_before
        elif isinstance(item, KeywordArgument):
            keyword_before = True
            yield from _repeated(item, seen)
        elif names_unpacked or keyword_before or unpacked_before:
            yield codes.ARGUMENTS.at(
                _span(item), "a positional argument stands before those that go by a keyword"
            )


def _subscripts(node: Subscripts) -> Iterator[Diagnostic]:
    seen: set[str] = set()
    for item in node.items:
        if isinstance(item, KeywordArgument):
            yield from _repeated(item, seen)


def _repeated(item: KeywordArgument, seen: set[str]) -> Iterator[Diagnostic]:
    name = item.name_token.identifier
    if name in seen:
        yield codes.ARGUMENTS.at(_span(item.name_token), f"'{name}' has been given already")
    seen.add(name)


def _list_display(node: ListDisplay) -> Iterator[Diagnostic]:
    yield from _starred_items(node.items)
    if node.first(ComprehensionClauses) is not None and len(node.items) > 2:
        yield codes.PYTHON.at(_span(node.items[1]), "a comprehension makes one element at a time")


def _tuple_display(node: TupleDisplay) -> Iterator[Diagnostic]:
    yield from _starred_items(node.items)


def _brace_display(node: BraceDisplay) -> Iterator[Diagnostic]:
    items = node.items
    if not items:
        return
    is_dictionary = isinstance(items[0], KeyValue)
    for item in items[1:]:
        if isinstance(item, KeyValue) is is_dictionary:
            continue
        if isinstance(item, ComprehensionClauses) or (
            is_dictionary and isinstance(item, DoubleStarred)
        ):
            continue
        if is_dictionary:
            message = "in a dictionary each entry is 'key: value'"
        else:
            message = "a 'key: value' does not fit; the braces begin like those of a set"
        yield codes.BRACES.at(_span(item), message)


def _equality_pattern(node: EqualityPattern) -> Iterator[Diagnostic]:
    yield codes.PATTERN.at(
        _span(node.children[0]), "'==' has no left side; without one it begins a pattern"
    )


def _as_item(node: AsItem) -> Iterator[Diagnostic]:
    yield codes.AS.at(
        _span(node.children[1]), "a value is named with 'as' in imports, 'with' and patterns only"
    )


def _with_header(node: WithHeader) -> Iterator[Diagnostic]:
    items = node.items
    group = items[0].manager
    if len(items) > 1 or items[0].target is not None:
        return
    if isinstance(group, (Parenthesized, TupleDisplay)) and any(
        isinstance(child, AsItem) for child in group.children
    ):
        inner = group.children[1:-1]
        last = inner[-1]
        trailing = isinstance(last, Token) and last.kind == k.COMMA
        removed = last if trailing else group.children[-1]
        first_as = next(child for child in group.children if isinstance(child, AsItem))
        yield codes.AS.at(
            _span(first_as.children[1]),
            "the managers of a 'with' stand without parentheses around them",
            fixes=[
                Fix(
                    "remove the parentheses",
                    (
                        Edit(Span(group.start, inner[0].start), ""),
                        Edit(Span(removed.start, group.end), ""),
                    ),
                )
            ],
        )


def _reference_type(node: ReferenceType) -> Iterator[Diagnostic]:
    if node.origin is None:
        yield codes.REFERENCE.at(
            _span(node.children[0]),
            "a reference says whose value it refers to: 'ref [origin] T'",
        )


def _lambda(node: Lambda) -> Iterator[Diagnostic]:
    if node.arguments is None and node.token(k.NAME) is not None:
        names = [c for c in node.children if isinstance(c, Token) and c.kind == k.NAME]
        yield codes.LAMBDA.at(
            Span(names[0].start, names[-1].end),
            "the arguments of a lambda stand in parentheses, each with its type",
        )
    yield from _effects(node, is_type=False)
    yield from _typed_parameters(node)
    if node.arguments is not None:
        yield from untyped(node.arguments.arguments)


# ------------------------------------------------------------------ Signatures


def untyped(parameters: Iterable[Parameter]) -> Iterator[Diagnostic]:
    """A finding for each argument or parameter without a type."""
    for parameter in parameters:
        name = parameter.name_token
        if parameter.annotation is None and name is not None and not _is_self_made(parameter):
            what = "argument" if isinstance(parameter, Argument) else "parameter"
            yield codes.UNTYPED.at(_span(name), f"the {what} '{name.text}' needs a type")


def _annotation(node: TypeAnnotation) -> Iterator[Diagnostic]:
    if isinstance(node.type, ReferenceType) and node.type.origin is not None:
        yield codes.REFERENCE.at(
            _span(node.type.children[0]),
            "'ref [origin]' stands before the name, not before its type",
        )


def _is_self_made(parameter: Parameter) -> bool:
    name = parameter.name_token
    return name is not None and name.text == "self" and _is_result(parameter)


def _parameter_list(node: ParameterList) -> Iterator[Diagnostic]:
    yield from _markers(node, "parameter")
    for parameter in node.parameters:
        star = parameter.star
        if star is not None and star.kind == k.DOUBLE_STAR:
            yield codes.SIGNATURE.at(_span(star), "there are no variadic keyword parameters")


def _argument_list(node: ArgumentList) -> Iterator[Diagnostic]:
    yield from _markers(node, "argument")
    for argument in node.arguments:
        convention = argument.convention
        origin = convention.origin if convention is not None else None
        if origin is not None and not origin.items:
            yield codes.REFERENCE.at(
                _span(origin), "the origin is missing; '[_]' leaves it open, as does no bracket"
            )
        name = argument.name_token
        if name is not None and convention is None and name.text in _NO_NAMES:
            yield codes.SIGNATURE.at(
                _span(name), f"'{name.text}' says how an argument is passed; its name is missing"
            )
        default = argument.default
        if default is None:
            continue
        if argument.star is not None:
            message = "a variadic argument has no default"
        elif convention is not None and convention.keyword.text in _DEFAULTLESS:
            message = f"a '{convention.keyword.text}' argument has no default"
        else:
            continue
        fix = _removal(argument.children[-2].end, default.end, "remove the default")
        yield codes.SIGNATURE.at(_span(default), message, fixes=[fix])


def _markers(node: ParameterList | ArgumentList, what: str) -> Iterator[Diagnostic]:
    """The markers `/`, `//` and `*` and the variadic ones: each once, and in this order."""
    items = node.items
    seen: set[str] = set()
    names: set[str] = set()
    optional_before = False
    for index, item in enumerate(items):
        mark = ""
        star: Token | None = None
        if isinstance(item, SignatureMarker):
            marker = item.children[0]
            assert isinstance(marker, Token)
            mark = marker.text
        elif isinstance(item, Parameter):
            star = item.star
            token = item.name_token
            if token is not None and token.text in names:
                yield codes.SIGNATURE.at(_span(token), f"there is a '{token.text}' already")
            if token is not None:
                names.add(token.text)
            mark = star.text if star is not None else ""
            if item.default is not None:
                optional_before = True
            elif optional_before and not mark and "*" not in seen and not _is_result(item):
                name = item.name_token
                if name is not None:
                    yield codes.SIGNATURE.at(
                        _span(name),
                        f"'{name.text}' needs a default, since the {what} before it has one",
                    )
        if "**" in seen:
            yield codes.SIGNATURE.at(_span(item), f"the '**' {what} is the last one")
            return
        if not mark:
            continue
        if mark == "//":
            # What is inferred is over before anything else begins; nothing optional counts.
            optional_before = False
        message = ""
        if mark in seen:
            message = f"there is one '{mark}' in a list, at most"
        elif mark == "//" and what == "argument":
            message = "'//' ends the inferred parameters, and stands in brackets only"
        elif mark in ("/", "//") and index == 0:
            message = f"a '{mark}' needs {what}s before it"
        elif (mark == "/" and "*" in seen) or (mark == "//" and seen & {"/", "*"}):
            message = f"'{mark}' stands before '{'*' if '*' in seen else '/'}'"
        elif mark == "*" and star is None and item is items[-1] and not node.has_trailing_comma:
            message = f"a '*' needs {what}s behind it"
        if message:
            yield codes.SIGNATURE.at(_span(star or item), message)
        seen.add(mark)


def _is_result(item: Parameter) -> bool:
    convention = item.convention if isinstance(item, Argument) else None
    return convention is not None and convention.keyword.text == "out"


def _effects(
    node: FunctionHeader | FunctionType | Lambda, *, is_type: bool
) -> Iterator[Diagnostic]:
    seen: set[str] = set()
    previous: Node | Token = node.children[0]
    for child in node.children:
        if isinstance(child, Effect):
            word = child.keyword.text
            fix = _removal(previous.end, child.end, f"remove '{word}'")
            if word in seen:
                yield codes.EFFECT.at(
                    _span(child), f"the effect '{word}' is there already", fixes=[fix]
                )
            elif word == "thin" and not is_type:
                yield codes.EFFECT.at(_span(child), "only function types are 'thin'", fixes=[fix])
            seen.add(word)
        previous = child
    if not is_type and "raises" in seen and "abi" in seen:
        for effect in node.all(Effect):
            if effect.keyword.text == "abi" and any(t.text[1:-1] == "C" for t in effect.tokens()):
                yield codes.EFFECT.at(_span(effect), "a function with C's conventions cannot raise")


def _typed_parameters(node: Node) -> Iterator[Diagnostic]:
    """The types of a declaration's parameters; a function type may leave out the names instead."""
    parameters = node.first(ParameterList)
    if parameters is not None:
        yield from untyped(parameters.parameters)


def _function_header(node: FunctionHeader) -> Iterator[Diagnostic]:
    yield from _typed_parameters(node)
    yield from _effects(node, is_type=False)
    yield from _constraints(node)
    if node.result is not None and node.arguments is not None:
        for argument in node.arguments.arguments:
            if _is_result(argument):
                yield codes.SIGNATURE.at(
                    _span(node.result), "an 'out' argument is the result; there is no second one"
                )
    if node.captures is not None:
        yield from _captures(node)


def _struct_header(node: StructHeader) -> Iterator[Diagnostic]:
    yield from _typed_parameters(node)
    yield from _constraints(node)


def _constraints(node: Node) -> Iterator[Diagnostic]:
    for clause in node.all(WhereClause):
        message = clause.message
        if message is not None and not isinstance(message, String):
            yield codes.SIGNATURE.at(
                _span(message), "the message of a constraint is a string literal"
            )


def _captures(node: FunctionHeader) -> Iterator[Diagnostic]:
    seen = False
    for child in node.children:
        if seen and isinstance(child, (Effect, CaptureList)):
            message = "a capture list stands behind the effects, and only once"
            yield codes.CAPTURES.at(_span(child), message)
        if not isinstance(child, CaptureList):
            continue
        seen = True
        known: set[str] = set()
        for capture in child.captures:
            convention = capture.convention
            default = capture.default_convention
            word = convention.keyword.text if convention is not None else ""
            word = word if default is None else default.text
            name = capture.name_token
            label = "" if name is None else name.identifier
            if label in known:
                what = f"'{label}' is captured" if label else "what is not listed is captured"
                yield codes.CAPTURES.at(_span(capture), f"{what} in one way, said once")
            known.add(label)
            if word in ("out", "deinit"):
                yield codes.CAPTURES.at(_span(capture), f"nothing is captured by '{word}'")
            elif word in ("mut", "imm", "ref") and capture.token(k.TRANSFER) is not None:
                yield codes.CAPTURES.at(
                    _span(capture), "what is moved into a function is captured by 'var'"
                )


def _function_type(node: FunctionType) -> Iterator[Diagnostic]:
    yield from _effects(node, is_type=True)


def _trait_header(node: TraitHeader) -> Iterator[Diagnostic]:
    if node.parameters is not None:
        yield codes.TRAIT.at(
            _span(node.parameters),
            "a trait has no parameters; a 'comptime' member takes their place",
        )
    for clause in node.where_clauses:
        yield codes.TRAIT.at(_span(clause), "a trait has no constraints")
    if node.bases is not None:
        for base in node.bases.bases:
            if isinstance(base.type, Unary):
                yield codes.TRAIT.at(_span(base), "only a struct can opt out of a trait")
            for clause in base.conditions:
                yield codes.TRAIT.at(_span(clause), "only a struct conforms under a condition")


def _enum_case(node: EnumCase) -> Iterator[Diagnostic]:
    value = node.first(DefaultValue)
    if value is not None:
        fix = _removal(node.children[-2].end, value.end, "remove the value")
        yield codes.ENUM.at(_span(value), "a case of an enum has no value", fixes=[fix])


def _extension_header(node: ExtensionHeader) -> Iterator[Diagnostic]:
    if node.parameters is not None:
        yield codes.EXTENSION.at(
            _span(node.parameters),
            "an extension has no parameters of its own; 'Self' has those of the struct",
        )
    for clause in node.where_clauses:
        yield codes.EXTENSION.at(_span(clause), "an extension has no constraints")


def _decorator(node: Decorator) -> Iterator[Diagnostic]:
    if isinstance(node.expression, (Binary, String, Literal, Lambda)):
        yield codes.DECORATOR.at(
            _span(node.expression), "a decorator is a name, perhaps with arguments behind it"
        )


# ------------------------------------------------------------------ Targets and patterns


def _for_header(node: ForHeader | ComprehensionFor) -> Iterator[Diagnostic]:
    for part in node.target.walk():
        if isinstance(part, BoundTarget):
            word = part.keyword.text
            if word in ("imm", "out", "deinit"):
                fix = _removal(part.keyword.start, part.target.start, f"remove '{word}'")
            elif word == "mut":
                fix = Fix("write 'ref'", (Edit(_span(part.keyword), "ref"),))
            else:
                continue
            yield codes.TARGET.at(
                _span(part.keyword),
                f"a loop variable is bound by 'var' or 'ref', not by '{word}'",
                fixes=[fix],
            )


def _except_header(node: ExceptHeader) -> Iterator[Diagnostic]:
    pattern = node.pattern
    if pattern is None:
        return
    words = [child for child in node.children if isinstance(child, Token)]
    if len(words) > 2 and words[1].text == "as":
        name = words[2]
        yield codes.EXCEPT.at(
            Span(pattern.start, name.end),
            "an 'except' names the error and catches every one; it selects no type",
            fixes=[
                Fix(
                    f"write 'except {name.text}'", (Edit(Span(pattern.start, name.end), name.text),)
                )
            ],
        )
    elif not isinstance(pattern, Name):
        yield codes.EXCEPT.at(_span(pattern), "behind 'except' stands a name for the error")


def _case_header(node: CaseHeader) -> Iterator[Diagnostic]:
    yield from _pattern(node.pattern)


def _pattern(node: Node) -> Iterator[Diagnostic]:
    match node:
        case Name() | String() | Attribute() | MemberShorthand() | Call() | EqualityPattern():
            return
        case BraceDisplay():
            if not any(isinstance(item, KeyValue) for item in node.items):
                return
        case Literal():
            if node.literal_token.text not in ("None", "..."):
                return
        case Tuple() | TupleDisplay() | ListDisplay():
            for item in node.items:
                yield from _pattern(item.value if isinstance(item, Starred) else item)
            return
        case Parenthesized():
            yield from _pattern(node.value)
            return
        case AsItem():
            yield from _pattern(node.value)
            return
        case BindingPattern():
            if node.keyword.text in ("var", "ref"):
                yield from _pattern(node.target)
                return
        case Binary() if node.operator.text == "|":
            yield from _pattern(node.left)
            yield from _pattern(node.right)
            return
        case _:
            pass
    if isinstance(node, BindingPattern):
        yield codes.PATTERN.at(
            _span(node.keyword), f"a pattern binds with 'var' or 'ref', not '{node.keyword.text}'"
        )
        return
    yield codes.PATTERN.at(
        _span(node), "this is no pattern; '== value' compares with the value of an expression"
    )


# ------------------------------------------------------------------ The walk


_CHECKS: Final[dict[type, Callable[[Any], Iterator[Diagnostic]]]] = {
    ArgumentList: _argument_list,
    Arguments: _arguments,
    AsItem: _as_item,
    Assignment: _assignment,
    Binding: _binding,
    BraceDisplay: _brace_display,
    CaseHeader: _case_header,
    ClassHeader: _class_header,
    ComprehensionFor: _for_header,
    ComptimeDeclaration: _comptime_declaration,
    ComptimeHeader: _comptime_header,
    Decorator: _decorator,
    DelStatement: _del_statement,
    EnumCase: _enum_case,
    EqualityPattern: _equality_pattern,
    ExceptHeader: _except_header,
    ExpressionStatement: _expression_statement,
    ExtensionHeader: _extension_header,
    ForHeader: _for_header,
    FunctionHeader: _function_header,
    FunctionType: _function_type,
    InlineCase: _case_header,
    Lambda: _lambda,
    ListDisplay: _list_display,
    ParameterList: _parameter_list,
    Parenthesized: _parenthesized,
    ReferenceType: _reference_type,
    ReturnStatement: _return_statement,
    ScopeStatement: _scope_statement,
    Statements: _statements,
    StructHeader: _struct_header,
    Subscripts: _subscripts,
    TraitHeader: _trait_header,
    TupleDisplay: _tuple_display,
    TypeAnnotation: _annotation,
    VariableDeclaration: _variable_declaration,
    WithHeader: _with_header,
    YieldExpression: _yield_expression,
}


def of_line(code: Node, texts: Sequence[str]) -> Iterator[Diagnostic]:
    """What is no Mojo in a line that parses and has these tokens."""
    if not _is_suspicious(code, texts):
        # The statement itself is looked at, its expressions are not.
        check = _CHECKS.get(code.__class__)
        if check is not None:
            yield from check(code)
        parts = code.children if code.__class__ not in _WITH_TARGETS else _values_in(code)
        for child in parts:
            check = _CHECKS.get(child.__class__)
            if check is not None:
                yield from check(child)
        return
    stack: list[Node] = [code]
    checks = _CHECKS
    while stack:
        node = stack.pop()
        check = checks.get(node.__class__)
        if check is not None:
            yield from check(node)
        children: Sequence[Node | Token] = node.children
        if node.__class__ in _WITH_TARGETS:
            children = _values_in(node)
        for child in children:
            if child.__class__ is not Token:
                stack.append(child)  # type: ignore[arg-type]


def _is_suspicious(code: Node, texts: Sequence[str]) -> bool:
    """Whether a line's expressions can hold something wrong."""
    if not _WORDS.isdisjoint(texts):
        return True
    equals = texts.count("=")
    if equals > 1 or (equals and not isinstance(code, _ASSIGNING)):
        return True
    if "as" in texts and not isinstance(code, _NAMING):
        return True
    line = " ".join(texts)
    for sequence in _SEQUENCES:
        if sequence in line:
            return True
    return any(word in texts and texts.count(word) > 1 for word in _EFFECT_WORDS)


_ASSIGNING: Final = (Assignment, ComptimeDeclaration)
_NAMING: Final = (ImportStatement, FromImportStatement, ExceptHeader, CaseHeader)


def _values_in(node: Node) -> Sequence[Node]:
    """The children of a statement that hold values: a star in a target or pattern is another
    matter."""
    if isinstance(node, CaseHeader):
        return [child for child in node.nodes() if child is not node.pattern]
    if isinstance(node, ForHeader):
        return [child for child in node.nodes() if child is not node.target]
    if isinstance(node, WithHeader):
        if _is_grouped(node):
            return list(node.nodes())[1:]
        return list(node.nodes())
    assert isinstance(node, Assignment)
    return [
        child
        for child in node.nodes()
        if child not in node.targets or not isinstance(child, (Tuple, TupleDisplay, ListDisplay))
    ]


def _is_grouped(node: WithHeader) -> bool:
    group = node.items[0].manager
    return isinstance(group, (Parenthesized, TupleDisplay)) and any(
        isinstance(child, AsItem) for child in group.children
    )


_WITH_TARGETS: Final = frozenset([CaseHeader, InlineCase, ForHeader, WithHeader, Assignment])
