"""What new source looks like: names that are free, types as they are written, indentation."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from analysis.descriptions import shown
from analysis.imports import import_edit, import_name
from compiler_core.incremental import Database
from compiler_core.meta.constants import ListValue, Poison
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.functions import FunctionType, Passing, Variadic
from compiler_core.meta.generators import GeneratorType, NamedParameter, named_parameter
from compiler_core.meta.node import TYPE, Node
from compiler_core.meta.substitution import replace
from compiler_core.meta.types import MetaType, OriginType, RefType, StructType
from compiler_core.ownership.tracks import origins_in
from compiler_core.sema.declarations import nominal, parameters_of, subject_of
from compiler_core.sema.evaluation import lookup
from compiler_core.sema.library_names import library_names
from compiler_core.sema.modules import module_at, module_of_key
from compiler_core.source import Edit
from compiler_core.syntax import SyntaxTree
from compiler_core.syntax import kinds as k

# What the printer has for types and values that the source has no words for.
_UNSPEAKABLE = re.compile(r"[<{`…]|\.cast\[|Origin\b")
_STATIC_STRING = "StringSpan[StaticConstantOrigin]"


def free_name(wanted: str, text: str) -> str:
    """A name that a text does not mention."""
    name, number = wanted, 2
    while re.search(rf"(?<!\w){name}(?!\w)", text):
        name = f"{wanted}{number}"
        number += 1
    return name


def refers_to_variables(type_: Node) -> bool:
    """Whether a type says of which variables its values tell."""
    return next(origins_in(type_), None) is not None


@dataclass(frozen=True, slots=True)
class Written:
    """A type as it is written at a place, and what has to be known there by its name."""

    text: str
    names: frozenset[DeclId] = frozenset()


def written_type(
    db: Database, type_: Node, function: DeclId, *, is_open: bool = False
) -> Written | None:
    """A type as it is written in or near a function; None if it cannot be.

    Where it is open, what it says of variables of the function is left to who calls.
    """
    if isinstance(type_, RefType):
        type_ = type_.pointee
    if isinstance(type_, (FunctionType, GeneratorType, Poison, MetaType)) or type_ is TYPE:
        return None
    if is_open:
        type_ = _opened(type_, function)
    if refers_to_variables(type_):
        return None
    owner = subject_of(db, function)
    names: set[DeclId] = set()
    text = _spelled(db, _with_self(type_, owner) if owner is not None else type_, names)
    text = text.replace(_STATIC_STRING, "StaticString")
    if _UNSPEAKABLE.search(text) or not text:
        return None
    return Written(text, frozenset(names))


def _spelled(db: Database, node: Node, names: set[DeclId]) -> str:
    """A type without what is inferred or has its default."""
    if not isinstance(node, StructType):
        return shown(node)
    names.add(node.decl)
    infos = parameters_of(db, node.decl).infos
    given = {info.node: value for info, value in zip(infos, node.arguments, strict=False)}
    parts: list[tuple[str, bool]] = []
    for info, value in zip(infos, node.arguments, strict=False):
        if info.passing is Passing.INFERRED:
            continue
        is_default = info.default is not None and replace(info.default, given) is value
        if isinstance(value, ListValue) and info.variadic is not Variadic.NO:
            parts += [(_spelled(db, each, names), False) for each in value.elements]
            continue
        inner: set[DeclId] = set() if is_default else names
        text = _spelled(db, value, inner)
        parts.append(
            (f"{info.name}={text}" if info.passing is Passing.KEYWORD else text, is_default)
        )
    while parts and parts[-1][1]:
        parts.pop()
    text = ", ".join(part for part, _ in parts)
    return f"{node.decl.short_name}[{text}]" if parts else node.decl.short_name


def needed_imports(db: Database, path: str, names: Iterable[DeclId]) -> list[Edit] | None:
    """The imports that make names known in a file; None if one cannot be had."""
    module = module_at(db, path)
    edits: list[Edit] = []
    for decl in sorted(names, key=str):
        if decl in lookup(db, module, decl.short_name).declarations:
            continue
        if lookup(db, module, decl.short_name):
            return None
        source = next((each.module for each in library_names(db) if each.decl == decl), None)
        if source is None:
            home = module_of_key(db, decl.module)
            source = None if home is None else import_name(db, path, home)
        if source is None:
            return None
        edits.append(import_edit(db, path, source, decl.short_name))
    return edits


def _opened(type_: Node, function: DeclId) -> Node:
    """A type with `_` for its arguments that tell of variables."""
    struct = nominal(type_)
    mapping: dict[Node, Node] = {}
    for position, each in enumerate(struct[1] if struct is not None else ()):
        if not refers_to_variables(each) and not isinstance(each.type, OriginType):
            continue
        inner = _opened(each, function) if nominal(each) is not None else each
        if refers_to_variables(inner) or isinstance(each.type, OriginType):
            inner = named_parameter(function, -position - 1, "_", each.type)
        mapping[each] = inner
    return replace(type_, mapping) if mapping else type_


def _with_self(type_: Node, owner: DeclId) -> Node:
    """A type with the parameters of its struct as members read them: through `Self`."""
    mapping: dict[Node, Node] = {}
    pending = [type_]
    seen: set[Node] = set()
    while pending:
        node = pending.pop()
        if node in seen:
            continue
        seen.add(node)
        if isinstance(node, NamedParameter):
            if node.owner == owner and node.name.isidentifier() and node.name != "Self":
                spelled = f"Self.{node.name}"
                mapping[node] = named_parameter(owner, node.index, spelled, node.type)
        else:
            pending += node.children
    return replace(type_, mapping) if mapping else type_


def reindented(tree: SyntaxTree, start: int, end: int, old: int, new: str) -> str:
    """Whole lines of a file with another indentation; what is inside of texts stays."""
    kept = _inside_strings(tree, start, end)
    made: list[str] = []
    at = start
    for line in tree.text[start:end].splitlines(keepends=True):
        if at in kept or not line.strip():
            made.append(line if at in kept else line.lstrip(" \t"))
        else:
            blank = len(line) - len(line.lstrip(" \t"))
            made.append(f"{new}{line[min(blank, old) :]}")
        at += len(line)
    return "".join(made)


def _inside_strings(tree: SyntaxTree, start: int, end: int) -> set[int]:
    """Where lines begin inside of texts that go over several lines."""
    found: set[int] = set()
    first, last = tree.line_index(start), tree.line_index(max(start, end - 1))
    for index in range(first, last + 1):
        at = tree.starts[index]
        for token in tree.lines[index].tokens():
            if token.kind in (k.STRING, k.TSTRING_TEXT) and "\n" in token.text:
                position = at + token.start
                for number, letter in enumerate(token.text):
                    if letter == "\n":
                        found.add(position + number + 1)
    return found
