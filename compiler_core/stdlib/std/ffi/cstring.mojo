"""Text as C has it."""

from std.memory.maybe_uninit import MaybeUninit
from std.utils._nicheable import NicheIndex, UnsafeNicheable
from std.collections.span import Span
from std.collections.string.string_span import StringSpan
from std.format import Writable, Writer
from std.memory.pointer import Pointer


struct CStringSpan[origin: ImmOrigin](
    Equatable, Sized, TrivialRegisterPassable, UnsafeNicheable, Writable
):
    """Text that ends with a zero byte.

    Parameters:
        origin: Where it lives.
    """

    var _data: Pointer[Int8, Self.origin]

    @staticmethod
    def niche_count() -> Int:
        """Return how many bit patterns are no text: null.

        Returns:
            The number.
        """
        return 1

    @staticmethod
    def write_niche[index: Int](memory: Pointer[mut=True, MaybeUninit[Self], _]):
        """Write null, which is no text.

        Parameters:
            index: Nought.

        Args:
            memory: Where to.
        """
        comptime assert index == 0, "there is but one such pattern"
        memory.unsafe_bitcast[Int]()[] = 0

    @staticmethod
    def classify_niche(memory: Pointer[mut=False, MaybeUninit[Self], _]) -> NicheIndex:
        """Tell whether null lies somewhere.

        Args:
            memory: Where a text or null is.

        Returns:
            Nought if it is null.
        """
        return NicheIndex(0) if memory.unsafe_bitcast[Int]()[] == 0 else NicheIndex.NotANiche

    def __init__(out self, *, unsafe_from_ptr: Pointer[Int8, Self.origin]):
        """Take where the text is.

        Args:
            unsafe_from_ptr: Where its first byte is.
        """
        self._data = unsafe_from_ptr

    @__old_keywords(slice=span)
    def __init__(out self, span: StringSpan[Self.origin]) raises:
        """See a text as one of C.

        Args:
            span: The text, of which the last byte is the zero byte.

        Raises:
            An error if the last byte is not zero, or another one is.
        """
        self = Self(span.as_bytes())

    @__old_keywords(slice=span)
    def __init__(out self, span: Span[UInt8, Self.origin]) raises:
        """See bytes as a text of C.

        Args:
            span: The bytes, of which the last is the zero byte.

        Raises:
            An error if the last byte is not zero, or another one is.
        """
        var length = len(span)
        if length == 0 or span[length - 1] != 0:
            raise Error("CStringSpan is not nul-terminated")
        for i in range(length - 1):
            if span[i] == 0:
                raise Error("CStringSpan has interior nul byte")
        self._data = span.unsafe_ptr().unsafe_bitcast[Int8]()

    def ptr(self) -> Pointer[Int8, Self.origin]:
        """Return where the text is.

        Returns:
            The pointer.
        """
        return self._data

    @deprecated(use=ptr)
    def unsafe_ptr(self) -> Pointer[Int8, Self.origin]:
        """Return where the text is.

        Returns:
            The pointer.
        """
        return self._data

    def as_unsafe_any_origin(self) -> CStringSpan[ImmUnsafeAnyOrigin]:
        """Return the same text without saying where it lives.

        Returns:
            The text.
        """
        return {
            unsafe_from_ptr = Pointer[Int8, ImmUnsafeAnyOrigin](
                unsafe_from_address=Int(self._data)
            )
        }

    def __len__(self) -> Int:
        """Return how many bytes there are before the zero byte."""
        return __mlir_op.`pop.external_call`[func="strlen", _type=Int](self._data._mlir_value)

    def as_bytes(self) -> Span[UInt8, Self.origin]:
        """Return the bytes before the zero byte.

        Returns:
            The bytes.
        """
        return {ptr = self._data.unsafe_bitcast[UInt8](), length = len(self)}

    def as_bytes_with_nul(self) -> Span[UInt8, Self.origin]:
        """Return the bytes with the zero byte.

        Returns:
            The bytes.
        """
        return {ptr = self._data.unsafe_bitcast[UInt8](), length = len(self) + 1}

    def __eq__(self, rhs_same: Self) -> Bool:
        """Tell whether two texts are equal.

        Args:
            rhs_same: The other text.

        Returns:
            Whether they are.
        """
        return self.as_bytes() == rhs_same.as_bytes()

    def __eq__(self, rhs: CStringSpan[_]) -> Bool:
        """Tell whether two texts are equal.

        Args:
            rhs: The other text.

        Returns:
            Whether they are.
        """
        return self.as_bytes() == rhs.as_bytes()

    def __ne__(self, rhs: CStringSpan[_]) -> Bool:
        """Tell whether two texts differ.

        Args:
            rhs: The other text.

        Returns:
            Whether they do.
        """
        return not self == rhs

    def write_to(self, mut writer: Some[Writer]):
        """Write the text.

        Args:
            writer: Where to.
        """
        writer.write_string(StringSpan(unsafe_from_utf8=self.as_bytes()))

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the bytes with the zero byte, with the type.

        Args:
            writer: Where to.
        """
        writer.write_string("CStringSpan(")
        self.as_bytes_with_nul().write_to(writer)
        writer.write_string(")")


comptime CStringSlice = CStringSpan
"""Text that ends with a zero byte."""
