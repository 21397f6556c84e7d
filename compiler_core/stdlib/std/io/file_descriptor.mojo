"""Files by the numbers that the system gives them."""

from std._system.descriptors import is_terminal, read_file
from std._system.kind import on_windows
from std.collections.span import Span
from std.collections.string.string import String
from std.collections.string.string_span import StringSpan
from std.format import Writable, Writer
from std.io.file import FileHandle
from std.io._descriptor import write_bytes


struct RawFileDescriptor(TrivialRegisterPassable, Writer):
    """A file by its number."""

    var value: Int32
    """The number."""

    def __init__(out self, value: Int32 = 1):
        """Take a number; 1 is standard output."""
        self.value = value

    def __init__(out self, value: IntLiteral):
        """Take a number of the source."""
        self.value = Int32(value)

    @deprecated("write 'RawFileDescriptor(Int32(value))'")
    def __init__[dtype: DType](out self, value: Scalar[dtype]):
        """Take a number of another kind, as was done when the number was an `Int`."""
        self.value = Int32(value)

    def __init__(out self, f: FileHandle):
        """Take the number of a file."""
        self.value = Int32(f.handle)

    def write_bytes(mut self, bytes: Span[UInt8, _]):
        """Write bytes."""
        write_bytes(self.value, bytes._data._mlir_value, bytes._len)

    def write_string(mut self, string: StringSpan[_]):
        """Write a text."""
        write_bytes(self.value, string._data, string._length)

    def write[*Ts: Writable](mut self, *args: *Ts):
        """Write values, one behind the other."""
        var text = String()
        comptime for i in range(Ts.length):
            args[i].write_to(text)
        write_bytes(self.value, text._data, text._length)

    def read_bytes(mut self, buffer: Span[UInt8, _]) raises -> Int:
        """Read bytes, and return how many there were."""
        var count = read_file(self.value, buffer._data._mlir_value, buffer._len)
        if count < 0:
            raise Error("cannot read from file descriptor ", Int(self.value))
        return count

    def isatty(self) -> Bool:
        """Tell whether it is a terminal."""
        return is_terminal(self.value)

    def fchdir(self) raises:
        """Make the directory that it stands for the one that paths start from."""
        var failed = True
        comptime if not on_windows():
            failed = __mlir_op.`pop.external_call`[func="fchdir", _type=Int32](self.value) != 0
        if failed:
            raise Error("cannot change to the directory of file descriptor ", Int(self.value))


@deprecated(use=RawFileDescriptor)
comptime FileDescriptor = RawFileDescriptor
"""The old name of `RawFileDescriptor`."""
