"""Remedies for what the compiler finds but cannot know how to mend: a person chooses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from analysis.descriptions import header_of
from analysis.hints import HintKind, hints
from analysis.outline import without_blanks
from analysis.references import item_at
from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema import codes as header_codes
from compiler_core.sema.bodies import codes
from compiler_core.sema.declarations import line_of
from compiler_core.sema.files import syntax_tree
from compiler_core.sema.items import Item
from compiler_core.sema.modules import module_at
from compiler_core.sema.requirements import unmet_requirements
from compiler_core.source import Diagnostic, Edit, Span
from compiler_core.syntax import blocks
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tokens import Token


@dataclass(frozen=True, slots=True)
class Remedy:
    """Edits with what they do."""

    title: str
    edits: tuple[Edit, ...]


def remedies(db: Database, path: str, diagnostic: Diagnostic) -> Iterator[Remedy]:
    """What could be done about a finding."""
    make = _BY_CODE.get(diagnostic.code)
    if make is not None:
        yield from make(db, path, diagnostic)


def _declare(db: Database, path: str, diagnostic: Diagnostic) -> Iterator[Remedy]:
    del db, path
    at = diagnostic.span.start
    yield Remedy("declare a variable with 'var'", (Edit(Span(at, at), "var "),))


def _discard(db: Database, path: str, diagnostic: Diagnostic) -> Iterator[Remedy]:
    del db, path
    at = diagnostic.span.start
    yield Remedy("assign the value to '_'", (Edit(Span(at, at), "_ = "),))


def _without_transfer(db: Database, path: str, diagnostic: Diagnostic) -> Iterator[Remedy]:
    text = syntax_tree(db, path).text
    end = diagnostic.span.end
    if text[end - 1 : end] == "^":
        yield Remedy("remove the '^'", (Edit(Span(end - 1, end), ""),))


def _raises(db: Database, path: str, diagnostic: Diagnostic) -> Iterator[Remedy]:
    """Let the function around say that it may raise."""
    place = item_at(db, module_at(db, path), diagnostic.span.start)
    if place is None or place[0].sort is not DeclSort.FUNCTION:
        return
    item, start = place
    line = line_of(item)
    code = None if line is None else line[0].code
    if line is None or not isinstance(code, syntax.FunctionHeader) or code.arguments is None:
        return
    if any(each.keyword.text == "raises" for each in code.effects):
        return
    at = start + line[1] + code.arguments.end
    yield Remedy(f"let '{item.name}' be one that 'raises'", (Edit(Span(at, at), " raises"),))


def _implement(db: Database, path: str, diagnostic: Diagnostic) -> Iterator[Remedy]:
    """Write the functions that a trait requires, to be filled in."""
    place = item_at(db, module_at(db, path), diagnostic.span.start)
    if place is None or not isinstance(place[0].element, blocks.Compound):
        return
    item, start = place
    for unmet in unmet_requirements(db, item.id):
        written = [_stub(db, each) for each in unmet.members]
        stubs = [each for each in written if each]
        if stubs:
            many = "member" if len(stubs) == 1 else "members"
            title = f"write the missing {many} of '{unmet.trait.short_name}'"
            yield Remedy(title, (_into(db, path, item, start, stubs),))


def _stub(db: Database, member: DeclId) -> str:
    text = header_of(db, member)
    if member.sort is DeclSort.FUNCTION:
        return f"{text}:\n    pass"
    if member.sort is DeclSort.ALIAS:
        return f"{text.partition(' =')[0]} = ..."
    return ""


def _into(db: Database, path: str, item: Item, start: int, members: list[str]) -> Edit:
    """Put members behind the last one of a type."""
    text = syntax_tree(db, path).text
    element = item.element
    assert isinstance(element, blocks.Compound)
    whole = without_blanks(text, Span(start, start + element.width))
    first = next(iter(element.body.statements()), None) if element.body is not None else None
    indent = "    "
    if isinstance(first, blocks.Line) and first.indent > 0:
        indent = " " * first.indent
    elif isinstance(first, blocks.Compound) and first.header.indent > 0:
        indent = " " * first.header.indent
    only_pass = (
        isinstance(first, blocks.Line)
        and isinstance(first.code, syntax.PassStatement)
        and element.body is not None
        and len(list(element.body.statements())) == 1
    )
    made = "\n\n".join(
        "\n".join(f"{indent}{line}" for line in member.split("\n")) for member in members
    )
    if only_pass:
        begin = text.rfind("\n", start, whole.end) + 1
        return Edit(Span(begin, whole.end), made)
    gap = "\n\n" if element.body is not None else "\n"
    return Edit(Span(whole.end, whole.end), f"{gap}{made}")


_BY_CODE: Final[dict[str, Callable[[Database, str, Diagnostic], Iterator[Remedy]]]] = {
    codes.IMPLICIT_DECLARATION.name: _declare,
    codes.UNUSED_VALUE.name: _discard,
    codes.USELESS_TRANSFER.name: _without_transfer,
    codes.MUST_RAISE.name: _raises,
    header_codes.UNMET_REQUIREMENTS.name: _implement,
}


# ---------------------------------------------------------------- changes of what is right


def write_type(db: Database, path: str, span: Span) -> Iterator[Remedy]:
    """Write the type of a variable that does not say it."""
    tree = syntax_tree(db, path)
    index = tree.line_index(span.start)
    line = Span(tree.starts[index], tree.starts[index + 1])
    for hint in hints(db, path, line, frozenset({HintKind.TYPE})):
        if hint.edit is None:
            continue
        name_start = hint.offset
        while name_start > 0 and (
            tree.text[name_start - 1] == "_" or tree.text[name_start - 1].isalnum()
        ):
            name_start -= 1
        if name_start <= span.start and span.end <= hint.offset:
            yield Remedy(f"write the type '{hint.text}'", (hint.edit,))


def extract_variable(db: Database, path: str, span: Span) -> Iterator[Remedy]:
    """Give the selected expression a name, on a line before."""
    tree = syntax_tree(db, path)
    selected = without_blanks(tree.text, span)
    if selected.empty:
        return
    place = item_at(db, module_at(db, path), selected.start)
    if place is None or place[0].sort is not DeclSort.FUNCTION:
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
    inside = Span(selected.start - start, selected.end - start)
    node = _expression(code, inside)
    if node is None:
        return
    text = tree.text[selected.start : selected.end]
    first = start + code.start
    indent = tree.text[tree.text.rfind("\n", 0, first) + 1 : first]
    if indent.strip():
        return
    name = "value"
    taken = {token.identifier for token in _names(place[0].element)}
    number = 2
    while name in taken:
        name = f"value{number}"
        number += 1
    edits = (
        Edit(Span(first, first), f"var {name} = {text}\n{indent}"),
        Edit(selected, name),
    )
    yield Remedy("give the expression a name", edits)


def _names(element: blocks.Element) -> Iterator[Token]:
    if isinstance(element, blocks.Line):
        for token in element.tokens():
            if token.kind == k.NAME:
                yield token
        return
    for child in element.children:
        yield from _names(child)


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


def _expression(root: syntax.Node, span: Span) -> syntax.Node | None:
    """The expression that a span of a line covers exactly."""
    for node in root.walk():
        if (node.start, node.end) == (span.start, span.end) and isinstance(node, _EXPRESSIONS):
            return node
    return None
