"""The Mojo code in docstrings, as programs that can be run.

A fenced block marked `mojo` is an example; words behind the mark such as `skip` say that it is not
to be run. What an example declares stays at file scope, its statements become the body of `main`,
and everything that its module offers is imported. A block marked `output` right behind an example
is what it must print.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from compiler_core.incremental import Database
from compiler_core.sema.docstrings import Docstring, documented_items, module_docstring
from compiler_core.sema.files import file_text
from compiler_core.sema.modules import ModuleId
from compiler_core.source import LineIndex
from compiler_core.syntax import blocks, parse_text
from compiler_core.syntax.nodes import (
    ComptimeDeclaration,
    FromImportStatement,
    ImportStatement,
)

_OPENING: Final = re.compile(r"(?P<indent>\s*)(?P<fence>`{3,}|~{3,})\s*(?P<info>[^`]*)$")
_NOT_RUN: Final = frozenset(["skip", "ignore", "no_run", "norun", "no-run", "compile_fail"])
_DECLARING: Final = (ComptimeDeclaration, FromImportStatement, ImportStatement)
_COMPOUND: Final = (
    blocks.Function,
    blocks.Struct,
    blocks.Trait,
    blocks.Extension,
    blocks.Enum,
    blocks.Decorated,
)


@dataclass(frozen=True, slots=True)
class CodeLine:
    """A line of code, and the line of the file (from 1) that it is from; 0 for none."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Example:
    """A block of code in the docstring of a declaration, or of a module."""

    module: ModuleId
    # The name of the declaration; empty for the module.
    owner: str
    # Where it begins, from 1.
    line: int
    code: tuple[CodeLine, ...]
    # What it must print, if its docstring says so.
    output: str | None = None

    @property
    def name(self) -> str:
        """What it is called."""
        return f"{self.module.name}.{self.owner}" if self.owner else self.module.name


def examples_of(db: Database, module: ModuleId) -> list[Example]:
    """All examples of a file that are to be run, in order."""
    source = file_text(db, module.path)
    if source is None:
        return []
    index = LineIndex(source.text)
    found: list[Example] = []
    own = module_docstring(db, module)
    if own is not None:
        found += _examples(module, "", own, index)
    seen: set[int] = set()
    for decl, known in documented_items(db, module).items():
        if known.doc is not None and known.doc.offset(0) not in seen:
            # Several names that one line declares share their docstring.
            seen.add(known.doc.offset(0))
            found += _examples(module, decl.name, known.doc, index)
    return sorted(found, key=lambda example: example.line)


def _examples(module: ModuleId, owner: str, doc: Docstring, index: LineIndex) -> Iterator[Example]:
    blocks_ = list(_fences(doc, index))
    for position, (info, code, line) in enumerate(blocks_):
        words = info.replace("{", " ").replace("}", " ").replace(",", " ").split()
        if not words or words[0].lower() != "mojo" or _NOT_RUN & set(words[1:]):
            continue
        following = blocks_[position + 1] if position + 1 < len(blocks_) else None
        output = None
        if following is not None and following[0].split()[:1] == ["output"]:
            output = "\n".join(each.text for each in following[1])
        yield Example(module, owner, line, tuple(code), output)


def _fences(doc: Docstring, index: LineIndex) -> Iterator[tuple[str, list[CodeLine], int]]:
    """The fenced blocks: what stands behind the fence, the code, and where the fence is."""
    opening: re.Match[str] | None = None
    code: list[CodeLine] = []
    start = at = 0
    for text in doc.text.split("\n"):
        line = index.line_of(doc.offset(at)) + 1
        at += len(text) + 1
        if opening is None:
            opening = _OPENING.match(text)
            code, start = [], line
        elif text.strip().startswith(opening["fence"]) and not text.strip().strip(
            opening["fence"][0]
        ):
            yield opening["info"].strip(), code, start
            opening = None
        else:
            margin = min(len(opening["indent"]), len(text) - len(text.lstrip()))
            code.append(CodeLine(text[margin:], line))


def program_of(example: Example) -> list[CodeLine]:
    """The program that runs an example, each line with where it is from."""
    text = "".join(f"{each.text}\n" for each in example.code)
    declared, statements = _parted(example.code, text)
    head = [f"from {example.module.name} import *"]
    first = example.owner.partition(".")[0]
    if first.startswith("_"):
        head.append(f"from {example.module.name} import {first}")
    program = [CodeLine(line, 0) for line in head]
    if any(each.text.startswith("def main(") for each in declared):
        return [*program, *declared, *statements]
    program += declared
    program.append(CodeLine("def main() raises:", 0))
    program += [
        CodeLine(f"    {each.text}" if each.text.strip() else "", each.line) for each in statements
    ]
    if not any(each.text.strip() and each.text.lstrip()[:1] != "#" for each in statements):
        program.append(CodeLine("    pass", 0))
    return program


def _parted(code: Sequence[CodeLine], text: str) -> tuple[list[CodeLine], list[CodeLine]]:
    """The lines of declarations, and those of statements."""
    declared: list[CodeLine] = []
    statements: list[CodeLine] = []
    offset = 0
    number = 0
    for element in parse_text(text).module.children:
        offset += element.width
        end = text.count("\n", 0, offset)
        lines = code[number:end]
        number = end
        (declared if _declares(element) else statements).extend(lines)
    statements.extend(code[number:])
    return declared, statements


def _declares(element: blocks.Element) -> bool:
    if isinstance(element, blocks.Line):
        return isinstance(element.code, _DECLARING)
    return isinstance(element, _COMPOUND)
