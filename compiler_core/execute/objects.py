"""Object code for IR, made once and kept."""

from __future__ import annotations

from compiler_core.codegen import Options, Target, compile_ir
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
