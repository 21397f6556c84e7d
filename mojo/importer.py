"""Makes `import` find Mojo files: after `import mojo.importer`, `import x` may mean `x.mojo`.

The file is built once, by a process of its own, and again when it or what it imports has changed.
What is built lies in the directory `__mojocache__` beside the source, which may be deleted at will.
"""

from __future__ import annotations

import importlib.machinery
import importlib.util
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import compiler_core
from compiler_core.execute.extension import current_library

_PACKAGE_FILE = "__init__.mojo"


class MojoFinder:
    """Finds modules whose source is a Mojo file, where no other finder finds one."""

    @classmethod
    def find_spec(
        cls,
        fullname: str,
        path: Sequence[str] | None = None,
        target: ModuleType | None = None,  # noqa: ARG003
    ) -> importlib.machinery.ModuleSpec | None:
        """Return how a module is loaded, if there is a Mojo file for it."""
        name = fullname.rpartition(".")[2]
        for directory in sys.path if path is None else path:
            beside = Path(directory or ".") / f"{name}.mojo"
            inside = Path(directory or ".") / name / _PACKAGE_FILE
            for source in (beside, inside):
                if source.is_file():
                    return _spec(fullname, name, source.absolute())
        return None


def _spec(fullname: str, name: str, source: Path) -> importlib.machinery.ModuleSpec | None:
    library = current_library(source, name) or _built(source, name)
    loader = importlib.machinery.ExtensionFileLoader(fullname, str(library))
    return importlib.util.spec_from_file_location(fullname, str(library), loader=loader)


def _built(source: Path, name: str) -> Path:
    """Build the library of a file; `ImportError` with what is wrong with it."""
    home = str(Path(compiler_core.__file__).parents[1])
    # The toolchain may be importable here only because of what `sys.path` holds at the moment.
    start = f"import sys; sys.path.insert(0, {home!r}); from cli.extension import main; main()"
    command = [sys.executable, "-c", start, str(source), name]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    library = current_library(source, name) if done.returncode == 0 else None
    if library is None:
        said = done.stderr.strip() or f"the build ended with {done.returncode}"
        raise ImportError(f"cannot build {source}:\n{said}", name=name, path=str(source))
    if done.stderr:
        sys.stderr.write(done.stderr)
    return library


def install() -> None:
    """Let `import` find Mojo files, behind all other finders."""
    if MojoFinder not in sys.meta_path:
        sys.meta_path.append(MojoFinder)


install()
