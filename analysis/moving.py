"""What a file's new name means for those that import it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath

from analysis.references import Role, file_references, import_references
from compiler_core.incremental import Database
from compiler_core.sema.files import file_text, syntax_tree
from compiler_core.sema.modules import EXTENSIONS, module_at, root_of
from compiler_core.source import Edit, Span
from compiler_core.syntax import nodes as syntax


def edits_for_move(db: Database, old: str, new: str, files: Iterable[str]) -> dict[str, list[Edit]]:
    """The edits of imports that go with giving a file another path."""
    if PurePath(old).suffix not in EXTENSIONS or PurePath(new).suffix not in EXTENSIONS:
        return {}
    module = module_at(db, old)
    same_folder = PurePath(old).parent == PurePath(new).parent
    name = PurePath(new).stem
    found: dict[str, list[Edit]] = {}
    for path in files:
        if file_text(db, path) is None:
            continue
        edits: list[Edit] = []
        for reference in import_references(db, path):
            if reference.symbol != module:
                continue
            if same_folder and _is_last(db, path, reference.span, PurePath(old).stem):
                edits.append(Edit(reference.span, name))
            elif not same_folder:
                edits += _whole(db, path, reference.span, old, new)
        if same_folder:
            edits += _uses(db, path, old, name)
        if edits:
            found[path] = list(dict.fromkeys(edits))
    return found


def _is_last(db: Database, path: str, span: Span, stem: str) -> bool:
    source = file_text(db, path)
    return source is not None and source.slice(span).strip("`") == stem


def _whole(db: Database, path: str, span: Span, old: str, new: str) -> list[Edit]:
    """The whole dotted name of a module, for one that goes to another folder."""
    tree = syntax_tree(db, path)
    start = tree.starts[tree.line_index(span.start)]
    for node in tree.path_at(span.start):
        if not isinstance(node, syntax.DottedName) or not node.parts:
            continue
        last = node.parts[-1]
        if start + last.start != span.start:
            return []
        root = PurePath(root_of(db, old))
        target = PurePath(new)
        if not target.is_relative_to(root) or node.level:
            return []
        dotted = ".".join(target.relative_to(root).with_suffix("").parts)
        return [Edit(Span(start + node.parts[0].start, span.end), dotted)]
    return []


def _uses(db: Database, path: str, old: str, name: str) -> list[Edit]:
    """Where the code of a file names the module that `import` has bound."""
    module = module_at(db, old)
    return [
        Edit(each.span, name)
        for each in file_references(db, path)
        if each.symbol == module
        and each.role is Role.USE
        and _is_last(db, path, each.span, PurePath(old).stem)
    ]
