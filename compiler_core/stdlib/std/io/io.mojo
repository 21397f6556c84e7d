"""Writing to and reading from the terminal."""

from std._system.descriptors import read_file
from std.collections.string.string import String
from std.collections.string.string_span import StringSpan
from std.format import Writable
from std.io._descriptor import write_bytes
from std.io.file_descriptor import RawFileDescriptor

comptime FILE_ptr = Optional[Pointer[NoneType, MutUntrackedOrigin]]
"""What the C library calls a file, if there is one."""


def print[
    *Ts: Writable
](
    *values: *Ts,
    sep: StringSpan[_] = " ",
    end: StringSpan[_] = "\n",
    flush: Bool = False,
    var file: RawFileDescriptor = RawFileDescriptor(1),
):
    """Write values and the end of a line.

    All of it is put together first and then written at once, so nothing is left to be flushed.

    Parameters:
        Ts: What the values are.

    Args:
        values: The values.
        sep: What to write between them.
        end: What to write behind them.
        flush: Whether nothing may be held back.
        file: Where to write.
    """
    var line = String()
    comptime for i in range(Ts.length):
        comptime if i > 0:
            line._append(sep._data, sep._length)
        values[i].write_to(line)
    line._append(end._data, end._length)
    write_bytes(file.value, line._data, line._length)


def input(prompt: String = "") raises -> String:
    """Read a line from standard input.

    Args:
        prompt: What to write before.

    Returns:
        The line without its end.
    """
    write_bytes(1, prompt._data, prompt._length)
    var line = String()
    var room = String(unsafe_uninit_length=1)
    while True:
        var count = read_file(0, room._data, 1)
        if count <= 0:
            if line._length == 0:
                raise Error("EOF")
            return line^
        var byte = __mlir_op.`pop.load`[_type=UInt8](room._data)
        if byte == 10:
            return line^
        line._append_byte(byte)
