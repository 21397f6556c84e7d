"""Imports: where a name could be had from, and the edit that imports it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from analysis.diagnostics import file_diagnostics
from compiler_core.incremental import Database, query
from compiler_core.sema import codes
from compiler_core.sema.files import file_text, syntax_tree
from compiler_core.sema.items import docstring, file_items
from compiler_core.sema.library_names import Importable, home_of
from compiler_core.sema.modules import ModuleId, find_module, module_at
from compiler_core.sema.scopes import own_names
from compiler_core.source import Edit, Fix, Span
from compiler_core.syntax import SyntaxTree, blocks
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax


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
    return import_edits(db, path, {module: [name]})[0]


def import_edits(db: Database, path: str, wanted: Mapping[str, Sequence[str]]) -> list[Edit]:
    """The edits that import names, by their modules; new lines come in one edit."""
    tree = syntax_tree(db, path)
    last_import: int | None = None
    into: dict[str, Edit] = {}
    start = 0
    for child in tree.module.children:
        if isinstance(child, blocks.Line) and child.leading in (k.FROM, k.IMPORT):
            code = child.code
            if isinstance(code, syntax.FromImportStatement) and not code.is_star and code.names:
                dotted = "." * code.module.level
                dotted += ".".join(part.identifier for part in code.module.parts)
                if dotted in wanted and dotted not in into:
                    at = start + code.names[-1].end
                    names = "".join(f", {name}" for name in wanted[dotted])
                    into[dotted] = Edit(Span(at, at), names)
            last_import = start + child.width
        start += child.width
    lines = "".join(
        f"from {module} import {', '.join(names)}\n"
        for module, names in wanted.items()
        if module not in into
    )
    edits = list(into.values())
    if lines:
        edits.append(_new_lines(tree, lines, last_import))
    return edits


def _new_lines(tree: SyntaxTree, lines: str, last_import: int | None) -> Edit:
    """Put imports behind those that there are, or behind what a file begins with."""
    if last_import is not None:
        before = tree.text[:last_import]
        return Edit(
            Span(last_import, last_import), lines if before.endswith("\n") else f"\n{lines}"
        )
    at = _behind_head(tree.module, tree.text)
    rest = tree.text[at:]
    blank = "" if rest.startswith(("\n", "\r")) or not rest else "\n"
    before = "\n" if at > 0 and not tree.text[:at].endswith("\n\n") else ""
    return Edit(Span(at, at), f"{before}{lines}{blank}")


@query
def missing_imports(db: Database, path: str) -> tuple[Fix, ...]:
    """What imports the names of the library that a file uses without, if it can be but one each."""
    source = file_text(db, path)
    if source is None:
        return ()
    wanted: dict[str, dict[str, None]] = {}
    for each in file_diagnostics(db, path):
        if each.code == codes.UNKNOWN_NAME.name:
            name = source.slice(each.span)
            home = home_of(db, name)
            if home is not None:
                wanted.setdefault(home, {})[name] = None
    if not wanted:
        return ()
    names = [name for each in wanted.values() for name in each]
    edits = import_edits(db, path, {module: list(each) for module, each in wanted.items()})
    return (Fix(f"import {', '.join(names)}", tuple(edits)),)


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
