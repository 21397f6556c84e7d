"""The machine that code is made for, and how much LLVM may improve it."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass

import llvmlite.binding as llvm

from compiler_core.mir.layout import DataLayout


@dataclass(frozen=True, slots=True)
class Target:
    """A triple with a processor and its features; empty strings stand for LLVM's defaults."""

    triple: str
    cpu: str = ""
    features: str = ""

    @property
    def pointer_bits(self) -> int:
        """The width of an address."""
        architecture = self.triple.partition("-")[0]
        narrow = architecture in ("wasm32", "riscv32", "i386", "i586", "i686", "aarch64_32")
        return 32 if narrow or architecture.startswith(("arm-", "armv", "thumb")) else 64

    @property
    def layout(self) -> DataLayout:
        """The layout of types in memory."""
        return DataLayout(self.pointer_bits)


@dataclass(frozen=True, slots=True)
class Options:
    """What to make of the code, beside its meaning."""

    level: int = 3
    """0 to 3, as in -O3."""


class TargetError(Exception):
    """A target that this LLVM cannot make code for; the message says why."""


def host_target() -> Target:
    """Return the machine that we run on, with all that its processor can do."""
    return Target(
        llvm.get_process_triple(),
        llvm.get_host_cpu_name(),
        llvm.get_host_cpu_features().flatten(),
    )


def check_processor(target: Target) -> None:
    """Raise `TargetError` for a processor that LLVM does not know."""
    # LLVM only says so on standard error, and may end the process later; so another one asks.
    code = (
        "import sys, llvmlite.binding as llvm\n"
        "llvm.initialize_all_targets()\n"
        "llvm.initialize_all_asmprinters()\n"
        "llvm.Target.from_triple(sys.argv[1]).create_target_machine(cpu=sys.argv[2])\n"
    )
    words = [sys.executable, "-c", code, target.triple, target.cpu]
    asked = subprocess.run(words, capture_output=True, text=True, errors="replace", check=False)
    if asked.returncode != 0 or "not a recognized processor" in asked.stderr:
        raise TargetError(f"there is no processor '{target.cpu}' for {target.triple}")


def target_machine(target: Target, level: int) -> llvm.TargetMachine:
    """Return LLVM's description of a target; `TargetError` when it has none."""
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    # Programs may hold instructions as text.
    llvm.initialize_native_asmparser()
    try:
        described = llvm.Target.from_triple(target.triple)
    except RuntimeError as error:
        raise TargetError(str(error)) from None
    # Position-independent code serves an executable, a shared library and the JIT alike.
    return described.create_target_machine(
        cpu=target.cpu,
        features=target.features,
        opt=level,
        reloc="pic",
        codemodel="small" if target.pointer_bits == 64 else "default",
    )
