"""Imports: where a name could be had from, and the edit that imports it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from analysis.members import names_of_module
from compiler_core.incremental import Database, query
from compiler_core.meta.declarations import DeclId
from compiler_core.sema.files import syntax_tree
from compiler_core.sema.items import docstring, file_items
from compiler_core.sema.modules import ModuleId, find_module, module_at, module_of_key, submodules
from compiler_core.sema.scopes import own_names
from compiler_core.source import Edit, Span
from compiler_core.syntax import blocks
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax


@dataclass(frozen=True, slots=True)
class Importable:
    """A name that an import would bring, and the module to import it from."""

    name: str
    decl: DeclId
    module: str


@query(kept=True)
def library_names(db: Database) -> tuple[Importable, ...]:
    """The public names of the standard library, each with the shortest module that has it."""
    std = module_of_key(db, "std")
    if std is None:
        return ()
    best: dict[tuple[str, DeclId], str] = {}
    pending = [std]
    while pending:
        module = pending.pop(0)
        for name, target in names_of_module(db, module):
            if name.startswith("_"):
                continue
            for decl in target.declarations[:1]:
                known = best.get((name, decl))
                if known is None or _rank(module.name) < _rank(known):
                    best[name, decl] = module.name
        for name in submodules(db, module):
            inner = find_module(db, module.path, 1, name)
            if inner is not None and not name.startswith("_") and inner.name != "std.prelude":
                pending.append(inner)
    return tuple(Importable(name, decl, module) for (name, decl), module in best.items())


def _rank(module: str) -> tuple[int, str]:
    return module.count("."), module


def workspace_names(db: Database, path: str, files: Iterable[str]) -> Iterator[Importable]:
    """The public names of other files, by the module names that a file would import them from."""
    for other in files:
        if other == path:
            continue
        module = module_at(db, other)
        written = import_name(db, path, module)
        if written is None:
            continue
        for name, decls in own_names(db, module).items():
            if not name.startswith("_") and name != "main":
                yield Importable(name, decls[0], written)


def import_name(db: Database, path: str, module: ModuleId) -> str | None:
    """The name by which a file imports a module; None where it cannot."""
    found = find_module(db, path, 0, module.name)
    return module.name if found == module else None


# ---------------------------------------------------------------- edits


def import_edit(db: Database, path: str, module: str, name: str) -> Edit:
    """The edit that imports a name: into an import of the module, or on a line of its own."""
    tree = syntax_tree(db, path)
    last_import: int | None = None
    start = 0
    for child in tree.module.children:
        if isinstance(child, blocks.Line) and child.leading in (k.FROM, k.IMPORT):
            code = child.code
            if isinstance(code, syntax.FromImportStatement) and not code.is_star and code.names:
                dotted = "." * code.module.level
                dotted += ".".join(part.identifier for part in code.module.parts)
                if dotted == module:
                    at = start + code.names[-1].end
                    return Edit(Span(at, at), f", {name}")
            last_import = start + child.width
        start += child.width
    line = f"from {module} import {name}\n"
    if last_import is not None:
        before = tree.text[:last_import]
        return Edit(Span(last_import, last_import), line if before.endswith("\n") else f"\n{line}")
    at = _behind_head(tree.module, tree.text)
    rest = tree.text[at:]
    blank = "" if rest.startswith(("\n", "\r")) or not rest else "\n"
    before = "\n" if at > 0 and not tree.text[:at].endswith("\n\n") else ""
    return Edit(Span(at, at), f"{before}{line}{blank}")


def _behind_head(module: blocks.Module, text: str) -> int:
    """Where the comments and the documentation at the top of a file end."""
    at = 1 if text.startswith("\ufeff") else 0
    documented = docstring(module)
    start = 0
    for child in module.children:
        if not isinstance(child, blocks.Line):
            break
        code = child.code
        is_text = (
            documented is not None
            and isinstance(code, syntax.ExpressionStatement)
            and code.expression is documented
        )
        if code is not None and not is_text:
            break
        start += child.width
        if is_text or child.comment.startswith("#!"):
            at = start
        if is_text:
            break
    return at


def imported_names(db: Database, path: str) -> set[str]:
    """The names that a file binds by imports."""
    return {each.bound_as for each in file_items(db, module_at(db, path)).imports}
