"""What is told to debuggers of a program: which files, lines and blocks its functions stand in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Final

from compiler_core.codegen.debug_info import DebugSource
from compiler_core.elaborate.locations import name_in_file
from compiler_core.elaborate.needs import declared
from compiler_core.elaborate.needs import symbol as symbol_of
from compiler_core.elaborate.program import Program
from compiler_core.execute.debug_types import describe, function_name
from compiler_core.execute.program_cache import DebugLevel
from compiler_core.incremental import Database
from compiler_core.mir import Module
from compiler_core.mir.body import Function
from compiler_core.sema.files import file_text, syntax_tree
from compiler_core.source import LineIndex, Span
from compiler_core.syntax.blocks import Block, Compound

# What debuggers call the `main` of C, so that they find that of the program by its name.
ENTRY: Final = "_start_main"
# The module of what tells of crashes.
_WATCHING: Final = "std.builtin._crash"


@dataclass(slots=True)
class _Blocks:
    """The blocks of a file: outer ones first, and where declarations and statements end."""

    spans: list[Span] = field(default_factory=list)
    ends: dict[int, int] = field(default_factory=dict)

    def within(self, start: int, name: int) -> tuple[Span, ...]:
        """The blocks inside a declaration whose name stands somewhere, counted from its start."""
        end = self.ends.get(start, start)
        return tuple(
            span.shift(-start) for span in self.spans if name < span.start and span.end <= end
        )


def debug_source(
    db: Database, program: Program, debug: DebugLevel, optimised: bool
) -> tuple[DebugSource, Module]:
    """What debuggers are told, and the module of a program whose functions know their files.

    Spans of code count from the start of a declaration, so that code stays the same when only
    lines above it change; where that is, is looked up last.
    """

    @cache
    def lines(path: str) -> LineIndex | None:
        source = file_text(db, path)
        return None if source is None else source.lines

    def locate(path: str, offset: int) -> tuple[int, int]:
        index = lines(path)
        if index is None:
            return 0, 0
        at = index.position(offset)
        return at.line + 1, at.column + 1

    @cache
    def blocks(path: str) -> _Blocks:
        found = _Blocks()
        for start, element in _compounds(syntax_tree(db, path).module, 0):
            found.ends.setdefault(start, start + element.width)
            found.spans += _clauses(element, start)
        found.spans.sort(key=lambda span: (span.start, -span.end))
        return found

    main = program.instances.get("main")
    begun = None if main is None else symbol_of(main)
    module = replace(program.module, functions=dict(program.module.functions))
    for symbol, callee in program.instances.items():
        decl = declared(callee).decl
        placed = name_in_file(db, decl)
        if placed is None or decl.module == _WATCHING:
            # What watches for crashes lies before `main`, where nobody wants to stop.
            continue
        path, start, name = placed
        function = module.functions[symbol]
        if name == Span(0, 0):
            name = _first(function) or name
        told = replace(function, path=path, start=start, span=name)
        if debug is DebugLevel.FULL:
            told.display_name = ENTRY if symbol == "main" else function_name(db, callee)
            told.scopes = blocks(path).within(start, start + name.start)
        if begun == symbol and not optimised:
            # Otherwise debuggers that stop in `main` would stop in that of C, and then in this.
            told.hints |= {"alwaysinline"}
        module.functions[symbol] = told
    types = None if debug is not DebugLevel.FULL else lambda node: describe(db, node)
    return DebugSource(locate, types, optimised), module


def _first(function: Function) -> Span | None:
    """Where the code of a function begins that has no name in the file's declarations."""
    places = [each.span for each in function.variables if each.span is not None]
    places += [
        instruction.span
        for block in function.blocks
        for instruction in block.instructions
        if instruction.span is not None
    ]
    return min(places, key=lambda span: span.start, default=None)


def _compounds(around: Block, start: int) -> Iterator[tuple[int, Compound]]:
    for element in around.children:
        if isinstance(element, Compound):
            yield start, element
            inner = start
            for child in element.children:
                if isinstance(child, Block):
                    yield from _compounds(child, inner)
                inner += child.width
        start += element.width


def _clauses(element: Compound, start: int) -> Iterator[Span]:
    """Where the clauses of a statement stand: what a header declares is in scope in its block."""
    header = start
    for child in element.children:
        if isinstance(child, Block):
            yield Span(header, start + child.width)
        else:
            header = start
        start += child.width
