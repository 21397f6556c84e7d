"""Concrete MIR to LLVM IR, and LLVM IR to optimised object code."""

from compiler_core.codegen.compilation import Compilation, InvalidIrError, compile_ir
from compiler_core.codegen.module_emitter import emit_module
from compiler_core.codegen.target import (
    Options,
    TargetError,
    check_processor,
    host_target,
    loadable,
    target_for,
)
from compiler_core.mir.target import Target

__all__ = [
    "Compilation",
    "InvalidIrError",
    "Options",
    "Target",
    "TargetError",
    "check_processor",
    "compile_ir",
    "emit_module",
    "host_target",
    "loadable",
    "target_for",
]
