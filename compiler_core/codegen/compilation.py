"""From LLVM IR text to optimised IR, assembly and object code."""

from __future__ import annotations

from dataclasses import dataclass

import llvmlite.binding as llvm

from compiler_core.codegen.target import Options, target_machine
from compiler_core.mir.target import Target


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
