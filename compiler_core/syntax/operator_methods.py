"""The methods that operators call: how many operands they have, and whose they are."""

from __future__ import annotations

from typing import Final

_BINARY: Final = "add sub mul truediv floordiv mod matmul and or xor lshift rshift".split()
_COMPARING: Final = "eq ne lt le gt ge contains".split()
_UNARY: Final = "neg pos invert bool".split()
# With operands of which some can be left out, or that only the compiler gives.
_OTHERS: Final = "pow rpow is isnot mlir_i1 init del deinit".split()

# How many operands there are, the value that the method belongs to included.
OPERANDS: Final = {
    **{f"__{name}__": 1 for name in _UNARY},
    **{f"__{name}__": 2 for name in _COMPARING},
    **{f"__{side}{name}__": 2 for name in _BINARY for side in ("", "r", "i")},
}
# Those of `+=` and its like.
IN_PLACE: Final = frozenset(f"__i{name}__" for name in (*_BINARY, "pow"))
# Those that mean nothing without a value.
OF_VALUES: Final = frozenset((*OPERANDS, *(f"__{name}__" for name in _OTHERS))) - IN_PLACE
