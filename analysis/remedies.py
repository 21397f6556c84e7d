"""Remedies for what the compiler finds but cannot know how to mend: a person chooses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from analysis.descriptions import header_of
from analysis.hints import HintKind, hints
from analysis.outline import without_blanks
from analysis.references import item_at, references_in
from analysis.symbols import LocalSymbol
from analysis.variables import Doing, covers, doings_of
from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.ownership import codes as ownership_codes
from compiler_core.sema import codes as header_codes
from compiler_core.sema.bodies import codes
from compiler_core.sema.declarations import line_of
from compiler_core.sema.files import syntax_tree
from compiler_core.sema.items import Item
from compiler_core.sema.lifecycle import holds
from compiler_core.sema.modules import module_at
from compiler_core.sema.requirements import unmet_requirements
from compiler_core.source import Diagnostic, Edit, Span
from compiler_core.syntax import SyntaxTree, blocks
from compiler_core.syntax import nodes as syntax


@dataclass(frozen=True, slots=True)
class Remedy:
    """Edits with what they do."""

    title: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """What cannot be done here, and why."""

    title: str
    reason: str


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
            yield Remedy(title, (into_type(db, path, item, start, stubs),))


def _stub(db: Database, member: DeclId) -> str:
    text = header_of(db, member)
    if member.sort is DeclSort.FUNCTION:
        return f"{text}:\n    pass"
    if member.sort is DeclSort.ALIAS:
        return f"{text.partition(' =')[0]} = ..."
    return ""


def into_type(db: Database, path: str, item: Item, start: int, members: list[str]) -> Edit:
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


def _unused(db: Database, path: str, diagnostic: Diagnostic) -> Iterator[Remedy]:
    """Take away a variable or an assignment that nothing reads, keeping what else it does."""
    tree = syntax_tree(db, path)
    index = tree.line_index(diagnostic.span.start)
    start, line = tree.starts[index], tree.lines[index]
    code = line.code
    at = diagnostic.span.start - start
    name = tree.text[diagnostic.span.start : diagnostic.span.end]
    whole = Span(start, start + line.width)
    match code:
        case syntax.VariableDeclaration() if _is_alone(db, path, diagnostic.span):
            yield Remedy(f"remove '{name}'", (_removed(tree, whole),))
        case syntax.Assignment(value=syntax.Node() as value) if len(code.targets) == 1:
            target = code.targets[0]
            named = target.target if isinstance(target, syntax.Binding) else target
            if not isinstance(named, syntax.Name):
                if isinstance(target, syntax.Binding) and target.start <= at < target.end:
                    yield Remedy(f"write '_' for '{name}'", (Edit(diagnostic.span, "_"),))
                return
            if isinstance(target, syntax.Binding) and not _is_alone(
                db, path, Span(start + named.start, start + named.end)
            ):
                return
            title = f"remove '{named.identifier}'"
            if not isinstance(target, syntax.Binding):
                title = f"remove the assignment to '{named.identifier}'"
            if all(isinstance(each, _QUIET) for each in value.walk()):
                yield Remedy(title, (_removed(tree, whole),))
            else:
                before = Span(start + code.start, start + value.start)
                yield Remedy(f"{title}, not the value", (Edit(before, "_ = "),))
        case syntax.ForHeader() if code.target.start <= at < code.target.end:
            yield Remedy(f"write '_' for '{name}'", (Edit(diagnostic.span, "_"),))


def _moved_before(db: Database, path: str, diagnostic: Diagnostic) -> Iterator[Remedy]:
    """Copy a value where it is moved away, if it is needed again."""
    place = item_at(db, module_at(db, path), diagnostic.span.start)
    known = None if place is None else doings_of(db, place[0].id)
    if place is None or known is None:
        return
    start = place[1]
    text = syntax_tree(db, path).text
    part = diagnostic.span.shift(-start)
    named = [each.local for each in known.deeds if covers(part, each.span)]
    moves = [
        each
        for each in known.deeds
        if each.doing is Doing.TRANSFERRED
        and any(each.local is local for local in named)
        and not covers(part, each.span)
        and holds(db, None, each.local.type, "Copyable")
    ]
    moves = [each for each in moves if each.local is moves[0].local]
    edits: list[Edit] = []
    for each in moves:
        end = start + each.span.end
        mark = text.find("^", end)
        if mark >= 0 and not text[end:mark].strip():
            edits.append(Edit(Span(end, mark + 1), ".copy()"))
    if edits:
        yield Remedy(f"copy '{moves[0].local.name}' where it is moved", tuple(edits))


def _not_owned(db: Database, path: str, diagnostic: Diagnostic) -> Iterator[Remedy]:
    """Copy a value that belongs to somebody else."""
    text = syntax_tree(db, path).text
    end = diagnostic.span.end
    mark = end - 1 if text[end - 1 : end] == "^" else text.find("^", end)
    if mark < 0 or text[end:mark].strip():
        return
    yield Remedy("copy instead of moving", (Edit(Span(mark, mark + 1), ".copy()"),))
    yield Remedy("remove the '^'", (Edit(Span(mark, mark + 1), ""),))


_QUIET: Final = (
    syntax.Name,
    syntax.Literal,
    syntax.String,
    syntax.Attribute,
    syntax.Parenthesized,
    syntax.Unary,
    syntax.Binary,
)


def _is_alone(db: Database, path: str, span: Span) -> bool:
    """Whether a variable is mentioned nowhere but where it is declared."""
    place = item_at(db, module_at(db, path), span.start)
    if place is None:
        return False
    item, start = place
    found = [
        each
        for each in references_in(db, item.id)
        if isinstance(each.symbol, LocalSymbol) and each.symbol.span.shift(start) == span
    ]
    return len(found) == 1


def _removed(tree: SyntaxTree, whole: Span) -> Edit:
    """Take away a line; where it is all of a block, something stays."""
    index = tree.line_index(whole.start)
    line = tree.lines[index]
    before = tree.lines[index - 1] if index else None
    after = tree.lines[index + 1] if index + 1 < len(tree.lines) else None
    opens = before is not None and before.opens_block
    ends = after is None or after.code is None or after.indent < line.indent
    if opens and ends and line.code is not None:
        return Edit(Span(whole.start + line.code.start, whole.start + line.code.end), "pass")
    return Edit(whole, "")


_BY_CODE: Final[dict[str, Callable[[Database, str, Diagnostic], Iterator[Remedy]]]] = {
    codes.IMPLICIT_DECLARATION.name: _declare,
    codes.UNUSED_VALUE.name: _discard,
    codes.USELESS_TRANSFER.name: _without_transfer,
    codes.MUST_RAISE.name: _raises,
    header_codes.UNMET_REQUIREMENTS.name: _implement,
    ownership_codes.UNUSED.name: _unused,
    ownership_codes.UNINITIALISED.name: _moved_before,
    ownership_codes.NOT_OWNED.name: _not_owned,
    codes.NOT_TRANSFERABLE.name: _not_owned,
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
