"""Going through text."""

from std.collections.optional import Optional
from std.collections.string._bytes import (
    Bytes,
    behind,
    byte_at,
    count_characters,
    decode,
    is_continuation,
    sequence_length,
)
from std.collections.string._graphemes import next_grapheme, previous_grapheme
from std.collections.string.codepoint import Codepoint
from std.collections.string.string_span import StringSpan
from std.iter._traits import Iterable, Iterator, StopIteration


struct BytesIter[origin: ImmOrigin](ImplicitlyCopyable, Iterable, Iterator, Movable, Sized):
    """Goes through the bytes of a text."""

    comptime Element = UInt8
    """What the elements are."""
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = BytesIter[Self.origin]
    """The same iterator."""

    var _data: Bytes
    var _left: Int

    def __init__(out self, *, _slice: StringSpan[Self.origin]):
        """Begin with the first byte."""
        self._data = _slice._data
        self._left = _slice._length

    def __iter__(ref self) -> Self:
        """Return the same iterator."""
        return self

    def __next__(mut self) raises StopIteration -> UInt8:
        """Return the next byte."""
        if self._left == 0:
            raise StopIteration()
        var byte = byte_at(self._data, 0)
        self._data = behind(self._data, 1)
        self._left = self._left - 1
        return byte

    def __len__(self) -> Int:
        """Return how many bytes are left."""
        return self._left

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        """Return how many bytes are left."""
        return (self._left, Optional[Int](self._left))


struct CodepointsIter[origin: ImmOrigin](
    ImplicitlyCopyable, Iterable, Iterator, Movable, Sized
):
    """Goes through the characters of a text."""

    comptime Element = Codepoint
    """What the elements are."""
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = CodepointsIter[Self.origin]
    """The same iterator."""

    var _data: Bytes
    var _left: Int

    def __init__(out self, str_slice: StringSpan[Self.origin]):
        """Begin with the first character."""
        self._data = str_slice._data
        self._left = str_slice._length

    def __iter__(ref self) -> Self:
        """Return the same iterator."""
        return self

    def __next__(mut self) raises StopIteration -> Codepoint:
        """Return the next character."""
        if self._left == 0:
            raise StopIteration()
        var code = decode(self._data, 0)
        var size = sequence_length(byte_at(self._data, 0))
        self._data = behind(self._data, size)
        self._left = self._left - size
        return Codepoint(unsafe_unchecked_codepoint=UInt32(code))

    def peek_next(self) -> Optional[Codepoint]:
        """Return the next character without going on."""
        if self._left == 0:
            return Optional[Codepoint]()
        return Optional[Codepoint](
            Codepoint(unsafe_unchecked_codepoint=UInt32(decode(self._data, 0)))
        )

    def next(mut self) -> Optional[Codepoint]:
        """Return the next character, if there is one."""
        var result = self.peek_next()
        if result:
            var size = sequence_length(byte_at(self._data, 0))
            self._data = behind(self._data, size)
            self._left = self._left - size
        return result

    def __len__(self) -> Int:
        """Return how many characters are left."""
        return count_characters(self._data, self._left)

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        """Return how many characters are left, as far as is known."""
        return ((self._left + 3) // 4, Optional[Int](self._left))


struct CodepointSliceIter[origin: ImmOrigin, forward: Bool = True](
    ImplicitlyCopyable, Iterable, Iterator, Movable, Sized
):
    """Goes through the texts of the characters of a text."""

    comptime Element = StringSpan[Self.origin]
    """What the elements are."""
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = CodepointSliceIter[Self.origin, Self.forward]
    """The same iterator."""

    var _data: Bytes
    var _left: Int

    def __init__(out self, str_slice: StringSpan[Self.origin]):
        """Begin with the first character, or the last."""
        self._data = str_slice._data
        self._left = str_slice._length

    def __iter__(ref self) -> Self:
        """Return the same iterator."""
        return self

    def __next__(mut self) raises StopIteration -> StringSpan[Self.origin]:
        """Return the next character."""
        if self._left == 0:
            raise StopIteration()
        comptime if Self.forward:
            return self._take_first()
        else:
            return self._take_last()

    def _take_first(mut self) -> StringSpan[Self.origin]:
        var size = sequence_length(byte_at(self._data, 0))
        var result = StringSpan[Self.origin](_data=self._data, _length=size)
        self._data = behind(self._data, size)
        self._left = self._left - size
        return result

    def _take_last(mut self) -> StringSpan[Self.origin]:
        var start = self._left - 1
        while start > 0 and is_continuation(byte_at(self._data, start)):
            start = start - 1
        var result = StringSpan[Self.origin](
            _data=behind(self._data, start), _length=self._left - start
        )
        self._left = start
        return result

    def peek_next(self) -> Optional[StringSpan[Self.origin]]:
        """Return the first character without going on, if there is one."""
        var other = self
        return other.next()

    def peek_back(mut self) -> Optional[StringSpan[Self.origin]]:
        """Return the last character without going on, if there is one."""
        var other = self
        return other.next_back()

    def next(mut self) -> Optional[StringSpan[Self.origin]]:
        """Return the first character, if there is one."""
        if self._left == 0:
            return Optional[StringSpan[Self.origin]]()
        return Optional[StringSpan[Self.origin]](self._take_first())

    def next_back(mut self) -> Optional[StringSpan[Self.origin]]:
        """Return the last character, if there is one."""
        if self._left == 0:
            return Optional[StringSpan[Self.origin]]()
        return Optional[StringSpan[Self.origin]](self._take_last())

    def __len__(self) -> Int:
        """Return how many characters are left."""
        return count_characters(self._data, self._left)

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        """Return how many characters are left, as far as is known."""
        return ((self._left + 3) // 4, Optional[Int](self._left))


struct GraphemeSliceIter[origin: ImmOrigin, forward: Bool = True](
    ImplicitlyCopyable, Iterable, Iterator, Movable, Sized
):
    """Goes through the characters of a text as people see them."""

    comptime Element = StringSpan[Self.origin]
    """What the elements are."""
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = GraphemeSliceIter[Self.origin, Self.forward]
    """The same iterator."""

    var _data: Bytes
    var _left: Int

    def __init__(out self, str_slice: StringSpan[Self.origin]):
        """Begin with the first character, or the last."""
        self._data = str_slice._data
        self._left = str_slice._length

    def __iter__(ref self) -> Self:
        """Return the same iterator."""
        return self

    def __next__(mut self) raises StopIteration -> StringSpan[Self.origin]:
        """Return the next character."""
        if self._left == 0:
            raise StopIteration()
        comptime if Self.forward:
            return self._take_first()
        else:
            return self._take_last()

    def _take_first(mut self) -> StringSpan[Self.origin]:
        var size = next_grapheme(self._data, self._left, 0)
        var result = StringSpan[Self.origin](_data=self._data, _length=size)
        self._data = behind(self._data, size)
        self._left = self._left - size
        return result

    def _take_last(mut self) -> StringSpan[Self.origin]:
        var start = previous_grapheme(self._data, self._left)
        var result = StringSpan[Self.origin](
            _data=behind(self._data, start), _length=self._left - start
        )
        self._left = start
        return result

    def next(mut self) -> Optional[StringSpan[Self.origin]]:
        """Return the first character, if there is one."""
        if self._left == 0:
            return Optional[StringSpan[Self.origin]]()
        return Optional[StringSpan[Self.origin]](self._take_first())

    def next_back(mut self) -> Optional[StringSpan[Self.origin]]:
        """Return the last character, if there is one."""
        if self._left == 0:
            return Optional[StringSpan[Self.origin]]()
        return Optional[StringSpan[Self.origin]](self._take_last())

    def peek_back(mut self) -> Optional[StringSpan[Self.origin]]:
        """Return the last character without going on, if there is one."""
        var other = self
        return other.next_back()

    def remaining_byte_length(self) -> Int:
        """Return how many bytes are left."""
        return self._left

    def __len__(self) -> Int:
        """Return how many characters are left."""
        var count = 0
        var at = 0
        while at < self._left:
            at = next_grapheme(self._data, self._left, at)
            count = count + 1
        return count

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        """Return how many characters are left, as far as is known."""
        return (1 if self._left > 0 else 0, Optional[Int](self._left))


struct GraphemeIndicesIter[origin: ImmOrigin](
    ImplicitlyCopyable, Iterable, Iterator, Movable
):
    """Goes through the characters of a text as people see them, with where they start."""

    comptime Element = Tuple[Int, StringSpan[Self.origin]]
    """What the elements are."""
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = GraphemeIndicesIter[Self.origin]
    """The same iterator."""

    var _data: Bytes
    var _length: Int
    var _at: Int

    def __init__(out self, str_slice: StringSpan[Self.origin]):
        """Begin with the first character."""
        self._data = str_slice._data
        self._length = str_slice._length
        self._at = 0

    def __iter__(ref self) -> Self:
        """Return the same iterator."""
        return self

    def __next__(mut self) raises StopIteration -> Tuple[Int, StringSpan[Self.origin]]:
        """Return the next character and where it starts."""
        if self._at >= self._length:
            raise StopIteration()
        var start = self._at
        self._at = next_grapheme(self._data, self._length, start)
        return (
            start,
            StringSpan[Self.origin](
                _data=behind(self._data, start), _length=self._at - start
            ),
        )

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        """Return how many characters are left, as far as is known."""
        var left = self._length - self._at
        return (1 if left > 0 else 0, Optional[Int](left))
