"""Object code into memory, through LLVM's ORC."""

from __future__ import annotations

import contextlib
import re
import sys
from dataclasses import dataclass

import llvmlite.binding as llvm

_MISSING = re.compile(r"Symbols not found: \[ (.*?) \]")


class LoadError(Exception):
    """Object code that cannot be loaded; the message says why."""


@dataclass(slots=True)
class LoadedObject:
    """Code in memory, for as long as this object lives."""

    tracker: llvm.ResourceTracker
    compiler: llvm.LLJIT
    entry: str

    @property
    def address(self) -> int:
        """The address of the entry."""
        return int(self.tracker[self.entry])


def load_object(object_code: bytes, entry: str = "main") -> LoadedObject:
    """Load an object file; C's symbols come from this process."""
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    if sys.platform.startswith("linux"):
        # Arithmetic wider than the machine's: what a linker would take from the compiler's library.
        with contextlib.suppress(RuntimeError):
            llvm.load_library_permanently("libgcc_s.so.1")
    try:
        compiler = llvm.create_lljit_compiler()
        library = llvm.JITLibraryBuilder().add_object_img(object_code).add_current_process()
        tracker = library.export_symbol(entry).link(compiler, "program")
    except RuntimeError as error:
        raise LoadError(_explained(str(error))) from None
    return LoadedObject(tracker, compiler, entry)


def _explained(message: str) -> str:
    match = _MISSING.search(message)
    if match is None:
        return message
    names = match[1].replace(" ", "").split(",")
    plural = "s" if len(names) > 1 else ""
    return f"undefined symbol{plural}: {', '.join(names)}"
