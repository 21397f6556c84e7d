"""The machine that code is made for, and how much LLVM may improve it."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

import llvmlite.binding as llvm

from compiler_core.mir.target import Target


@dataclass(frozen=True, slots=True)
class Options:
    """What to make of the code, beside its meaning."""

    level: int = 3
    """0 to 3, as in -O3."""
    contracting: bool = True
    """Whether a product and a sum may be rounded together."""
    tuned_for: str = ""
    """The processor for which instructions are put in order, if it is not that of the target."""


class TargetError(Exception):
    """A target that this LLVM cannot make code for; the message says why."""


@cache
def host_target() -> Target:
    """Return the machine that we run on, with all that its processor can do."""
    return Target(
        llvm.get_process_triple(),
        llvm.get_host_cpu_name(),
        llvm.get_host_cpu_features().flatten(),
    )


def loadable(target: Target) -> Target:
    """Return a machine like this one as it is for code that is to be loaded into this process.

    On Windows its objects have the form of ELF: of its own form LLVM's loader gets addresses of
    variables wrong.
    """
    return replace(target, triple=f"{target.triple}-elf") if sys.platform == "win32" else target


def target_for(triple: str | None, cpu: str | None, features: str | None) -> Target:
    """Return the machine that is asked for; `TargetError` when LLVM has no code for it.

    What is not asked for is as here, as far as that makes sense.
    """
    host = host_target()
    target = host
    if triple is not None:
        target = replace(host, triple=triple)
        if target.architecture != host.architecture:
            target = Target(triple)
        target_machine(Target(triple), 0)
    if cpu is not None:
        # The features of this machine's processor are not those of another one.
        target = replace(target, cpu=cpu, features="")
        check_processor(target)
    if features is not None:
        check_features(target, features)
        both = f"{target.features},{features}" if target.features else features
        target = replace(target, features=both)
    return target


def check_processor(target: Target) -> None:
    """Raise `TargetError` for a processor that LLVM does not know."""
    asked = ask_of_processor(target.triple, target.cpu)
    if asked.returncode != 0 or "not a recognized processor" in asked.stderr:
        raise TargetError(f"there is no processor '{target.cpu}' for {target.triple}")


def check_features(target: Target, features: str) -> None:
    """Raise `TargetError` for abilities that LLVM does not know, or that have no sign."""
    named = [each.strip() for each in features.split(",") if each.strip()]
    for each in named:
        if each[0] not in "+-":
            raise TargetError(f"a feature is asked for by '+{each}', or refused by '-{each}'")
    said = ask_of_processor(target.triple, target.cpu, ",".join(named)).stderr
    for each in named:
        if f"'{each}' is not a recognized feature" in said:
            raise TargetError(f"there is no feature '{each[1:]}' for {target.triple}")


def ask_of_processor(triple: str, cpu: str, features: str = "") -> subprocess.CompletedProcess[str]:
    """Have LLVM look for a processor, and return what it says; for `help` it lists all."""
    # It only says so on standard error, and may end the process later; so another one asks.
    code = (
        "import sys, llvmlite.binding as llvm\n"
        "llvm.initialize_all_targets()\n"
        "llvm.initialize_all_asmprinters()\n"
        "machine = llvm.Target.from_triple(sys.argv[1])\n"
        "machine.create_target_machine(cpu=sys.argv[2], features=sys.argv[3])\n"
    )
    words = [sys.executable, "-c", code, triple, cpu, features]
    return subprocess.run(words, capture_output=True, text=True, errors="replace", check=False)


# Instructions of x86 that narrow to bf16, and take the smallest numbers for zero in doing so.
_INEXACT: Final = ("avx512bf16", "avxneconvert")


def _exact_features(target: Target) -> str:
    """The features that code may use: without those that round otherwise than the interpreter."""
    if target.architecture != "x86_64":
        return target.features
    without = ",".join(f"-{name}" for name in _INEXACT)
    return f"{target.features},{without}" if target.features else without


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
        features=_exact_features(target),
        opt=level,
        reloc="pic",
        codemodel="small" if target.pointer_bits == 64 else "default",
    )
