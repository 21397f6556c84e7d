"""Text that belongs to somebody else."""

from std.builtin.globals import global_constant
from std.builtin._raw_output import stop, write_integer, write_text
from std.builtin.builtin_slice import ContiguousSlice
from std.collections.check_bounds import check_bounds, check_slice_bounds
from std.collections.list import List
from std.collections.span import Span
from std.collections.string._bytes import (
    Bytes,
    behind,
    byte_at,
    compare_bytes,
    count_characters,
    decode,
    encode,
    find_bytes,
    find_bytes_backward,
    is_continuation,
    is_space,
    no_bytes,
    same_bytes,
    sequence_length,
)
from std.collections.string._case import is_lower, is_upper, write_lower, write_upper
from std.collections.string._format import format_text
from std.collections.string._graphemes import next_grapheme
from std.collections.string._numbers import parse_float, parse_integer
from std.collections.string._validation import is_valid_utf8
from std.collections.string.iterators import (
    BytesIter,
    CodepointSliceIter,
    CodepointsIter,
    GraphemeIndicesIter,
    GraphemeSliceIter,
)
from std.collections.string.string import String
from std.ffi.cstring import CStringSpan
from std.ffi.cstring import CStringSpan
from std.format import Writable, Writer
from std.python._scalars import borrowed_text
from std.python.python_object import PythonObject
from std.hash import Hashable, Hasher
from std.memory.pointer import Pointer
from std.os.pathlike import PathLike

comptime StaticString = StringSpan[ImmStaticOrigin]
"""Text of the program itself."""
comptime ImmStringSpan[origin: ImmOrigin] = StringSpan[origin]
"""Text that belongs to somebody else."""
comptime ImmStringSlice = ImmStringSpan
"""Text that belongs to somebody else."""
comptime StringSlice = StringSpan
"""Text that belongs to somebody else."""


struct StringSpan[origin: ImmOrigin](
    Boolable,
    Defaultable,
    Equatable,
    FloatableRaising,
    Hashable,
    IntableRaising,
    PathLike,
    TrivialRegisterPassable,
    Writable,
):
    """Text in UTF-8 that belongs to somebody else: where its bytes are, and how many.

    Parameters:
        origin: Where it lives.
    """

    comptime Immutable = Self
    """The same, which may not be changed."""

    var _data: Bytes
    var _length: Int

    def __merge_with__[other: ImmOrigin, //](self) -> StringSpan[origin_of(Self.origin, other)]:
        """See the text as one that belongs to whom this or another belongs.

        Parameters:
            other: Where the other lives.
        """
        return {_data = self._data, _length = self._length}

    def __init__(out self):
        """Make an empty text."""
        self._data = no_bytes()
        self._length = 0

    def __init__(out self, *, _data: Bytes, _length: Int):
        """Take bytes that are UTF-8."""
        self._data = _data
        self._length = _length

    @implicit
    def __init__(out self: StaticString, lit: StringLiteral):
        """Take the text of a literal."""
        self._data = lit._address()
        self._length = lit.byte_length()

    @implicit
    def __init__(out self, ref [Self.origin] value: String):
        """See the text of a string."""
        self._data = value._data
        self._length = value._length

    def __init__[
        text_origin: ImmOrigin, //
    ](out self: StringSpan[text_origin], other: StringSpan[text_origin]):
        """See the same text.

        Parameters:
            text_origin: Where it lives.

        Args:
            other: What sees it already.
        """
        self = other

    def __init__(
        out self: StringSpan[ImmUnsafeAnyOrigin], *, unsafe_borrowed_obj: PythonObject
    ) raises:
        """See the text of a string of Python, which has to live as long.

        Args:
            unsafe_borrowed_obj: The string.

        Raises:
            If the object is no string.
        """
        self = borrowed_text(unsafe_borrowed_obj)

    def __init__[
        mut: Bool, //, bytes_origin: Origin[mut=mut]
    ](
        out self: StringSpan[ImmOrigin(bytes_origin)],
        *,
        unsafe_from_utf8: Span[UInt8, bytes_origin],
    ):
        """See bytes that are UTF-8 as text."""
        self._data = unsafe_from_utf8._data._mlir_value
        self._length = unsafe_from_utf8._len

    def __init__[
        text_origin: ImmOrigin, //
    ](
        out self: StringSpan[text_origin],
        *,
        unsafe_from_utf8: CStringSpan[text_origin],
    ):
        """See a text of C that is UTF-8 as text."""
        var bytes = unsafe_from_utf8.as_bytes()
        self._data = bytes._data._mlir_value
        self._length = bytes._len

    def __init__[
        mut: Bool, //, bytes_origin: Origin[mut=mut]
    ](
        out self: StringSpan[ImmOrigin(bytes_origin)],
        *,
        from_utf8: Span[UInt8, bytes_origin],
    ) raises:
        """See bytes as text, which must be UTF-8."""
        self._data = from_utf8._data._mlir_value
        self._length = from_utf8._len
        if not is_valid_utf8(self._data, self._length):
            raise Error("StringSpan: buffer is not valid UTF-8")

    @deprecated("use 'unsafe_from_utf8=' with a 'Span' instead")
    def __init__[
        mut: Bool, //, bytes_origin: Origin[mut=mut]
    ](
        out self: StringSpan[ImmOrigin(bytes_origin)],
        *,
        ptr: Pointer[UInt8, bytes_origin],
        length: Int,
    ):
        """See bytes that are UTF-8 as text."""
        self._data = ptr._mlir_value
        self._length = length

    @deprecated("use 'unsafe_from_utf8=' with a 'CStringSpan' instead")
    def __init__[
        mut: Bool, //, bytes_origin: Origin[mut=mut]
    ](
        out self: StringSpan[ImmOrigin(bytes_origin)],
        *,
        unsafe_from_utf8_ptr: Pointer[Int8, bytes_origin],
    ):
        """See a text of C that is UTF-8 as text."""
        self = {unsafe_from_utf8 = CStringSpan(unsafe_from_ptr=unsafe_from_utf8_ptr.as_imm())}

    # ------------------------------------------------------------ bytes

    def byte_length(self) -> Int:
        """Count the bytes."""
        return self._length

    def unsafe_ptr(self) -> Pointer[UInt8, Self.origin]:
        """Return where the bytes are."""
        return {_mlir_value = self._data}

    def as_bytes(self) -> Span[UInt8, Self.origin]:
        """Return the bytes."""
        return {
            ptr = Pointer[UInt8, Self.origin](_mlir_value=self._data), length = self._length
        }

    def as_imm(self) -> Self:
        """Return the same text."""
        return self

    @deprecated(use=as_imm)
    def get_immutable(self) -> Self:
        """Return the same text."""
        return self

    def as_c_string_span(self: StaticString) -> CStringSpan[ImmStaticOrigin]:
        """Return the text of a literal, behind which there is a zero byte."""
        return {
            unsafe_from_ptr = Pointer[Int8, ImmStaticOrigin](
                unsafe_from_address=__mlir_op.`pop.pointer_to_index`[_type=Int](self._data)
            )
        }

    @deprecated(use=as_c_string_span)
    def as_c_string_slice(self: StaticString) -> CStringSpan[ImmStaticOrigin]:
        """Return the text of a literal, behind which there is a zero byte."""
        return self.as_c_string_span()

    def is_codepoint_boundary(self, index: Int) -> Bool:
        """Tell whether a character starts or the text ends at a byte."""
        if index == self._length:
            return True
        if index < 0 or index > self._length:
            return False
        return not is_continuation(byte_at(self._data, index))

    def _part(self, start: Int, end: Int) -> Self:
        """Return the text between two bytes."""
        return Self(_data=behind(self._data, start), _length=end - start)

    # ------------------------------------------------------------ writing

    def write_to(self, mut writer: Some[Writer]):
        """Write the text."""
        writer.write_string(self)

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the text in quotes, with what cannot be read escaped."""
        writer.write_string(_quoted(self._data, self._length))

    def __add__(self, rhs: StringSpan[_]) -> String:
        """Join two texts."""
        var result = String(capacity_bytes=self._length + rhs._length)
        result._append(self._data, self._length)
        result._append(rhs._data, rhs._length)
        return result^

    def __radd__(self, lhs: StringSpan[_]) -> String:
        """Join two texts."""
        return lhs + self

    def __mul__(self, n: Int) -> String:
        """Repeat the text."""
        var result = String()
        if n > 0:
            result.reserve_bytes(self._length * n)
        for _ in range(n):
            result._append(self._data, self._length)
        return result^

    # ------------------------------------------------------------ comparing

    def __bool__(self) -> Bool:
        """Tell whether there is any text."""
        return self._length != 0

    def __eq__(self, rhs_same: Self, /) -> Bool:
        """Tell whether two texts are the same."""
        return self._length == rhs_same._length and same_bytes(
            self._data, rhs_same._data, self._length
        )

    def __eq__(self, rhs: String, /) -> Bool:
        """Tell whether two texts are the same."""
        return self._length == rhs._length and same_bytes(
            self._data, rhs._data, self._length
        )

    def __eq__(self, rhs: StringSpan[_], /) -> Bool:
        """Tell whether two texts are the same."""
        return self._length == rhs._length and same_bytes(
            self._data, rhs._data, self._length
        )

    def __ne__(self, rhs_same: Self, /) -> Bool:
        """Tell whether two texts differ."""
        return not self == rhs_same

    def __ne__(self, rhs: String, /) -> Bool:
        """Tell whether two texts differ."""
        return not self == rhs

    def __ne__(self, rhs: StringSpan[_], /) -> Bool:
        """Tell whether two texts differ."""
        return not self == rhs

    def __lt__(self, rhs: StringSpan[_]) -> Bool:
        """Tell whether this text comes first."""
        return compare_bytes(self._data, self._length, rhs._data, rhs._length) < 0

    def __le__(self, rhs: StringSpan[_]) -> Bool:
        """Tell whether the other text does not come first."""
        return compare_bytes(self._data, self._length, rhs._data, rhs._length) <= 0

    def __gt__(self, rhs: StringSpan[_]) -> Bool:
        """Tell whether the other text comes first."""
        return compare_bytes(self._data, self._length, rhs._data, rhs._length) > 0

    def __ge__(self, rhs: StringSpan[_]) -> Bool:
        """Tell whether this text does not come first."""
        return compare_bytes(self._data, self._length, rhs._data, rhs._length) >= 0

    def __hash__[H: Hasher](self, mut hasher: H):
        """Feed the bytes to a hasher."""
        hasher.update(self.as_bytes())

    def __contains__(self, substr: StringSpan[_]) -> Bool:
        """Tell whether a text occurs in this one."""
        return self.find(substr) >= 0

    # ------------------------------------------------------------ converting

    def __int__(self) raises -> Int:
        """Read the text as an integer."""
        return parse_integer(self, 10)

    def __float__(self) raises -> Float64:
        """Read the text as a float."""
        return parse_float(self)

    def __fspath__(self) -> String:
        """Return the text as a path."""
        return String._copied(self._data, self._length)

    # ------------------------------------------------------------ characters

    def count_codepoints(self) -> Int:
        """Count the characters of Unicode."""
        return count_characters(self._data, self._length)

    def count_graphemes(self) -> Int:
        """Count the characters as people see them."""
        var count = 0
        var at = 0
        while at < self._length:
            at = next_grapheme(self._data, self._length, at)
            count = count + 1
        return count

    def _first_code(self) -> Int:
        """Return the number of the first character."""
        return decode(self._data, 0)

    def _byte(self, at: Int, location: StringLiteral) -> Self:
        """Return the character that starts at a byte."""
        check_bounds(at, self._length, location)
        var first = byte_at(self._data, at)
        if is_continuation(first):
            _not_a_boundary(at, location)
        return self._part(at, at + sequence_length(first))

    def _byte_slice(self, part: ContiguousSlice, location: StringLiteral) -> Self:
        """Return the text between two bytes."""
        var start = part.start.or_else(0)
        var end = part.end.or_else(self._length)
        check_slice_bounds(start, end, self._length, location)
        if not self.is_codepoint_boundary(start):
            _not_a_boundary(start, location)
        if not self.is_codepoint_boundary(end):
            _not_a_boundary(end, location)
        return self._part(start, end)

    def _skip(self, count: Int) -> Int:
        """Return where the character behind some others starts, or -1."""
        var at = 0
        for _ in range(count):
            if at >= self._length:
                return -1
            at = at + sequence_length(byte_at(self._data, at))
        return at

    def _codepoint(self, position: Int, location: StringLiteral) -> Self:
        """Return a character by its position."""
        var start = self._skip(position) if position >= 0 else -1
        if start < 0 or start >= self._length:
            check_bounds(position, self.count_codepoints(), location)
        return self._part(start, start + sequence_length(byte_at(self._data, start)))

    def _codepoint_slice(self, part: ContiguousSlice, location: StringLiteral) -> Self:
        """Return the text between two characters."""
        var first = part.start.or_else(0)
        var count = self.count_codepoints()
        var last = part.end.or_else(count)
        check_slice_bounds(first, last, count, location)
        return self._part(self._skip(first), self._skip(last))

    def _skip_graphemes(self, count: Int) -> Int:
        """Return where the character behind some others, as people see them, starts, or -1."""
        var at = 0
        for _ in range(count):
            if at >= self._length:
                return -1
            at = next_grapheme(self._data, self._length, at)
        return at

    def _grapheme(self, position: Int, location: StringLiteral) -> Self:
        """Return a character as people see it by its position."""
        var start = self._skip_graphemes(position) if position >= 0 else -1
        if start < 0 or start >= self._length:
            check_bounds(position, self.count_graphemes(), location)
        return self._part(start, next_grapheme(self._data, self._length, start))

    def _grapheme_slice(self, part: ContiguousSlice, location: StringLiteral) -> Self:
        """Return the text between two characters as people see them."""
        var first = part.start.or_else(0)
        var count = self.count_graphemes()
        var last = part.end.or_else(count)
        check_slice_bounds(first, last, count, location)
        return self._part(self._skip_graphemes(first), self._skip_graphemes(last))

    def __getitem__[I: Indexer, //](self, *, byte: I) -> Self:
        """Return the character that starts at a byte."""
        return self._byte(
            index(byte), __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )

    def __getitem_param__[*, byte: Int](self) -> Self where byte < 0:
        """Refuse a position that is negative, as is known before anything runs."""
        comptime assert False, "negative positions are not supported; write 's[byte=s.byte_length() - 1]'"
        return self[byte=index(byte)]

    def __getitem__(self, *, byte: ContiguousSlice) -> Self:
        """Return the text between two bytes."""
        return self._byte_slice(byte, __mlir_op.`kgen.call_location`[_type=StringLiteral]())

    def __getitem__[I: Indexer, //](self, *, codepoint: I) -> Self:
        """Return a character by its position."""
        return self._codepoint(
            index(codepoint), __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )

    def __getitem__(self, *, codepoint: ContiguousSlice) -> Self:
        """Return the text between two characters."""
        return self._codepoint_slice(
            codepoint, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )

    def __getitem__[I: Indexer, //](self, *, grapheme: I) -> Self:
        """Return a character as people see it by its position."""
        return self._grapheme(
            index(grapheme), __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )

    def __getitem__(self, *, grapheme: ContiguousSlice) -> Self:
        """Return the text between two characters as people see them."""
        return self._grapheme_slice(
            grapheme, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )

    def split_at_grapheme(self, n: Int) -> Tuple[Self, Self]:
        """Cut the text behind some characters."""
        var at = self._skip_graphemes(n)
        if at < 0:
            at = self._length
        return (self._part(0, at), self._part(at, self._length))

    def __iter__(self) -> GraphemeSliceIter[Self.origin]:
        """Go through the characters as people see them."""
        return GraphemeSliceIter[Self.origin](self)

    def __reversed__(self) -> GraphemeSliceIter[Self.origin, False]:
        """Go through the characters as people see them from the end."""
        return GraphemeSliceIter[Self.origin, False](self)

    def bytes(self) -> BytesIter[Self.origin]:
        """Go through the bytes."""
        return BytesIter[Self.origin](_slice=self)

    def codepoints(self) -> CodepointsIter[Self.origin]:
        """Go through the characters of Unicode."""
        return CodepointsIter[Self.origin](self)

    def codepoint_slices(self) -> CodepointSliceIter[Self.origin]:
        """Go through the texts of the characters of Unicode."""
        return CodepointSliceIter[Self.origin](self)

    def codepoint_slices_reversed(self) -> CodepointSliceIter[Self.origin, False]:
        """Go through the texts of the characters of Unicode from the end."""
        return CodepointSliceIter[Self.origin, False](self)

    def graphemes(self) -> GraphemeSliceIter[Self.origin]:
        """Go through the characters as people see them."""
        return GraphemeSliceIter[Self.origin](self)

    def graphemes_reversed(self) -> GraphemeSliceIter[Self.origin, False]:
        """Go through the characters as people see them from the end."""
        return GraphemeSliceIter[Self.origin, False](self)

    def grapheme_indices(self) -> GraphemeIndicesIter[Self.origin]:
        """Go through the characters as people see them, with where they start."""
        return GraphemeIndicesIter[Self.origin](self)

    # ------------------------------------------------------------ looking

    def find(self, substr: StringSpan[_], start: Int = 0) -> Int:
        """Return where a text occurs first, or -1."""
        return find_bytes(
            self._data, self._length, substr._data, substr._length, _place(start, self._length)
        )

    def rfind(self, substr: StringSpan[_], start: Int = 0) -> Int:
        """Return where a text occurs last, or -1."""
        return find_bytes_backward(
            self._data, self._length, substr._data, substr._length, _place(start, self._length)
        )

    def count(self, substr: StringSpan[_]) -> Int:
        """Count how often a text occurs."""
        if substr._length == 0:
            return self._length + 1
        var count = 0
        var at = self.find(substr)
        while at >= 0:
            count = count + 1
            at = self.find(substr, at + substr._length)
        return count

    def startswith(self, prefix: StringSpan[_], start: Int = 0, end: Int = -1) -> Bool:
        """Tell whether the text starts with another."""
        var first = _place(start, self._length)
        return first + prefix._length <= _stop(end, self._length) and same_bytes(
            behind(self._data, first), prefix._data, prefix._length
        )

    def endswith(self, suffix: StringSpan[_], start: Int = 0, end: Int = -1) -> Bool:
        """Tell whether the text ends with another."""
        var at = _stop(end, self._length) - suffix._length
        return at >= _place(start, self._length) and same_bytes(
            behind(self._data, at), suffix._data, suffix._length
        )

    def removeprefix(self, prefix: StringSpan[_], /) -> Self:
        """Return the text without a beginning."""
        if self.startswith(prefix):
            return self._part(prefix._length, self._length)
        return self

    def removesuffix(self, suffix: StringSpan[_], /) -> Self:
        """Return the text without an end."""
        if suffix._length > 0 and self.endswith(suffix):
            return self._part(0, self._length - suffix._length)
        return self

    def lstrip(self) -> Self:
        """Return the text without space before it."""
        var start = 0
        while start < self._length and is_space(byte_at(self._data, start)):
            start = start + 1
        return self._part(start, self._length)

    def rstrip(self) -> Self:
        """Return the text without space behind it."""
        var end = self._length
        while end > 0 and is_space(byte_at(self._data, end - 1)):
            end = end - 1
        return self._part(0, end)

    def strip(self) -> Self:
        """Return the text without space around it."""
        return self.lstrip().rstrip()

    def lstrip(self, chars: StringSpan[_]) -> Self:
        """Return the text without some characters before it."""
        var start = 0
        while start < self._length:
            var size = sequence_length(byte_at(self._data, start))
            if find_bytes(chars._data, chars._length, behind(self._data, start), size, 0) < 0:
                break
            start = start + size
        return self._part(start, self._length)

    def rstrip(self, chars: StringSpan[_]) -> Self:
        """Return the text without some characters behind it."""
        var end = self._length
        while end > 0:
            var start = end - 1
            while start > 0 and is_continuation(byte_at(self._data, start)):
                start = start - 1
            if (
                find_bytes(
                    chars._data, chars._length, behind(self._data, start), end - start, 0
                )
                < 0
            ):
                break
            end = start
        return self._part(0, end)

    def strip(self, chars: StringSpan[_]) -> Self:
        """Return the text without some characters around it."""
        return self.lstrip(chars).rstrip(chars)

    # ------------------------------------------------------------ cutting and joining

    def split(self, sep: StringSpan[_]) -> List[Self]:
        """Cut the text at every separator."""
        return self.split(sep, -1)

    def split(self, sep: StringSpan[_], maxsplit: Int) -> List[Self]:
        """Cut the text at some separators."""
        var parts = List[Self]()
        var start = 0
        if sep._length == 0:
            return self._split_everywhere()
        while maxsplit < 0 or len(parts) < maxsplit:
            var at = self.find(sep, start)
            if at < 0:
                break
            parts.append(self._part(start, at))
            start = at + sep._length
        parts.append(self._part(start, self._length))
        return parts^

    def _split_everywhere(self) -> List[Self]:
        """Cut the text between all characters, and before and behind them."""
        var parts = List[Self]()
        parts.append(self._part(0, 0))
        var at = 0
        while at < self._length:
            var end = at + sequence_length(byte_at(self._data, at))
            parts.append(self._part(at, end))
            at = end
        parts.append(self._part(self._length, self._length))
        return parts^

    def split(self, sep: NoneType = None) -> List[Self]:
        """Cut the text at every space."""
        return self.split(maxsplit=-1)

    def split(self, sep: NoneType = None, *, maxsplit: Int) -> List[Self]:
        """Cut the text at some spaces."""
        var parts = List[Self]()
        var at = 0
        while True:
            while at < self._length:
                var size = _space_length(self._data, self._length, at)
                if size == 0:
                    break
                at = at + size
            if at >= self._length:
                return parts^
            if maxsplit >= 0 and len(parts) >= maxsplit:
                parts.append(self._part(at, self._length))
                return parts^
            var start = at
            while at < self._length and _space_length(self._data, self._length, at) == 0:
                at = at + 1
            parts.append(self._part(start, at))

    def splitlines(self, keepends: Bool = False) -> List[Self]:
        """Cut the text into lines."""
        var parts = List[Self]()
        var start = 0
        var at = 0
        while at < self._length:
            var size = _newline_length(self._data, self._length, at)
            if size == 0:
                at = at + 1
                continue
            parts.append(self._part(start, at + size if keepends else at))
            at = at + size
            start = at
        if start < self._length:
            parts.append(self._part(start, self._length))
        return parts^

    def join[T: Copyable & Writable, //](self, elems: Span[T, _]) -> String:
        """Join values with this text between them."""
        var result = String()
        for i in range(len(elems)):
            if i > 0:
                result._append(self._data, self._length)
            elems.unsafe_get(i).write_to(result)
        return result^

    def replace(self, old: StringSpan[_], new: StringSpan[_]) -> String:
        """Put a text in place of another."""
        var result = String()
        if old._length == 0:
            var at = 0
            while at < self._length:
                result._append(new._data, new._length)
                var size = sequence_length(byte_at(self._data, at))
                result._append(behind(self._data, at), size)
                at = at + size
            return result^
        var start = 0
        while True:
            var at = self.find(old, start)
            if at < 0:
                break
            result._append(behind(self._data, start), at - start)
            result._append(new._data, new._length)
            start = at + old._length
        result._append(behind(self._data, start), self._length - start)
        return result^

    # ------------------------------------------------------------ kinds of characters

    def lower(self) -> String:
        """Return the text in small letters."""
        var result = String(capacity_bytes=self._length)
        write_lower(result, self._data, self._length)
        return result^

    def upper(self) -> String:
        """Return the text in capital letters."""
        var result = String(capacity_bytes=self._length)
        write_upper(result, self._data, self._length)
        return result^

    def islower(self) -> Bool:
        """Tell whether there are letters and all of them are small."""
        var found = False
        var at = 0
        while at < self._length:
            var code = decode(self._data, at)
            if is_lower(code):
                found = True
            elif is_upper(code):
                return False
            at = at + sequence_length(byte_at(self._data, at))
        return found

    def isupper(self) -> Bool:
        """Tell whether there are letters and all of them are capital."""
        var found = False
        var at = 0
        while at < self._length:
            var code = decode(self._data, at)
            if is_upper(code):
                found = True
            elif is_lower(code):
                return False
            at = at + sequence_length(byte_at(self._data, at))
        return found

    def is_ascii_digit(self) -> Bool:
        """Tell whether there is text, all of it digits."""
        for i in range(self._length):
            if not (byte_at(self._data, i) >= 48 and byte_at(self._data, i) <= 57):
                return False
        return self._length > 0

    def is_ascii_printable(self) -> Bool:
        """Tell whether all of the text are visible characters of ASCII."""
        for i in range(self._length):
            if not (byte_at(self._data, i) >= 32 and byte_at(self._data, i) <= 126):
                return False
        return True

    def is_ascii_whitespace[single_character: Bool = False](self) -> Bool:
        """Tell whether there is text, all of it space."""
        for i in range(self._length):
            if not is_space(byte_at(self._data, i)):
                return False
        return self._length > 0

    @deprecated(use=is_ascii_whitespace)
    def isspace[single_character: Bool = False](self) -> Bool:
        """Tell whether there is text, all of it space."""
        var at = 0
        while at < self._length:
            if is_space(byte_at(self._data, at)):
                at = at + 1
                continue
            var code = decode(self._data, at)
            if code != 0x85 and code != 0x2028 and code != 0x2029:
                return False
            at = at + sequence_length(byte_at(self._data, at))
        return self._length > 0

    def isnewline[single_character: Bool = False](self) -> Bool:
        """Tell whether there is text, all of it ends of lines."""
        var at = 0
        while at < self._length:
            var size = _newline_length(self._data, self._length, at)
            if size == 0:
                return False
            at = at + size
        return self._length > 0

    # ------------------------------------------------------------ filling up

    def ascii_ljust(self, width: Int, fillchar: StaticString = " ") -> String:
        """Fill the text up behind it."""
        return self._filled(0, width - self._length, fillchar)

    def ascii_rjust(self, width: Int, fillchar: StaticString = " ") -> String:
        """Fill the text up before it."""
        return self._filled(width - self._length, 0, fillchar)

    def ascii_center(self, width: Int, fillchar: StaticString = " ") -> String:
        """Fill the text up around it."""
        var missing = width - self._length
        if missing < 0:
            missing = 0
        return self._filled(missing // 2, missing - missing // 2, fillchar)

    def _filled(self, before: Int, after: Int, fillchar: StaticString) -> String:
        """Put characters before and behind the text."""
        var result = String()
        for _ in range(before):
            result._append(fillchar._data, fillchar._length)
        result._append(self._data, self._length)
        for _ in range(after):
            result._append(fillchar._data, fillchar._length)
        return result^

    def format[*Ts: Writable](self, *args: *Ts) raises -> String:
        """Put values in place of the braces."""
        var texts = List[String](capacity=2 * Ts.length)
        comptime for i in range(Ts.length):
            var plain = String()
            args[i].write_to(plain)
            texts.append(plain^)
            var shown = String()
            args[i].write_repr_to(shown)
            texts.append(shown^)
        return format_text(self, texts)


def _place(start: Int, length: Int) -> Int:
    """Return where a text is looked at from: what is negative counts from its end."""
    return start if start >= 0 else max(start + length, 0)


def _stop(end: Int, length: Int) -> Int:
    """Return how far a text is looked at, where -1 stands for all of it."""
    return min(end, length) if end >= 0 else (length if end == -1 else max(end + length, 0))


def _newline_length(bytes: Bytes, length: Int, at: Int) -> Int:
    """Return how many bytes the end of a line has that is at a place, nought if none is.

    A tab ends a line, too, as it does with the reference.
    """
    var first = byte_at(bytes, at)
    if first == 13:
        return 2 if at + 1 < length and byte_at(bytes, at + 1) == 10 else 1
    if (first >= 9 and first <= 12) or (first >= 28 and first <= 30):
        return 1
    return _wide_newline_length(bytes, length, at)


def _space_length(bytes: Bytes, length: Int, at: Int) -> Int:
    """Return how many bytes the space has that is at a place, nought if none is."""
    if is_space(byte_at(bytes, at)):
        return 1
    return _wide_newline_length(bytes, length, at)


def _wide_newline_length(bytes: Bytes, length: Int, at: Int) -> Int:
    """Return how many bytes the end of a line has, if it is one of several bytes."""
    var first = byte_at(bytes, at)
    if first < 0xC2:
        return 0
    if first == 0xC2 and at + 1 < length and byte_at(bytes, at + 1) == 0x85:
        return 2
    if first == 0xE2 and at + 2 < length and byte_at(bytes, at + 1) == 0x80:
        var third = byte_at(bytes, at + 2)
        if third == 0xA8 or third == 0xA9:
            return 3
    return 0


def _quoted(bytes: Bytes, length: Int) -> String:
    """Return a text in quotes, with what cannot be read escaped."""
    var result = String(capacity_bytes=length + 2)
    result._append_byte(39)
    for i in range(length):
        var byte = byte_at(bytes, i)
        if byte == 39:
            result.write_string("\\'")
        elif byte == 92:
            result.write_string("\\\\")
        elif byte == 9:
            result.write_string("\\t")
        elif byte == 10:
            result.write_string("\\n")
        elif byte == 13:
            result.write_string("\\r")
        elif byte < 32 or byte == 127:
            result.write_string("\\x")
            result._append_byte(48 + (byte >> 4))
            result._append_byte((byte & 15) + (UInt8(48) if byte & 15 < 10 else UInt8(87)))
        else:
            result._append_byte(byte)
    result._append_byte(39)
    return result^


def _not_a_boundary(at: Int, location: StringLiteral):
    """Say that a position is inside a character, and end the program."""
    write_text("At: ")
    write_text(location)
    write_text(": Assert Error: String span index, ")
    write_integer(at)
    write_text(" does not lie on a codepoint boundary.\n")
    stop()


def get_static_string[string: StaticString, *extra: StaticString]() -> StaticString:
    """Return a text of the program.

    Parameters:
        string: The text.
        extra: More text, which is joined to it.

    Returns:
        The text.
    """
    comptime if extra.length == 0:
        return string
    else:
        comptime whole = _joined[string, *extra]()
        ref kept = global_constant[whole]()
        return rebind[StaticString](StringSpan(kept))


def _joined[string: StaticString, *extra: StaticString]() -> String:
    var whole = String(string)
    comptime for i in range(extra.length):
        whole += extra[i]
    return whole^
