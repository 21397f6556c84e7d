"""What can be done about a place: fixes of what is wrong there, and improvements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from analysis.costs import hidden_copies
from analysis.diagnostics import file_diagnostics
from analysis.extracting import extract_function, extract_variable
from analysis.generating import generated_members
from analysis.imports import import_edit, missing_imports, workspace_names
from analysis.inlining import inline_variable
from analysis.lints import unused_imports
from analysis.migrating import migrated
from analysis.remedies import Refusal, Remedy, remedies, write_type
from analysis.rewrites import rewrites
from compiler_core.incremental import Database
from compiler_core.sema import codes
from compiler_core.sema.files import file_text, syntax_tree
from compiler_core.sema.library_names import Importable, library_names
from compiler_core.sema.modules import is_of_library
from compiler_core.source import Applicability, Diagnostic, Edit, Span
from compiler_core.source.edits import apply_fixes, smallest_edits
from compiler_core.syntax import blocks
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax


class ActionKind(Enum):
    """What an action is for."""

    QUICK_FIX = "quickfix"
    EXTRACT = "refactor.extract"
    INLINE = "refactor.inline"
    REWRITE = "refactor.rewrite"
    ORGANISE_IMPORTS = "source.organizeImports"
    FIX_ALL = "source.fixAll"
    MIGRATE = "source.migrate.mojo"


@dataclass(frozen=True, slots=True)
class Action:
    """Edits of a file that make sense together."""

    title: str
    kind: ActionKind
    edits: tuple[Edit, ...]
    # What it remedies, and whether it is certainly what is wanted.
    diagnostic: Diagnostic | None = None
    is_preferred: bool = False
    # Why it cannot be done, if so.
    refused: str = ""


def actions(db: Database, path: str, span: Span, files: Iterable[str]) -> list[Action]:
    """What can be done about a part of a file."""
    found: list[Action] = []
    diagnostics = [*file_diagnostics(db, path), *unused_imports(db, path)]
    for diagnostic in (*diagnostics, *hidden_copies(db, path)):
        if not _touch(diagnostic.span, span):
            continue
        for fix in diagnostic.fixes:
            certain = fix.applicability is Applicability.MACHINE
            found.append(Action(fix.title, ActionKind.QUICK_FIX, fix.edits, diagnostic, certain))
        if diagnostic.code == codes.UNKNOWN_NAME.name:
            found += _missing_imports(db, path, diagnostic, files)
        for remedy in remedies(db, path, diagnostic):
            found.append(Action(remedy.title, ActionKind.QUICK_FIX, remedy.edits, diagnostic))
    for remedy in write_type(db, path, span):
        found.append(Action(remedy.title, ActionKind.REWRITE, remedy.edits))
    for remedy in extract_variable(db, path, span):
        found.append(Action(remedy.title, ActionKind.EXTRACT, remedy.edits))
    for made in extract_function(db, path, span):
        found.append(_made(made, ActionKind.EXTRACT))
    for remedy in rewrites(db, path, span):
        found.append(Action(remedy.title, ActionKind.REWRITE, remedy.edits))
    for made in generated_members(db, path, span):
        found.append(_made(made, ActionKind.REWRITE))
    for made in inline_variable(db, path, span.start):
        found.append(_made(made, ActionKind.INLINE))
    found += _of_file(db, path, diagnostics)
    return found


def _made(made: Remedy | Refusal, kind: ActionKind) -> Action:
    if isinstance(made, Refusal):
        return Action(made.title, kind, (), refused=made.reason)
    return Action(made.title, kind, made.edits)


def _touch(first: Span, second: Span) -> bool:
    return first.start <= second.end and second.start <= first.end


def _missing_imports(
    db: Database, path: str, diagnostic: Diagnostic, files: Iterable[str]
) -> Iterator[Action]:
    source = file_text(db, path)
    name = "" if source is None else source.slice(diagnostic.span)
    candidates = [
        each
        for each in (*workspace_names(db, path, files), *library_names(db))
        if each.name == name
    ]
    for each in _distinct(candidates):
        edit = import_edit(db, path, each.module, name)
        yield Action(
            f"import '{name}' from '{each.module}'",
            ActionKind.QUICK_FIX,
            (edit,),
            diagnostic,
            len(candidates) == 1,
        )


def _distinct(found: list[Importable]) -> list[Importable]:
    return list({each.module: each for each in found}.values())


def _of_file(db: Database, path: str, diagnostics: list[Diagnostic]) -> Iterator[Action]:
    organised = organised_imports(db, path)
    if organised:
        yield Action("organise imports", ActionKind.ORGANISE_IMPORTS, tuple(organised))
    certain = [
        fix
        for each in diagnostics
        for fix in each.fixes
        if fix.applicability is Applicability.MACHINE
    ]
    certain += missing_imports(db, path)
    yield from _migration(db, path)
    source = file_text(db, path)
    if certain and source is not None:
        applied = apply_fixes(source.text, certain).applied
        edits = tuple(edit for fix in applied for edit in fix.edits)
        if edits:
            yield Action("fix all that is certain", ActionKind.FIX_ALL, edits)


def _migration(db: Database, path: str) -> Iterator[Action]:
    source, new = file_text(db, path), migrated(db, path)
    if source is not None and new is not None:
        edits = tuple(smallest_edits(source.text, new))
        yield Action("convert old spellings", ActionKind.MIGRATE, edits)


def organised_imports(db: Database, path: str) -> list[Edit]:
    """Each run of imports without what is not used, sorted: the library's, then others."""
    tree = syntax_tree(db, path)
    unused = {each.span for each in unused_imports(db, path)}
    edits: list[Edit] = []
    run: list[tuple[blocks.Line, int]] = []
    start = 0
    for child in (*tree.module.children, None):
        is_import = (
            isinstance(child, blocks.Line)
            and child.code is not None
            and child.leading in (k.FROM, k.IMPORT)
            and not isinstance(child.code, syntax.ErrorNode)
        )
        if is_import and isinstance(child, blocks.Line):
            run.append((child, start))
        elif run:
            edits += _of_run(tree.text, run, unused)
            run = []
        start += child.width if child is not None else 0
    return edits


def _of_run(text: str, run: list[tuple[blocks.Line, int]], unused: set[Span]) -> Iterator[Edit]:
    whole = Span(run[0][1], run[-1][1] + run[-1][0].width)
    if "#" in text[whole.start : whole.end]:
        # Whose a comment is when lines change places is for a person to say.
        return
    lines: list[tuple[tuple[int, str], str]] = []
    for line, start in run:
        code = line.code
        if isinstance(code, syntax.FromImportStatement) and not code.is_star:
            names = sorted(
                text[start + each.start : start + each.end]
                for each in code.names
                if Span(start + each.start, start + each.end) not in unused
            )
            if not names:
                continue
            module = text[start + code.module.start : start + code.module.end]
            made = f"from {module} import {', '.join(names)}"
            if len(made) > 80:
                inner = "".join(f"    {name},\n" for name in names)
                made = f"from {module} import (\n{inner})"
        else:
            made = text[start : start + line.width].strip()
            module = made.split(None, 2)[1]
        group = 0 if is_of_library(module) else 1
        lines.append(((2 if module.startswith(".") else group, module), made))
    new = "".join(f"{made}\n" for _, made in sorted(lines))
    old = text[whole.start : whole.end]
    if new.strip() != old.strip():
        yield Edit(whole, new if old.endswith("\n") else new.rstrip("\n"))
