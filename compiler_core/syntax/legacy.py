"""The spellings that Mojo had before 1.2 and that one line shows by itself, with today's as a fix.

What takes a look at more than one line (decorators, constructors with their bodies) is in
`legacy_declarations`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from compiler_core.source import Applicability, Code, Diagnostic, Edit, Fix, Severity, Span
from compiler_core.syntax import kinds as k
from compiler_core.syntax import legacy_codes as old
from compiler_core.syntax import legacy_modules
from compiler_core.syntax.nodes import (
    ArgumentList,
    AwaitExpression,
    Binding,
    BoundTarget,
    Call,
    CaptureList,
    ComptimeDeclaration,
    Convention,
    Decorator,
    DottedName,
    DoubleStarred,
    Effect,
    ExpressionStatement,
    FromImportStatement,
    FunctionHeader,
    FunctionType,
    ImportName,
    ImportStatement,
    MatchHeader,
    Name,
    Node,
    ParameterList,
    Result,
    Starred,
    StructHeader,
    Subscript,
    Subscripts,
    TupleDisplay,
    TypeAnnotation,
    TypeArgument,
    TypeArgumentList,
    WhereClause,
)
from compiler_core.syntax.tokens import Token

# A line is searched for old spellings only if one of these words or sequences is in it.
_WORDS: Final = frozenset(
    "fn let alias read owned inout borrowed where escaping unified register_passable __type_of "
    "__origin_of __lifetime_of constrained async await __match import doc_private "
    "nonmaterializable noninline noinline adaptive noncapturing **".split()
)
_SEQUENCES: Final = ("* _", ": (", "-> (")
_TYPE_SEQUENCES: Final = ("( (", ", (")

_MAGIC: Final = {
    "__type_of": "type_of",
    "__origin_of": "origin_of",
    "__lifetime_of": "origin_of",
}
_RENAMED_DECORATORS: Final = {
    "doc_private": "doc_hidden",
    "nonmaterializable": "__nonmaterializable",
    "noninline": "no_inline",
    "noinline": "no_inline",
}
_REMOVED_DECORATORS: Final = frozenset(["adaptive", "noncapturing"])
_OLD_CONVENTIONS: Final = {"read": "imm", "borrowed": "imm", "inout": "mut", "owned": "var"}
_LOOP_CONVENTIONS: Final = {"inout": "ref", "owned": "var"}
_CONSTRUCTORS: Final = frozenset(["__init__", "__copyinit__", "__moveinit__"])
_POINTER_EFFECTS: Final = frozenset(["thin", "capturing", "escaping", "unified"])


def replacement(code: Code, token: Token, new: str, message: str) -> Diagnostic:
    """A finding about one word, whose remedy is another word."""
    span = span_of(token)
    fix = Fix(f"write '{new}'", (Edit(span, new),))
    return code.at(span, message, fixes=[fix])


def span_of(part: Node | Token) -> Span:
    """The span of a node or token in its line."""
    return Span(part.start, part.end)


def text_of(node: Node) -> str:
    """The source of a node on one line, without comments."""
    pieces: list[str] = []
    for token in node.tokens():
        if pieces:
            blank = token.trivia
            pieces.append(blank if blank.isspace() and "\n" not in blank else " " * bool(blank))
        pieces.append(token.text)
    return "".join(pieces)


def _decorator(node: Decorator) -> Iterator[Diagnostic]:
    expression = node.expression
    name = expression.callee if isinstance(expression, Call) else expression
    if not isinstance(name, Name):
        return
    new = _RENAMED_DECORATORS.get(name.identifier)
    if new is not None:
        yield replacement(
            old.DECORATOR, name.name_token, new, f"'@{name.identifier}' is '@{new}' today"
        )
    elif name.identifier in _REMOVED_DECORATORS:
        yield old.DECORATOR.at(span_of(node), f"Mojo has no '@{name.identifier}' any more")


def _function_header(node: FunctionHeader) -> Iterator[Diagnostic]:
    for child in node.children:
        if isinstance(child, Token):
            if child.text == "fn" and child.kind != k.NAME:
                yield replacement(old.FN, child, "def", "a function is declared with 'def'")
            elif child.kind == k.ASYNC:
                yield _asynchronous(child, "__async")
            if child.kind == k.NAME:
                break
    yield from _moved_constraints(node.parameters, _before(node, k.COLON))


def _function_type(node: FunctionType) -> Iterator[Diagnostic]:
    for child in node.children:
        if not isinstance(child, Token):
            break
        if child.kind == k.ASYNC:
            yield _asynchronous(child, "__async")
        elif child.kind != k.DEF and child.text == "fn":
            edits = [Edit(span_of(child), "def")]
            arguments = node.arguments
            if arguments is not None and not any(
                effect.keyword.text in _POINTER_EFFECTS for effect in node.effects
            ):
                edits.append(Edit(Span(arguments.end, arguments.end), " thin"))
            yield old.FN.at(
                span_of(child),
                "a function type begins with 'def'",
                fixes=[Fix("write 'def'", tuple(edits))],
            )
    yield from _moved_constraints(node.parameters, node.end)


def _asynchronous(token: Token, new: str) -> Diagnostic:
    return replacement(
        old.ASYNC, token, new, f"asynchronous functions are unfinished, and '{new}' says so"
    )


def _await(node: AwaitExpression) -> Iterator[Diagnostic]:
    token = node.children[0]
    assert isinstance(token, Token)
    if token.text == "await":
        yield _asynchronous(token, "__await")


def _binding(node: Binding) -> Iterator[Diagnostic]:
    if node.keyword.text == "let":
        yield replacement(old.LET, node.keyword, "var", "a variable is declared with 'var'")


def _comptime_declaration(node: ComptimeDeclaration) -> Iterator[Diagnostic]:
    first = node.children[0]
    assert isinstance(first, Token)
    if first.text == "alias":
        yield replacement(
            old.ALIAS, first, "comptime", "a compile-time value is declared with 'comptime'"
        )
    yield from _moved_constraints(node.parameters, _before(node, k.EQUAL))


def _struct_header(node: StructHeader) -> Iterator[Diagnostic]:
    yield from _moved_constraints(node.parameters, _before(node, k.COLON))


def _before(node: Node, kind: int) -> int:
    """Where what stands before the first child token of a kind ends."""
    previous = node.end
    for child in node.children:
        if isinstance(child, Token) and child.kind == kind:
            return previous
        previous = child.end
    return node.end


def _moved_constraints(parameters: ParameterList | None, target: int) -> Iterator[Diagnostic]:
    """A finding for each `where` in a parameter list, to be moved behind the signature."""
    if parameters is None:
        return
    for parameter in parameters.parameters:
        clause = parameter.first(WhereClause)
        if clause is None:
            continue
        before = parameter.children[-2]
        fix = Fix(
            "move it behind the signature",
            (
                Edit(Span(before.end, clause.end), ""),
                Edit(Span(target, target), " " + text_of(clause)),
            ),
        )
        yield old.WHERE.at(
            span_of(clause),
            "a constraint stands behind the whole signature, not among the parameters",
            fixes=[fix],
        )


def _argument_list(node: ArgumentList, function: str = "") -> Iterator[Diagnostic]:
    for argument in node.arguments:
        convention = argument.convention
        if convention is not None:
            name = argument.name_token
            is_self = name is not None and name.text == "self"
            yield from _convention(convention, function if is_self else "")
        star = argument.star
        if star is not None and star.kind == k.DOUBLE_STAR and convention is None:
            yield old.KEYWORD_VARIADIC.at(
                span_of(argument),
                "variadic keyword arguments are passed with 'var'",
                fixes=[Fix("add 'var'", (Edit(Span(star.start, star.start), "var "),))],
            )


def _type_argument_list(node: TypeArgumentList) -> Iterator[Diagnostic]:
    for argument in node.all(TypeArgument):
        convention = argument.convention
        if convention is not None:
            yield from _convention(convention, "")
        star = argument.token(k.DOUBLE_STAR)
        if star is not None and convention is None:
            yield old.KEYWORD_VARIADIC.at(
                span_of(argument),
                "variadic keyword arguments are passed with 'var'",
                fixes=[Fix("add 'var'", (Edit(Span(star.start, star.start), "var "),))],
            )
        for child in argument.nodes():
            if isinstance(child, TupleDisplay):
                yield _tuple_type(child)


def _convention(node: Convention, self_of: str) -> Iterator[Diagnostic]:
    keyword = node.keyword
    new = _OLD_CONVENTIONS.get(keyword.text)
    if new is None:
        return
    if keyword.text == "inout" and self_of in _CONSTRUCTORS:
        new = "out"
    elif keyword.text == "owned" and self_of == "__del__":
        new = "deinit"
    yield _renamed_convention(keyword, new)


def _renamed_convention(keyword: Token, new: str) -> Diagnostic:
    was_in_1_0 = keyword.text == "read"
    return old.CONVENTION.at(
        span_of(keyword),
        f"the convention '{keyword.text}' is called '{new}'",
        fixes=[Fix(f"write '{new}'", (Edit(span_of(keyword), new),))],
        severity=Severity.WARNING if was_in_1_0 else Severity.ERROR,
    )


def _capture_list(node: CaptureList) -> Iterator[Diagnostic]:
    for capture in node.captures:
        for child in capture.children:
            keyword = child.keyword if isinstance(child, Convention) else child
            if not isinstance(keyword, Token):
                continue
            # Alone in its place `read` parses as a name; no variable could be called so.
            alone = len(capture.children) == 1 and keyword.text == "read"
            if keyword.kind != k.NAME or alone:
                new = _OLD_CONVENTIONS.get(keyword.text)
                if new is not None:
                    yield _renamed_convention(keyword, new)


def _bound_target(node: BoundTarget) -> Iterator[Diagnostic]:
    keyword = node.keyword
    if keyword.text not in _OLD_CONVENTIONS:
        return
    new = _LOOP_CONVENTIONS.get(keyword.text)
    if new is not None:
        yield _renamed_convention(keyword, new)
        return
    span = Span(keyword.start, node.target.start)
    yield old.CONVENTION.at(
        span_of(keyword),
        f"a loop variable is immutable without '{keyword.text}'",
        fixes=[Fix(f"remove '{keyword.text}'", (Edit(span, ""),))],
    )


def _signature_effects(node: FunctionHeader | FunctionType) -> Iterator[Diagnostic]:
    previous: Node | Token = node.children[0]
    for child in node.children:
        if isinstance(child, Effect):
            word = child.keyword.text
            if word in ("unified", "register_passable"):
                fix = Fix(f"remove '{word}'", (Edit(Span(previous.end, child.end), ""),))
                yield old.EFFECT.at(
                    span_of(child),
                    f"there is no effect '{word}' any more",
                    fixes=[fix],
                    # The reference still takes the one, without a meaning.
                    severity=Severity.WARNING if word == "register_passable" else None,
                )
            elif word == "escaping":
                yield _escaping(node, child, previous)
        previous = child


def _escaping(
    node: FunctionHeader | FunctionType, effect: Effect, previous: Node | Token
) -> Diagnostic:
    edits = [Edit(Span(previous.end, effect.end), "")]
    title = "remove 'escaping'"
    applicability = Applicability.MACHINE
    if isinstance(node, FunctionHeader) and node.captures is None:
        last = [child for child in node.children if isinstance(child, (ArgumentList, Effect))][-1]
        if last is effect:
            edits = [Edit(Span(previous.end, effect.end), " {var}")]
        else:
            edits.append(Edit(Span(last.end, last.end), " {var}"))
        title = "capture copies with '{var}'"
        applicability = Applicability.REVIEW
    return old.EFFECT.at(
        span_of(effect),
        "there is no effect 'escaping' any more; a capture list says what a function captures",
        fixes=[Fix(title, tuple(edits), applicability)],
    )


def _call(node: Call) -> Iterator[Diagnostic]:
    callee = node.callee
    if isinstance(callee, Name):
        new = _MAGIC.get(callee.name_token.text)
        if new is not None:
            yield replacement(
                old.MAGIC, callee.name_token, new, f"'{callee.identifier}' is called '{new}'"
            )


def _expression_statement(node: ExpressionStatement) -> Iterator[Diagnostic]:
    call = node.expression
    if not isinstance(call, Call) or call.arguments.items:
        return
    callee = call.callee
    if not isinstance(callee, Subscript) or not isinstance(callee.value, Name):
        return
    items = callee.subscripts.items
    if callee.value.name_token.text != "constrained" or not items:
        return
    edits: list[Edit] = []
    if len(items) <= 2 and all("#" not in token.trivia for token in list(node.tokens())[1:]):
        edits = [
            Edit(Span(node.start, items[0].start), "comptime assert "),
            Edit(Span(items[-1].end, node.end), ""),
        ]
    yield old.CONSTRAINED.at(
        span_of(callee.value),
        "a condition is checked at compile time with 'comptime assert'",
        fixes=[Fix("write 'comptime assert'", tuple(edits))] if edits else [],
    )


def _subscripts(node: Subscripts) -> Iterator[Diagnostic]:
    items = [child for child in node.children[1:-1] if not isinstance(child, Token)]
    opened = [
        item
        for item in items
        if isinstance(item, (Starred, DoubleStarred))
        and isinstance(item.value, Name)
        and item.value.name_token.text == "_"
    ]
    if not opened:
        return
    edits = [Edit(span_of(opened[0]), "...")]
    for item in opened[1:]:
        before = items[items.index(item) - 1]
        edits.append(Edit(Span(before.end, item.end), ""))
    yield old.UNBOUND.at(
        span_of(opened[0]).join(span_of(opened[-1])),
        "parameters are left open with '...'",
        fixes=[Fix("write '...'", tuple(edits))],
    )


def _annotation(node: TypeAnnotation | Result) -> Iterator[Diagnostic]:
    if isinstance(node.type, TupleDisplay):
        yield _tuple_type(node.type)


def _tuple_type(node: TupleDisplay) -> Diagnostic:
    edits = list(_tuple_edits(node))
    return old.TUPLE_TYPE.at(
        span_of(node),
        "the type of a tuple is written 'Tuple[...]'",
        fixes=[Fix("write 'Tuple[...]'", tuple(edits))],
        # The empty one was still a type in 1.0.
        severity=None if node.items else Severity.WARNING,
    )


def _tuple_edits(node: TupleDisplay) -> Iterator[Edit]:
    yield Edit(Span(node.start, node.start + 1), "Tuple[")
    yield Edit(Span(node.end - 1, node.end), "]")
    for item in node.items:
        if isinstance(item, TupleDisplay):
            yield from _tuple_edits(item)


def _match(node: MatchHeader) -> Iterator[Diagnostic]:
    token = node.children[0]
    assert isinstance(token, Token)
    if token.text == "__match":
        yield replacement(old.MATCH, token, "match", "'__match' is spelled 'match'")


def _import(node: ImportStatement) -> Iterator[Diagnostic]:
    for name in node.names:
        if name.module.level:
            yield old.RELATIVE_IMPORT.at(
                span_of(name.module),
                "a module is imported from a relative place with 'from'",
                fixes=_relative_import_fix(node, name),
            )
        else:
            yield from _module(name.module, binds_module=name.alias is None)


def _relative_import_fix(node: ImportStatement, name: ImportName) -> Sequence[Fix]:
    parts = [token.text for token in name.module.parts]
    if len(node.names) > 1 or not parts:
        return ()
    package = "." * name.module.level + ".".join(parts[:-1])
    alias = f" as {name.alias.text}" if name.alias is not None else ""
    new = f"from {package} import {parts[-1]}{alias}"
    return [Fix("import it with 'from'", (Edit(span_of(node), new),))]


def _from_import(node: FromImportStatement) -> Iterator[Diagnostic]:
    if node.module.level == 0:
        yield from _module(node.module, binds_module=False)


def _module(name: DottedName, *, binds_module: bool) -> Iterator[Diagnostic]:
    path = ".".join(token.identifier for token in name.parts)
    new = legacy_modules.todays_name(path)
    if new is None:
        return
    # `import a.b` binds `a`, whose uses would have to change as well.
    applicability = Applicability.REVIEW if binds_module else Applicability.MACHINE
    yield old.MODULE.at(
        span_of(name),
        f"the module '{path}' of the standard library is called '{new}'",
        fixes=[Fix(f"write '{new}'", (Edit(span_of(name), new),), applicability)],
    )


def of_line(code: Node, texts: Sequence[str]) -> Iterator[Diagnostic]:
    """The old spellings in a line that parses and has these tokens."""
    if _WORDS.isdisjoint(texts):
        line = " ".join(texts)
        if not any(sequence in line for sequence in _SEQUENCES) and not (
            "def" in texts and any(sequence in line for sequence in _TYPE_SEQUENCES)
        ):
            return
    stack = [code]
    checks = _CHECKS
    while stack:
        node = stack.pop()
        check = checks.get(node.__class__)
        if check is not None:
            yield from check(node)
        children = node.children
        for child in children:
            if child.__class__ is not Token:
                stack.append(child)  # type: ignore[arg-type]


def _header_and_effects(node: FunctionHeader) -> Iterator[Diagnostic]:
    yield from _function_header(node)
    yield from _signature_effects(node)
    if node.arguments is not None and node.name_token is not None:
        yield from _argument_list(node.arguments, node.name_token.text)


def _type_and_effects(node: FunctionType) -> Iterator[Diagnostic]:
    yield from _function_type(node)
    yield from _signature_effects(node)


_CHECKS: Final[dict[type, Callable[[Any], Iterator[Diagnostic]]]] = {
    AwaitExpression: _await,
    Binding: _binding,
    BoundTarget: _bound_target,
    Call: _call,
    CaptureList: _capture_list,
    ComptimeDeclaration: _comptime_declaration,
    Decorator: _decorator,
    ExpressionStatement: _expression_statement,
    FromImportStatement: _from_import,
    FunctionHeader: _header_and_effects,
    FunctionType: _type_and_effects,
    ImportStatement: _import,
    MatchHeader: _match,
    Result: _annotation,
    StructHeader: _struct_header,
    Subscripts: _subscripts,
    TypeAnnotation: _annotation,
    TypeArgumentList: _type_argument_list,
}
