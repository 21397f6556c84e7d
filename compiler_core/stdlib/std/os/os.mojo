"""Files and directories, and ending the program."""

from std._system.descriptors import is_terminal
from std._system.directories import (
    add_link,
    add_name,
    enter_directory,
    make_directory,
    names_in,
    remove_directory,
    remove_name,
)
from std._system.kind import on_windows
from std.builtin._raw_output import stop
from std.collections.list import List
from std.collections.optional import Optional
from std.collections.string._bytes import Bytes, byte_at
from std.collections.string.string import String
from std.collections.string.string_span import StaticString
from std.format.tstring import TString
from std.io._descriptor import write_bytes
from std.os._errors import c_text, last_error
from std.os.fstat import _mode_of
from std.os.pathlike import PathLike
from std.reflection.location import SourceLocation

comptime SEEK_SET = UInt8(0)
"""From the beginning."""
comptime SEEK_CUR = UInt8(1)
"""From where one is."""
comptime SEEK_END = UInt8(2)
"""From the end."""
comptime sep = "/"
"""What is between the parts of a path."""


def abort() -> Never:
    """End the program at once, as one that failed."""
    stop()


def abort[
    *, prefix: StaticString = "ABORT:"
](message: String, *, location: Optional[SourceLocation] = None) -> Never:
    """End the program at once, as one that failed, and say why.

    Parameters:
        prefix: What comes first.

    Args:
        message: Why.
        location: Where it is said to be.
    """
    var place = SourceLocation(_text=__mlir_op.`kgen.call_location`[_type=StringLiteral]())
    if location:
        place = location.unsafe_value()
    var text = String(prefix, " ", place, ": ", message, "\n")
    write_bytes(1, text._data, text._length)
    stop()


def abort[
    *, prefix: StaticString = "ABORT:"
](message: TString, *, location: Optional[SourceLocation] = None) -> Never:
    """End the program at once, as one that failed, and say why.

    Parameters:
        prefix: What comes first.

    Args:
        message: Why.
        location: Where it is said to be.
    """
    var place = SourceLocation(_text=__mlir_op.`kgen.call_location`[_type=StringLiteral]())
    if location:
        place = location.unsafe_value()
    var text = String(prefix, " ", place, ": ", message, "\n")
    write_bytes(1, text._data, text._length)
    stop()


def getuid() -> Int:
    """Return the number of the user.

    Returns:
        The number.
    """
    comptime if on_windows():
        # It does not number them.
        return 0
    return Int(__mlir_op.`pop.external_call`[func="getuid", _type=Int32]())


def isatty(fd: Int) -> Bool:
    """Tell whether a file is a terminal.

    Args:
        fd: Its number.

    Returns:
        Whether it is.
    """
    return is_terminal(Int32(fd))


def listdir[PathLike: PathLike](path: PathLike) raises -> List[String]:
    """Return what is in a directory.

    Parameters:
        PathLike: What the path is.

    Args:
        path: Where the directory is.

    Returns:
        The names.
    """
    var text = path.__fspath__()
    if _mode_of(text) == 0:
        raise Error("the directory '", text, "' does not exist")
    var names = names_in(text)
    if not names:
        raise Error("the path '", text, "' is not a directory")
    return names.take()


def mkdir[PathLike: PathLike](path: PathLike, mode: Int = 0o777) raises:
    """Make a directory.

    Parameters:
        PathLike: What the path is.

    Args:
        path: Where to.
        mode: Who may do what.
    """
    var text = path.__fspath__()
    var name = c_text(text)
    var status = make_directory(name._data, mode)
    _ = name
    if status != 0:
        raise Error("Can not create directory: ", text, " Err: ", last_error())


def makedirs[
    PathLike: PathLike
](path: PathLike, mode: Int = 0o777, exist_ok: Bool = False) raises:
    """Make a directory, and those that it is in.

    Parameters:
        PathLike: What the path is.

    Args:
        path: Where to.
        mode: Who may do what.
        exist_ok: Whether it may be there already.
    """
    var text = path.__fspath__()
    for i in range(1, text._length):
        if byte_at(text._data, i) == 47:
            var parent = text._between(0, i)
            if _mode_of(parent) == 0:
                mkdir(parent, mode)
    if exist_ok and _mode_of(text) & 0o170000 == 0o040000:
        return
    mkdir(text, mode)


def remove[PathLike: PathLike](path: PathLike) raises:
    """Remove a file.

    Parameters:
        PathLike: What the path is.

    Args:
        path: Where it is.
    """
    var text = path.__fspath__()
    var name = c_text(text)
    var status = remove_name(name._data)
    _ = name
    if status != 0:
        raise Error("Can not remove file: ", text, " Err: ", last_error())


def unlink[PathLike: PathLike](path: PathLike) raises:
    """Remove a file.

    Parameters:
        PathLike: What the path is.

    Args:
        path: Where it is.
    """
    remove(path)


def rmdir[PathLike: PathLike](path: PathLike) raises:
    """Remove a directory that is empty.

    Parameters:
        PathLike: What the path is.

    Args:
        path: Where it is.
    """
    var text = path.__fspath__()
    var name = c_text(text)
    var status = remove_directory(name._data)
    _ = name
    if status != 0:
        raise Error("Can not remove directory: ", text, " Err: ", last_error())


def removedirs[PathLike: PathLike](path: PathLike) raises:
    """Remove a directory, and those that it is in as long as they are empty.

    Parameters:
        PathLike: What the path is.

    Args:
        path: Where it is.
    """
    var text = path.__fspath__()
    rmdir(text)
    for i in range(text._length - 1, 0, -1):
        if byte_at(text._data, i) == 47:
            try:
                rmdir(text._between(0, i))
            except:
                return


def chdir[PathLike: PathLike](path: PathLike) raises:
    """Go to another directory.

    Parameters:
        PathLike: What the path is.

    Args:
        path: Where it is.
    """
    var text = path.__fspath__()
    var name = c_text(text)
    var status = enter_directory(name._data)
    _ = name
    if status != 0:
        raise Error("Can not change directory: ", text, " Err: ", last_error())


def link[OldType: PathLike, NewType: PathLike](oldpath: OldType, newpath: NewType) raises:
    """Give a file one more name.

    Parameters:
        OldType: What the path is.
        NewType: What the other path is.

    Args:
        oldpath: Where the file is.
        newpath: Where it should also be.
    """
    var old = c_text(oldpath.__fspath__())
    var new = c_text(newpath.__fspath__())
    var status = add_name(old._data, new._data)
    _ = old
    _ = new
    if status != 0:
        raise Error("Can not create link: ", newpath.__fspath__(), " Err: ", last_error())


def symlink[
    TargetType: PathLike, LinkType: PathLike
](target: TargetType, linkpath: LinkType) raises:
    """Make a link that says where a file is.

    Parameters:
        TargetType: What the path is.
        LinkType: What the path of the link is.

    Args:
        target: Where the file is.
        linkpath: Where the link should be.
    """
    var old = c_text(target.__fspath__())
    var new = c_text(linkpath.__fspath__())
    var status = add_link(old._data, new._data)
    _ = old
    _ = new
    if status != 0:
        raise Error("Can not create symlink: ", linkpath.__fspath__(), " Err: ", last_error())
