"""Directories, and the names of files."""

from std._system.kind import on_intel_mac, on_macos, on_windows
from std.collections.list import List
from std.collections.optional import Optional
from std.collections.string._bytes import Bytes
from std.collections.string.string import String
from std.os._errors import c_text


def names_in(path: String) -> Optional[List[String]]:
    """Return the names in a directory but for itself and the one that it is in; nothing if it cannot be read."""
    comptime if on_windows():
        return _names_on_windows(path)
    var name = c_text(path)
    var directory: Bytes
    comptime if on_intel_mac():
        directory = __mlir_op.`pop.external_call`[func="opendir$INODE64", _type=Bytes](name._data)
    else:
        directory = __mlir_op.`pop.external_call`[func="opendir", _type=Bytes](name._data)
    _ = name
    if __mlir_op.`pop.pointer_to_index`[_type=Int](directory) == 0:
        return None
    var names = List[String]()
    while True:
        var entry: Bytes
        comptime if on_intel_mac():
            entry = __mlir_op.`pop.external_call`[func="readdir$INODE64", _type=Bytes](directory)
        else:
            entry = __mlir_op.`pop.external_call`[func="readdir", _type=Bytes](directory)
        if __mlir_op.`pop.pointer_to_index`[_type=Int](entry) == 0:
            break
        comptime before_name = 21 if on_macos() else 19
        _add_name(names, __mlir_op.`pop.offset`(entry, before_name))
    _ = __mlir_op.`pop.external_call`[func="closedir", _type=Int32](directory)
    return names^


def _names_on_windows(path: String) -> Optional[List[String]]:
    comptime before_name = 40
    comptime record_size = 304
    var pattern = c_text(path + "/*")
    var record = String(unsafe_uninit_length=record_size)
    var search = __mlir_op.`pop.external_call`[func="_findfirst64", _type=Int](
        pattern._data, record._data
    )
    _ = pattern
    if search == -1:
        return None
    var names = List[String]()
    while True:
        _add_name(names, __mlir_op.`pop.offset`(record._data, before_name))
        if (
            __mlir_op.`pop.external_call`[func="_findnext64", _type=Int32](search, record._data)
            != 0
        ):
            break
    _ = __mlir_op.`pop.external_call`[func="_findclose", _type=Int32](search)
    _ = record
    return names^


def _add_name(mut names: List[String], found: Bytes):
    var length = __mlir_op.`pop.external_call`[func="strlen", _type=Int](found)
    var word = String._copied(found, length)
    if word != "." and word != "..":
        names.append(word^)


def make_directory(path: Bytes, mode: Int) -> Int32:
    """Make a directory, and return nought if that was possible."""
    comptime if on_windows():
        return __mlir_op.`pop.external_call`[func="_mkdir", _type=Int32](path)
    return __mlir_op.`pop.external_call`[func="mkdir", _type=Int32](path, UInt32(mode))


def remove_directory(path: Bytes) -> Int32:
    """Remove a directory that is empty, and return nought if that was possible."""
    comptime if on_windows():
        return __mlir_op.`pop.external_call`[func="_rmdir", _type=Int32](path)
    return __mlir_op.`pop.external_call`[func="rmdir", _type=Int32](path)


def enter_directory(path: Bytes) -> Int32:
    """Make paths start from a directory, and return nought if that was possible."""
    comptime if on_windows():
        return __mlir_op.`pop.external_call`[func="_chdir", _type=Int32](path)
    return __mlir_op.`pop.external_call`[func="chdir", _type=Int32](path)


def current_directory(into: Bytes, size: Int) -> Bytes:
    """Write the path of the directory that paths start from; nought if there is no room for it."""
    comptime if on_windows():
        return __mlir_op.`pop.external_call`[func="_getcwd", _type=Bytes](into, Int32(size))
    return __mlir_op.`pop.external_call`[func="getcwd", _type=Bytes](into, size)


def remove_name(path: Bytes) -> Int32:
    """Remove a name of a file, and return nought if that was possible."""
    comptime if on_windows():
        return __mlir_op.`pop.external_call`[func="_unlink", _type=Int32](path)
    return __mlir_op.`pop.external_call`[func="unlink", _type=Int32](path)


def add_name(path: Bytes, another: Bytes) -> Int32:
    """Give a file one more name, and return nought if that was possible."""
    comptime if on_windows():
        var done = __mlir_op.`pop.external_call`[func="CreateHardLinkA", _type=Int32](
            another, path, Int(0)
        )
        return 0 if done != 0 else -1
    return __mlir_op.`pop.external_call`[func="link", _type=Int32](path, another)


def add_link(path: Bytes, link: Bytes) -> Int32:
    """Make a link that says where a file is, and return nought if that was possible."""
    comptime if on_windows():
        comptime also_for_users = Int32(2)
        var done = __mlir_op.`pop.external_call`[func="CreateSymbolicLinkA", _type=UInt8](
            link, path, also_for_users
        )
        return 0 if done != 0 else -1
    return __mlir_op.`pop.external_call`[func="symlink", _type=Int32](path, link)


comptime LONGEST_PATH = 4096
"""How many bytes a path has at the most, with the zero byte behind it."""


def resolved(path: Bytes, into: Bytes) -> Bytes:
    """Write a path from the root, without links; nought if the file does not exist.

    Args:
        path: The path, with a zero byte behind it.
        into: Where to, with room for `LONGEST_PATH` bytes.
    """
    comptime if on_windows():
        var there = __mlir_op.`pop.external_call`[func="_access", _type=Int32](path, Int32(0))
        if there != 0:
            return __mlir_op.`pop.index_to_pointer`[_type=Bytes](0)
        return __mlir_op.`pop.external_call`[func="_fullpath", _type=Bytes](
            into, path, LONGEST_PATH
        )
    return __mlir_op.`pop.external_call`[func="realpath", _type=Bytes](path, into)
