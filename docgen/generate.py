"""Documentation of a path: what there is, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from compiler_core.incremental import Database
from compiler_core.sema.files import file_text, syntax_diagnostics
from compiler_core.sema.modules import module_at
from compiler_core.source import Diagnostic, Severity, SourceText
from docgen.model import Module, Package
from docgen.reading import Options, Reader, init_file


@dataclass(slots=True)
class Documentation:
    """What was documented, and the diagnostics by file."""

    root: Package | Module
    files: list[tuple[SourceText, list[Diagnostic]]] = field(default_factory=list)


def document(db: Database, path: str, options: Options) -> Documentation | None:
    """Document a file or a package; None for a directory that is no package.

    A declaration that cannot be parsed is reported and left out; the others are documented.
    """
    reader = Reader(db, options)
    root: Package | Module
    if not Path(path).is_dir():
        root = reader.module(module_at(db, path))
    else:
        file = init_file(db, path)
        if file is None:
            return None
        root = reader.package(module_at(db, file))
    found = Documentation(root)
    modules = [root] if isinstance(root, Module) else list(root.all_modules())
    for module in modules:
        where = module.place.path
        source = file_text(db, where)
        if source is None:
            continue
        broken = [d for d in syntax_diagnostics(db, where) if d.severity is Severity.ERROR]
        diagnostics = [*broken, *reader.problems.get(where, [])]
        found.files.append((source, sorted(diagnostics, key=lambda d: (d.span, d.code))))
    return found
