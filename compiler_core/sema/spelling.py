"""What may have been meant by a name that nothing has: the nearest of those that there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import PurePath
from typing import Final

from compiler_core.incremental import Database, query
from compiler_core.sema import foreign_names
from compiler_core.sema.files import directory_entries
from compiler_core.sema.items import imports_in
from compiler_core.sema.library_names import home_of, library_homes
from compiler_core.sema.modules import (
    EXTENSIONS,
    ModuleId,
    find_module,
    module_of_key,
    submodules,
    unreadable,
)
from compiler_core.sema.scopes import own_names
from compiler_core.source import Applicability, Edit, Fix, Span
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.legacy_modules import name_in_library

# Two names of which more than a third of the letters differ have nothing to do with each other.
_LETTERS_PER_MISTAKE: Final = 3
_MOST_MISTAKES: Final = 3


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The name that differs least from what was written, if one is near enough."""
    most = min(len(name) // _LETTERS_PER_MISTAKE, _MOST_MISTAKES)
    best: tuple[int, bool, str] | None = None
    for each in known:
        if each == name or not each.isidentifier() or each[:1] == "_" != name[:1]:
            continue
        # What differs by its capitals alone was certainly meant, however short it is.
        same = each.lower() == name.lower()
        distance = 1 if same else _distance(name, each, most)
        if distance > (1 if same else most):
            continue
        found = (0 if same else distance, each[:1] != name[:1], each)
        if best is None or found < best:
            best = found
    return None if best is None else best[2]


def advice(name: str, known: Iterable[str], span: Span) -> tuple[str, tuple[Fix, ...]]:
    """What to add to a message, and what to do, if a name is near to what was written."""
    meant = nearest(name, known)
    if meant is None:
        return "", ()
    fix = Fix(f"write '{meant}'", (Edit(span, meant),), Applicability.REVIEW)
    return f"; did you mean '{meant}'?", (fix,)


def name_advice(
    db: Database, name: str, known: Callable[[], Iterable[str]], span: Span
) -> tuple[str, tuple[Fix, ...]]:
    """What to add to a message about a name that is not in scope, and what to do.

    What the library calls so exactly is more likely meant than what is called nearly so here.
    """
    homes = library_homes(db).get(name, ())
    if len(homes) == 1:
        return f"; the library has it: write 'from {homes[0]} import {name}'", ()
    if homes:
        there = " and ".join(", ".join(f"'{each}'" for each in homes).rsplit(", ", 1))
        return f"; {there} have something of this name that can be imported", ()
    here = foreign_names.NAMES.get(name)
    if here is not None:
        fix = Fix(f"write '{here}'", (Edit(span, here),), Applicability.REVIEW)
        return f"; Mojo calls it '{here}'", (fix,)
    way = foreign_names.WAYS.get(name)
    return advice(name, known(), span) if way is None else (f"; {way}", ())


def member_advice(
    db: Database, name: str, known: Iterable[str], span: Span
) -> tuple[str, tuple[Fix, ...]]:
    """What to add to a message about what a module does not have, and what to do."""
    home = home_of(db, name)
    if home is not None:
        return f"; '{home}' has it", ()
    return advice(name, known, span)


def _distance(first: str, second: str, most: int) -> int:
    """How many letters are wrong, missing, too many or swapped with the next; or more than most."""
    if abs(len(first) - len(second)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, mine in enumerate(first, 1):
        before, above, row = row, row and before, [i]
        for j, other in enumerate(second, 1):
            cost = min(row[j - 1] + 1, before[j] + 1, before[j - 1] + (mine != other))
            if i > 1 and j > 1 and mine == second[j - 2] and other == first[i - 2]:
                cost = min(cost, above[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


@query(kept=True)
def names_at_file_scope(db: Database, module: ModuleId) -> frozenset[str]:
    """The names that a module declares or imports."""
    found = set(own_names(db, module))
    for bound in imports_in(db, module):
        if not bound.is_star:
            found.add(bound.bound_as)
            continue
        source = find_module(db, module.path, bound.level, bound.module)
        if source is not None and source != module:
            found.update(own_names(db, source))
    return frozenset(found)


def names_in_files(db: Database, module: ModuleId) -> frozenset[str]:
    """The names at the file scope of a module, and those that every file has."""
    prelude = module_of_key(db, "std.prelude")
    found = names_at_file_scope(db, module)
    return found if prelude is None else found | names_at_file_scope(db, prelude)


def module_advice(
    db: Database,
    module: ModuleId,
    name: syntax.DottedName,
    start: int,
    importing: syntax.ImportStatement | syntax.FromImportStatement,
) -> tuple[str, tuple[Fix, ...]]:
    """What to add to a message about a module that there is not, and what to do."""
    parts = name.parts
    if not name.level:
        problem = unreadable(db, module.path, parts[0].identifier)
        if problem is not None:
            return f": {problem}", ()
        today = name_in_library(".".join(part.identifier for part in parts))
        if find_module(db, module.path, 0, today) is not None:
            return f"; the library's is '{today}'", _in_library(name, today, start, importing)
        if parts[0].identifier in foreign_names.PYTHON_MODULES:
            python = ".".join(part.identifier for part in parts)
            return f"; one of Python is had by 'Python.import_module(\"{python}\")'", ()
    for count in reversed(range(len(parts))):
        known: set[str] = set()
        if count:
            above = ".".join(part.identifier for part in parts[:count])
            package = find_module(db, module.path, name.level, above)
            if package is None:
                continue
            known.update(submodules(db, package))
        elif not name.level:
            beside = directory_entries(db, str(PurePath(module.path).parent))
            known = {path.stem for path in map(PurePath, beside) if path.suffix in EXTENSIONS}
            known.add("std")
        wrong = parts[count]
        span = Span(start + wrong.start, start + wrong.end)
        return advice(wrong.identifier, known, span)
    return "", ()


def _in_library(
    name: syntax.DottedName,
    today: str,
    start: int,
    importing: syntax.ImportStatement | syntax.FromImportStatement,
) -> tuple[Fix, ...]:
    """How a module of the library is imported that was named without `std`."""
    span = Span(start + name.start, start + name.end)
    if isinstance(importing, syntax.FromImportStatement) or any(
        each.module is name and each.alias is not None for each in importing.names
    ):
        return (Fix(f"write '{today}'", (Edit(span, today),), Applicability.MACHINE),)
    package, _, last = today.rpartition(".")
    old = name.parts[-1].identifier
    if len(importing.names) > 1 or len(name.parts) > 1:
        # It binds the first part of its name, which whoever uses it writes.
        return ()
    bound = f"{last} as {old}" if last != old else last
    whole = Span(start + importing.start, start + importing.end)
    new = f"from {package} import {bound}"
    return (Fix(f"write '{new}'", (Edit(whole, new),), Applicability.MACHINE),)
