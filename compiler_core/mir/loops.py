"""Which blocks of a graph run again and again."""

from __future__ import annotations

from compiler_core.mir import generic as g


def repeated_blocks(body: g.Body) -> dict[g.Block, int]:
    """The blocks from which control may come back to them, each with the number of its loop.

    Loops in a loop are part of it. What a loop does only when it is left, by `return` for one, is
    not in it.
    """
    found: dict[g.Block, int] = {}
    numbers: dict[g.Block, int] = {}
    lowest: dict[g.Block, int] = {}
    open_: list[g.Block] = []
    is_open: set[g.Block] = set()
    for root in body.blocks:
        if root in numbers:
            continue
        numbers[root] = lowest[root] = len(numbers)
        open_.append(root)
        is_open.add(root)
        path = [(root, g.successors(root.terminator))]
        while path:
            block, ways = path[-1]
            following = next(ways, None)
            if following is None:
                path.pop()
                if path:
                    around = path[-1][0]
                    lowest[around] = min(lowest[around], lowest[block])
                if lowest[block] == numbers[block]:
                    _close(block, open_, is_open, found)
            elif following not in numbers:
                numbers[following] = lowest[following] = len(numbers)
                open_.append(following)
                is_open.add(following)
                path.append((following, g.successors(following.terminator)))
            elif following in is_open:
                lowest[block] = min(lowest[block], numbers[following])
    return found


def _close(
    first: g.Block, open_: list[g.Block], is_open: set[g.Block], found: dict[g.Block, int]
) -> None:
    """Take a strongly connected part off the stack; it is a loop unless it is one plain block."""
    part = []
    while True:
        block = open_.pop()
        is_open.discard(block)
        part.append(block)
        if block is first:
            break
    if len(part) > 1 or first in g.successors(first.terminator):
        found.update(dict.fromkeys(part, len(found)))
