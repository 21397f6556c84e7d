"""Places in the source."""

from std.memory.maybe_uninit import MaybeUninit
from std.memory.pointer import Pointer
from std.utils._nicheable import UnsafeSingleNicheable
from std.collections.string._bytes import byte_at
from std.collections.string.string import String
from std.collections.string.string_span import StaticString
from std.format import Writable, Writer


struct SourceLocation(TrivialRegisterPassable, UnsafeSingleNicheable, Writable):
    """A place in the source."""

    var _line: Int
    var _column: Int
    var _file_name: StaticString

    def __init__(out self, line: Int, col: Int, file_name: StaticString):
        """Take line, column and the name of the file."""
        self._line = line
        self._column = col
        self._file_name = file_name

    def __init__(out self, *, _text: StringLiteral):
        """Take a text `file:line:column`."""
        var bytes = _text._address()
        var numbers = SIMD[DType.int, 2](0)
        var at = _text.byte_length() - 1
        for which in range(2):
            var unit = 1
            while at > 0 and byte_at(bytes, at) != 58:
                numbers[which] = numbers[which] + (Int(byte_at(bytes, at)) - 48) * unit
                unit = unit * 10
                at = at - 1
            at = at - 1
        self._line = numbers[1]
        self._column = numbers[0]
        self._file_name = StaticString(_data=bytes, _length=at + 1)

    @staticmethod
    def write_niche(memory: Pointer[mut=True, MaybeUninit[Self], _]):
        """Write line 0, which no file has.

        Args:
            memory: Where to.
        """
        memory.unsafe_bitcast[Int]()[] = 0

    @staticmethod
    def isa_niche(memory: Pointer[mut=False, MaybeUninit[Self], _]) -> Bool:
        """Tell whether line 0 lies somewhere.

        Args:
            memory: Where a place or that is.

        Returns:
            Whether it is that.
        """
        return memory.unsafe_bitcast[Int]()[] == 0

    def line(self) -> Int:
        """Return the line, counted from 1."""
        return self._line

    def column(self) -> Int:
        """Return the column, counted from 1."""
        return self._column

    def file_name(self) -> StaticString:
        """Return the name of the file."""
        return self._file_name

    def prefix[T: Writable](self, msg: T) -> String:
        """Return a message with the place before it."""
        return String("At ", self, ": ", msg)

    def write_to(self, mut writer: Some[Writer]):
        """Write file, line and column."""
        writer.write(self._file_name, ":", self._line, ":", self._column)

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the parts with their names."""
        writer.write("SourceLocation(_line=Int(", self._line, "), _col=Int(", self._column)
        writer.write("), _file_name='", self._file_name, "')")


def source_location() -> SourceLocation:
    """Return where this is called."""
    return SourceLocation(_text=__mlir_op.`kgen.call_location`[_type=StringLiteral]())


def call_location[*, inline_count: Int = 1]() -> SourceLocation:
    """Return where the function that calls this is called.

    Parameters:
        inline_count: How many calls further out to look; all but one are taken for that.
    """
    return SourceLocation(_text=__mlir_op.`kgen.call_location`[_type=StringLiteral]())
