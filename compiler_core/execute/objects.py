"""Object code for IR, made once and kept."""

from __future__ import annotations

from collections.abc import Sequence

from compiler_core.codegen import Options, Target, compile_ir
from compiler_core.execute.bundle import bundled
from compiler_core.execute.sharing import processors, share
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
    parts: Sequence[str],
    target: Target,
    options: Options,
    store: ObjectStore,
    processes: int | None = None,
) -> tuple[str, bytes]:
    """Return the object code of a program in parts, and the key under which all of it is kept.

    What is in the store of a part is not made again. The rest is made by up to so many processes,
    or as many as there are processors.
    """
    keys = [object_key(each, target, options) for each in parts]
    found = {key: store.get(key) for key in keys}
    missing = {key: part for key, part in zip(keys, parts, strict=True) if found[key] is None}
    if len(missing) > 1:
        # Long ones first, so that all end at about the same time.
        jobs = sorted(missing.values(), key=len, reverse=True)
        count = min(len(jobs), processors(), processes or len(jobs))
        share(len(jobs), count, lambda number: object_code(jobs[number], target, options, store))
    for key, part in missing.items():
        # What a process that failed was to make is made here.
        found[key] = object_code(part, target, options, store)
    code = bundled([found[key] or b"" for key in keys])
    if len(keys) == 1:
        return keys[0], code
    key = digest(*keys)
    store.put(key, code)
    return key, code
