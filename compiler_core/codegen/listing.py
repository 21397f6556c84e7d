"""One function of what LLVM makes, as text to be read: without metadata, with the source's lines.

Code that was made part of a function is said to be from the line of that function which called it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from compiler_core.codegen.llvm_types import symbol_name

_NUMBERED: Final = re.compile(r"^!(\d+) = (?:distinct )?!DILocation\((.*)\)$", re.MULTILINE)
_LINE: Final = re.compile(r"\bline: (\d+)")
_INLINED_AT: Final = re.compile(r"\binlinedAt: !(\d+)")
_DEBUG: Final = re.compile(r",? !dbg !(\d+)")
# Other attachments, whose contents are not shown.
_ATTACHED: Final = re.compile(r", ![\w.]+ !\d+")
_GLOBAL: Final = re.compile(r'@(?:"[^"]*"|[-$.\w]+)')
_ABOUT_VARIABLES: Final = ("#dbg_", "call void @llvm.dbg.", "tail call void @llvm.dbg.")
_ATTRIBUTES: Final = re.compile(r" #\d+")

_LOC: Final = re.compile(r"^\s*\.loc\s+\d+\s+(\d+)\s+\d+")
_OUTERMOST: Final = re.compile(r":(\d+):\d+(?: \])*\s*$")
_LABEL: Final = re.compile(r"^([.\w$\"-][^\s:#]*):")
_DIRECTIVE: Final = re.compile(r"^\s*\.")
_SHOWN_DIRECTIVES: Final = re.compile(
    r"^\s*\.(byte|short|value|long|quad|octa|ascii|asciz|zero|word|xword|hword|2byte|4byte|8byte)\b"
)
_TEMPORARY: Final = re.compile(r"\.L(tmp|func_begin|func_end|cfi|debug|sec_end)\w*$")


@dataclass(frozen=True, slots=True)
class Listing:
    """Lines of text, each with the line of the source that it is from, counted from nought."""

    lines: tuple[str, ...]
    sources: tuple[int | None, ...]


class _Lines:
    """Lines that are collected."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.sources: list[int | None] = []

    def add(self, line: str, source: int | None = None) -> None:
        self.lines.append(line)
        self.sources.append(source)

    def done(self) -> Listing:
        return Listing(tuple(self.lines), tuple(self.sources))


def llvm_listing(ir: str, symbol: str) -> Listing | None:
    """A function of a module of LLVM IR with the constants and functions that it refers to."""
    text = ir.split("\n")
    name = f"@{symbol_name(symbol)}"
    first = next(
        (i for i, line in enumerate(text) if line.startswith("define") and f" {name}(" in line),
        None,
    )
    if first is None:
        return None
    last = next(i for i in range(first, len(text)) if text[i] == "}")
    places = _places(ir)
    made = _Lines()
    mentioned: dict[str, None] = {}
    for line in text[first : last + 1]:
        if line.lstrip().startswith(_ABOUT_VARIABLES):
            continue
        place = _DEBUG.search(line)
        mentioned |= dict.fromkeys(_GLOBAL.findall(line))
        source = places.get(place.group(1)) if place is not None else None
        made.add(_tidy(line), source)
    mentioned.pop(name, None)
    declared = [each for line in text for each in _declaration(line, mentioned)]
    if declared:
        made.add("")
    for each in declared:
        made.add(each)
    return made.done()


def _declaration(line: str, mentioned: dict[str, None]) -> list[str]:
    """What a line outside of functions says of something that is mentioned."""
    if line.startswith("@"):
        name = line.partition(" = ")[0]
        return [line] if name in mentioned else []
    if line.startswith("declare"):
        found = _GLOBAL.search(line)
        if found is not None and found.group() in mentioned:
            return [_tidy(line)]
    return []


def _tidy(line: str) -> str:
    shown = _ATTACHED.sub("", _DEBUG.sub("", line))
    return _ATTRIBUTES.sub("", shown) if line.startswith(("define", "declare")) else shown


def _places(ir: str) -> dict[str, int]:
    """The line of the outermost function for each location of the metadata."""
    own: dict[str, int] = {}
    outer: dict[str, str] = {}
    for number, fields in _NUMBERED.findall(ir):
        line = _LINE.search(fields)
        if line is not None:
            own[number] = int(line.group(1)) - 1
        called = _INLINED_AT.search(fields)
        if called is not None:
            outer[number] = called.group(1)
    found: dict[str, int] = {}
    for number in (*own, *outer):
        at = number
        while at in outer:
            at = outer[at]
        if own.get(at, -1) >= 0:
            found[number] = own[at]
    return found


def assembly_listing(text: str, symbol: str) -> Listing | None:
    """A function of assembly with the constants that it refers to, without directives.

    The text has comments (`set_asm_verbosity`), which say where code was called that was made part
    of the function.
    """
    lines = text.split("\n")
    first = next((i for i, line in enumerate(lines) if _label(line) == symbol), None)
    if first is None:
        return None
    made = _Lines()
    source: int | None = None
    for line in lines[first:]:
        label = _label(line)
        if label is not None and label.startswith(".Lfunc_end"):
            break
        place = _LOC.match(line)
        if place is not None:
            outermost = _OUTERMOST.search(line)
            number = int((outermost or place).group(1))
            # Of no line in particular.
            source = number - 1 if number else None
            continue
        if label is not None and _TEMPORARY.match(label):
            continue
        if not line.strip() or (label is None and _DIRECTIVE.match(line)):
            continue
        if "#DEBUG_VALUE" in line or line.lstrip().startswith("# kill:"):
            continue
        if label is not None or line.lstrip().startswith("#"):
            # A comment alone is about a block.
            made.add(line)
        else:
            made.add(line, source)
    _add_constants(lines, made)
    return made.done()


def _label(line: str) -> str | None:
    found = _LABEL.match(line)
    return None if found is None else found.group(1).strip('"')


def _add_constants(lines: list[str], made: _Lines) -> None:
    """Add the constants that the lines so far refer to."""
    wanted = set(re.findall(r"\.L[\w.$]+", "\n".join(made.lines)))
    own = {label for label in map(_label, made.lines) if label is not None}
    wanted -= own
    inside = False
    for line in lines:
        label = _label(line)
        if label is not None:
            inside = label in wanted and not label.startswith(".LBB")
            if inside:
                made.add("")
                made.add(line)
        elif inside and _SHOWN_DIRECTIVES.match(line):
            made.add(line)
        elif inside and line.strip().startswith((".section", ".text", ".globl", ".type")):
            inside = False
