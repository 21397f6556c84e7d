"""Types that hold others, or can less than others: where what somebody looked for can be had.

`optional + 1`, `pointer.field`, `[1, 2].append(3)`: what is not there may be one step away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compiler_core.meta.node import Node
from compiler_core.meta.types import StructType
from compiler_core.sema.bodies import members, names
from compiler_core.sema.methods import names_of_members
from compiler_core.sema.primitives import PRINTER
from compiler_core.source import Applicability, Edit, Fix, Span

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker

_ARRAY: Final = ("std.collections.array", "Array")
_LIST: Final = ("std.collections.list", "List")
# How what is held is had, and which parameter says what it is.
_HELD: Final = {
    ("std.collections.optional", "Optional"): (".value()", 0),
    ("std.memory.arc_pointer", "ArcPointer"): ("[]", 0),
    ("std.memory.owned_pointer", "OwnedPointer"): ("[]", 0),
    ("std.memory.pointer", "Pointer"): ("[]", 1),
}


def elsewhere(checker: Checker, type_: Node, name: str, end: int) -> tuple[str, tuple[Fix, ...]]:
    """What to add to a message about a member that a type has not, and what to do.

    The value ends at `end`, behind which may be written how what it holds is had.
    """
    type_ = checker.simplify(type_)
    if checker.trial or not isinstance(type_, StructType):
        return "", ()
    where = (type_.decl.module, type_.decl.name)
    if where == _ARRAY:
        generator = names.struct_of_library(checker, *_LIST)
        if generator is not None and _has(checker, generator, name):
            wanted = f"var x: List[{PRINTER.show(type_.arguments[0])}] = […]"
            return f"; a 'List' has it: declare the type, as in '{wanted}'", ()
        return "", ()
    if where not in _HELD:
        return "", ()
    written, position = _HELD[where]
    if not _has(checker, type_.arguments[position], name):
        return "", ()
    fix = Fix(f"write '{written}'", (Edit(Span(end, end), written),), Applicability.REVIEW)
    return f"; what it holds has it, which '{written}' gives", (fix,)


def _has(checker: Checker, type_: Node, name: str) -> bool:
    if members.has_method(checker, type_, name):
        return True
    opened = members.opened_struct(checker.simplify(type_))
    return opened is not None and name in names_of_members(checker.db, opened[0])
