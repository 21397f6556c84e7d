"""The C functions that may be called at compile time: those that touch nothing but our memory."""

from __future__ import annotations

import math
from collections.abc import Callable

from compiler_core.comptime import float_rules
from compiler_core.comptime.memory import NULL, Memory, Pointer
from compiler_core.comptime.results import ComptimeError, Reason
from compiler_core.comptime.values import Value
from compiler_core.mir.types import F32, Signature

Native = Callable[..., Value]


# Takes what is written to the standard output (1) or to the standard error (2).
Output = Callable[[int, bytes], None]


def native_function(
    name: str, signature: Signature, memory: Memory, output: Output | None
) -> Native:
    """Return what stands for a C function; one that is not allowed says so when it is called.

    What is printed goes to the output; where there is none, printing is not allowed.
    """
    if name in ("write", "_write") and output is not None:
        return _write(memory, output)
    make = _MEMORY.get(name)
    if make is not None:
        return make(memory)
    function = _MATHEMATICS.get(name)
    if function is not None:
        return function
    single = _MATHEMATICS.get(name.removesuffix("f")) if name.endswith("f") else None
    if single is not None and signature.result is F32:
        rounded = float_rules.rounding(F32)
        return lambda *values: rounded(single(*values))

    def refuse(*_values: Value) -> Value:
        message = f"calls the C function {name}, which cannot run at compile time"
        raise ComptimeError(Reason.EXTERNAL, message)

    return refuse


def is_allowed(name: str) -> bool:
    """Tell whether a C function may be called that asks for no memory and prints nothing."""
    if name in _ALLOCATING:
        return False
    return name in _MEMORY or name in _MATHEMATICS or name.removesuffix("f") in _MATHEMATICS


def _write(memory: Memory, output: Output) -> Native:
    def write(descriptor: int, text: Pointer, size: int) -> int:
        if descriptor not in (1, 2):
            message = f"writes to the file {descriptor}, which is not open at compile time"
            raise ComptimeError(Reason.EXTERNAL, message)
        data = memory.readable(text, size).data[text.offset : text.offset + size]
        output(descriptor, bytes(data))
        return size

    return write


def _malloc(memory: Memory) -> Native:
    return lambda size: Pointer(memory.allocate(size), 0)


def _calloc(memory: Memory) -> Native:
    return lambda count, size: Pointer(memory.allocate(count * size), 0)


def _aligned_alloc(memory: Memory) -> Native:
    return lambda alignment, size: Pointer(memory.allocate(size, alignment), 0)


def _aligned_malloc(memory: Memory) -> Native:
    return lambda size, alignment: Pointer(memory.allocate(size, alignment), 0)


def _realloc(memory: Memory) -> Native:
    def realloc(pointer: Pointer, size: int) -> Pointer:
        fresh = Pointer(memory.allocate(size), 0)
        if pointer.allocation is not None:
            memory.copy(fresh, pointer, min(size, len(pointer.allocation.data)))
        memory.release(pointer)
        return fresh

    return realloc


def _free(memory: Memory) -> Native:
    return memory.release


def _copying(memory: Memory) -> Native:
    def copy(target: Pointer, source: Pointer, size: int) -> Pointer:
        memory.copy(target, source, size)
        return target

    return copy


def _memset(memory: Memory) -> Native:
    def fill(target: Pointer, byte: int, size: int) -> Pointer:
        memory.fill(target, byte, size)
        return target

    return fill


def _memcmp(memory: Memory) -> Native:
    def compare(first: Pointer, second: Pointer, size: int) -> int:
        a = memory.readable(first, size).data[first.offset : first.offset + size]
        b = memory.readable(second, size).data[second.offset : second.offset + size]
        return 0 if a == b else 1 if a > b else 0xFFFFFFFF

    return compare


def _strlen(memory: Memory) -> Native:
    def length(text: Pointer) -> int:
        end = memory.readable(text, 1).data.find(0, text.offset)
        if end < 0:
            # Report what C would do: read the byte after the last.
            memory.readable(text, len(memory.readable(text, 1).data) - text.offset + 1)
        return end - text.offset

    return length


def _memchr(memory: Memory) -> Native:
    def find(where: Pointer, byte: int, size: int) -> Pointer:
        data = memory.readable(where, size).data
        at = data.find(byte & 0xFF, where.offset, where.offset + size)
        return Pointer(where.allocation, at) if at >= 0 else NULL

    return find


_MEMORY: dict[str, Callable[[Memory], Native]] = {
    "malloc": _malloc,
    "calloc": _calloc,
    "realloc": _realloc,
    "aligned_alloc": _aligned_alloc,
    "free": _free,
    # As they are called on Windows.
    "_aligned_malloc": _aligned_malloc,
    "_aligned_free": _free,
    "memcpy": _copying,
    "memmove": _copying,
    "memset": _memset,
    "memcmp": _memcmp,
    "memchr": _memchr,
    "strlen": _strlen,
}
_ALLOCATING = frozenset(
    "malloc calloc realloc free aligned_alloc _aligned_malloc _aligned_free".split()
)
_MATHEMATICS: dict[str, Callable[..., float]] = {
    **{name: float_rules.FUNCTIONS[name] for name in "sqrt floor ceil trunc exp exp2".split()},
    **{name: float_rules.FUNCTIONS[name] for name in "sin cos tan asin acos atan".split()},
    **{name: float_rules.FUNCTIONS[name] for name in "sinh cosh tanh log log2 log10".split()},
    "pow": float_rules.power,
    "atan2": math.atan2,
    "copysign": math.copysign,
    "fabs": abs,
    "fmod": float_rules.remainder,
    "hypot": math.hypot,
    "erf": math.erf,
    "erfc": math.erfc,
    "expm1": float_rules.guarded(math.expm1, lambda _value: math.inf),
    "log1p": lambda value: (
        -math.inf if value == -1 else math.log1p(value) if value > -1 else math.nan
    ),
    "cbrt": math.cbrt,
    "round": float_rules.round_away,
}
