"""Files."""

from std._system.descriptors import (
    close_file,
    flag_to_append,
    flag_to_empty,
    flag_to_keep,
    flag_to_make,
    open_file,
    read_file,
    seek_file,
    write_file,
)
from std.collections.list import List
from std.collections.span import Span
from std.collections.string.string import String
from std.collections.string.string_span import StringSpan
from std.format import Writable, Writer
from std.io._descriptor import write_bytes
from std.os._errors import c_text, last_error
from std.os.pathlike import PathLike

comptime O_RDONLY = 0
"""Open to read."""
comptime O_WRONLY = 1
"""Open to write."""
comptime O_RDWR = 2
"""Open to read and write."""
comptime O_CREAT = flag_to_make()
"""Make the file if it is missing."""
comptime O_TRUNC = flag_to_empty()
"""Empty the file."""
comptime O_APPEND = flag_to_append()
"""Write at the end."""
comptime O_CLOEXEC = flag_to_keep()
"""Close the file in programs that are started."""


struct FileHandle(Defaultable, Movable, Writer):
    """A file that is open."""

    var handle: Int
    """The number that the system gave it, or -1."""

    def __init__(out self):
        """Hold no file."""
        self.handle = -1

    def __init__(out self, path: StringSpan[_], mode: StringSpan[_]) raises:
        """Open a file."""
        var flags = O_CLOEXEC
        if mode == "r":
            flags |= O_RDONLY
        elif mode == "w":
            flags |= O_WRONLY | O_CREAT | O_TRUNC
        elif mode == "rw":
            flags |= O_RDWR | O_CREAT
        elif mode == "a":
            flags |= O_WRONLY | O_CREAT | O_APPEND
        else:
            raise Error(
                'invalid mode: "', mode, '". Can only be one of: {"r", "w", "rw", "a"}'
            )
        var name = c_text(String(path))
        self.handle = Int(open_file(name._data, flags))
        _ = name
        if self.handle < 0:
            raise Error("Failed to open file '", path, "': ", last_error())

    def __deinit__(deinit self):
        """Close the file."""
        if self.handle >= 0:
            _ = close_file(Int32(self.handle))

    def __enter__(var self) -> Self:
        """Begin."""
        return self^

    def close(mut self) raises:
        """Close the file."""
        if self.handle < 0:
            return
        var failed = close_file(Int32(self.handle)) != 0
        self.handle = -1
        if failed:
            raise Error("Failed to close file: ", last_error())

    def _check(self) raises:
        """Raise unless the file is open."""
        if self.handle < 0:
            raise Error("invalid file handle")

    def read(self, size: Int = -1) raises -> String:
        """Read text, up to a number of bytes or up to the end."""
        self._check()
        var result = String()
        var wanted = size if size >= 0 else 4096
        while True:
            if size >= 0:
                wanted = size - result._length
            if wanted <= 0:
                break
            if result._capacity < result._length + wanted:
                var doubled = result._capacity * 2
                var needed = result._length + wanted
                result.reserve_bytes(needed if needed > doubled else doubled)
            var count = read_file(
                Int32(self.handle), __mlir_op.`pop.offset`(result._data, result._length), wanted
            )
            if count < 0:
                raise Error("Failed to read from file: ", last_error())
            if count == 0:
                break
            result._length = result._length + count
        return result^

    def read[
        dtype: DType, origin: MutOrigin
    ](self, buffer: Span[Scalar[dtype], origin]) raises -> Int:
        """Read numbers, and return how many bytes there were."""
        self._check()
        var count = read_file(
            Int32(self.handle),
            buffer._data.unsafe_bitcast[UInt8]()._mlir_value,
            buffer._len * __mlir_op.`pop.size_of`[type=Scalar[dtype], _type=Int](),
        )
        if count < 0:
            raise Error("Failed to read from file: ", last_error())
        return count

    def read_bytes(self, size: Int = -1) raises -> List[UInt8]:
        """Read bytes, up to a number or up to the end."""
        var text = self.read(size)
        var bytes = List[UInt8](capacity=text._length)
        bytes.extend(text.as_bytes())
        return bytes^

    def seek(self, offset: Int, whence: UInt8 = 0) raises -> UInt64:
        """Go to another place of the file, and return where that is."""
        self._check()
        var place = seek_file(Int32(self.handle), offset, Int32(Int(whence)))
        if place < 0:
            raise Error("Failed to seek in file: ", last_error())
        return UInt64(place)

    def write_bytes(mut self, bytes: Span[UInt8, _]):
        """Write bytes."""
        write_bytes(Int32(self.handle), bytes._data._mlir_value, bytes._len)

    def write_all(mut self, bytes: Span[UInt8, _]) raises:
        """Write bytes."""
        self._check()
        write_bytes(Int32(self.handle), bytes._data._mlir_value, bytes._len)

    def write_once(mut self, bytes: Span[UInt8, _]) raises -> Int:
        """Write as many bytes as the system takes at once, and return how many these were."""
        self._check()
        var count = write_file(Int32(self.handle), bytes._data._mlir_value, bytes._len)
        if count < 0:
            raise Error("Failed to write to file: ", last_error())
        return count

    def write_string(mut self, string: StringSpan[_]):
        """Write a text."""
        write_bytes(Int32(self.handle), string._data, string._length)

    def write[*Ts: Writable](mut self, *args: *Ts):
        """Write values, one behind the other."""
        var text = String()
        comptime for i in range(Ts.length):
            args[i].write_to(text)
        write_bytes(Int32(self.handle), text._data, text._length)


def open[PathLike: PathLike](path: PathLike, mode: StringSpan[_]) raises -> FileHandle:
    """Open a file.

    Parameters:
        PathLike: What the path is.

    Args:
        path: Where the file is.
        mode: `r` to read, `w` to write, `rw` for both, `a` to write at the end.

    Returns:
        The file.
    """
    return FileHandle(path.__fspath__(), mode)
