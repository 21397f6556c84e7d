"""The spellings of old that concern a declaration and its decorators, or its header and its body.

Spans count from the start of the file: the edits of one fix stand in several lines.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from compiler_core.source import Applicability, Diagnostic, Edit, Fix, Severity, Span
from compiler_core.syntax import kinds as k
from compiler_core.syntax import legacy_codes as old
from compiler_core.syntax.blocks import Compound, Element, For, Function, If, Line, Struct
from compiler_core.syntax.nodes import (
    Argument,
    ArgumentList,
    Binding,
    BindingPattern,
    Call,
    Capture,
    CaptureList,
    ComptimeHeader,
    Decorator,
    Effect,
    ErrorNode,
    ForHeader,
    FunctionHeader,
    KeywordArgument,
    Name,
    Node,
    SignatureMarker,
    String,
    StructHeader,
)
from compiler_core.syntax.tokens import Token

_CONSTRUCTORS: Final = {
    "__copyinit__": ("copy", ""),
    "__moveinit__": ("move", "deinit "),
    "__init__": ("move", "deinit "),
}


class _Place(NamedTuple):
    """A line and where it begins in the file."""

    line: Line
    start: int

    def span(self, part: Node | Token) -> Span:
        """The span of a part of the line in the file."""
        return Span(self.start + part.start, self.start + part.end)

    def at(self, offset: int) -> Span:
        """The place in the file of a place in the line."""
        return Span(self.start + offset, self.start + offset)


class _Mark(NamedTuple):
    """A decorator with a name, perhaps called."""

    place: _Place
    name: Token
    call: Call | None

    @property
    def whole(self) -> Edit:
        """The edit that takes the decorator away, with its line unless that holds a comment."""
        line = self.place.line
        assert line.code is not None
        if line.comment:
            return Edit(self.place.span(line.code), "")
        return Edit(Span(self.place.start, self.place.start + line.width), "")


def of_compound(compound: Compound, start: int, in_type: bool) -> Iterator[Diagnostic]:
    """What is old about a declaration or a decorated statement that begins at an offset."""
    first = compound.children[0]
    if isinstance(first, Line) and isinstance(first.code, Decorator):
        marks, header = _decorators(compound, start)
        if header is None:
            return
        if isinstance(compound, Function):
            yield from _decorated_function(marks, header)
        elif isinstance(compound, Struct):
            yield from _decorated_struct(marks, header)
        elif isinstance(compound, (If, For)):
            yield from _decorated_statement(marks, header)
    if in_type and isinstance(compound, Function):
        yield from _method(compound, start)


def _decorators(compound: Compound, start: int) -> tuple[list[_Mark], _Place | None]:
    marks: list[_Mark] = []
    for child in compound.children:
        if isinstance(child, Line) and child.code is not None:
            place = _Place(child, start)
            if not isinstance(child.code, Decorator):
                return marks, place
            expression = child.code.expression
            call = expression if isinstance(expression, Call) else None
            name = expression if call is None else call.callee
            if isinstance(name, Name):
                marks.append(_Mark(place, name.name_token, call))
        start += child.width
    return marks, None


def _decorated_statement(marks: Sequence[_Mark], header: _Place) -> Iterator[Diagnostic]:
    code = header.line.code
    assert code is not None
    for mark in marks:
        if mark.name.text not in ("parameter", "unroll"):
            continue
        edits = [mark.whole]
        if not isinstance(code, ComptimeHeader):
            edits.append(Edit(header.at(code.start), "comptime "))
            if isinstance(code, ForHeader) and isinstance(code.target, BindingPattern):
                # What a loop of compile time binds has no word before it.
                target = code.target
                edits.append(
                    Edit(
                        Span(
                            header.start + target.keyword.start,
                            header.start + target.target.start,
                        ),
                        "",
                    )
                )
        word = "for" if isinstance(code, ForHeader) else "if"
        if mark.name.text == "unroll":
            word = "for"
        code_of_mark = old.UNROLL if mark.name.text == "unroll" else old.PARAMETER_IF
        yield code_of_mark.at(
            mark.place.span(mark.name),
            f"a statement of compile time begins with 'comptime {word}'",
            fixes=[Fix(f"write 'comptime {word}'", tuple(edits))],
        )


def _decorated_function(marks: Sequence[_Mark], header: _Place) -> Iterator[Diagnostic]:
    for mark in marks:
        span = mark.place.span(mark.name)
        if mark.name.text == "parameter":
            yield old.PARAMETER_CLOSURE.at(
                span,
                "a parametric closure is marked '@__parameter'",
                fixes=[Fix("write '@__parameter'", (Edit(span, "__parameter"),))],
            )
        elif mark.name.text == "export" and mark.call is not None:
            yield from _export(mark, mark.call, header)


def _export(mark: _Mark, call: Call, header: _Place) -> Iterator[Diagnostic]:
    children = call.arguments.children
    for index, child in enumerate(children):
        if not isinstance(child, KeywordArgument) or child.name_token.text != "ABI":
            continue
        place = mark.place
        before = children[index - 1]
        if len(call.arguments.items) == 1:
            removed = place.span(call.arguments)  # `@export` alone
        elif isinstance(before, Token) and before.kind == k.COMMA:
            removed = Span(place.start + before.start, place.start + child.end)
        else:
            removed = Span(place.start + child.start, place.start + children[index + 2].start)
        edits = [Edit(removed, "")]
        code = header.line.code
        value = child.value
        if (
            isinstance(code, FunctionHeader)
            and isinstance(value, String)
            and code.arguments is not None
        ):
            if not any(effect.keyword.text == "abi" for effect in code.effects):
                last = [c for c in code.children if isinstance(c, (ArgumentList, Effect))][-1]
                text = "".join(part.text for part in value.parts)
                edits.append(Edit(header.at(last.end), f" abi({text})"))
            fixes = [Fix("make it an effect", tuple(edits))]
        else:
            fixes = []
        yield old.EXPORT_ABI.at(
            place.span(child),
            "the calling convention is an effect of the function, 'abi(…)'",
            fixes=fixes,
        )


def _decorated_struct(marks: Sequence[_Mark], header: _Place) -> Iterator[Diagnostic]:
    code = header.line.code
    if not isinstance(code, StructHeader):
        return
    names = {mark.name.text for mark in marks}
    for mark in marks:
        span = mark.place.span(mark.name)
        if mark.name.text == "value":
            keep = "fieldwise_init" not in names
            edit = Edit(span, "fieldwise_init") if keep else mark.whole
            yield old.VALUE.at(
                span,
                "'@fieldwise_init' and the traits 'Copyable' and 'Movable' do what '@value' did",
                fixes=[
                    Fix(
                        "write '@fieldwise_init'",
                        (edit, *_with_bases(header, code, ["Copyable", "Movable"])),
                    )
                ],
            )
        elif mark.name.text == "register_passable":
            trivial = mark.call is not None and bool(mark.call.arguments.items)
            base = "TrivialRegisterPassable" if trivial else "RegisterPassable"
            yield old.REGISTER_PASSABLE.at(
                span,
                f"a struct conforms to '{base}' instead",
                fixes=[Fix(f"add '{base}'", (mark.whole, *_with_bases(header, code, [base])))],
            )
        elif mark.name.text == "explicit_destroy" and _is_destroyed(code):
            edits = _with_bases(header, code, ["not Deinitable"])
            if mark.call is None:
                edits = [mark.whole, *edits]
            yield old.EXPLICIT_DESTROY.at(
                span,
                "a struct that is never destroyed implicitly says 'not Deinitable'",
                fixes=[Fix("add 'not Deinitable'", tuple(edits))],
            )


def _is_destroyed(code: StructHeader) -> bool:
    """Whether a struct's list of traits says nothing about its destruction."""
    if code.bases is None:
        return True
    names = {token.text for token in code.bases.tokens()}
    return names.isdisjoint(["Deinitable", "ImplicitlyDestructible", "ImplicitlyDeletable"])


def _with_bases(header: _Place, code: StructHeader, added: Sequence[str]) -> list[Edit]:
    bases = code.bases
    if bases is None:
        before = code.parameters or code.name_token
        if before is None:
            return []
        return [Edit(header.at(before.end), f"({', '.join(added)})")]
    present = {base.type.name_token.text for base in bases.bases if isinstance(base.type, Name)}
    missing = [name for name in added if name not in present]
    if not missing:
        return []
    text = ", ".join(missing) + (", " if bases.bases else "")
    return [Edit(header.at(bases.start + 1), text)]


def _method(compound: Function, start: int) -> Iterator[Diagnostic]:
    for child in compound.children:
        if isinstance(child, Line) and isinstance(child.code, FunctionHeader):
            break
        start += child.width
    else:
        return
    header = _Place(child, start)
    code = child.code
    name = code.name_token
    if name is None:
        return
    if name.text == "__del__":
        yield from _destructor(header, code, name)
    elif name.text in _CONSTRUCTORS:
        yield from _constructor(compound, header, code, name)


def _destructor(header: _Place, code: FunctionHeader, name: Token) -> Iterator[Diagnostic]:
    arguments = code.arguments.arguments if code.arguments is not None else []
    if len(arguments) != 1 or arguments[0].name_token is None:
        return
    itself = arguments[0]
    edits = [Edit(header.span(name), "__deinit__")]
    convention = itself.convention
    word = convention.keyword.text if convention is not None else ""
    if convention is None:
        edits.append(Edit(header.at(itself.start), "deinit "))
    elif word != "deinit":
        edits.append(Edit(header.span(convention), "deinit"))
    yield old.DESTRUCTOR.at(
        header.span(name),
        "the destructor is called '__deinit__'",
        fixes=[Fix("write '__deinit__'", tuple(edits))],
        severity=Severity.WARNING if word in ("deinit", "var") else Severity.ERROR,
    )


def _constructor(
    compound: Function, header: _Place, code: FunctionHeader, name: Token
) -> Iterator[Diagnostic]:
    """`__copyinit__(out self, other: Self)`, `__moveinit__`, and `__init__` with `take`."""
    if code.arguments is None:
        return
    arguments = code.arguments.arguments
    markers = code.arguments.all(SignatureMarker)
    if len(arguments) != 2 or (markers and markers[0].children[0].start > arguments[1].start):
        return
    itself, other = arguments
    made, given = itself.convention, other.convention
    # An ordinary method may have any of these names.
    if made is None or made.keyword.text not in ("out", "inout", "mut"):
        return
    new_name, word = _CONSTRUCTORS[name.text]
    given_name = other.name_token
    if given_name is None:
        return
    if name.text == "__init__" and not (
        given_name.text == "take" and given is not None and given.keyword.text == "deinit"
    ):
        return

    edits: list[Edit] = []
    if name.text != "__init__":
        edits.append(Edit(header.span(name), "__init__"))
    if made.keyword.text != "out":
        edits.append(Edit(header.span(made), "out"))
    marker = "" if markers else "*, "
    edits.append(
        Edit(
            Span(header.start + other.start, header.start + given_name.end),
            marker + word + new_name,
        )
    )
    renamed, safe = _renamed_uses(compound, header, given_name.text, new_name)
    # Where it changes a value, or says of which type the new one is, it is a method of today: it
    # may be called by its name, but does not copy or move values.
    is_method = made.keyword.text == "mut" or itself.annotation is not None
    is_sure = safe and not is_method
    applicability = Applicability.MACHINE if is_sure else Applicability.REVIEW
    fix = Fix("write it as an initializer", (*edits, *renamed), applicability)
    is_refused = name.text != "__init__" and not is_method
    severity = Severity.ERROR if is_refused else Severity.WARNING
    if name.text == "__copyinit__":
        yield old.COPY_CONSTRUCTOR.at(
            header.span(name),
            "a copy constructor is an '__init__' with the keyword argument 'copy'",
            fixes=[fix],
            severity=severity,
        )
        return
    blamed = name if name.text == "__moveinit__" else given_name
    yield old.MOVE_CONSTRUCTOR.at(
        header.span(blamed),
        "a move constructor is an '__init__' with the keyword argument 'move'",
        fixes=[fix],
        severity=severity,
    )


def _renamed_uses(
    compound: Function, header: _Place, old_name: str, new_name: str
) -> tuple[list[Edit], bool]:
    """The edits that rename an argument in a function's body, and whether they are certainly
    right."""
    if old_name == new_name:
        return [], True
    edits: list[Edit] = []
    safe = True
    for line, start in _lines(compound, header.start):
        if line.code is None:
            continue
        if isinstance(line.code, ErrorNode):
            safe = False
        place = _Place(line, start)
        for node in line.code.walk():
            if isinstance(node, Name):
                if node.name_token.text == old_name:
                    edits.append(Edit(place.span(node), new_name))
                elif node.name_token.text == new_name:
                    safe = False
            elif isinstance(node, (Argument, Capture)):
                token = node.name_token
                if token is None or line is header.line:
                    continue
                if isinstance(node, Capture) and token.text == old_name:
                    edits.append(Edit(place.span(token), new_name))
                safe = safe and token.text != new_name
                safe = safe and (isinstance(node, Capture) or token.text != old_name)
            elif isinstance(node, (Binding, BindingPattern)):
                target = node.target
                safe = safe and not (isinstance(target, Name) and target.identifier == old_name)
            elif isinstance(node, CaptureList) and line is header.line:
                safe = False
    return edits, safe


def _lines(compound: Compound, header_start: int) -> Iterator[tuple[Line, int]]:
    """The lines of a compound statement from its header on, with their places in the file."""
    children = list(compound.children)
    while not (isinstance(children[0], Line) and isinstance(children[0].code, FunctionHeader)):
        del children[0]
    stack: list[Element] = children[::-1]
    at = header_start
    while stack:
        element = stack.pop()
        if isinstance(element, Line):
            yield element, at
            at += element.width
        else:
            stack.extend(reversed(element.children))
