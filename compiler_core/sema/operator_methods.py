"""How many operands the methods of operators have, the value that they belong to included."""

from __future__ import annotations

from typing import Final

_BINARY: Final = "add sub mul truediv floordiv mod matmul and or xor lshift rshift".split()
_COMPARING: Final = "eq ne lt le gt ge contains".split()
_UNARY: Final = "neg pos invert bool".split()

OPERANDS: Final = {
    **{f"__{name}__": 1 for name in _UNARY},
    **{f"__{name}__": 2 for name in _COMPARING},
    **{f"__{side}{name}__": 2 for name in _BINARY for side in ("", "r", "i")},
}
