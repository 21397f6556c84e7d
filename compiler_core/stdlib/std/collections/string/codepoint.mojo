"""Characters of Unicode."""

from std.collections.optional import Optional
from std.collections.span import Span
from std.collections.string._bytes import decode, encode, encoded_length, sequence_length
from std.collections.string.string_span import StringSpan
from std.format import Writable, Writer
from std.memory.pointer import Pointer


struct Codepoint(Comparable, Equatable, ImplicitlyCopyable, Intable, Movable, Writable):
    """A character of Unicode: its number."""

    var _value: UInt32

    def __init__(out self, *, unsafe_unchecked_codepoint: UInt32):
        """Take a number that is one of a character."""
        self._value = unsafe_unchecked_codepoint

    def __init__(out self, codepoint: UInt8):
        """Take the number of a character of Latin 1."""
        self._value = UInt32(codepoint)

    def __init__(out self, lit: StringLiteral):
        """Take the first character of a literal."""
        self._value = UInt32(decode(lit._address(), 0))

    @staticmethod
    def from_u32(codepoint: UInt32) -> Optional[Self]:
        """Take a number if it is one of a character."""
        if codepoint > 0x10FFFF or (codepoint >= 0xD800 and codepoint <= 0xDFFF):
            return Optional[Self]()
        return Optional[Self](Self(unsafe_unchecked_codepoint=codepoint))

    @staticmethod
    def ord(string: StringSpan[_]) -> Self:
        """Return the one character of a text."""
        return Self(unsafe_unchecked_codepoint=UInt32(string._first_code()))

    @staticmethod
    def unsafe_decode_utf8_codepoint(s: Span[UInt8, _]) -> Tuple[Self, Int]:
        """Return the character that bytes start with, and how many bytes it has."""
        var bytes = s._data._mlir_value
        return (
            Self(unsafe_unchecked_codepoint=UInt32(decode(bytes, 0))),
            sequence_length(__mlir_op.`pop.load`[_type=UInt8](bytes)),
        )

    def to_u32(self) -> UInt32:
        """Return the number."""
        return self._value

    def __int__(self) -> Int:
        """Return the number."""
        return Int(self._value)

    def __eq__(self, other: Self, /) -> Bool:
        """Tell whether two characters are the same."""
        return self._value == other._value

    def __ne__(self, other: Self, /) -> Bool:
        """Tell whether two characters differ."""
        return self._value != other._value

    def __lt__(self, other: Self) -> Bool:
        """Tell whether this character has the lower number."""
        return self._value < other._value

    def is_ascii(self) -> Bool:
        """Tell whether it is one of ASCII."""
        return self._value < 128

    def is_ascii_digit(self) -> Bool:
        """Tell whether it is a digit."""
        return self._value >= 48 and self._value <= 57

    def is_ascii_lower(self) -> Bool:
        """Tell whether it is a small letter of ASCII."""
        return self._value >= 97 and self._value <= 122

    def is_ascii_upper(self) -> Bool:
        """Tell whether it is a capital letter of ASCII."""
        return self._value >= 65 and self._value <= 90

    def is_ascii_printable(self) -> Bool:
        """Tell whether it is a visible character of ASCII."""
        return self._value >= 32 and self._value <= 126

    def is_posix_space(self) -> Bool:
        """Tell whether it is a space of ASCII."""
        return self._value == 32 or (self._value >= 9 and self._value <= 13) or (self._value >= 28 and self._value <= 30)

    def is_python_space(self) -> Bool:
        """Tell whether it is a space, or ends a line."""
        return self.is_posix_space() or (
            self._value == 0x85 or self._value == 0x2028 or self._value == 0x2029
        )

    def utf8_byte_length(self) -> Int:
        """Return how many bytes it has."""
        return encoded_length(Int(self._value))

    def unsafe_write_utf8[
        optimize_ascii: Bool = True, branchless: Bool = False
    ](self, ptr: Pointer[UInt8, _]) -> Int:
        """Write its bytes, and return how many they are."""
        return encode(ptr._mlir_value, 0, Int(self._value))

    def write_to(self, mut w: Some[Writer]):
        """Write the character."""
        var text = String()
        text._append_code(Int(self._value))
        w.write_string(text)

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the number."""
        writer.write("Codepoint(", Int(self._value), ")")
