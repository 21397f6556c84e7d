"""The files of a corpus."""

from __future__ import annotations

from pathlib import Path


def mojo_files(directory: Path) -> list[Path]:
    """Return all Mojo files below a directory in a fixed order."""
    return sorted(path for path in directory.rglob("*") if path.suffix in (".mojo", ".🔥"))
