"""Which debuggers there are, and how each is started so that it knows our values."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

NAMES = ("gdb", "lldb")
# The adapters by which editors speak with lldb, newest names first.
_ADAPTERS = ("lldb-dap", "lldb-vscode")


@dataclass(frozen=True, slots=True)
class Debugger:
    """A debugger that is installed."""

    name: str
    program: str
    # What is set in its environment, besides all that is.
    environment: dict[str, str] = field(default_factory=dict)
    # Whether it can load the script.
    scripts: bool = True

    @property
    def loading(self) -> str:
        """The command of the debugger that loads the script."""
        path = printers(self.name)
        return f"source {path}" if self.name == "gdb" else f'command script import "{path}"'

    def command(
        self,
        program: Sequence[str],
        first: Sequence[str] = (),
        options: Sequence[str] = (),
        process: int | None = None,
    ) -> list[str]:
        """Return the command that debugs a program with arguments, or a process, or nothing yet."""
        words = [self.program]
        loading = [self.loading] if self.scripts else []
        if self.name == "gdb":
            words.append("-q")
            for text in loading:
                words += ["-iex", text]
            for text in first:
                words += ["-ex", text]
            words += options
            if process is not None:
                words += ["-p", str(process)]
            return [*words, "--args", *program] if program else words
        for text in loading:
            words += ["-O", text]
        for text in first:
            words += ["-o", text]
        words += options
        if process is not None:
            words += ["-p", str(process)]
        return [*words, "--", *program] if program else words


def printers(name: str) -> Path:
    """Return the script that a debugger loads to show our values."""
    return Path(__file__).resolve().with_name(f"{name}_printers.py")


def find(name: str) -> Debugger | None:
    """Return a debugger by its name if it is installed."""
    program = _program(name)
    if program is None:
        return None
    if name == "gdb":
        return Debugger(name, program)
    packages = _packages_of_lldb(program)
    if packages is None:
        return Debugger(name, program, scripts=False)
    return Debugger(name, program, packages)


def adapter() -> str | None:
    """Return the program by which editors speak with lldb, if it is installed."""
    for name in _ADAPTERS:
        if (found := _program(name)) is not None:
            return found
    return None


def _program(name: str) -> str | None:
    """Return the path of a program, also of one that has its version in its name."""
    found = shutil.which(name)
    if found is not None:
        return found
    versions: list[tuple[int, str]] = []
    for directory in os.get_exec_path():
        for path in Path(directory).glob(f"{name}-*"):
            version = path.name.removeprefix(f"{name}-")
            if version.isdigit() and os.access(path, os.X_OK):
                versions.append((int(version), str(path)))
    return max(versions, default=(0, None))[1]


def _packages_of_lldb(program: str) -> dict[str, str] | None:
    """Return what lldb needs in its environment to run scripts; None if it cannot."""
    try:
        done = subprocess.run([program, "-P"], capture_output=True, text=True, timeout=20)
    except (OSError, subprocess.SubprocessError):
        return None
    told = done.stdout.strip()
    if told and (Path(told) / "lldb").is_dir():
        return {}
    # Some distributions build it with a wrong idea of where its package is.
    around = Path(program).resolve().parents[1]
    for path in sorted(around.glob("lib/python3*/*-packages/lldb")):
        if (path / "__init__.py").is_file():
            # It imports others of the distribution, which the Python that it takes for its own,
            # the first on the PATH, need not have.
            others = around.parent / "python3" / "dist-packages"
            places = [str(path.parent), os.environ.get("PYTHONPATH", "")]
            places += [str(others)] if others.is_dir() else []
            return {"PYTHONPATH": os.pathsep.join(filter(None, places))}
    return None
