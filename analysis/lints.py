"""What is not wrong, but could be better."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from analysis.codes import UNUSED_IMPORT
from compiler_core.incremental import Database, query
from compiler_core.sema.files import syntax_tree
from compiler_core.source import Diagnostic, Edit, Fix, Span
from compiler_core.syntax import blocks
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tokens import Token


@query
def unused_imports(db: Database, path: str) -> tuple[Diagnostic, ...]:
    """The names that a file imports at its top and does not mention; packages pass theirs on."""
    if PurePath(path).stem == "__init__":
        return ()
    tree = syntax_tree(db, path)
    mentioned: set[str] = set()
    for line in tree.lines:
        if line.code is None or line.leading in (k.FROM, k.IMPORT):
            continue
        for token in line.code.tokens():
            if token.kind == k.NAME:
                mentioned.add(token.identifier)
            elif token.kind in (k.STRING, k.TSTRING_TEXT) and "`" in token.text:
                # Inline operations have names in their texts.
                mentioned.update(token.text.replace("`", " ").split())
    found: list[Diagnostic] = []
    start = 0
    for child in tree.module.children:
        if isinstance(child, blocks.Line) and isinstance(child.code, syntax.FromImportStatement):
            found += _of_statement(child, child.code, start, mentioned)
        start += child.width
    return tuple(found)


def _of_statement(
    line: blocks.Line, code: syntax.FromImportStatement, start: int, mentioned: set[str]
) -> Iterator[Diagnostic]:
    names = code.names
    unused = [each for each in names if _bound(each) not in mentioned]
    for each in unused:
        name = _bound(each)
        span = Span(start + each.start, start + each.end)
        if len(unused) == len(names):
            removed = Span(start, start + line.width)
        else:
            removed = _with_comma(code, each).shift(start)
        fix = Fix(f"remove the import of '{name}'", (Edit(removed, ""),))
        yield UNUSED_IMPORT.at(span, f"'{name}' is imported but not used", fixes=[fix])


def _bound(name: syntax.ImportedName) -> str:
    return (name.alias or name.name_token).identifier


def _with_comma(code: syntax.FromImportStatement, name: syntax.ImportedName) -> Span:
    """A name with the comma that goes with it."""
    children = list(code.children)
    at = children.index(name)
    behind = children[at + 1] if at + 1 < len(children) else None
    if isinstance(behind, Token) and behind.text == ",":
        following = children[at + 2] if at + 2 < len(children) else None
        end = following.start if isinstance(following, syntax.Node) else behind.end
        return Span(name.start, end)
    before = children[at - 1]
    if isinstance(before, Token) and before.text == ",":
        return Span(before.start, name.end)
    return Span(name.start, name.end)
