"""A set of small numbers, one bit each."""

from std.collections.array import Array
from std.format import Writable, Writer
from std.builtin._raw_output import stop, write_integer, write_text
from std.bit import pop_count

comptime _WORD = 64


def _words(bits: Int) -> Int:
    """Count the words that bits fill."""
    return (bits + _WORD - 1) // _WORD if bits > 0 else 1


struct BitSet[size: Int](Boolable, Copyable, Defaultable, Deinitable, Movable, Sized, Writable):
    """Which of the numbers below a limit are in a set.

    Parameters:
        size: The limit.
    """

    var _data: Array[UInt64, _words(Self.size)]

    def __init__(out self):
        """Make an empty set."""
        self._data = Array[UInt64, _words(Self.size)](fill=0)

    def __init__(out self: BitSet[init.length], init: SIMD[DType.bool, _]):
        """Put in the positions of a vector that are true.

        Args:
            init: The vector.
        """
        self._data = Array[UInt64, _words(init.length)](fill=0)
        for i in range(init.length):
            if init[i]:
                self._data[i // _WORD] |= UInt64(1) << UInt64(i % _WORD)

    def __init__[
        other_size: Int, //, *, truncate: Bool = False
    ](out self, *, resized_from: BitSet[other_size]):
        """Copy a set with another limit.

        Parameters:
            other_size: The limit of that set.
            truncate: Whether its limit may be higher; what does not fit is left out.

        Args:
            resized_from: The set.
        """
        comptime assert truncate or other_size <= Self.size, "the set has a higher limit"
        self._data = Array[UInt64, _words(Self.size)](fill=0)
        for i in range(min(_words(Self.size), _words(other_size))):
            self._data[i] = resized_from._data[i]
        self._cut()

    def __init__[
        other_size: Int, //
    ](out self, *, resized_from: BitSet[other_size], truncate_set_bits: Tuple[]):
        """Copy a set with another limit, and leave out what does not fit.

        Parameters:
            other_size: The limit of that set.

        Args:
            resized_from: The set.
            truncate_set_bits: Says that something may be left out.
        """
        self = Self.__init__[truncate=True](resized_from=resized_from)

    def _cut(mut self):
        """Take out what is not below the limit."""
        comptime if Self.size % _WORD != 0 or Self.size == 0:
            self._data[_words(Self.size) - 1] &= (
                UInt64(1) << UInt64(Self.size % _WORD)
            ) - 1

    @always_inline
    def _check(self, idx: Int):
        """End the program unless a number is below the limit."""
        if UInt(idx) >= UInt(Self.size):
            write_text("Assert Error: index ")
            write_integer(idx)
            write_text(" is out of bounds, valid range is 0 to ")
            write_integer(Self.size - 1)
            write_text("\n")
            stop()

    def set(mut self, idx: Int):
        """Put a number in.

        Args:
            idx: The number.
        """
        self._check(idx)
        self._data[idx // _WORD] |= UInt64(1) << UInt64(idx % _WORD)

    def clear(mut self, idx: Int):
        """Take a number out.

        Args:
            idx: The number.
        """
        self._check(idx)
        self._data[idx // _WORD] &= ~(UInt64(1) << UInt64(idx % _WORD))

    def toggle(mut self, idx: Int):
        """Put a number in if it is not there, else take it out.

        Args:
            idx: The number.
        """
        self._check(idx)
        self._data[idx // _WORD] ^= UInt64(1) << UInt64(idx % _WORD)

    def test(self, idx: Int) -> Bool:
        """Tell whether a number is there.

        Args:
            idx: The number.

        Returns:
            Whether it is.
        """
        self._check(idx)
        return (self._data[idx // _WORD] >> UInt64(idx % _WORD)) & 1 != 0

    def test_range[
        bit_value: Bool, *, lo: Int = 0, hi: Int = Self.size, max_unroll: Int = 16
    ](self) -> Bool:
        """Tell whether all numbers of a range are there, or none.

        Parameters:
            bit_value: Whether they should be there.
            lo: The first number.
            hi: The number behind the last one.
            max_unroll: How many words are looked at without a loop.

        Returns:
            Whether it is so.
        """
        for i in range(lo, hi):
            if self.test(i) != bit_value:
                return False
        return True

    def set_all(mut self):
        """Put all numbers in."""
        for i in range(_words(Self.size)):
            self._data[i] = ~UInt64(0)
        self._cut()

    def clear_all(mut self):
        """Take all numbers out."""
        for i in range(_words(Self.size)):
            self._data[i] = 0

    def toggle_all(mut self):
        """Exchange the numbers that are there for those that are not."""
        for i in range(_words(Self.size)):
            self._data[i] = ~self._data[i]
        self._cut()

    def union(self, other: Self) -> Self:
        """Return what is in one of two sets.

        Args:
            other: The other set.

        Returns:
            A new set.
        """
        var result = self.copy()
        for i in range(_words(Self.size)):
            result._data[i] |= other._data[i]
        return result^

    def intersection(self, other: Self) -> Self:
        """Return what is in both of two sets.

        Args:
            other: The other set.

        Returns:
            A new set.
        """
        var result = self.copy()
        for i in range(_words(Self.size)):
            result._data[i] &= other._data[i]
        return result^

    def difference(self, other: Self) -> Self:
        """Return what is in this set but not in another one.

        Args:
            other: The other set.

        Returns:
            A new set.
        """
        var result = self.copy()
        for i in range(_words(Self.size)):
            result._data[i] &= ~other._data[i]
        return result^

    def __len__(self) -> Int:
        """Return how many numbers are there."""
        var found = 0
        for i in range(_words(Self.size)):
            found += Int(pop_count(self._data[i]))
        return found

    def __bool__(self) -> Bool:
        """Tell whether any numbers are there."""
        return len(self) != 0

    def write_to(self, mut writer: Some[Writer]):
        """Write the numbers in braces.

        Args:
            writer: Where to.
        """
        writer.write_string("{")
        var first = True
        for i in range(Self.size):
            if self.test(i):
                if not first:
                    writer.write_string(", ")
                first = False
                i.write_to(writer)
        writer.write_string("}")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the numbers with the type.

        Args:
            writer: Where to.
        """
        writer.write_string("BitSet[")
        Self.size.write_to(writer)
        writer.write_string("](")
        self.write_to(writer)
        writer.write_string(")")
