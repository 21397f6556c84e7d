"""Object code into memory, through LLVM's ORC."""

from __future__ import annotations

import contextlib
import struct
import sys
from dataclasses import dataclass

import llvmlite.binding as llvm

from compiler_core.execute.bundle import objects_in
from compiler_core.execute.outcome import LoadError

_SYMBOL_TABLE = 2
_SYMBOL_SIZE = 24
# How an object's own names are bound.
_LOCAL = 0


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
    """Load object code; C's symbols come from this process."""
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    if sys.platform.startswith("linux"):
        # Arithmetic wider than the machine's: what a linker would take from the compiler's library.
        with contextlib.suppress(RuntimeError):
            llvm.load_library_permanently("libgcc_s.so.1")
    try:
        compiler = llvm.create_lljit_compiler(suppress_errors=True)
        library = llvm.JITLibraryBuilder()
        for each in objects_in(object_code):
            library.add_object_img(each)
        library.add_current_process()
        tracker = library.export_symbol(entry).link(compiler, "program")
    except RuntimeError as error:
        raise LoadError(_explained(str(error), object_code)) from None
    return LoadedObject(tracker, compiler, entry)


def _explained(message: str, object_code: bytes) -> str:
    """Name what is missing, which LLVM tells only to the terminal."""
    defined: set[str] = set()
    asked: set[str] = set()
    for each in objects_in(object_code):
        for name, is_defined in _symbols(each):
            (defined if is_defined else asked).add(name)
    missing = sorted(name for name in asked - defined if not llvm.address_of_symbol(name))
    if not missing:
        # It lists all names of the program, which help nobody.
        return message.partition(": {")[0]
    plural = "s" if len(missing) > 1 else ""
    return f"undefined symbol{plural}: {', '.join(missing)}"


def _symbols(object_code: bytes) -> list[tuple[str, bool]]:
    """Return the names of an ELF object of 64 bits that others see, and whether it defines them."""
    if object_code[:6] != b"\x7fELF\x02\x01":
        return []
    (sections_at,) = struct.unpack_from("<Q", object_code, 40)
    size, count = struct.unpack_from("<HH", object_code, 58)
    headers = [
        struct.unpack_from("<IIQQQQIIQQ", object_code, sections_at + size * number)
        for number in range(count)
    ]
    names: list[tuple[str, bool]] = []
    for header in headers:
        kind, offset, length, link = header[1], header[4], header[5], header[6]
        if kind != _SYMBOL_TABLE:
            continue
        strings = headers[link][4]
        # The first symbol is nobody.
        for at in range(offset + _SYMBOL_SIZE, offset + length, _SYMBOL_SIZE):
            name, info, _, section = struct.unpack_from("<IBBH", object_code, at)
            if info >> 4 != _LOCAL:
                end = object_code.index(0, strings + name)
                text = object_code[strings + name : end].decode("utf-8", "replace")
                names.append((text, section != 0))
    return names
