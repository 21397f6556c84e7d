"""Object code for IR, made once and kept."""

from __future__ import annotations

from collections.abc import Sequence

from compiler_core.codegen import Options, Target, compile_ir
from compiler_core.execute.bundle import bundled
from compiler_core.execute.store import ObjectStore, digest

# Changes with what the same IR becomes.
_VERSION = "1"


def object_key(ir: str, target: Target, options: Options) -> str:
    """Return the key under which the object code for IR is kept."""
    # LLVM's version matters as well; the package's version stands for it without loading it.
    import llvmlite

    made_by = f"{_VERSION} llvmlite {llvmlite.__version__}"
    return digest(ir, target.triple, target.cpu, target.features, repr(options), made_by)


def object_code(
    ir: str, target: Target, options: Options, store: ObjectStore | None = None
) -> bytes:
    """Return object code for IR, from the store if it is there."""
    if store is None:
        return compile_ir(ir, target, options).object_code()
    key = object_key(ir, target, options)
    code = store.get(key)
    if code is None:
        code = compile_ir(ir, target, options).object_code()
        store.put(key, code)
    return code


def program_code(
    parts: Sequence[str], target: Target, options: Options, store: ObjectStore
) -> tuple[str, bytes]:
    """Return the object code of a program in parts, and the key under which all of it is kept.

    What is in the store of a part is not made again.
    """
    code = bundled([object_code(each, target, options, store) for each in parts])
    keys = [object_key(each, target, options) for each in parts]
    if len(keys) == 1:
        return keys[0], code
    key = digest(*keys)
    store.put(key, code)
    return key, code
