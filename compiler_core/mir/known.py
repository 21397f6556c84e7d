"""What compile-time branches say of the values that live in them.

In `comptime if conforms_to(T, Deinitable):` a value of type `T` ends although `T` alone would not
say so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from compiler_core.meta.logic import negate
from compiler_core.meta.node import Node
from compiler_core.mir import generic as g

Known = frozenset[Node]


def conditions_of_locals(body: g.Body) -> dict[g.Local, Known]:
    """What holds wherever a local is mentioned; locals of which nothing is said are left out."""
    if not any(isinstance(block.terminator, g.ComptimeBranch) for block in body.blocks):
        return {}
    found: dict[g.Local, Known] = {}
    for block, known in conditions_of_blocks(body).items():
        for step in (*block.instructions, block.terminator):
            for local in locals_in(step):
                before = found.get(local)
                found[local] = known if before is None else before & known
    return {local: known for local, known in found.items() if known}


def conditions_of_blocks(body: g.Body) -> dict[g.Block, Known]:
    """What holds in each block that control gets to."""
    found: dict[g.Block, Known] = {body.blocks[0]: frozenset()}
    pending = [body.blocks[0]]
    while pending:
        block = pending.pop()
        for target, known in _edges(block, found[block]):
            before = found.get(target)
            merged = known if before is None else before & known
            if merged != before:
                found[target] = merged
                pending.append(target)
    return found


def _edges(block: g.Block, known: Known) -> Iterator[tuple[g.Block, Known]]:
    terminator = block.terminator
    if isinstance(terminator, g.ComptimeBranch):
        yield terminator.then, known | {terminator.condition}
        yield terminator.otherwise, known | {negate(terminator.condition)}
        return
    for target in g.successors(terminator):
        yield target, known


def locals_in(part: object) -> Iterator[g.Local]:
    """Yield the locals that an instruction or a part of one mentions."""
    if isinstance(part, g.Local):
        yield part
    elif isinstance(part, tuple):
        for item in part:
            yield from locals_in(item)
    elif is_dataclass(part) and not isinstance(part, (g.Block, type)):
        for each in fields(part):
            yield from locals_in(getattr(part, each.name))
