"""Which machines LLVM has code for."""

from __future__ import annotations

import re
from typing import Final

import llvmlite.binding as llvm

from compiler_core.codegen.target import ask_of_processor, target_machine
from compiler_core.mir.target import Target

# Those whose C conventions and sizes this compiler knows, in LLVM's words.
_ARCHITECTURES: Final = ("aarch64", "arm64", "riscv32", "riscv64", "wasm32", "wasm64", "x86_64")
_NAME: Final = re.compile(r"^  (\S+) +- Select the \S+ processor", re.MULTILINE)


def architectures() -> list[str]:
    """Return the kinds of machines that there is code for."""
    llvm.initialize_all_targets()
    found = []
    for name in _ARCHITECTURES:
        try:
            found.append(f"{name} - {llvm.Target.from_triple(name).description}")
        except RuntimeError:
            # Not every build of LLVM has all of them.
            continue
    return found


def processors_of(triple: str) -> list[str]:
    """Return the processors of a kind of machine; `TargetError` when there is no code for it."""
    target_machine(Target(triple), 0)
    return sorted(set(_NAME.findall(ask_of_processor(triple, "help").stderr)))
