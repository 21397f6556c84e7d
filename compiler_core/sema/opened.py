"""Which modules in a package can be named behind a dot.

`import a` gives what the package `a` has: what its `__init__` file declares and imports. The other
modules in it are there only where an import of the same file, or of the same body, names them:
after `import a.b` one may write `a.b`, but not after `from a import b`. The library is open.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from itertools import accumulate

from compiler_core.incremental import Database, query
from compiler_core.sema.items import Import, imports_in
from compiler_core.sema.modules import ModuleId, is_of_library
from compiler_core.sema.scopes import resolve, resolve_member
from compiler_core.syntax import nodes as syntax


def opened_by(imports: Iterable[Import]) -> frozenset[str]:
    """The dotted names that imports let a file write."""
    return frozenset(
        name
        for each in imports
        if each.opens
        for name in accumulate(each.opens.split("."), "{}.{}".format)
    )


@query(kept=True)
def opened_in(db: Database, module: ModuleId) -> frozenset[str]:
    """The dotted names that a file lets itself write, and others behind its own name."""
    return opened_by(imports_in(db, module))


def is_closed(
    db: Database,
    module: ModuleId,
    local: Set[str],
    base: ModuleId,
    node: syntax.Attribute,
) -> bool:
    """Whether a name behind a module is a module in it that nothing here has imported.

    `local` are the names that imports in the same body let it write.
    """
    name = node.name_token.identifier
    if is_of_library(base.name) or resolve(db, base, name):
        return False
    written = f"{_dotted(node.value)}.{name}"
    if written in local or written in opened_in(db, module):
        return False
    # What another file has opened it hands on.
    first, _, rest = written.partition(".")
    through = resolve(db, module, first).module
    while through is not None and rest:
        if rest in opened_in(db, through):
            return False
        first, _, rest = rest.partition(".")
        through = resolve_member(db, through, first).module
    return True


def closed_message(base: ModuleId, inside: ModuleId) -> str:
    """What to say of a module that nothing has imported."""
    name = inside.name.rpartition(".")[2]
    return f"'{base.name}' has no '{name}' before it is imported; write 'import {inside.name}'"


def _dotted(node: syntax.Node) -> str:
    match node:
        case syntax.Name():
            return node.identifier
        case syntax.Attribute():
            return f"{_dotted(node.value)}.{node.name_token.identifier}"
        case _:
            return ""
