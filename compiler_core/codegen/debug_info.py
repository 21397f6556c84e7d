"""DWARF: metadata that says of which line instructions are, and where which variable lies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from compiler_core.codegen.debug_types import Describe, TypeTable
from compiler_core.codegen.llvm_types import escaped
from compiler_core.mir.body import Deref, ElementOf, FieldOf, Function, Variable
from compiler_core.mir.layout import DataLayout
from compiler_core.mir.places import project
from compiler_core.source.span import Span

# Where an offset of a file is: line and column, both from one.
Locate = Callable[[str, int], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class DebugSource:
    """What is known of a program beside its code, and how much of it is told."""

    locate: Locate
    # Without it only lines are told.
    describe: Describe | None = None
    optimised: bool = True


class DebugInfo:
    """The debug metadata of one module."""

    __slots__ = (
        "_blocks",
        "_files",
        "_layout",
        "_next",
        "_scopes",
        "_source",
        "_types",
        "_unit",
        "lines",
    )

    def __init__(self, source: DebugSource, layout: DataLayout, first: int) -> None:
        self._source = source
        self._layout = layout
        self._next = first
        self._files: dict[str, int] = {}
        self._scopes: dict[Function, int] = {}
        # Of the blocks of functions, those that declare something; inner ones last.
        self._blocks: dict[Function, list[tuple[Span, int]]] = {}
        self._unit = -1
        self._types: TypeTable | None = None
        if source.describe is not None:
            self._types = TypeTable(source.describe, self._add, self._reserve)
        self.lines: list[str] = []

    @property
    def keeps_frames(self) -> bool:
        """Whether functions are to keep frame pointers, by which debuggers find their way."""
        return not self._source.optimised

    def _add(self, text: str) -> int:
        number, write = self._reserve()
        write(text)
        return number

    def _reserve(self) -> tuple[int, Callable[[str], None]]:
        """Return a number, and what writes the metadata that has it."""
        number = self._next
        self._next += 1
        return number, lambda text: self.lines.append(f"!{number} = {text}")

    def _file(self, path: str) -> int:
        known = self._files.get(path)
        if known is None:
            pure = PurePath(path)
            name, directory = escaped(pure.name.encode()), escaped(str(pure.parent).encode())
            known = self._add(f'!DIFile(filename: "{name}", directory: "{directory}")')
            self._files[path] = known
        return known

    def _unit_of(self, file: int) -> int:
        if self._unit < 0:
            # A language that debuggers know; the name of Mojo means nothing to most of them.
            kind = "LineTablesOnly" if self._types is None else "FullDebug"
            self._unit = self._add(
                f'distinct !DICompileUnit(language: DW_LANG_C99, file: !{file}, producer: "mojo", '
                f"isOptimized: {str(self._source.optimised).lower()}, emissionKind: {kind})"
            )
        return self._unit

    def subprogram(self, function: Function) -> str:
        """Describe a function; return what its definition says of it, nothing without a file."""
        if function.path is None or function.span is None:
            return ""
        file = self._file(function.path)
        line, _ = self._source.locate(function.path, function.start + function.span.start)
        shown = escaped((function.display_name or function.name).encode())
        kind = self._add(f"!DISubroutineType(types: !{{{self._result(function)}}})")
        optimised = " | DISPFlagOptimized" if self._source.optimised else ""
        scope = self._add(
            f'distinct !DISubprogram(name: "{shown}", scope: !{file}, file: !{file}, '
            f"line: {line}, type: !{kind}, scopeLine: {line}, "
            f"spFlags: DISPFlagDefinition{optimised}, unit: !{self._unit_of(file)})"
        )
        self._scopes[function] = scope
        if self._types is not None:
            self._blocks[function] = self._lexical_blocks(function, scope, file)
        return f" !dbg !{scope}"

    def _result(self, function: Function) -> str:
        """The type of what debuggers find where C would return it."""
        if self._types is None or function.gives is None:
            return "null"
        size = self._layout.size(function.result)
        return f"!{self._types.of(function.gives)}" if 0 < size <= 16 else "null"

    def _lexical_blocks(self, function: Function, scope: int, file: int) -> list[tuple[Span, int]]:
        """Describe the blocks of a function that variables are declared in."""
        wanted = {
            around
            for variable in function.variables
            if (around := _innermost(function.scopes, variable.span)) is not None
        }
        found: list[tuple[Span, int]] = []
        for span in function.scopes:
            if span not in wanted:
                continue
            assert function.path is not None
            line, column = self._source.locate(function.path, function.start + span.start)
            outer = self._innermost_block(found, span, scope)
            number = self._add(
                f"distinct !DILexicalBlock(scope: !{outer}, file: !{file}, "
                f"line: {line}, column: {column})"
            )
            found.append((span, number))
        return found

    @staticmethod
    def _innermost_block(
        blocks: Sequence[tuple[Span, int]], span: Span | None, otherwise: int
    ) -> int:
        if span is not None:
            for around, number in reversed(blocks):
                if around.start <= span.start < around.end:
                    return number
        return otherwise

    def _scope_at(self, function: Function, span: Span | None) -> int:
        blocks = self._blocks.get(function, ())
        return self._innermost_block(blocks, span, self._scopes[function])

    def location(self, function: Function, span: Span | None) -> str:
        """Return what an instruction at a place says of it."""
        if span is None or function not in self._scopes or function.path is None:
            return ""
        scope = self._scope_at(function, span)
        return f", !dbg !{self._location(function, span, scope)}"

    def _location(self, function: Function, span: Span, scope: int) -> int:
        assert function.path is not None
        line, column = self._source.locate(function.path, function.start + span.start)
        return self._add(f"!DILocation(line: {line}, column: {column}, scope: !{scope})")

    def variables(self, function: Function) -> Sequence[Variable]:
        """Return the variables of a function that are told of."""
        return function.variables if self._types and function in self._scopes else ()

    def declaration(self, function: Function, variable: Variable, address: str) -> str:
        """Return the record that tells where a variable lies; its local is at an address."""
        assert self._types is not None and function.path is not None
        span = variable.span or function.span
        assert span is not None
        scope = self._scope_at(function, variable.span)
        line, _ = self._source.locate(function.path, function.start + span.start)
        argument = f"arg: {variable.argument}, " if variable.argument else ""
        number = self._add(
            f'!DILocalVariable(name: "{escaped(variable.name.encode())}", {argument}'
            f"scope: !{scope}, file: !{self._file(function.path)}, line: {line}, "
            f"type: !{self._types.of(variable.type)})"
        )
        location = self._location(function, span, scope)
        way = ", ".join(self._way(variable))
        return f"    #dbg_declare(ptr {address}, !{number}, !DIExpression({way}), !{location})"

    def _way(self, variable: Variable) -> list[str]:
        """How a debugger goes from the address of a local to the place of a variable."""
        way: list[str] = []
        of = variable.place.local.type
        for projection in variable.place.projections:
            match projection:
                case Deref():
                    way.append("DW_OP_deref")
                case FieldOf(index=index):
                    way += ["DW_OP_plus_uconst", str(self._layout.of(of).offsets[index])]
                case ElementOf(index=index):
                    size = self._layout.size(project(of, projection))
                    way += ["DW_OP_plus_uconst", str(index * size)]
            of = project(of, projection)
        return way

    def module_flags(self) -> str:
        """Return the named metadata of the module, for after everything else."""
        if self._unit < 0:
            return ""
        version = self._add('!{i32 2, !"Debug Info Version", i32 3}')
        dwarf = self._add('!{i32 7, !"Dwarf Version", i32 4}')
        return (
            f"!llvm.module.flags = !{{!{version}, !{dwarf}}}\n!llvm.dbg.cu = !{{!{self._unit}}}\n"
        )


def _innermost(scopes: Sequence[Span], span: Span | None) -> Span | None:
    """Return the innermost block around a place; outer ones stand first."""
    if span is not None:
        for around in reversed(scopes):
            if around.start <= span.start < around.end:
                return around
    return None
