"""Ahead-of-time builds: files from IR, and executables through the system's C compiler driver."""

from __future__ import annotations

import os
import subprocess
import tempfile
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from compiler_core.codegen import Options, Target, compile_ir, host_target
from compiler_core.execute.bundle import objects_in
from compiler_core.execute.linker import NoLinkerError, driver_for
from compiler_core.execute.objects import object_code
from compiler_core.execute.store import ObjectStore


class Emit(Enum):
    """What a build makes without a linker."""

    OBJECT = "object"
    LLVM = "llvm"
    BITCODE = "llvm-bitcode"
    ASSEMBLY = "asm"


class BuildError(Exception):
    """A build that did not come to its end; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class LinkOptions:
    """What the linker is told beside the object."""

    # Whether it makes a library that programs load.
    shared: bool = False
    # For the linker itself, not for the driver that calls it.
    linker: tuple[str, ...] = ()


def made_of(
    ir: str, emit: Emit, target: Target, options: Options, store: ObjectStore | None = None
) -> bytes:
    """Return what a file of a kind that needs no linker holds."""
    match emit:
        case Emit.LLVM:
            return compile_ir(ir, target, options).llvm_ir().encode()
        case Emit.BITCODE:
            return compile_ir(ir, target, options).bitcode()
        case Emit.ASSEMBLY:
            return compile_ir(ir, target, options).assembly().encode()
        case Emit.OBJECT:
            return object_code(ir, target, options, store)


def write(
    ir: str,
    output: Path,
    emit: Emit,
    target: Target,
    options: Options,
    store: ObjectStore | None = None,
) -> None:
    """Make a file of a kind that needs no linker from IR; `BuildError` when it cannot be made."""
    data = made_of(ir, emit, target, options, store)
    try:
        _write_whole(output, data)
    except OSError as error:
        raise BuildError(f"cannot write {output}: {error.strerror}") from None


def _write_whole(output: Path, data: bytes) -> None:
    """Write a file so that it is never half there."""
    handle, temporary = tempfile.mkstemp(prefix=".building-", dir=output.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        mask = os.umask(0)
        os.umask(mask)
        Path(temporary).chmod(0o666 & ~mask)
        Path(temporary).replace(output)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise


def link(data: bytes, output: Path, target: Target, options: LinkOptions | None = None) -> None:
    """Link object code to an executable or a library; `BuildError` when that cannot be done."""
    options = options or LinkOptions()
    try:
        driver = driver_for(target, host_target())
    except NoLinkerError as error:
        raise BuildError(str(error)) from None
    with tempfile.TemporaryDirectory(prefix="mojo-build-") as directory:
        paths = []
        for number, each in enumerate(objects_in(data)):
            path = Path(directory) / f"program{number}.o"
            path.write_bytes(each)
            paths.append(str(path))
        command = [*driver, *paths, "-o", str(output)]
        for argument in options.linker:
            command += ["-Xlinker", argument]
        command += ["-shared"] if options.shared else []
        command += ["-lm", "-lpthread"] if target.system != "windows" else []
        done = subprocess.run(command, capture_output=True, text=True, errors="replace")
    if done.returncode:
        said = done.stderr.strip() or f"it exited with {done.returncode}"
        raise BuildError(f"the linker failed ({' '.join(driver)}): {said}")
