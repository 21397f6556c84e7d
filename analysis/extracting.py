"""What is selected in a function gets a name of its own: a variable, or a function."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from analysis.outline import without_blanks
from analysis.references import Reference, Role, item_at, references_in
from analysis.remedies import Refusal, Remedy
from analysis.symbols import LocalSymbol, ParameterSymbol
from analysis.variables import Deed, Doing, Doings, covers, doings_of
from analysis.writing import free_name, needed_imports, reindented, written_type
from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import Convention, FunctionType
from compiler_core.meta.node import TYPE, Node
from compiler_core.meta.types import FLOAT_LITERAL, INT_LITERAL, NONE, MetaType, RefType
from compiler_core.sema.declarations import line_of, subject_of
from compiler_core.sema.files import syntax_tree
from compiler_core.sema.items import Item, imports_of
from compiler_core.sema.lifecycle import TRIVIAL, copy_of, is_implicitly_copyable
from compiler_core.sema.modules import module_at
from compiler_core.sema.signatures import signature_of
from compiler_core.sema.typed import Local, LocalKind
from compiler_core.source import Edit, Span
from compiler_core.syntax import SyntaxTree, blocks
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax

_EXPRESSIONS: Final = (
    syntax.Binary,
    syntax.Unary,
    syntax.Call,
    syntax.Attribute,
    syntax.Subscript,
    syntax.Comparison,
    syntax.Literal,
    syntax.String,
    syntax.Parenthesized,
    syntax.Conditional,
    syntax.ListDisplay,
    syntax.BraceDisplay,
)
# What may be the name of a place, and no value of its own.
_PLACES: Final = (syntax.Name, syntax.Attribute, syntax.Subscript)
# Before an argument these are no names.
_CONVENTIONS: Final = frozenset("imm mut var ref out deinit read owned borrowed inout".split())
_FUNCTION_TITLE: Final = "make a function of what is selected"


class _Refused(Exception):  # noqa: N818 - it is an answer, and no error
    """Why something cannot be done."""


# ---------------------------------------------------------------- a variable


def extract_variable(db: Database, path: str, span: Span) -> Iterator[Remedy]:
    """Give the selected expression a name, on a line before."""
    tree = syntax_tree(db, path)
    selected = without_blanks(tree.text, span)
    place = _function_at(db, path, selected)
    if place is None:
        return
    index = tree.line_index(selected.start)
    start, line = tree.starts[index], tree.lines[index]
    code = line.code
    if code is None or line.is_broken or line.opens_block or blocks.is_decorator(line):
        # What is in the header of a loop is not computed where a line before it would be.
        return
    header = line_of(place[0])
    if header is not None and header[0] is line:
        return
    node = _expression(code, selected.shift(-start))
    if node is None:
        return
    text = tree.text[selected.start : selected.end]
    first = start + code.start
    indent = tree.text[tree.text.rfind("\n", 0, first) + 1 : first]
    if indent.strip():
        return
    name = free_name("value", tree.text[place[1] : place[1] + place[0].element.width])
    edits = (
        Edit(Span(first, first), f"var {name} = {text}\n{indent}"),
        Edit(selected, name),
    )
    yield Remedy("give the expression a name", edits)


def _function_at(db: Database, path: str, selected: Span) -> tuple[Item, int] | None:
    """The function in which something is selected, with where it starts."""
    if selected.empty:
        return None
    place = item_at(db, module_at(db, path), selected.start)
    return place if place is not None and place[0].sort is DeclSort.FUNCTION else None


def _expression(root: syntax.Node, span: Span) -> syntax.Node | None:
    """The expression that a span of a line covers exactly."""
    for node in root.walk():
        if (node.start, node.end) == (span.start, span.end) and isinstance(node, _EXPRESSIONS):
            return node
    return None


# ---------------------------------------------------------------- a function


def extract_function(db: Database, path: str, span: Span) -> Iterator[Remedy | Refusal]:
    """Make a function of the selected statements or the selected expression."""
    tree = syntax_tree(db, path)
    selected = without_blanks(tree.text, span)
    place = _function_at(db, path, selected)
    if place is None:
        return
    item, start = place
    if not isinstance(item.element, blocks.Function) or selected.end > start + item.element.width:
        return
    try:
        part = _part(tree, item, start, selected)
        if part is None:
            return
        edits = _Extraction(db, path, item, start, part).edits()
    except _Refused as refused:
        yield Refusal(_FUNCTION_TITLE, str(refused))
        return
    yield Remedy(_FUNCTION_TITLE, edits)


@dataclass(frozen=True, slots=True)
class _Part:
    """What is selected: an expression, or statements with whole lines; spans are of the file."""

    span: Span
    elements: tuple[blocks.Element, ...] = ()
    expression: syntax.Node | None = None
    # Whether nothing of the function comes behind it.
    is_last: bool = False


def _part(tree: SyntaxTree, item: Item, start: int, selected: Span) -> _Part | None:
    index = tree.line_index(selected.start)
    line = tree.lines[index]
    if line.code is not None and not line.is_broken:
        node = _expression(line.code, selected.shift(-tree.starts[index]))
        if isinstance(node, (syntax.Literal, syntax.String)):
            return None
        if node is not None and not _is_statement(line.code, node):
            header = line_of(item)
            if header is not None and header[0] is line and _inline(line) is None:
                return None
            _check_expression(line.code, node)
            return _Part(selected, expression=node)
    return _statements(tree, item, start, selected)


def _inline(line: blocks.Line) -> syntax.Node | None:
    return line.code.inline_body if isinstance(line.code, syntax.Header) else None


def _is_statement(code: syntax.Node, node: syntax.Node) -> bool:
    return isinstance(code, syntax.ExpressionStatement) and code.expression is node


def _check_expression(code: syntax.Node, node: syntax.Node) -> None:
    """Refuse what is no value: a target, what is called, what a type is."""
    for each in code.walk():
        targets: Sequence[syntax.Node] = ()
        match each:
            case syntax.Assignment():
                targets = each.targets
            case syntax.AugmentedAssignment():
                targets = [each.target]
            case syntax.ForHeader():
                targets = [each.target]
            case syntax.TypeAnnotation() | syntax.Result():
                targets = [each.type]
        for target in targets:
            if any(inner is node for inner in target.walk()):
                raise _Refused("what is selected is no value")
        if isinstance(each, syntax.Call) and each.callee is node:
            raise _Refused("what is selected is called, it is no value")


def _statements(tree: SyntaxTree, item: Item, start: int, selected: Span) -> _Part | None:
    """The statements of one block that are selected."""
    element: blocks.Element = item.element
    at = start
    is_last = True
    while True:
        found: tuple[blocks.Block, int] | None = None
        for child, begin in _with_starts(element, at):
            if isinstance(child, blocks.Block) and covers(
                Span(begin, begin + child.width), selected
            ):
                found = child, begin
        if found is None:
            return None
        block, at = found
        is_last = is_last and element is item.element
        chosen = [
            (child, begin)
            for child, begin in _with_starts(block, at)
            if begin < selected.end
            and begin + child.width > selected.start
            and not (isinstance(child, blocks.Line) and child.code is None)
        ]
        inner = [
            each
            for each in chosen
            if isinstance(each[0], blocks.Compound) and not _covered(tree, each, selected)
        ]
        if len(chosen) == 1 and inner:
            element, at = inner[0]
            if isinstance(element, blocks.Function):
                raise _Refused("what is selected is in a function inside of another one")
            continue
        if any(isinstance(child, blocks.Case) for child, _ in chosen):
            return None
        if not chosen or any(not _covered(tree, each, selected) for each in chosen):
            return None
        first, last = chosen[0], chosen[-1]
        rest = [
            child
            for child, begin in _with_starts(block, at)
            if begin > last[1] and not (isinstance(child, blocks.Line) and child.code is None)
        ]
        text = tree.text
        begin = text.rfind("\n", 0, _code_start(first)) + 1
        end = text.find("\n", _code_end(tree, last))
        elements = tuple(child for child, _ in chosen)
        span = Span(begin, len(text) if end < 0 else end)
        return _Part(span, elements, is_last=is_last and not rest)


def _with_starts(element: blocks.Element, at: int) -> Iterator[tuple[blocks.Element, int]]:
    for child in element.children if not isinstance(element, blocks.Line) else ():
        assert isinstance(child, (blocks.Line, blocks.Block, blocks.Compound))
        yield child, at
        at += child.width


def _code_start(placed: tuple[blocks.Element, int]) -> int:
    element, start = placed
    while not isinstance(element, blocks.Line):
        element, start = next(_with_starts(element, start))
    return start + (0 if element.code is None else element.code.start)


def _code_end(tree: SyntaxTree, placed: tuple[blocks.Element, int]) -> int:
    element, start = placed
    if isinstance(element, blocks.Line):
        return start + (0 if element.code is None else element.code.end)
    return without_blanks(tree.text, Span(start, start + element.width)).end


def _covered(tree: SyntaxTree, placed: tuple[blocks.Element, int], selected: Span) -> bool:
    return selected.start <= _code_start(placed) and _code_end(tree, placed) <= selected.end


def _lines(
    elements: Sequence[blocks.Element], *, in_loop: bool
) -> Iterator[tuple[blocks.Line, bool]]:
    """The lines of statements, and whether a loop is around them that is one of these."""
    for each in elements:
        if isinstance(each, blocks.Line):
            loops = isinstance(each.code, (syntax.ForHeader, syntax.WhileHeader))
            yield each, in_loop or loops
        elif not isinstance(each, blocks.Function):
            inner = in_loop or isinstance(each, (blocks.For, blocks.While))
            yield from _lines(list(each.children), in_loop=inner)


def _placed_lines(element: blocks.Element, start: int) -> Iterator[tuple[blocks.Line, int]]:
    if isinstance(element, blocks.Line):
        yield element, start
    for child, at in _with_starts(element, start):
        yield from _placed_lines(child, at)


class _Extraction:
    """Puts the new function together."""

    def __init__(self, db: Database, path: str, item: Item, start: int, part: _Part) -> None:
        self.db = db
        self.path = path
        self.tree = syntax_tree(db, path)
        self.item = item
        self.start = start
        self.part = part
        # The part, counted as the facts about the body are.
        self.within = part.span.shift(-start)
        self.receiver: Local | None = None
        # Whether the part mentions parameters of the function.
        self.parameters_used = False
        # What has to be known in the file by its name.
        self.names: set[DeclId] = set()
        found = doings_of(db, item.id)
        signature = signature_of(db, item.id)
        line = line_of(item)
        if found is None or signature is None or line is None or found.body.failed:
            raise _Refused("the function has mistakes")
        code = line[0].code
        if not isinstance(code, syntax.FunctionHeader):
            raise _Refused("the function has mistakes")
        self.doings: Doings = found
        self.signature = signature
        self.header = code
        self.header_start = start + line[1]
        self.uses = references_in(db, item.id)
        self.is_method = subject_of(db, item.id) is not None

    # ------------------------------------------------------------ facts

    def text(self, span: Span) -> str:
        """A piece of the file, counted from the header's line."""
        return self.tree.text[self.header_start + span.start : self.header_start + span.end]

    def used(self) -> list[Reference]:
        """What is named in the part."""
        return [each for each in self.uses if covers(self.within, each.span)]

    def is_inside(self, span: Span | None) -> bool:
        """Whether something is declared in the part."""
        return span is not None and covers(self.within, span)

    def check_names(self) -> None:
        """Refuse names that only the function knows, and that cannot be passed on."""
        for each in self.used():
            symbol = each.symbol
            if isinstance(symbol, ParameterSymbol) and symbol.owner == self.item.id:
                self.parameters_used = True
            if not isinstance(symbol, LocalSymbol) or symbol.owner != self.item.id:
                continue
            if each.kind is None and not self.is_inside(symbol.span):
                name = symbol.name
                if any(info.name == name for info in self.signature.written):
                    # The name of an argument of a call.
                    continue
                raise _Refused(f"'{name}' is known in this function only")
        for each in self.uses:
            symbol = each.symbol
            if (
                isinstance(symbol, LocalSymbol)
                and each.kind is None
                and each.role is Role.USE
                and self.is_inside(symbol.span)
                and each.span.start >= self.within.end
            ):
                raise _Refused(f"'{symbol.name}' is declared here and used behind it")

    def check_imports(self) -> None:
        """Refuse names that are imported in the function, and not where they are used."""
        imported: dict[str, list[int]] = {}
        named: dict[str, list[int]] = {}
        for line, start in _placed_lines(self.item.element, self.start):
            is_import = line.leading in (k.FROM, k.IMPORT) and line.code is not None
            if is_import and line.code is not None:
                for each in imports_of(line.code):
                    imported.setdefault(each.bound_as, []).append(start)
            else:
                for token in line.tokens():
                    if token.kind == k.NAME:
                        named.setdefault(token.identifier, []).append(start + token.start)
        part = self.part.span
        for name, places in imported.items():
            used = [part.start <= at < part.end for at in named.get(name, [])]
            bound = [part.start <= at < part.end for at in places]
            if (True in used and False in bound) or (True in bound and False in used):
                raise _Refused(f"'{name}' is imported in this function")

    def check_flow(self) -> None:
        """Refuse statements that leave the part."""
        leaves = False
        has_try = any(isinstance(each, blocks.Try) for each in self.part.elements)
        for line, in_loop in _lines(self.part.elements, in_loop=False):
            for node in line.code.walk() if line.code is not None else ():
                match node:
                    case syntax.ReturnStatement():
                        leaves = True
                    case syntax.BreakStatement() | syntax.ContinueStatement() if not in_loop:
                        word = next(node.tokens()).text
                        raise _Refused(f"'{word}' goes on outside of what is selected")
                    case syntax.RaiseStatement(value=None) if not has_try:
                        raise _Refused("'raise' passes on an error from outside")
        if leaves and not self.part.is_last:
            raise _Refused("'return' leaves the function, which goes on behind it")
        self.returns = leaves

    # ------------------------------------------------------------ variables

    def inputs(self) -> list[tuple[Local, Convention]]:
        """The variables that are declared outside, and how they are passed."""
        by_local: dict[Local, list[Deed]] = {}
        for each in self.doings.deeds:
            if covers(self.within, each.span) and not self.is_inside(each.local.span):
                by_local.setdefault(each.local, []).append(each)
        for local in self.known_in_types():
            by_local.setdefault(local, [])
        found: list[tuple[Local, Convention]] = []
        for local, deeds in by_local.items():
            if local.span is None:
                continue
            if local.kind is LocalKind.RESULT:
                raise _Refused(f"'{local.name}' is the result of the function, and not complete")
            if self.is_unset(local) and deeds and deeds[0].doing is Doing.ASSIGNED:
                continue
            found.append((local, self.convention(deeds)))
        # Types of arguments may tell of each other, in their order.
        arguments = self.doings.body.arguments
        found.sort(key=lambda each: arguments.index(each[0]) if each[0] in arguments else 999)
        return found

    def known_in_types(self) -> Iterator[Local]:
        """What is named in the part although nothing is done with it, as `v` in `v.length`."""
        locals_ = {each.local.span: each.local for each in self.doings.deeds}
        locals_ |= {each.span: each for each in self.doings.body.arguments}
        for use in self.used():
            symbol = use.symbol
            if isinstance(symbol, LocalSymbol) and use.role is Role.USE:
                local = locals_.get(symbol.span)
                if local is not None and not self.is_inside(local.span):
                    yield local

    def is_unset(self, local: Local) -> bool:
        """Whether a variable has no value where the part begins."""
        before = [
            each.doing
            for each in self.doings.of(local)
            if each.doing is not Doing.READ and each.span.start < self.within.start
        ]
        if before:
            return before[-1] is Doing.TRANSFERRED
        return any(each is local for each in self.doings.bare)

    def convention(self, deeds: list[Deed]) -> Convention:
        """How a variable is passed."""
        doings = [each.doing for each in deeds]
        if Doing.TRANSFERRED in doings:
            last = len(doings) - 1 - doings[::-1].index(Doing.TRANSFERRED)
            if Doing.ASSIGNED not in doings[last:]:
                return Convention.VAR
            return Convention.MUT
        if Doing.CHANGED in doings or Doing.ASSIGNED in doings:
            return Convention.MUT
        return Convention.IMM

    def outputs(self) -> list[Local]:
        """The variables that get their values here and are used behind."""
        found: list[Local] = []
        for each in self.doings.deeds:
            local = each.local
            if each.span.start < self.within.end or local in found or local.span is None:
                continue
            is_set_here = self.is_unset(local) and self.doings.of(local, self.within)
            if self.is_inside(local.span) or is_set_here:
                found.append(local)
        for local in found:
            if local.kind is LocalKind.REFERENCE:
                raise _Refused(f"'{local.name}' is a reference that is used behind it")
        return sorted(found, key=lambda each: self.doings.deeds.index(self.doings.of(each)[0]))

    def type_text(self, local: Local, type_: Node, *, is_open: bool) -> str:
        """The type of a variable, as the header of the new function has it."""
        annotation = self.annotation(local) if is_open else None
        if annotation is not None:
            return annotation
        written = written_type(self.db, type_, self.item.id, is_open=is_open)
        if written is None:
            what = f"'{local.name}'" if local.name else "what is selected"
            raise _Refused(f"the type of {what} cannot be written outside of the function")
        self.names |= written.names
        return written.text

    def annotation(self, local: Local) -> str | None:
        """What an argument says of its type."""
        arguments = self.header.arguments
        for each in arguments.arguments if arguments is not None else ():
            token, annotation = each.name_token, each.annotation
            if token is None or token.identifier != local.name or annotation is None:
                continue
            if (
                local.span is None
                or self.header_start - self.start + token.start != local.span.start
            ):
                continue
            if each.star is not None:
                raise _Refused(f"'{local.name}' stands for any number of arguments")
            return self.text(Span(annotation.type.start, annotation.type.end))
        return None

    def raises(self) -> str:
        """The effect of the new function."""
        raised = next((each for each in self.doings.raised if each.leaves(self.within)), None)
        if raised is None:
            return ""
        written = written_type(self.db, raised.type, self.item.id)
        if written is None or written.text == "Error":
            return " raises"
        self.names |= written.names
        return f" raises {written.text}"

    def parameters(self, text: str) -> tuple[str, str, str]:
        """The parameters of the new function, how they are passed on, and what holds of them."""
        written = self.header.parameters
        if written is None:
            return "", "", ""
        names = [each.name_token.identifier for each in written.parameters if each.name_token]
        words = set(_words(text))
        if not self.parameters_used and not words & set(names):
            return "", "", ""
        shown: list[str] = []
        given: list[str] = []
        for each in written.parameters:
            end = each.end if each.default is None else each.default.start
            shown.append(self.text(Span(each.start, end)).strip())
            name = each.name_token.identifier if each.name_token is not None else ""
            given.append(f"*{name}" if each.star is not None else name)
        where = "".join(
            f" {self.text(Span(each.start, each.end))}" for each in self.header.where_clauses
        )
        return f"[{', '.join(shown)}]", f"[{', '.join(given)}]", where

    # ------------------------------------------------------------ the texts

    def edits(self) -> tuple[Edit, ...]:
        """What to write."""
        self.returns = False
        self.check_names()
        self.check_imports()
        if self.part.expression is not None:
            return self.of_expression(self.part.expression)
        self.check_flow()
        inputs = self.inputs()
        outputs = [] if self.returns else self.outputs()
        types = [self.type_text(each, each.type, is_open=False) for each in outputs]
        result = self.result_of(outputs, types)
        call = self.call(inputs, "".join([result, *types]))
        names = ", ".join(each.name for each in outputs)
        old = _indent_of(self.tree.text, self.part.span.start)
        if self.returns:
            word = "return " if result else ""
            line = f"{old}{word}{call}"
        elif not outputs:
            line = f"{old}{call}"
        elif all(self.is_inside(each.span) for each in outputs):
            line = f"{old}var {names if len(outputs) == 1 else f'({names})'} = {call}"
        else:
            declared = [
                f"{old}var {each.name}: {type_}\n"
                for each, type_ in zip(outputs, types, strict=True)
                if self.is_inside(each.span)
            ]
            line = f"{''.join(declared)}{old}{names} = {call}"
        inner = self.indent + "    "
        body = reindented(
            self.tree, self.part.span.start, self.part.span.end, len(old), inner
        ).rstrip("\n")
        for each, type_ in zip(outputs, types, strict=True):
            if not self.is_inside(each.span):
                body = f"{inner}var {each.name}: {type_}\n{body}"
        if outputs:
            values = [f"{each.name}{self.mark(each.type)}" for each in outputs]
            given = values[0] if len(values) == 1 else f"({', '.join(values)})"
            body += f"\n{inner}return {given}"
        return self.put(line, result, body)

    def result_of(self, outputs: list[Local], types: list[str]) -> str:
        """The type of the result; empty if there is none."""
        if self.returns:
            written = self.header.result
            if written is None:
                return ""
            if self.text(Span(written.type.start, written.type.end)).startswith("ref"):
                raise _Refused("the function returns a reference")
            return self.text(Span(written.type.start, written.type.end))
        if len(outputs) < 2:
            return types[0] if types else ""
        for each in outputs:
            if not is_implicitly_copyable(self.db, None, each.type):
                raise _Refused(
                    f"'{each.name}' would be one of several results, and is not copied implicitly"
                )
        return f"Tuple[{', '.join(types)}]"

    def mark(self, type_: Node) -> str:
        """How a value that is not needed any more is handed over."""
        return "" if copy_of(self.db, type_) is TRIVIAL else "^"

    def of_expression(self, node: syntax.Node) -> tuple[Edit, ...]:
        """The edits for an expression."""
        type_ = next(
            (
                each.type
                for each in reversed(self.doings.body.uses)
                if each.span == self.within and each.type is not None
            ),
            None,
        )
        if isinstance(type_, (FunctionType, MetaType)) or type_ is TYPE:
            raise _Refused("what is selected is no value at run time")
        if type_ is None:
            raise _Refused("what is selected has no type that is known")
        is_place = isinstance(node, _PLACES) or isinstance(type_, RefType)
        if isinstance(type_, RefType):
            type_ = type_.pointee
        if type_ in (INT_LITERAL, FLOAT_LITERAL):
            raise _Refused("what is selected is known when it is compiled")
        if type_ is NONE:
            raise _Refused("what is selected has no value")
        inputs = self.inputs()
        if is_place:
            if any(convention is not Convention.IMM for _, convention in inputs):
                raise _Refused("what is selected is changed or moved")
            if not is_implicitly_copyable(self.db, None, type_):
                raise _Refused("what is selected would have to be copied")
        result = self.type_text(Local("", type_, LocalKind.RESULT, type_), type_, is_open=False)
        call = self.call(inputs, result)
        text = self.tree.text[self.part.span.start : self.part.span.end]
        while isinstance(node, syntax.Parenthesized) and node.comprehension is None:
            text, node = text[1:-1].strip(), node.value
        if "\n" in text:
            text = f"({text})"
        body = f"{self.indent}    return {text}"
        return self.put(call, result, body)

    @property
    def indent(self) -> str:
        """The indentation of the function."""
        return _indent_of(self.tree.text, self.header_start + self.header.start)

    def call(self, inputs: list[tuple[Local, Convention]], types: str) -> str:
        """The call of the new function; decides what that is called."""
        self.name = free_name("extracted", self.tree.text)
        given: list[str] = []
        shown: list[str] = []
        receiver = ""
        for local, convention in inputs:
            word = "" if convention is Convention.IMM else f"{convention.value} "
            mark = self.mark(local.type) if convention is Convention.VAR else ""
            if self.is_method and local.name == "self" and self.signature.is_method:
                if local.convention is Convention.DEINIT:
                    raise _Refused("'self' ends in this function")
                receiver = f"self{mark}"
                shown.insert(0, f"{word}self")
                continue
            if local.name in _CONVENTIONS:
                raise _Refused(f"'{local.name}' cannot be the name of an argument")
            given.append(f"{local.name}{mark}")
            shown.append(f"{word}{local.name}: {self.type_text(local, local.type, is_open=True)}")
        part = self.tree.text[self.part.span.start : self.part.span.end]
        declared, passed, self.where = self.parameters(" ".join([types, *shown, part]))
        self.arguments = f"{declared}({', '.join(shown)})"
        self.check_types(inputs, [types, self.where, *shown])
        self.has_receiver = bool(receiver)
        prefix = f"{receiver or 'Self'}." if self.is_method else ""
        return f"{prefix}{self.name}{passed}({', '.join(given)})"

    def check_types(self, inputs: list[tuple[Local, Convention]], texts: list[str]) -> None:
        """Refuse types that tell of arguments which are not passed on."""
        passed = {local.name for local, _ in inputs}
        words = {
            word
            for text in texts
            for word in _words(text.partition(":")[2] if ":" in text else text)
        }
        for info in self.signature.written:
            if info.name in words - passed:
                raise _Refused(f"a type that it needs tells of '{info.name}'")

    def put(self, instead: str, result: str, body: str) -> tuple[Edit, ...]:
        """The new function behind the one that it comes from, and what stands for it there."""
        indent = self.indent
        gap = "\n\n" if indent else "\n\n\n"
        static = f"{indent}@staticmethod\n" if self.is_method and not self.has_receiver else ""
        arrow = f" -> {result}" if result else ""
        header = f"{indent}def {self.name}{self.arguments}{self.raises()}{arrow}{self.where}:"
        whole = Span(self.start, self.start + self.item.element.width)
        end = without_blanks(self.tree.text, whole).end
        imports = needed_imports(self.db, self.path, self.names)
        if imports is None:
            raise _Refused("a type that it needs has no name in this file")
        function = Edit(Span(end, end), f"{gap}{static}{header}\n{body}")
        return (*imports, Edit(self.part.span, instead), function)


def _words(text: str) -> list[str]:
    return "".join(each if each == "_" or each.isalnum() else " " for each in text).split()


def _indent_of(text: str, offset: int) -> str:
    begin = text.rfind("\n", 0, offset) + 1
    line = text[begin:].partition("\n")[0]
    return line[: len(line) - len(line.lstrip())]
