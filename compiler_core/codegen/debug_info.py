"""DWARF line tables: metadata that says which line of which file an instruction came from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from compiler_core.codegen.llvm_types import escaped
from compiler_core.mir.body import Function
from compiler_core.source.span import Span

# Where an offset of a file is: line and column, both from one.
Locate = Callable[[str, int], tuple[int, int]]


class DebugInfo:
    """The debug metadata of one module."""

    __slots__ = ("_files", "_locate", "_next", "_scopes", "_unit", "lines")

    def __init__(self, locate: Locate, first: int) -> None:
        self._locate = locate
        self._next = first
        self._files: dict[str, int] = {}
        self._scopes: dict[Function, int] = {}
        self._unit = -1
        self.lines: list[str] = []

    def _add(self, text: str) -> int:
        number = self._next
        self._next += 1
        self.lines.append(f"!{number} = {text}")
        return number

    def _file(self, path: str) -> int:
        known = self._files.get(path)
        if known is None:
            pure = PurePath(path)
            name, directory = escaped(pure.name.encode()), escaped(str(pure.parent).encode())
            known = self._add(f'!DIFile(filename: "{name}", directory: "{directory}")')
            self._files[path] = known
        return known

    def subprogram(self, function: Function) -> str:
        """Describe a function; return what its definition says of it, nothing without a file."""
        if function.path is None or function.span is None:
            return ""
        file = self._file(function.path)
        if self._unit < 0:
            self._unit = self._add(
                f"distinct !DICompileUnit(language: DW_LANG_C, file: !{file}, "
                'producer: "mojo", isOptimized: true, emissionKind: FullDebug)'
            )
        line, _ = self._locate(function.path, function.start + function.span.start)
        shown = escaped((function.display_name or function.name).encode())
        kind = self._add("!DISubroutineType(types: !{})")
        scope = self._add(
            f'distinct !DISubprogram(name: "{shown}", file: !{file}, '
            f"line: {line}, type: !{kind}, scopeLine: {line}, "
            f"spFlags: DISPFlagDefinition, unit: !{self._unit})"
        )
        self._scopes[function] = scope
        return f" !dbg !{scope}"

    def location(self, function: Function, span: Span | None) -> str:
        """Return what an instruction at a place says of it."""
        scope = self._scopes.get(function)
        if scope is None or function.path is None or span is None:
            return ""
        line, column = self._locate(function.path, function.start + span.start)
        number = self._add(f"!DILocation(line: {line}, column: {column}, scope: !{scope})")
        return f", !dbg !{number}"

    def module_flags(self) -> str:
        """Return the named metadata of the module, for after everything else."""
        if self._unit < 0:
            return ""
        version = self._add('!{i32 2, !"Debug Info Version", i32 3}')
        dwarf = self._add('!{i32 7, !"Dwarf Version", i32 5}')
        return (
            f"!llvm.module.flags = !{{!{version}, !{dwarf}}}\n!llvm.dbg.cu = !{{!{self._unit}}}\n"
        )
