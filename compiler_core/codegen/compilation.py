"""From LLVM IR text to optimised IR, assembly and object code."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

import llvmlite.binding as llvm

from compiler_core.codegen.target import Options, target_machine
from compiler_core.mir.target import Target

# An instruction, never a text, that LLVM may round together with another one.
_CONTRACTING: Final = re.compile(r"^(  %\S+ = f(?:add|sub|mul)) contract\b", re.MULTILINE)
# A function up to the end of its parameters, and the rest of the line.
_HEADER: Final = re.compile(r"^(define .*\))([^)\n]* \{)$", re.MULTILINE)


class InvalidIrError(Exception):
    """LLVM rejects the IR: a bug of ours, never of the program that is compiled."""


@dataclass(slots=True)
class Compilation:
    """A module inside LLVM, optimised for a target."""

    module: llvm.ModuleRef
    machine: llvm.TargetMachine

    def llvm_ir(self) -> str:
        """Return the IR after optimisation."""
        return str(self.module)

    def bitcode(self) -> bytes:
        """Return the IR after optimisation as LLVM keeps it in files."""
        return bytes(self.module.as_bitcode())

    def assembly(self) -> str:
        """Return assembly."""
        return str(self.machine.emit_assembly(self.module))

    def object_code(self) -> bytes:
        """Return an object file."""
        return bytes(self.machine.emit_object(self.module))


def compile_ir(ir: str, target: Target, options: Options) -> Compilation:
    """Parse, verify and optimise IR text; `InvalidIrError` when LLVM rejects it."""
    machine = target_machine(target, options.level)
    # Without the data layout, LLVM would optimise for a machine that there is not.
    layout = f'target datalayout = "{machine.target_data}"\ntarget triple = "{target.triple}"\n'
    if not options.contracting:
        ir = _CONTRACTING.sub(r"\1", ir)
    if options.tuned_for:
        ir = _HEADER.sub(rf'\1 "tune-cpu"="{options.tuned_for}"\2', ir)
    try:
        module = llvm.parse_assembly(layout + ir, llvm.create_context())
        module.verify()
    except RuntimeError as error:
        raise InvalidIrError(str(error)) from None
    tuning = llvm.create_pipeline_tuning_options(options.level)
    if options.level < 2:
        tuning.loop_vectorization = False
        tuning.slp_vectorization = False
    builder = llvm.create_pass_builder(machine, tuning)
    builder.getModulePassManager().run(module, builder)
    return Compilation(module, machine)
