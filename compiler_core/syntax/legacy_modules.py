"""Modules of the standard library under names that they had before 1.2.

Before 1.0, they were named without `std`. Whether `math` is the library's module or one of the
program's own shows only when imports are resolved, which is where that is told.
"""

from __future__ import annotations

from typing import Final

# Modules that moved inside `std` since 1.0.
_MOVED: Final = {
    "algorithm.backend.cpu.elementwise": "algorithm.functional",
    "algorithm.backend.cpu.parallelize": "algorithm.functional",
    "algorithm.backend.cpu.reduction": "algorithm.reduction",
    "builtin.simd": "simd",
    "builtin.simd_size": "builtin.simd_length",
    "collections.inline_array": "collections.array",
    "collections.string.string_slice": "collections.string.string_span",
    "hashlib": "hash",
    "io.write": "format",
    "hashlib.hash": "hash.hash",
    "hashlib.hasher": "hash.hasher",
    "memory.span": "collections.span",
    "memory.unsafe_maybe_uninit": "memory.maybe_uninit",
    "runtime.asyncrt": "runtime",
    "sys.param_env": "sys.defines",
}


def todays_name(path: str) -> str | None:
    """The name that a module of the library has in 1.2; None if it has that name already."""
    package, _, rest = path.partition(".")
    new = _MOVED.get(rest) if package == "std" else None
    return None if new is None else f"std.{new}"


def name_in_library(path: str) -> str:
    """The name that a module has today if it is one of the library, named without `std`."""
    return f"std.{_MOVED.get(path, path)}"
