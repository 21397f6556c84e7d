"""Which blocks of a graph run again and again."""

from __future__ import annotations

import pytest

from compiler_core.meta.constants import TRUE
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.types import BOOL, NEVER, NONE
from compiler_core.mir import generic as g
from compiler_core.mir.loops import repeated_blocks


def graph(text: str) -> g.Body:
    """A graph of lines such as `a: b c`: from block a control goes to b or c."""
    lines = dict(line.split(":") for line in text.split("; "))
    made = {name: g.Block(name) for name in lines}
    for name, ways in lines.items():
        targets = [made[each] for each in ways.split()]
        if len(targets) == 2:
            condition = g.Constant(TRUE, BOOL)
            made[name].terminator = g.Branch(condition, targets[0], targets[1])
        else:
            made[name].terminator = g.Goto(targets[0]) if targets else g.Return()
    decl = DeclId(DeclSort.FUNCTION, "main", "f")
    return g.Body(decl, [], None, NONE, NEVER, list(made.values()))


@pytest.mark.parametrize(
    ("text", "loops"),
    [
        ("a: b; b:", ""),
        ("a: b c; b: d; c: d; d:", ""),
        ("a: a b; b:", "a"),
        ("a: b; b: c d; c: b; d:", "bc"),
        # What leaves the loop is not in it.
        ("a: b; b: c d; c: b e; d: f; e: f; f:", "bc"),
        # A loop in a loop, and one behind them.
        ("a: b; b: c f; c: d e; d: c; e: b; f: g h; g: f; h:", "bcde fg"),
    ],
)
def test_loops(text: str, loops: str) -> None:
    found: dict[int, str] = {}
    for block, number in repeated_blocks(graph(text)).items():
        found[number] = "".join(sorted(found.get(number, "") + block.name))
    assert sorted(found.values()) == loops.split()


def test_a_long_graph() -> None:
    blocks = [g.Block(str(number)) for number in range(20_000)]
    for block, following in zip(blocks, blocks[1:] + blocks[:1], strict=True):
        block.terminator = g.Goto(following)
    decl = DeclId(DeclSort.FUNCTION, "main", "f")
    body = g.Body(decl, [], None, NONE, NEVER, blocks)
    assert len(repeated_blocks(body)) == len(blocks)
