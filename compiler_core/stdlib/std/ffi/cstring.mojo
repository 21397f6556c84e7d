"""Text as C has it."""

from std.collections.span import Span
from std.memory.pointer import Pointer


struct CStringSpan[origin: ImmOrigin](Sized, TrivialRegisterPassable):
    """Text that ends with a zero byte.

    Parameters:
        origin: Where it lives.
    """

    var _data: Pointer[Int8, Self.origin]

    def __init__(out self, *, unsafe_from_ptr: Pointer[Int8, Self.origin]):
        """Take where the text is."""
        self._data = unsafe_from_ptr

    def unsafe_ptr(self) -> Pointer[Int8, Self.origin]:
        """Return where the text is."""
        return self._data

    def __len__(self) -> Int:
        """Return how many bytes there are before the zero byte."""
        return __mlir_op.`pop.external_call`[func="strlen", _type=Int](self._data._mlir_value)

    def as_bytes(self) -> Span[UInt8, Self.origin]:
        """Return the bytes before the zero byte."""
        return {ptr = self._data.unsafe_bitcast[UInt8](), length = len(self)}


comptime CStringSlice = CStringSpan
"""Text that ends with a zero byte."""
