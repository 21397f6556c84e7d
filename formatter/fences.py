"""Mojo code in the fenced blocks of Markdown, in files and in docstrings."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

_OPENING: Final = re.compile(r"(?P<indent>[ \t]*)(?P<fence>`{3,}|~{3,})[ \t]*(?P<info>[^\n`]*)")


def format_fences(text: str, format_code: Callable[[str], str | None]) -> str:
    """The text with the code of its Mojo blocks formatted; `None` leaves a block as it is."""
    lines = text.split("\n")
    result: list[str] = []
    index = 0
    while index < len(lines):
        result.append(lines[index])
        opening = _OPENING.fullmatch(lines[index])
        index += 1
        if opening is None:
            continue
        end = _closing(lines, index, opening["fence"])
        if end is None:
            continue
        code = lines[index:end]
        if opening["info"].split(" ")[0].strip("{}.") == "mojo":
            code = _formatted(code, opening["indent"], format_code)
        result += code
        result.append(lines[end])
        index = end + 1
    return "\n".join(result)


def without_fences(text: str) -> str:
    """The text without the contents of its Mojo blocks."""
    return format_fences(text, lambda _: "")


def _closing(lines: list[str], start: int, fence: str) -> int | None:
    for index in range(start, len(lines)):
        line = lines[index].strip()
        if line.startswith(fence) and not line.strip(fence[0]):
            return index
    return None


def _formatted(
    lines: list[str], indent: str, format_code: Callable[[str], str | None]
) -> list[str]:
    if any(line.strip() and not line.startswith(indent) for line in lines):
        return lines
    code = "\n".join(line[len(indent) :] for line in lines) + "\n"
    new = format_code(code)
    if new is None:
        return lines
    return [indent + line if line else "" for line in new.rstrip("\n").split("\n")] if new else []
