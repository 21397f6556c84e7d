"""Text of one's own."""

from std.builtin.builtin_slice import ContiguousSlice
from std.collections.list import List
from std.collections.span import Span
from std.collections.string._bytes import (
    Bytes,
    allocate_shared,
    behind,
    byte_at,
    compare_bytes,
    copy_bytes,
    encode,
    encoded_length,
    is_shared,
    no_bytes,
    put_byte,
    release_shared,
    same_bytes,
    sequence_length,
    share,
)
from std.collections.string._format import format_text
from std.collections.string._numbers import parse_float, parse_integer
from std.collections.string._validation import is_valid_utf8, write_lossy
from std.collections.string.codepoint import Codepoint
from std.collections.string.iterators import (
    BytesIter,
    CodepointSliceIter,
    CodepointsIter,
    GraphemeIndicesIter,
    GraphemeSliceIter,
)
from std.collections.string.string_span import StaticString, StringSpan
from std.ffi.cstring import CStringSpan
from std.format import Writable, Writer
from std.format.tstring import TString
from std.hash import Hashable, Hasher
from std.memory.pointer import Pointer
from std.os.pathlike import PathLike
from std.python._scalars import string_of
from std.python.conversions import ConvertibleFromPython, ConvertibleToPython
from std.python.python_object import PythonObject

comptime FLUSHING_WRITE_BUFFER_BYTES = 4096
"""How many bytes are collected before they are written."""
comptime _LEAST_CAPACITY = 23


struct String(
    Boolable,
    Comparable,
    ConvertibleFromPython,
    ConvertibleToPython,
    Defaultable,
    Equatable,
    FloatableRaising,
    Hashable,
    ImplicitlyCopyable,
    IntableRaising,
    Movable,
    PathLike,
    Writable,
    Writer,
):
    """Text in UTF-8 that can grow.

    The text of a literal is not copied before something changes it: then the capacity is nought,
    and the bytes belong to the program itself. Nor are other bytes: copies share them until one of
    them is changed.
    """

    comptime ASCII_LOWERCASE = "abcdefghijklmnopqrstuvwxyz"
    """The small letters."""
    comptime ASCII_UPPERCASE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    """The capital letters."""
    comptime ASCII_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    """All letters."""
    comptime DIGITS = "0123456789"
    """The digits."""
    comptime HEX_DIGITS = "0123456789abcdefABCDEF"
    """The digits of base 16."""
    comptime OCT_DIGITS = "01234567"
    """The digits of base 8."""
    comptime PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
    """What is neither a letter nor a digit nor a space."""
    comptime PRINTABLE = (
        "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
        "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\v\f"
    )
    """What can be printed."""
    comptime INLINE_CAPACITY = _LEAST_CAPACITY
    """How many bytes there is room for in any text."""

    var _data: Bytes
    var _length: Int
    var _capacity: Int

    # ------------------------------------------------------------ making one

    def __init__(out self):
        """Make an empty text."""
        self._data = no_bytes()
        self._length = 0
        self._capacity = 0

    @__old_keywords(capacity=capacity_bytes)
    def __init__(out self, *, capacity_bytes: Int):
        """Make an empty text with room for bytes."""
        self._data = no_bytes()
        self._length = 0
        self._capacity = 0
        self.reserve_bytes(capacity_bytes)

    @implicit
    def __init__(out self, literal: StringLiteral, /):
        """Take the text of a literal."""
        self._data = literal._address()
        self._length = literal.byte_length()
        self._capacity = 0

    @implicit
    def __init__(out self, data: StaticString, /):
        """Take a text of the program."""
        self._data = data._data
        self._length = data._length
        self._capacity = 0

    def __init__(out self, tstring: TString):
        """Take the text of a t-string."""
        self = tstring._text

    def __init__[
        *Ts: Writable
    ](out self, *args: *Ts, sep: StaticString = "", end: StaticString = ""):
        """Write values one behind the other."""
        self = Self()
        comptime for i in range(Ts.length):
            comptime if i > 0:
                self._append(sep._data, sep._length)
            args[i].write_to(self)
        self._append(end._data, end._length)

    def __init__(out self, *, unsafe_from_utf8: Span[UInt8, _]):
        """Copy bytes that are UTF-8."""
        self = Self()
        self._append(unsafe_from_utf8._data._mlir_value, unsafe_from_utf8._len)

    def __init__(out self, *, from_utf8: Span[UInt8, _]) raises:
        """Copy bytes, which must be UTF-8."""
        if not is_valid_utf8(from_utf8._data._mlir_value, from_utf8._len):
            raise Error("Cannot construct a String from invalid UTF-8 data")
        self = Self()
        self._append(from_utf8._data._mlir_value, from_utf8._len)

    def __init__(out self, *, from_utf8_lossy: Span[UInt8, _]):
        """Copy bytes, with a sign in place of those that are not UTF-8."""
        self = Self()
        write_lossy(self, from_utf8_lossy._data._mlir_value, from_utf8_lossy._len)

    def __init__(out self, *, py: PythonObject) raises:
        """Take the text of an object of Python."""
        self = string_of(py)

    def to_python_object(var self) raises -> PythonObject:
        """Return the text as Python has it."""
        return PythonObject(self)

    def __init__(out self, *, unsafe_uninit_length: Int):
        """Make a text whose bytes are to be written."""
        self = Self()
        self.resize(unsafe_uninit_length=unsafe_uninit_length)

    def __init__(out self, *, unsafe_from_utf8_ptr: Pointer[UInt8, _]):
        """Copy bytes up to a zero byte."""
        self = Self()
        var length = __mlir_op.`pop.external_call`[func="strlen", _type=Int](
            unsafe_from_utf8_ptr._mlir_value
        )
        self._append(unsafe_from_utf8_ptr._mlir_value, length)

    def __init__(out self, *, unsafe_from_utf8_ptr: Pointer[Int8, _]):
        """Copy bytes up to a zero byte."""
        self = Self(unsafe_from_utf8_ptr=unsafe_from_utf8_ptr.unsafe_bitcast[UInt8]())

    @staticmethod
    def _copied(bytes: Bytes, length: Int) -> Self:
        """Copy bytes that are UTF-8."""
        var result = Self()
        result._append(bytes, length)
        return result^

    @staticmethod
    def _joined(first: Bytes, first_length: Int, second: Bytes, second_length: Int) -> Self:
        """Copy bytes, and others behind them."""
        var result = Self(capacity_bytes=first_length + second_length)
        copy_bytes(result._data, first, first_length)
        copy_bytes(behind(result._data, first_length), second, second_length)
        result._length = first_length + second_length
        return result^

    def _between(self, start: Int, end: Int) -> Self:
        """Copy the text between two bytes."""
        return Self._copied(behind(self._data, start), end - start)

    def __init__(out self, *, copy: Self):
        """Copy a text."""
        self._length = copy._length
        self._capacity = copy._capacity
        if copy._capacity == 0 or share(copy._data):
            self._data = copy._data
        else:
            self._data = allocate_shared(copy._capacity)
            copy_bytes(self._data, copy._data, copy._length)

    def __deinit__(deinit self):
        """Give the memory back."""
        if self._capacity != 0:
            release_shared(self._data)

    # ------------------------------------------------------------ memory

    def _is_shared(self) -> Bool:
        """Tell whether others have the same bytes and room behind them."""
        return self._capacity != 0 and is_shared(self._data)

    def _grow(mut self, wanted: Int):
        """Own room for some bytes, and for those that there are."""
        var capacity = wanted if wanted > self._length else self._length
        if capacity < _LEAST_CAPACITY:
            capacity = _LEAST_CAPACITY
        elif capacity > _LEAST_CAPACITY:
            if capacity > self._capacity and capacity < self._capacity * 2:
                capacity = self._capacity * 2
            capacity = (capacity + 7) // 8 * 8
        var data = allocate_shared(capacity)
        copy_bytes(data, self._data, self._length)
        if self._capacity != 0:
            release_shared(self._data)
        self._data = data
        self._capacity = capacity

    def _append(mut self, bytes: Bytes, count: Int):
        """Copy bytes to the end."""
        var length = self._length + count
        if length > self._capacity or self._is_shared():
            if count == 0:
                return
            # The bytes may be some of this very text.
            var old = self._data
            var old_capacity = self._capacity
            self._capacity = 0
            var doubled = old_capacity * 2
            self._grow(doubled if length > old_capacity and length < doubled else length)
            copy_bytes(behind(self._data, self._length), bytes, count)
            if old_capacity != 0:
                release_shared(old)
        else:
            copy_bytes(behind(self._data, self._length), bytes, count)
        self._length = length

    def _append_byte(mut self, byte: UInt8):
        """Put a byte at the end."""
        if self._length >= self._capacity or self._is_shared():
            self._grow(self._length + 1)
        put_byte(self._data, self._length, byte)
        self._length = self._length + 1

    def _own(mut self):
        """Stop sharing the text with a literal or with others."""
        if self._capacity == 0 or self._is_shared():
            self._grow(self._length + 1)

    def capacity_bytes(self) -> Int:
        """Return how many bytes there is room for."""
        if self._capacity != 0:
            return self._capacity
        return self._length if self._length > 0 else _LEAST_CAPACITY

    @deprecated(use=capacity_bytes)
    def capacity(self) -> Int:
        """Return how many bytes there is room for."""
        return self.capacity_bytes()

    def reserve_bytes(mut self, new_capacity_bytes: Int, /):
        """Own room for some bytes."""
        if new_capacity_bytes > self._capacity or self._is_shared():
            self._grow(new_capacity_bytes)

    @deprecated(use=reserve_bytes)
    def reserve(mut self, new_capacity_bytes: Int, /):
        """Own room for some bytes."""
        self.reserve_bytes(new_capacity_bytes)

    @deprecated(use=resize)
    def set_byte_length(mut self, new_len: Int):
        """Cut the text off, or make it longer."""
        self.resize(new_len)

    def resize(mut self, length: Int, fill_byte: UInt8 = 0):
        """Cut the text off, or fill it up with a byte."""
        var old = self._length
        self.resize(unsafe_uninit_length=length)
        for i in range(old, length):
            put_byte(self._data, i, fill_byte)

    def resize(mut self, *, unsafe_uninit_length: Int):
        """Cut the text off, or make it longer by bytes that are to be written."""
        if unsafe_uninit_length > self._capacity or self._is_shared():
            self._grow(unsafe_uninit_length)
        self._length = unsafe_uninit_length

    def unsafe_ptr(self) -> Pointer[UInt8, origin_of(self)]:
        """Return where the bytes are."""
        return {_mlir_value = self._data}

    def unsafe_ptr_mut(mut self, var capacity: Int = 0) -> Pointer[UInt8, origin_of(self)]:
        """Return where the bytes are, to change them."""
        self.reserve_bytes(capacity if capacity > self._length else self._length + 1)
        return {_mlir_value = self._data}

    @__keeps_interiors
    def as_bytes(ref self) -> Span[UInt8, origin_of(self["bytes"])]:
        """Return the bytes."""
        return {ptr = Pointer[UInt8, origin_of(self["bytes"])](_mlir_value=self._data), length = self._length}

    def unsafe_as_bytes_mut(mut self) -> Span[UInt8, origin_of(self["bytes"])]:
        """Return the bytes, to change them."""
        self._own()
        return {ptr = Pointer[UInt8, origin_of(self["bytes"])](_mlir_value=self._data), length = self._length}

    def as_c_string_span(mut self) -> CStringSpan[origin_of(self)]:
        """Return the text with a zero byte behind it."""
        self._append_byte(0)
        self._length = self._length - 1
        return {unsafe_from_ptr = Pointer[Int8, origin_of(self)](unsafe_from_address=__mlir_op.`pop.pointer_to_index`[_type=Int](self._data))}

    @deprecated(use=as_c_string_span)
    def as_c_string_slice(mut self) -> CStringSpan[origin_of(self)]:
        """Return the text with a zero byte behind it."""
        return self.as_c_string_span()

    @deprecated("use 'StringSpan(…)' instead")
    def as_string_slice(self) -> StringSpan[origin_of(self["bytes"])]:
        """Return the whole text."""
        return self._span()

    def _span(self) -> StringSpan[origin_of(self["bytes"])]:
        """Return the whole text."""
        return {_data = self._data, _length = self._length}

    def _whole(self) -> StringSpan[origin_of(self)]:
        """Return the whole text as something that refers to the string, not to its bytes alone."""
        return {_data = self._data, _length = self._length}

    # ------------------------------------------------------------ writing to it

    def append(mut self, codepoint: Codepoint):
        """Put a character at the end."""
        var code = Int(codepoint.to_u32())
        self._append_code(code)

    def _append_code(mut self, code: Int):
        """Put a character at the end, by its number."""
        var length = self._length + encoded_length(code)
        if length > self._capacity or self._is_shared():
            self._grow(length)
        self._length = self._length + encode(self._data, self._length, code)

    def write_string(mut self, string: StringSpan[_]):
        """Put a text at the end."""
        self._append(string._data, string._length)

    @deprecated("use 'String(…, sep=, end=)', or print to the text, instead")
    def write[
        *Ts: Writable
    ](mut self, *args: *Ts, sep: StringSpan, end: StringSpan = StaticString("")):
        """Put values at the end, with something between and behind them."""
        comptime for i in range(Ts.length):
            comptime if i > 0:
                self.write_string(sep)
            args[i].write_to(self)
        self.write_string(end)

    def write[*Ts: Writable](mut self, *args: *Ts):
        """Put values at the end."""
        comptime for i in range(Ts.length):
            args[i].write_to(self)

    def __iadd__(mut self, other: StringSpan[_]):
        """Put a text at the end."""
        self._append(other._data, other._length)

    def __add__(self, other: StringSpan[_]) -> Self:
        """Join two texts."""
        return Self._joined(self._data, self._length, other._data, other._length)

    def __radd__(self, other: StringSpan[_]) -> Self:
        """Join two texts."""
        return Self._joined(other._data, other._length, self._data, self._length)

    def __mul__(self, n: Int) -> Self:
        """Repeat the text."""
        return self._span() * n

    def write_to(self, mut writer: Some[Writer]):
        """Write the text."""
        writer.write_string(self._span())

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the text in quotes, with what cannot be read escaped."""
        self._span().write_repr_to(writer)

    # ------------------------------------------------------------ comparing

    def __bool__(self) -> Bool:
        """Tell whether there is any text."""
        return self._length != 0

    def __eq__(self, other: Self, /) -> Bool:
        """Tell whether two texts are the same."""
        return self._length == other._length and same_bytes(
            self._data, other._data, self._length
        )

    def __eq__(self, other: StringSpan[_], /) -> Bool:
        """Tell whether two texts are the same."""
        return self._length == other._length and same_bytes(
            self._data, other._data, self._length
        )

    def __ne__(self, other: Self, /) -> Bool:
        """Tell whether two texts differ."""
        return not self == other

    def __ne__(self, other: StringSpan[_], /) -> Bool:
        """Tell whether two texts differ."""
        return not self == other

    def __lt__(self, rhs: Self) -> Bool:
        """Tell whether this text comes first."""
        return compare_bytes(self._data, self._length, rhs._data, rhs._length) < 0

    def __le__(self, rhs: Self) -> Bool:
        """Tell whether the other text does not come first."""
        return compare_bytes(self._data, self._length, rhs._data, rhs._length) <= 0

    def __gt__(self, rhs: Self) -> Bool:
        """Tell whether the other text comes first."""
        return compare_bytes(self._data, self._length, rhs._data, rhs._length) > 0

    def __ge__(self, rhs: Self) -> Bool:
        """Tell whether this text does not come first."""
        return compare_bytes(self._data, self._length, rhs._data, rhs._length) >= 0

    def __hash__[H: Hasher](self, mut hasher: H):
        """Feed the bytes to a hasher."""
        hasher.update(self._span().as_bytes())

    def __contains__(self, substr: StringSpan[_]) -> Bool:
        """Tell whether a text occurs in this one."""
        return self._span().find(substr) >= 0

    # ------------------------------------------------------------ converting

    def __int__(self) raises -> Int:
        """Read the text as an integer."""
        return parse_integer(self._span(), 10)

    def __float__(self) raises -> Float64:
        """Read the text as a float."""
        return parse_float(self._span())

    def __fspath__(self) -> Self:
        """Return the text as a path."""
        return self

    # ------------------------------------------------------------ parts

    def byte_length(self) -> Int:
        """Count the bytes."""
        return self._length

    def count_codepoints(self) -> Int:
        """Count the characters of Unicode."""
        return self._span().count_codepoints()

    def count_graphemes(self) -> Int:
        """Count the characters as people see them."""
        return self._span().count_graphemes()

    def __getitem__[I: Indexer, //](self, *, byte: I) -> StringSpan[origin_of(self["bytes"])]:
        """Return the character that starts at a byte."""
        return self._span()._byte(
            index(byte), __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )

    def __getitem_param__[
        *, byte: Int
    ](self) -> StringSpan[origin_of(self["bytes"])] where byte < 0:
        """Refuse a position that is negative, as is known before anything runs."""
        comptime assert False, "negative positions are not supported; write 's[byte=s.byte_length() - 1]'"
        return self[byte=index(byte)]

    def __getitem__(self, *, byte: ContiguousSlice) -> StringSpan[origin_of(self["bytes"])]:
        """Return the text between two bytes."""
        return self._span()._byte_slice(
            byte, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )

    def __getitem__[I: Indexer, //](self, *, codepoint: I) -> StringSpan[origin_of(self["bytes"])]:
        """Return a character by its position."""
        return self._span()._codepoint(
            index(codepoint), __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )

    def __getitem__(self, *, codepoint: ContiguousSlice) -> StringSpan[origin_of(self["bytes"])]:
        """Return the text between two characters."""
        return self._span()._codepoint_slice(
            codepoint, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )

    def __getitem__[I: Indexer, //](self, *, grapheme: I) -> StringSpan[origin_of(self["bytes"])]:
        """Return a character as people see it by its position."""
        return self._span()._grapheme(
            index(grapheme), __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )

    def __iter__(self) -> GraphemeSliceIter[origin_of(self)]:
        """Go through the characters as people see them."""
        return GraphemeSliceIter[origin_of(self)](self._whole())

    def __reversed__(self) -> GraphemeSliceIter[origin_of(self), False]:
        """Go through the characters as people see them from the end."""
        return GraphemeSliceIter[origin_of(self), False](self._whole())

    def bytes(self) -> BytesIter[origin_of(self)]:
        """Go through the bytes."""
        return BytesIter[origin_of(self)](_slice=self._whole())

    def codepoints(self) -> CodepointsIter[origin_of(self)]:
        """Go through the characters of Unicode."""
        return CodepointsIter[origin_of(self)](self._whole())

    def codepoint_slices(self) -> CodepointSliceIter[origin_of(self)]:
        """Go through the texts of the characters of Unicode."""
        return CodepointSliceIter[origin_of(self)](self._whole())

    def codepoint_slices_reversed(self) -> CodepointSliceIter[origin_of(self), False]:
        """Go through the texts of the characters of Unicode from the end."""
        return CodepointSliceIter[origin_of(self), False](self._whole())

    def graphemes(self) -> GraphemeSliceIter[origin_of(self)]:
        """Go through the characters as people see them."""
        return GraphemeSliceIter[origin_of(self)](self._whole())

    def graphemes_reversed(self) -> GraphemeSliceIter[origin_of(self), False]:
        """Go through the characters as people see them from the end."""
        return GraphemeSliceIter[origin_of(self), False](self._whole())

    def grapheme_indices(self) -> GraphemeIndicesIter[origin_of(self)]:
        """Go through the characters as people see them, with where they start."""
        return GraphemeIndicesIter[origin_of(self)](self._whole())

    def split_at_grapheme(
        self, n: Int
    ) -> Tuple[StringSpan[origin_of(self["bytes"])], StringSpan[origin_of(self["bytes"])]]:
        """Cut the text behind some characters."""
        return self._span().split_at_grapheme(n)

    # ------------------------------------------------------------ looking and changing

    def count(self, substr: StringSpan[_]) -> Int:
        """Count how often a text occurs."""
        return self._span().count(substr)

    def find(self, substr: StringSpan[_], start: Int = 0) -> Int:
        """Return where a text occurs first, or -1."""
        return self._span().find(substr, start)

    def rfind(self, substr: StringSpan[_], start: Int = 0) -> Int:
        """Return where a text occurs last, or -1."""
        return self._span().rfind(substr, start)

    def startswith(self, prefix: StringSpan[_], start: Int = 0, end: Int = -1) -> Bool:
        """Tell whether the text starts with another."""
        return self._span().startswith(prefix, start, end)

    def endswith(self, suffix: StringSpan[_], start: Int = 0, end: Int = -1) -> Bool:
        """Tell whether the text ends with another."""
        return self._span().endswith(suffix, start, end)

    def removeprefix(self, prefix: StringSpan[_], /) -> StringSpan[origin_of(self["bytes"])]:
        """Return the text without a beginning."""
        return self._span().removeprefix(prefix)

    def removesuffix(self, suffix: StringSpan[_], /) -> StringSpan[origin_of(self["bytes"])]:
        """Return the text without an end."""
        return self._span().removesuffix(suffix)

    def strip(self) -> StringSpan[origin_of(self["bytes"])]:
        """Return the text without space around it."""
        return self._span().strip()

    def strip(self, chars: StringSpan[_]) -> StringSpan[origin_of(self["bytes"])]:
        """Return the text without some characters around it."""
        return self._span().strip(chars)

    def lstrip(self) -> StringSpan[origin_of(self["bytes"])]:
        """Return the text without space before it."""
        return self._span().lstrip()

    def lstrip(self, chars: StringSpan[_]) -> StringSpan[origin_of(self["bytes"])]:
        """Return the text without some characters before it."""
        return self._span().lstrip(chars)

    def rstrip(self) -> StringSpan[origin_of(self["bytes"])]:
        """Return the text without space behind it."""
        return self._span().rstrip()

    def rstrip(self, chars: StringSpan[_]) -> StringSpan[origin_of(self["bytes"])]:
        """Return the text without some characters behind it."""
        return self._span().rstrip(chars)

    def split(self, sep: StringSpan[_]) -> List[StringSpan[origin_of(self["bytes"])]]:
        """Cut the text at every separator."""
        return self._span().split(sep)

    def split(self, sep: StringSpan[_], maxsplit: Int) -> List[StringSpan[origin_of(self["bytes"])]]:
        """Cut the text at some separators."""
        return self._span().split(sep, maxsplit)

    def split(self, sep: NoneType = None) -> List[StringSpan[origin_of(self["bytes"])]]:
        """Cut the text at every space."""
        return self._span().split()

    def split(
        self, sep: NoneType = None, *, maxsplit: Int
    ) -> List[StringSpan[origin_of(self["bytes"])]]:
        """Cut the text at some spaces."""
        return self._span().split(maxsplit=maxsplit)

    def splitlines(self, keepends: Bool = False) -> List[StringSpan[origin_of(self["bytes"])]]:
        """Cut the text into lines."""
        return self._span().splitlines(keepends)

    def join[T: Copyable & Writable](self, elems: Span[T, _]) -> Self:
        """Join values with this text between them."""
        return self._span().join(elems)

    def replace(self, old: StringSpan[_], new: StringSpan[_]) -> Self:
        """Put a text in place of another."""
        return self._span().replace(old, new)

    def lower(self) -> Self:
        """Return the text in small letters."""
        return self._span().lower()

    def upper(self) -> Self:
        """Return the text in capital letters."""
        return self._span().upper()

    def islower(self) -> Bool:
        """Tell whether there are letters and all of them are small."""
        return self._span().islower()

    def isupper(self) -> Bool:
        """Tell whether there are letters and all of them are capital."""
        return self._span().isupper()

    def is_ascii_digit(self) -> Bool:
        """Tell whether there is text, all of it digits."""
        return self._span().is_ascii_digit()

    def is_ascii_printable(self) -> Bool:
        """Tell whether all of the text are visible characters of ASCII."""
        return self._span().is_ascii_printable()

    def is_ascii_whitespace(self) -> Bool:
        """Tell whether there is text, all of it space."""
        return self._span().is_ascii_whitespace()

    @deprecated(use=is_ascii_whitespace)
    def isspace(self) -> Bool:
        """Tell whether there is text, all of it space."""
        return self._span().isspace()

    def ascii_ljust(self, width: Int, fillchar: StaticString = " ") -> Self:
        """Fill the text up behind it."""
        return self._span().ascii_ljust(width, fillchar)

    def ascii_rjust(self, width: Int, fillchar: StaticString = " ") -> Self:
        """Fill the text up before it."""
        return self._span().ascii_rjust(width, fillchar)

    def ascii_center(self, width: Int, fillchar: StaticString = " ") -> Self:
        """Fill the text up around it."""
        return self._span().ascii_center(width, fillchar)

    def format[*Ts: Writable](self, *args: *Ts) raises -> Self:
        """Put values in place of the braces."""
        var texts = List[String](capacity=2 * Ts.length)
        comptime for i in range(Ts.length):
            var plain = String()
            args[i].write_to(plain)
            texts.append(plain^)
            var shown = String()
            args[i].write_repr_to(shown)
            texts.append(shown^)
        return format_text(self._span(), texts)


def chr(c: Int) -> String:
    """Return the character of a number.

    Args:
        c: The number.

    Returns:
        The text of the one character.
    """
    var result = String()
    result._append_code(c)
    return result^


def ord(s: StringSpan[_]) -> Int:
    """Return the number of a character.

    Args:
        s: The text of the one character.

    Returns:
        The number.
    """
    return s._first_code()


def atol(str_slice: StringSpan[_], base: Int = 10) raises -> Int:
    """Read an integer.

    Args:
        str_slice: The text.
        base: The base of its digits; with nought the text says it.

    Returns:
        The integer.
    """
    return parse_integer(str_slice, base)


def atof(str_slice: StringSpan[_]) raises -> Float64:
    """Read a float.

    Args:
        str_slice: The text.

    Returns:
        The float.
    """
    return parse_float(str_slice)


def ascii(value: StringSpan[_]) -> String:
    """Return a text in quotes, with everything escaped that is not visible ASCII.

    Args:
        value: The text.

    Returns:
        The text in quotes.
    """
    var quote = UInt8(ord("'"))
    for i in range(value._length):
        if byte_at(value._data, i) == quote:
            quote = UInt8(ord('"'))
            break
    var result = String()
    result._append_byte(quote)
    for i in range(value._length):
        _write_ascii(result, byte_at(value._data, i))
    result._append_byte(quote)
    return result^


def _write_ascii(mut text: String, byte: UInt8):
    """Write a byte that may have to be escaped."""
    if byte == 92:
        text.write_string("\\\\")
    elif byte == 9:
        text.write_string("\\t")
    elif byte == 10:
        text.write_string("\\n")
    elif byte == 13:
        text.write_string("\\r")
    elif (byte >= 32 and byte < 127):
        text._append_byte(byte)
    else:
        text.write_string("\\x")
        text._append_byte(_hexadecimal(byte >> 4))
        text._append_byte(_hexadecimal(byte & 15))


def _hexadecimal(digit: UInt8) -> UInt8:
    return digit + 48 if digit < 10 else digit + 87
