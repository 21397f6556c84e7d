"""A verified module of concrete MIR as LLVM IR text.

Text and not llvmlite's objects, which are a detour: `llvmlite.ir` writes text for LLVM to parse as
well. For functions of 32 instructions, on one core of a small server: 5,000 functions a second from
MIR to text, 1,600 through `llvmlite.ir`; LLVM reads 22,000 and optimises 700. The figures are from
`benchmarks/codegen_speed.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from compiler_core.codegen.c_values import c_parameters, c_result
from compiler_core.codegen.debug_info import DebugInfo, DebugSource
from compiler_core.codegen.function_emitter import FunctionEmitter, function_attributes
from compiler_core.codegen.llvm_types import LlvmTypes, escaped, extension_of, symbol_name
from compiler_core.codegen.runtime_support import support_for
from compiler_core.mir.body import External, Function, Global, Module
from compiler_core.mir.inlining import Inliner
from compiler_core.mir.layout import DataLayout
from compiler_core.mir.target import Convention

# What the operations on memory call in C.
_ALLOCATION = {
    "malloc": "noalias ptr @malloc(i{bits})",
    "aligned_alloc": "noalias ptr @aligned_alloc(i{bits}, i{bits})",
    "free": "void @free(ptr)",
}

# Likely, unlikely, and what is named by loads and stores; debug information comes after.
_METADATA = """\
!0 = !{!"branch_weights", i32 2000, i32 1}
!1 = !{!"branch_weights", i32 1, i32 2000}
!2 = !{i32 1}
!3 = !{}
"""
_FIRST_FREE = 4


@dataclass(slots=True)
class EmittedModule:
    """The text of a module in pieces, by the symbols that they are about."""

    head: str
    # What each global is, and how others declare it.
    globals: dict[str, tuple[str, str]] = field(default_factory=dict)
    declared: dict[str, str] = field(default_factory=dict)
    functions: dict[str, str] = field(default_factory=dict)
    strings: dict[str, str] = field(default_factory=dict)
    tail: str = ""
    convention: Convention = Convention.X86_64

    def text(self) -> str:
        """All of it."""
        parts = [self.head, *(definition for definition, _ in self.globals.values())]
        parts += [*self.declared.values(), *self.functions.values(), *self.strings.values()]
        return whole(parts, self.convention, self.tail)


def whole(parts: list[str], convention: Convention, tail: str = "") -> str:
    """A module of pieces, with what LLVM takes for granted and the metadata that they name."""
    parts.append(support_for("".join(parts), convention))
    parts += [_METADATA, tail]
    return "".join(parts)


def emit_module(
    module: Module,
    layout: DataLayout | None = None,
    source: DebugSource | None = None,
    between: Callable[[], None] | None = None,
    *,
    at_run_time: bool = True,
    convention: Convention = Convention.X86_64,
) -> str:
    """Return LLVM IR for a verified module, with what debuggers want if its source is known.

    `between` is called before each function; what it raises gives up. Code that runs while others
    are compiled is not run `at_run_time`.
    """
    return emitted(
        module, layout, source, between, at_run_time=at_run_time, convention=convention
    ).text()


def emitted(
    module: Module,
    layout: DataLayout | None = None,
    source: DebugSource | None = None,
    between: Callable[[], None] | None = None,
    *,
    at_run_time: bool = True,
    convention: Convention = Convention.X86_64,
) -> EmittedModule:
    """Return the same in pieces."""
    types = LlvmTypes(layout or DataLayout(), convention, at_run_time=at_run_time)
    debug = DebugInfo(source, types.layout, _FIRST_FREE) if source is not None else None
    made = EmittedModule(
        f'source_filename = "{escaped(module.name.encode())}"\n', convention=convention
    )
    for one in module.globals.values():
        made.globals[symbol_name(one.name)] = _global(one, types)
    # A symbol that is called as several is declared as one: each call says what it takes.
    symbols = {one.linked_name: one for one in reversed(module.externals.values())}
    for external in reversed(symbols.values()):
        made.declared[symbol_name(external.linked_name)] = _external(external, types)
    for name, declaration in _ALLOCATION.items():
        if name not in symbols and module.signature_of(name) is None:
            bits = types.layout.pointer_bits
            text = f"declare {declaration.replace('{bits}', str(bits))} nounwind\n"
            made.declared[name] = text
    # Debuggers want functions as they are written.
    inliner = Inliner(module) if source is None else None
    for function in module.functions.values():
        if between is not None:
            between()
        inlined = function if inliner is None else inliner(function)
        made.functions[symbol_name(function.name)] = _function(module, inlined, types, debug)
    for data, name in types.strings.items():
        made.strings[name.removeprefix("@")] = (
            f"{name} = private unnamed_addr constant [{len(data) + 1} x i8] "
            f'c"{escaped(data)}\\00", align 1\n'
        )
    if debug is not None:
        flags = debug.module_flags()
        made.tail = "".join([*(line + "\n" for line in debug.lines), flags])
    return made


def _function(module: Module, function: Function, types: LlvmTypes, debug: DebugInfo | None) -> str:
    return FunctionEmitter(module, function, types, debug).emit()


def _global(one: Global, types: LlvmTypes) -> tuple[str, str]:
    kind = "global" if one.mutable else "constant"
    alignment = max(one.alignment, types.layout.of(one.value.type).alignment)
    name, value = symbol_name(one.name), types.typed(one.value)
    of = types.name(one.value.type)
    return (
        f"@{name} = internal {kind} {value}, align {alignment}\n",
        f"@{name} = external {kind} {of}, align {alignment}\n",
    )


def _external(external: External, types: LlvmTypes) -> str:
    signature = external.signature
    returned = types.returned(signature)
    result = c_result(returned, types)
    if external.linked_name.startswith("llvm."):
        parameters = [f"{types.name(of)}{extension_of(of)}" for of in signature.parameters]
    else:
        parameters = c_parameters(signature.parameters, returned, types)
    if signature.variadic:
        parameters.append("...")
    attributes = function_attributes(external.hints, signature.result, signature.raises)
    name = symbol_name(external.linked_name)
    return f"declare {result} @{name}({', '.join(parameters)}) {attributes}\n"
