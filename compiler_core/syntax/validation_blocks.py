"""What is no Mojo because of where it stands: statements outside of functions, fields, methods, and
the clauses of one statement.

One walk over the statements of a module, with the place that each block is in; it also asks
`legacy_declarations` about the declarations that it meets. Spans count from the start of the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from typing import Final

from compiler_core.source import Applicability, Code, Diagnostic, Edit, Fix, Span
from compiler_core.syntax import codes, legacy_declarations, operator_methods
from compiler_core.syntax import kinds as k
from compiler_core.syntax.blocks import (
    Block,
    Case,
    Class,
    Compound,
    Decorated,
    Element,
    Extension,
    For,
    Function,
    If,
    Line,
    Match,
    Module,
    Struct,
    Trait,
    Try,
    Unknown,
    While,
    With,
)
from compiler_core.syntax.blocks import Enum as EnumBlock
from compiler_core.syntax.nodes import (
    AssertStatement,
    Assignment,
    AugmentedAssignment,
    Binding,
    ComptimeDeclaration,
    ComptimeExpression,
    ComptimeHeader,
    Decorator,
    ElifHeader,
    ElseHeader,
    ErrorNode,
    ExceptHeader,
    ExpressionStatement,
    FinallyHeader,
    FromImportStatement,
    FunctionHeader,
    Header,
    ImportStatement,
    InlineCase,
    InlineClause,
    Literal,
    Name,
    Node,
    PassStatement,
    RaiseStatement,
    ReturnStatement,
    Statements,
    String,
    Tuple,
    VariableDeclaration,
)
from compiler_core.syntax.tokens import Token
from compiler_core.syntax.validation import untyped

# What is said where a name is a keyword.
ESCAPED: Final = "a keyword is a name only between backticks"


class _Scope(Enum):
    """What a statement stands in."""

    FILE = auto()
    STRUCT = auto()
    TRAIT = auto()
    EXTENSION = auto()
    ENUM = auto()
    FUNCTION = auto()


_SCOPES: Final[dict[type[Compound], _Scope]] = {
    Function: _Scope.FUNCTION,
    Struct: _Scope.STRUCT,
    Trait: _Scope.TRAIT,
    Extension: _Scope.EXTENSION,
    EnumBlock: _Scope.ENUM,
}
_NAMES: Final = {
    _Scope.FILE: "a file",
    _Scope.STRUCT: "a struct",
    _Scope.TRAIT: "a trait",
    _Scope.EXTENSION: "an extension",
    _Scope.ENUM: "an enum",
}
_TYPES: Final = (Struct, Trait, Extension, EnumBlock)
_RUNS: Final = (If, For, While, With, Try, Match)
_RUNNING: Final = (
    Assignment,
    AugmentedAssignment,
    ExpressionStatement,
    ReturnStatement,
    RaiseStatement,
    AssertStatement,
)
_UNDECORATED: Final = (VariableDeclaration, ComptimeDeclaration)
_CLAUSES: Final = ("elif", "else", "except", "finally")
_HAS_CLAUSES: Final = (If, For, While, Try)


def of_module(module: Module) -> list[Diagnostic]:
    """What is wrong or old about the statements of a module and how they stand together."""
    walk = _Walk()
    walk.block(module, 0, _Scope.FILE)
    return walk.found


class _Walk:
    """Collects findings; holds nothing else, so that it can be asked about any part."""

    __slots__ = ("found",)

    def __init__(self) -> None:
        self.found: list[Diagnostic] = []

    def block(self, block: Block, start: int, scope: _Scope, *, cases: bool = False) -> None:
        """Look at the statements of a block."""
        in_function = scope is _Scope.FUNCTION
        strayed = False
        documents = True
        for child in block.children:
            if scope is _Scope.FILE and not (child.__class__ is Line and child.code is None):
                if isinstance(child, Line) and _is_text(child) and not documents:
                    assert child.code is not None
                    if not strayed:
                        self._stray(child.code, start, scope)
                    strayed = True
                documents = _takes_text_below(child)
            if child.__class__ is Line:
                # Inside a function no statement on one line is out of place.
                if not in_function and child.code is not None:
                    assert isinstance(child, Line)
                    # Of statements that have strayed together the first is enough.
                    strayed = self._line(child, start, scope, strayed)
            else:
                assert isinstance(child, Compound)
                if child.__class__ is Case and not cases:
                    self._stray_case(child, start)
                strayed = self._compound(child, start, scope, strayed)
            start += child.width

    # -------------------------------------------------------------- Compound statements

    def _compound(self, compound: Compound, start: int, scope: _Scope, strayed: bool) -> bool:
        """Look at a compound statement; whether it has strayed out of a function."""
        cls = compound.__class__
        in_type = scope is not _Scope.FILE and scope is not _Scope.FUNCTION
        self.found += legacy_declarations.of_compound(compound, start, in_type)
        if cls is Function:
            self._function(compound, start, scope)
        elif cls is Decorated:
            for line, at in _lines(compound, start):
                if scope is _Scope.FUNCTION and isinstance(line.code, _UNDECORATED):
                    self._report(
                        codes.DECORATOR,
                        at,
                        next(line.code.tokens()),
                        "this statement takes no decorators in a function",
                    )
                if scope is _Scope.FUNCTION or line.code is None:
                    continue
                if not isinstance(line.code, Decorator):
                    strayed = self._line(line, at, scope, strayed)
            return strayed
        elif isinstance(compound, _TYPES):
            if scope is not _Scope.FILE and scope is not _Scope.EXTENSION:
                self._nested_type(compound, start)
        elif isinstance(compound, _HAS_CLAUSES):
            self._clauses(compound, start)
        elif cls is Match:
            self._match(compound, start)
        runs = isinstance(compound, _RUNS)
        if runs and scope is not _Scope.FUNCTION:
            if not strayed:
                header, at = _header(compound, start)
                if header.code is not None:
                    word = next(header.code.tokens())
                    self._stray(word, at, scope)
            # What is inside would be fine, were the statement in a function.
            scope = _Scope.FUNCTION
        inner = _SCOPES.get(cls, _Scope.FUNCTION if cls is not Class else _Scope.STRUCT)
        if inner is _Scope.FUNCTION and not runs and cls is not Function and cls is not Case:
            inner = scope
        # Nobody knows what belongs under a header that does not parse.
        is_unknown = cls is Unknown and scope is not _Scope.FUNCTION
        if cls is not Class and not is_unknown:
            start_of_child = start
            for child in compound.children:
                if isinstance(child, Block):
                    # A case that is indented deeper than the one before still follows it.
                    cases = cls is Match or cls is Case
                    self.block(child, start_of_child, inner, cases=cases)
                start_of_child += child.width
            if inner is not _Scope.FUNCTION:
                self._inline_members(compound, start, inner)
        return runs

    def _inline_members(self, compound: Compound, start: int, scope: _Scope) -> None:
        """Look at the members behind the colon of a type's header."""
        header, at = _header(compound, start)
        if isinstance(header.code, Header) and header.code.inline_body is not None:
            self._statement(header.code.inline_body, at, scope, False)

    def _nested_type(self, compound: Compound, start: int) -> None:
        header, at = _header(compound, start)
        if header.code is None:
            return
        word = next(header.code.tokens())
        what = {"__extension": "an extension", "__enum": "an enum"}.get(word.text, f"a {word.text}")
        self._report(
            codes.NESTED, at, word, f"{what} is declared at the top of a file, not inside others"
        )

    def _stray_case(self, case: Case, start: int) -> None:
        line, at = _header(case, start)
        if line.code is not None:
            word = next(line.code.tokens())
            self._report(codes.CLAUSE, at, word, "a 'case' stands in a 'match', which is missing")

    def _clauses(self, compound: Compound, start: int) -> None:
        """The order of the clauses of an `if`, a loop or a `try`, and how often they may come."""
        if len(compound.children) < 3 and not isinstance(compound, Try):
            header = compound.children[-2 if isinstance(compound.children[-1], Block) else -1]
            if isinstance(header, Line) and not _has_inline_clauses(header):
                return
        seen: list[str] = []
        first: tuple[Node, int] | None = None
        for node, at in _clause_nodes(compound, start):
            word = _clause_word(node)
            if first is None:
                first = (node, at)
            if word == "try" or not word:
                continue
            problem = _clause_problem(word, seen, isinstance(compound, Try))
            if problem:
                token = next(token for token in node.tokens() if token.text == word)
                self._report(codes.CLAUSE, at, token, problem)
                return
            if word in _CLAUSES:
                seen.append(word)
        if isinstance(compound, Try) and not seen and first is not None:
            node, at = first
            self._report(
                codes.CLAUSE, at, next(node.tokens()), "a 'try' goes on with 'except' or 'finally'"
            )

    def _match(self, compound: Compound, start: int) -> None:
        header, at = _header(compound, start)
        if header.code is None:
            return
        cases = any(isinstance(node, InlineCase) for node in header.code.nodes())
        stray: tuple[Line, int] | None = None
        for child in compound.children:
            if isinstance(child, Block):
                place = start
                for statement in child.children:
                    if isinstance(statement, Case):
                        cases = True
                    elif not isinstance(statement, Line) or statement.code is not None:
                        line, line_start = _first_line(statement, place)
                        if stray is None and not any(p.is_error for p in line.problems):
                            stray = (line, line_start)
                    place += statement.width
            start += child.width
        if not cases:
            self._report(codes.MATCH, at, next(header.code.tokens()), "this 'match' has no 'case'")
        elif stray is not None and stray[0].code is not None:
            self._report(
                codes.MATCH,
                stray[1],
                next(stray[0].code.tokens()),
                "a 'match' holds nothing but 'case' blocks",
            )

    # -------------------------------------------------------------- Functions

    def _function(self, compound: Compound, start: int, scope: _Scope) -> None:
        header, at = _header(compound, start)
        code = header.code
        if not isinstance(code, FunctionHeader) or code.arguments is None:
            return
        arguments = code.arguments.arguments
        in_type = scope is not _Scope.FILE and scope is not _Scope.FUNCTION
        # A method's first argument is `self`, whatever its name, and of a known type.
        for finding in untyped(arguments[1:] if in_type else arguments):
            self.found.append(_moved(finding, at))
        if not in_type:
            self._free_name(code, at)
            for argument in arguments:
                convention = argument.convention
                if convention is not None and convention.keyword.text == "deinit":
                    self._report(
                        codes.METHOD, at, convention, "only a method's argument can be 'deinit'"
                    )
            decorator = _static(compound)
            if decorator is not None:
                place = _place_of(compound, decorator, start)
                message = "only methods can be static"
                self._report(codes.METHOD, place, decorator.expression, message)
        elif not arguments and not code.arguments.items:
            self._no_self(compound, code, at)
        if in_type and arguments and code.name_token is not None:
            convention = arguments[0].convention
            if (
                code.name_token.text == "__init__"
                and convention is not None
                and convention.keyword.text == "mut"
                and arguments[0].name_token is not None
                and arguments[0].name_token.text == "self"
            ):
                self._report(
                    codes.METHOD,
                    at,
                    convention,
                    "an initializer makes 'self', which is an 'out' argument",
                    (Edit(_at(convention, at), "out"),),
                )
        self._special(compound, code, at, in_type=in_type)
        if scope is not _Scope.FUNCTION and code.captures is not None:
            self._report(
                codes.CAPTURES, at, code.captures, "only a function inside another one captures"
            )
        elif code.captures is not None and _is_parametric(compound):
            message = "a parametric closure refers to all that it names, without a capture list"
            self._report(codes.CAPTURES, at, code.captures, message)
        if scope is _Scope.TRAIT and code.result is not None and not _is_none(code.result.type):
            self._required_method(compound, code, start)

    def _special(self, compound: Compound, code: FunctionHeader, at: int, *, in_type: bool) -> None:
        """The methods that operators and the lives of values call: whose they are."""
        token = code.name_token
        if token is None:
            return
        name = token.text
        if name in operator_methods.IN_PLACE:
            if code.result is not None and not _is_none(code.result.type):
                message = f"'{name}' changes its value and returns nothing"
                self._report(codes.METHOD, at, code.result.type, message)
        elif not in_type and name in operator_methods.OF_VALUES:
            self._report(codes.METHOD, at, token, f"'{name}' means something only in a type")
        elif name in operator_methods.OF_VALUES and name != "__init__" and _static(compound):
            message = f"'{name}' is called with a value, so it is not static"
            self._report(codes.METHOD, at, token, message)

    def _free_name(self, code: FunctionHeader, at: int) -> None:
        """Only methods can have keywords for names: they are always called behind a dot."""
        name = code.name_token
        if name is not None and name.text in k.KINDS_BY_TEXT:
            message = f"expected a name, found '{name.text}'; {ESCAPED}"
            self._report(codes.UNEXPECTED, at, name, message)

    def _no_self(self, compound: Compound, code: FunctionHeader, at: int) -> None:
        name = code.name_token
        if name is None or name.text in ("__init__", "__new__"):
            return
        for decorator in compound.decorators:
            expression = decorator.expression
            if isinstance(expression, Name) and expression.identifier == "staticmethod":
                return
        assert code.arguments is not None
        inside = at + code.arguments.start + 1
        self._report(
            codes.METHOD,
            at,
            name,
            "a method needs an argument for its value, or the decorator '@staticmethod'",
            (Edit(Span(inside, inside), "self"),),
        )

    def _required_method(self, compound: Compound, code: FunctionHeader, start: int) -> None:
        """A method of a trait that yields something is required with `...`, not with `pass`."""
        body: Node | None = code.inline_body
        place = start
        for child in compound.children:
            if isinstance(child, Block):
                statements = [
                    (line, at)
                    for line, at in _lines(child, place)
                    if line.code is not None and not _is_docstring(line.code)
                ]
                if len(statements) != 1:
                    return
                body, place = statements[0][0].code, statements[0][1]
                break
            if child is _header(compound, start)[0] and body is not None:
                break
            place += child.width
        if isinstance(body, PassStatement):
            self._report(
                codes.TRAIT,
                place,
                body,
                "a required method has the body '...'; 'pass' would be one that yields nothing",
                (Edit(_at(body, place), "..."),),
            )

    # -------------------------------------------------------------- Statements on one line

    def _line(self, line: Line, start: int, scope: _Scope, strayed: bool) -> bool:
        """Look at a statement outside of functions; whether it belongs into one."""
        assert line.code is not None
        return self._statement(line.code, start, scope, strayed)

    def _statement(self, code: Node, start: int, scope: _Scope, strayed: bool) -> bool:
        if isinstance(code, Statements):
            for each in code.statements:
                strayed = self._statement(each, start, scope, strayed)
            return strayed
        if isinstance(code, ComptimeDeclaration):
            if code.value is None and code.annotation is not None and scope is not _Scope.TRAIT:
                self._report(
                    codes.COMPTIME,
                    start,
                    code.names[0],
                    "only in a trait a 'comptime' declaration may go without a value",
                )
            return False
        if isinstance(code, (ImportStatement, FromImportStatement)):
            if scope is not _Scope.FILE:
                word = next(code.tokens())
                self._report(
                    codes.SCOPE, start, word, f"{_NAMES[scope]} does not import; its file does"
                )
            return False
        if isinstance(code, Assignment) and isinstance(code.children[0], ComptimeExpression):
            return False  # `comptime (a, b) = …`
        if isinstance(code, VariableDeclaration) or (
            isinstance(code, Assignment) and isinstance(code.children[0], Binding)
        ):
            return self._variable(code, start, scope, strayed)
        if isinstance(code, _RUNNING):
            if isinstance(code, ExpressionStatement) and _is_inert(code):
                return False
            if scope is _Scope.STRUCT and isinstance(code, Assignment) and _is_field(code):
                self._bare_field(code, start)
                return False
            if not strayed:
                self._stray(code, start, scope)
            return True
        return False

    def _bare_field(self, code: Assignment, start: int) -> None:
        name = code.children[0]
        assert isinstance(name, Name)
        fix = Fix("write 'var'", (Edit(Span(start + name.start, start + name.start), "var "),))
        message = "a field is declared with 'var'"
        self.found.append(codes.FIELD.at(_at(name, start), message, fixes=[fix]))

    def _variable(self, code: Node, start: int, scope: _Scope, strayed: bool) -> bool:
        binding = code.children[0]
        assert isinstance(binding, Binding)
        keyword = binding.keyword
        if keyword.text not in ("var", "let") or scope is _Scope.FILE or scope is _Scope.EXTENSION:
            if scope is _Scope.FILE and keyword.text in ("var", "let"):
                fixes: tuple[Edit, ...] = ()
                if isinstance(code, Assignment) and keyword.text == "var":
                    fixes = (Edit(_at(keyword, start), "comptime"),)
                self._report(
                    codes.SCOPE,
                    start,
                    keyword,
                    "a file has no variables; a constant is declared with 'comptime'",
                    fixes,
                    Applicability.REVIEW,
                )
                return False
            if scope is _Scope.EXTENSION and keyword.text == "var":
                self._report(codes.FIELD, start, keyword, "an extension adds no fields")
                return False
            if not strayed:
                self._stray(code, start, scope)
            return True
        if scope is _Scope.TRAIT or scope is _Scope.ENUM:
            self._report(codes.FIELD, start, keyword, f"{_NAMES[scope]} has no fields")
            return False
        assert isinstance(code, (VariableDeclaration, Assignment))
        annotation = code.annotation
        if annotation is None and isinstance(code, VariableDeclaration):
            return False  # which the line has shown by itself
        if isinstance(binding.target, Tuple):
            self._report(
                codes.FIELD, start, binding.target, "each field is declared by a 'var' of its own"
            )
        elif annotation is None:
            self._report(codes.FIELD, start, binding.target, "a field needs a type")
        elif isinstance(code, Assignment):
            equal = code.token(k.EQUAL)
            if equal is not None:
                removed = Span(start + annotation.end, start + code.end)
                self._report(
                    codes.FIELD,
                    start,
                    equal,
                    "a field gets its value in '__init__', not where it is declared",
                    (Edit(removed, ""),),
                    Applicability.REVIEW,
                )
        return False

    def _stray(self, code: Node | Token, start: int, scope: _Scope) -> None:
        end = code.end if isinstance(code, Token) else min(code.end, next(code.tokens()).end)
        self.found.append(
            codes.SCOPE.at(
                Span(start + code.start, start + end),
                f"a statement cannot run in {_NAMES[scope]}; it belongs into a function",
            )
        )

    def _report(
        self,
        code: Code,
        start: int,
        part: Node | Token,
        message: str,
        edits: tuple[Edit, ...] = (),
        applicability: Applicability = Applicability.MACHINE,
    ) -> None:
        fixes = []
        if edits:
            new = edits[0].new_text
            title = f"write '{new}'" if new else "remove it"
            fixes = [Fix(title, edits, applicability)]
        self.found.append(code.at(_at(part, start), message, fixes=fixes))


def _is_field(code: Assignment) -> bool:
    """Whether an assignment in a struct would be a field, did 'var' stand before it."""
    has_value = code.token(k.EQUAL) is not None
    return code.annotation is not None and not has_value and isinstance(code.children[0], Name)


def _static(compound: Compound) -> Decorator | None:
    """The decorator that makes a method static, if one does."""
    for decorator in compound.decorators:
        name = decorator.expression
        if isinstance(name, Name) and name.name_token.text == "staticmethod":
            return decorator
    return None


def _place_of(compound: Compound, code: Node, start: int) -> int:
    """Where the line of a part of a compound statement begins."""
    for child in compound.children:
        if isinstance(child, Line) and child.code is code:
            break
        start += child.width
    return start


def _at(part: Node | Token, start: int) -> Span:
    return Span(start + part.start, start + part.end)


def _moved(finding: Diagnostic, start: int) -> Diagnostic:
    """A finding without notes and fixes, moved from its line into the file."""
    return Diagnostic(finding.code, finding.severity, finding.span.shift(start), finding.message)


def _header(compound: Compound, start: int) -> tuple[Line, int]:
    """The line of a compound statement's header, and where it begins."""
    for child in compound.children:
        if (
            isinstance(child, Line)
            and child.code is not None
            and not isinstance(child.code, Decorator)
        ):
            return child, start
        start += child.width
    line, start = _first_line(compound, start - compound.width)
    return line, start


def _first_line(element: Element, start: int) -> tuple[Line, int]:
    while not isinstance(element, Line):
        element = element.children[0]
    return element, start


def _lines(element: Block | Compound, start: int) -> Iterator[tuple[Line, int]]:
    """The lines that are children of an element, with the places where they begin."""
    for child in element.children:
        if isinstance(child, Line):
            yield child, start
        start += child.width


def _is_none(node: Node) -> bool:
    return isinstance(node, Literal) and node.literal_token.text == "None"


def _takes_text_below(element: Element) -> bool:
    """Whether a docstring may stand below a statement at the top of a file."""
    if isinstance(element, Decorated):
        return any(isinstance(line.code, ComptimeDeclaration) for line, _ in _lines(element, 0))
    return isinstance(element, Line) and isinstance(element.code, ComptimeDeclaration)


def _is_text(line: Line) -> bool:
    return line.code is not None and _is_docstring(line.code)


def _is_docstring(code: Node) -> bool:
    return isinstance(code, ExpressionStatement) and isinstance(code.expression, String)


def _is_inert(code: ExpressionStatement) -> bool:
    """Whether an expression is a docstring or `...`, which may stand anywhere."""
    expression = code.expression
    if isinstance(expression, Literal):
        return expression.literal_token.text == "..."
    return isinstance(expression, String)


def _has_inline_clauses(line: Line) -> bool:
    return line.code is not None and any(
        isinstance(node, InlineClause) for node in _clause_header(line.code).nodes()
    )


def _clause_header(code: Node) -> Node:
    return code.header if isinstance(code, ComptimeHeader) else code


def _clause_nodes(compound: Compound, start: int) -> Iterator[tuple[Node, int]]:
    """The headers of a statement's clauses, also those on the line of another one."""
    for line, at in _lines(compound, start):
        if line.code is None or isinstance(line.code, Decorator):
            continue
        node = _clause_header(line.code)
        yield node, at
        for inner in node.nodes():
            if isinstance(inner, InlineClause):
                yield inner, at


def _clause_word(node: Node) -> str:
    if isinstance(node, ErrorNode):
        return next(node.tokens()).text
    if isinstance(node, (ElseHeader, ElifHeader, ExceptHeader, FinallyHeader, InlineClause)):
        return next(node.tokens()).text
    if isinstance(node, Header):
        return next(node.tokens()).text if isinstance(node.children[0], Token) else ""
    return ""


def _clause_problem(word: str, seen: list[str], of_try: bool) -> str:
    if word not in _CLAUSES:
        return ""
    if word in seen and word != "elif":
        if word == "except":
            return "a 'try' has one 'except', which catches every error"
        return f"there is an '{word}' already" if word == "else" else f"there is a '{word}' already"
    if word == "elif" and "else" in seen:
        return "an 'elif' stands before the 'else'"
    if not of_try:
        return ""
    if word == "else" and "except" not in seen:
        return "an 'else' of a 'try' stands behind its 'except'"
    if word == "else" and "finally" in seen:
        return "an 'else' stands before the 'finally'"
    if word == "except" and ("else" in seen or "finally" in seen):
        return "an 'except' stands before 'else' and 'finally'"
    return ""


def _is_parametric(compound: Compound) -> bool:
    """Whether a function of a body is marked as one that may be given for a parameter."""
    return any(
        isinstance(each.expression, Name)
        and each.expression.identifier in ("__parameter", "parameter")
        for each in compound.decorators
    )
