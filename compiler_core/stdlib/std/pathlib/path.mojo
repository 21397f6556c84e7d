"""Paths of files as values."""

from std._system.directories import current_directory
from std.collections.list import List
from std.collections.span import Span
from std.collections.string._bytes import Bytes, byte_at
from std.collections.string.string import String
from std.collections.string.string_span import StringSpan
from std.format import Writable, Writer
from std.hash import Hashable, Hasher
from std.io.file import FileHandle
from std.os._errors import last_error
from std.os.fstat import lstat, stat, stat_result
from std.os.os import listdir
from std.os.path.path import basename, exists, expanduser, isdir, isfile, join
from std.os.pathlike import PathLike

comptime DIR_SEPARATOR = "/"
"""What is between the parts of a path."""


def cwd() raises -> Path:
    """Return the directory that one is in.

    Returns:
        Its path.
    """
    var text = String(unsafe_uninit_length=4096)
    var found = current_directory(text._data, 4096)
    if __mlir_op.`pop.pointer_to_index`[_type=Int](found) == 0:
        raise Error("unable to query the current directory")
    var length = __mlir_op.`pop.external_call`[func="strlen", _type=Int](found)
    return Path(text._between(0, length))


def _joined(path: String, suffix: String) -> String:
    """Put one path behind another, which is never seen as one that starts anew."""
    if path.endswith(DIR_SEPARATOR):
        return path + suffix
    return path + DIR_SEPARATOR + suffix


struct Path(
    Boolable,
    Comparable,
    Equatable,
    Hashable,
    ImplicitlyCopyable,
    Movable,
    PathLike,
    Writable,
):
    """The path of a file."""

    var path: String
    """The path as text."""

    def __init__(out self) raises:
        """Return the directory that one is in."""
        self = cwd()

    @implicit
    def __init__(out self, path: StringSpan[_]):
        """Take a text."""
        self.path = String(path)

    @implicit
    def __init__(out self, var path: String):
        """Take a text."""
        self.path = path^

    @implicit
    def __init__(out self, path: StringLiteral):
        """Take a text."""
        self.path = String(path)

    def __bool__(self) -> Bool:
        """Tell whether the path is not empty."""
        return self.path._length != 0

    def __fspath__(self) -> String:
        """Return the path as text."""
        return self.path

    def __eq__(self, other: Self, /) -> Bool:
        """Tell whether two paths are the same."""
        return self.path == other.path

    def __eq__(self, other: StringSpan[_], /) -> Bool:
        """Tell whether a path is this text."""
        return self.path == other

    def __lt__(self, other: Self) -> Bool:
        """Tell whether this path comes first."""
        return self.path < other.path

    def __hash__[H: Hasher](self, mut hasher: H):
        """Feed the text to a hasher."""
        self.path.__hash__(hasher)

    def __truediv__(self, suffix: Self) -> Self:
        """Join two paths."""
        return Self(_joined(self.path, suffix.path))

    def __truediv__(self, suffix: StringSpan[_]) -> Self:
        """Join two paths."""
        return Self(_joined(self.path, String(suffix)))

    def __itruediv__(mut self, suffix: StringSpan[_]):
        """Join two paths."""
        self.path = _joined(self.path, String(suffix))

    def joinpath(self, *pathsegments: String) -> Self:
        """Join paths."""
        var result = self.path
        for i in range(len(pathsegments)):
            result = _joined(result, pathsegments[i])
        return Self(result^)

    @staticmethod
    def home() raises -> Self:
        """Return the directory of the user."""
        return Self(expanduser("~"))

    def expanduser(self) raises -> Self:
        """Return the path with the user's directory in place of `~`."""
        return Self(expanduser(self.path))

    def name(self) -> String:
        """Return the last part."""
        return basename(self.path)

    def suffix(self) -> String:
        """Return the extension with its point."""
        var name = basename(self.path)
        var point = name.rfind(".")
        if point <= 0 or point == name._length - 1:
            return String()
        return String(name[byte=point:])

    def parts(self) -> List[StringSpan[origin_of(self.path["bytes"])]]:
        """Return the parts."""
        return self.path.split("/")

    def exists(self) -> Bool:
        """Tell whether the path leads to anything."""
        return exists(self.path)

    def is_dir(self) -> Bool:
        """Tell whether the path leads to a directory."""
        return isdir(self.path)

    def is_file(self) -> Bool:
        """Tell whether the path leads to a file."""
        return isfile(self.path)

    def stat(self) raises -> stat_result:
        """Return what the system knows of the file."""
        return stat(self.path)

    def lstat(self) raises -> stat_result:
        """Return what the system knows of the file, links not followed."""
        return lstat(self.path)

    def listdir(self) raises -> List[Self]:
        """Return what is in the directory."""
        var names = listdir(self.path)
        var result = List[Self]()
        for i in range(len(names)):
            result.append(Self(names[i]))
        return result^

    def read_text(self) raises -> String:
        """Return the text of the file."""
        return FileHandle(self.path, "r").read()

    def read_bytes(self) raises -> List[UInt8]:
        """Return the bytes of the file."""
        return FileHandle(self.path, "r").read_bytes()

    def write_text[T: Writable](self, value: T) raises:
        """Make the text of a value that of the file."""
        var file = FileHandle(self.path, "w")
        file.write(value)

    def write_bytes(self, bytes: Span[UInt8, _]) raises:
        """Make bytes those of the file."""
        var file = FileHandle(self.path, "w")
        file.write_bytes(bytes)

    def write_to(self, mut writer: Some[Writer]):
        """Write the text."""
        writer.write_string(self.path)

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the text as in a program."""
        writer.write_string("Path(")
        self.path.write_repr_to(writer)
        writer.write_string(")")
