"""What the linker is to see of a file: functions with `@export`."""

from __future__ import annotations

from compiler_core.incremental import Database, query
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.items import Item, file_items
from compiler_core.sema.literals import string_bytes
from compiler_core.sema.modules import ModuleId
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.blocks import Compound


@query
def exports_of(db: Database, module: ModuleId) -> tuple[tuple[str, DeclId], ...]:
    """The exported functions of a file, each with its name for the linker."""
    found = []
    for item in file_items(db, module).items:
        name = _exported_name(item) if item.sort is DeclSort.FUNCTION else None
        if name is not None:
            found.append((name, item.id))
    return tuple(found)


def _exported_name(item: Item) -> str | None:
    if not isinstance(item.element, Compound):
        return None
    for decorator in item.element.decorators:
        expression = decorator.expression
        if isinstance(expression, syntax.Name) and expression.identifier == "export":
            return item.name
        if not isinstance(expression, syntax.Call) or not isinstance(
            expression.callee, syntax.Name
        ):
            continue
        if expression.callee.identifier == "export":
            for argument in expression.arguments.items:
                if isinstance(argument, syntax.String):
                    return string_bytes(argument).decode(errors="replace")
            return item.name
    return None
