"""What of other files a program uses: only that has to be in order.

A declaration is reached if its name is written in one that is reached, or imported by the file that
is compiled. Names decide, not what they mean, so more may be reached than is used, but never less:
whatever a declaration needs is named in it, or in one that it names. The methods of a struct are
reached with it if they have a meaning of their own (`__add__`) or are what a trait asks for, and
otherwise once their name is written behind a dot anywhere in what is reached.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.declaration_checks import offsets_of, starts_within
from compiler_core.sema.declarations import bases_of, with_refined
from compiler_core.sema.files import syntax_tree
from compiler_core.sema.items import (
    Import,
    Item,
    at_file_scope,
    extensions_in,
    family,
    file_items,
    imports_in,
    imports_of,
    members_of,
    text_of,
)
from compiler_core.sema.modules import ModuleId, find_module
from compiler_core.sema.scopes import resolve_member
from compiler_core.source import Diagnostic, Span
from compiler_core.syntax import blocks
from compiler_core.syntax import nodes as syntax

_WORD = re.compile(r"[^\W\d]\w*")
# A method is named behind what has it.
_MEMBER = re.compile(r"\.\s*`?([^\W\d]\w*)")
# What names nothing: docstrings, and lines that are comments.
_SILENT = re.compile(r'^[ \t]*(?:r?"""(?:[^\\]|\\.)*?"""|#[^\n]*)', re.MULTILINE | re.DOTALL)
# What called them in older Mojo calls initializers today.
_PLAIN = frozenset(["__copyinit__", "__moveinit__"])
_WITH_METHODS = (DeclSort.STRUCT, DeclSort.ENUM, DeclSort.EXTENSION)


@dataclass(slots=True)
class Part:
    """What is used of a file: declarations at its file scope, and names looked up there."""

    module: ModuleId
    items: set[DeclId] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    # Methods of these declarations that nobody has named yet: their names behind those of owners.
    silent: dict[str, list[Item]] = field(default_factory=dict)


class Reach:
    """Finds what of the user's files is used, beginning with all of one of them."""

    def __init__(self, db: Database, main: ModuleId, modules: list[ModuleId]) -> None:
        self._db = db
        self._main = main
        self._parts = {module.path: Part(module) for module in modules}
        self._pending: list[tuple[ModuleId, Item]] = []
        # All names behind dots that have been read, and the methods that wait for theirs.
        self._named: set[str] = set()
        self._waiting: dict[str, list[tuple[ModuleId, Item]]] = {}
        for item in file_items(db, main).items:
            self._reach(main, item)
        for bound in imports_in(db, main):
            self._follow(main, bound, "")
        while self._pending:
            module, item = self._pending.pop()
            self._read(module, item)

    def used(self, module: ModuleId) -> Iterator[Item]:
        """What is used of a file, members too; all that stands under a name at its file scope."""
        if module == self._main:
            yield from file_items(self._db, module).all()
            return
        part = self._parts[module.path]
        for name in sorted({each.name for each in part.items}):
            for item, _ in family(self._db, module, name).values():
                first, *rest = item.id.name.split(".")
                if not rest or f"{first}.{rest[0]}" not in part.silent:
                    yield item

    def concerning(self, module: ModuleId, found: tuple[Diagnostic, ...]) -> list[Diagnostic]:
        """What of the problems of a file concerns what is used of it."""
        if module == self._main or not found:
            return list(found)
        unused = list(self._unused(module))
        return [each for each in found if not any(s.contains(each.span.start) for s in unused)]

    def _unused(self, module: ModuleId) -> Iterator[Span]:
        part = self._parts[module.path]
        offsets = offsets_of(self._db, module)
        used = {offsets.get(each) for each in part.items}
        for item in file_items(self._db, module).items:
            start = offsets.get(item.id)
            if start is not None and start not in used:
                yield Span(start, start + item.element.width)
        for method in (each for methods in part.silent.values() for each in methods):
            start = offsets.get(method.id)
            if start is not None:
                yield Span(start, start + method.element.width)
        at = 0
        for child in syntax_tree(self._db, module.path).module.children:
            if isinstance(child, blocks.Line) and child.code is not None:
                code = child.code
                for statement in code.statements if isinstance(code, syntax.Statements) else [code]:
                    yield from _unused_names(statement, part.names, at)
            at += child.width

    def _need(self, module: ModuleId, name: str) -> ModuleId | None:
        """Follow a name at the file scope of a module; return the module that it means, if one."""
        part = self._parts.get(module.path)
        if part is None:
            return None
        if name not in part.names:
            part.names.add(name)
            extended = {each.name for each in extensions_in(self._db, module)}
            for each in (name, *sorted(extended)):
                for item in at_file_scope(self._db, module, each):
                    if each == name or item.sort is DeclSort.EXTENSION:
                        self._reach(module, item)
            for bound in imports_in(self._db, module):
                if bound.is_star or bound.bound_as == name:
                    self._follow(module, bound, name)
        return resolve_member(self._db, module, name).module

    def _follow(self, module: ModuleId, bound: Import, name: str) -> None:
        """Follow an import of a name."""
        source = find_module(self._db, module.path, bound.level, bound.module)
        if source is not None and source != module and (bound.is_star or bound.name is not None):
            self._need(source, name if bound.is_star else bound.name or "")

    def _reach(self, module: ModuleId, item: Item) -> None:
        part = self._parts[module.path]
        if item.id not in part.items:
            part.items.add(item.id)
            self._pending.append((module, item))

    def _read(self, module: ModuleId, item: Item) -> None:
        """Follow all names in a declaration, also as those of members of modules."""
        words: set[str] = set()
        members: set[str] = set()
        for text in self._texts(module, item):
            telling = _SILENT.sub("", text)
            words.update(_WORD.findall(telling))
            members.update(_MEMBER.findall(telling))
        for name in members - self._named:
            for where, method in self._waiting.pop(name, ()):
                self._parts[where.path].silent.pop(method.id.name, None)
                self._pending.append((where, method))
        self._named |= members
        seen = {module.path}
        around = [module]
        while around:
            inside = around.pop()
            for word in words:
                target = self._need(inside, word)
                if target is not None and target.path not in seen:
                    seen.add(target.path)
                    around.append(target)

    def _texts(self, module: ModuleId, item: Item) -> Iterator[str]:
        """The text of a declaration; methods that may not be used wait for their names."""
        text, start = text_of(item.element), 0
        if module != self._main and item.sort in _WITH_METHODS:
            required = _required(self._db, item.id)
            offsets = starts_within(item)
            for member in item.members:
                name, at = member.name, offsets.get(member.id)
                has_meaning = name.startswith("__") and name not in _PLAIN
                is_quiet = member.sort is DeclSort.FUNCTION and not has_meaning
                if at is None or not is_quiet or name in required or name in self._named:
                    continue
                self._waiting.setdefault(name, []).append((module, member))
                self._parts[module.path].silent.setdefault(member.id.name, []).append(member)
                yield text[start:at]
                start = at + member.element.width
        yield text[start:]


def _required(db: Database, decl: DeclId) -> set[str]:
    """The names of what the traits in a header ask for."""
    return {
        member.short_name
        for traits, _ in bases_of(db, decl).given
        for each in with_refined(db, traits)
        for member in members_of(db, each)
    }


def _unused_names(statement: syntax.Node, names: set[str], at: int) -> Iterator[Span]:
    """Where an import statement speaks of what is not used."""
    bound = list(imports_of(statement))
    if not any(each.is_star or each.bound_as in names for each in bound):
        if bound:
            yield Span(at + statement.start, at + statement.end)
    elif isinstance(statement, syntax.FromImportStatement):
        for imported in statement.names:
            if (imported.alias or imported.name_token).identifier not in names:
                yield Span(at + imported.start, at + imported.end)
