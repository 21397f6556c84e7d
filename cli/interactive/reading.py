"""When what was entered is complete, and how a script falls into cells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from compiler_core.sema.cells import read_cell
from compiler_core.syntax import blocks

# What goes on with the statement above although it is not indented.
_GOES_ON: Final = re.compile(r"(else|elif|except|finally)\b")


def is_complete(lines: list[str]) -> bool:
    """Whether what was entered can be run: one line that makes sense, or a block and a blank."""
    if not lines or not any(line.strip() for line in lines):
        return True
    text = "\n".join(lines)
    if _is_open(text):
        return False
    return not lines[-1].strip() or not _ends_in_block(text)


def _is_open(text: str) -> bool:
    """Whether a bracket or a text that was begun goes on in the next line."""
    cell = read_cell(text)
    if any(line.is_lost for line in cell.lines):
        return True
    if text.endswith("\\"):
        return True
    depth = 0
    for _, token in cell.tree.tokens():
        if token.text in ("(", "[", "{"):
            depth += 1
        elif token.text in (")", "]", "}"):
            depth -= 1
    return depth > 0


def _ends_in_block(text: str) -> bool:
    """Whether the last line belongs to something that may have more lines."""
    last = text.rsplit("\n", 1)[-1]
    if last[:1] in (" ", "\t") or last.startswith("@"):
        return True
    parts = read_cell(text).parts
    return bool(parts) and isinstance(parts[-1].element, blocks.Compound | blocks.Decorated)


def cells_of(lines: Iterable[str]) -> Iterator[str]:
    """The cells of a script: each as long as it must be; blank lines do not end a block."""
    pending = [line.rstrip("\r\n") for line in lines]
    pending.reverse()
    current: list[str] = []
    while pending:
        current.append(pending.pop())
        following = next((line for line in reversed(pending) if line.strip()), "")
        if _is_open("\n".join(current)):
            continue
        goes_on = following[:1] in (" ", "\t") or _GOES_ON.match(following)
        if not goes_on and not current[-1].lstrip().startswith("@"):
            if any(line.strip() for line in current):
                yield "\n".join(current)
            current = []
    if any(line.strip() for line in current):
        yield "\n".join(current)
