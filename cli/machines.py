"""What `mojo build` tells of machines instead of building: which one is meant, which there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cli.command import CommandError, UsageError

if TYPE_CHECKING:
    from compiler_core.mir.target import Target

# The options that ask, and what they do.
QUESTIONS: Final = {
    "--print-effective-target": "print the machine that the options name, and end",
    "--print-supported-targets": "print the kinds of machines that there is code for, and end",
    "--print-supported-cpus": "print the processors of --target-triple, and end",
    "--print-supported-accelerators": "print the accelerators that there is code for, and end",
}


def answer(question: str, triple: str | None, target: Target | None) -> str:
    """Return what there is to be said; `target` is the machine that is asked for, if any."""
    # Imported late: help does without LLVM.
    from compiler_core.codegen.machines import architectures

    if question == "--print-effective-target":
        return _meant(target)
    if question == "--print-supported-targets":
        return _listed("Registered Targets:", architectures())
    if question == "--print-supported-cpus":
        return _processors(triple)
    return _listed("Supported Accelerator Architectures:", [])


def _meant(target: Target | None) -> str:
    from compiler_core.codegen import host_target

    meant = target or host_target()
    features = ",".join(sorted(filter(None, meant.features.split(","))))
    return (
        "Effective target configuration:\n"
        f"  --target-triple {meant.triple}\n"
        f"  --target-cpu {meant.cpu}\n"
        f"  --target-features {features}\n"
    )


def _processors(triple: str | None) -> str:
    from compiler_core.codegen import TargetError
    from compiler_core.codegen.machines import processors_of

    if triple is None:
        raise UsageError("--print-supported-cpus wants --target-triple as well")
    try:
        return _listed(f"Available CPUs for target {triple}:", processors_of(triple))
    except TargetError as failure:
        raise CommandError(str(failure)) from None


def _listed(title: str, names: list[str]) -> str:
    return "".join([f"{title}\n", *(f"  {name}\n" for name in names or ["none"])])
