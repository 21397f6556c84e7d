"""Which machines LLVM has code for."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import Final

import llvmlite.binding as llvm

from compiler_core.codegen.target import target_machine
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
    # LLVM only says so on standard error; so another process asks.
    code = (
        "import sys, llvmlite.binding as llvm\n"
        "llvm.initialize_all_targets()\n"
        "llvm.initialize_all_asmprinters()\n"
        "llvm.Target.from_triple(sys.argv[1]).create_target_machine(cpu='help')\n"
    )
    words = [sys.executable, "-c", code, triple]
    asked = subprocess.run(words, capture_output=True, text=True, errors="replace", check=False)
    return sorted(set(_NAME.findall(asked.stderr)))
