"""Paths of files."""

from std._system.directories import LONGEST_PATH, resolved
from std.collections.string._bytes import Bytes, byte_at
from std.collections.string.string import String
from std.collections.string.string_span import StringSpan
from std.os._errors import c_text, last_error
from std.os.env import getenv
from std.os.fstat import _link_mode_of, _mode_of, stat
from std.os.pathlike import PathLike


def _last_slash(text: String) -> Int:
    """Return where the last slash is, or -1."""
    return text.rfind("/")


def basename[PathLike: PathLike, //](path: PathLike) -> String:
    """Return the last part of a path.

    Parameters:
        PathLike: What the path is.

    Args:
        path: The path.

    Returns:
        What is behind the last slash.
    """
    var text = path.__fspath__()
    var at = _last_slash(text) + 1
    return text._between(at, text._length)


def dirname[PathLike: PathLike, //](path: PathLike) -> String:
    """Return a path without its last part.

    Parameters:
        PathLike: What the path is.

    Args:
        path: The path.

    Returns:
        What is before the last slash.
    """
    var text = path.__fspath__()
    var end = _last_slash(text) + 1
    # The slashes before the last part go, unless there is nothing else.
    var kept = end
    while kept > 0 and byte_at(text._data, kept - 1) == 47:
        kept = kept - 1
    return text._between(0, kept if kept > 0 else end)


def split[PathLike: PathLike, //](path: PathLike) -> Tuple[String, String]:
    """Return a path without its last part, and that part.

    Parameters:
        PathLike: What the path is.

    Args:
        path: The path.

    Returns:
        Both parts.
    """
    return (dirname(path), basename(path))


def split_extension[PathLike: PathLike, //](path: PathLike) raises -> Tuple[String, String]:
    """Return a path without its extension, and that.

    Parameters:
        PathLike: What the path is.

    Args:
        path: The path.

    Returns:
        Both parts.
    """
    var text = path.__fspath__()
    var start = _last_slash(text) + 1
    var point = text.rfind(".")
    # Points at the beginning of the name begin no extension.
    var first = start
    while first < text._length and byte_at(text._data, first) == 46:
        first = first + 1
    if point <= first - 1 or point < start:
        return (text, String())
    return (
        text._between(0, point),
        text._between(point, text._length),
    )


def splitroot[PathLike: PathLike, //](path: PathLike) -> Tuple[String, String, String]:
    """Return the drive, the root and the rest of a path.

    Parameters:
        PathLike: What the path is.

    Args:
        path: The path.

    Returns:
        The three parts.
    """
    var text = path.__fspath__()
    var slashes = 0
    while slashes < text._length and byte_at(text._data, slashes) == 47:
        slashes = slashes + 1
    # Just two slashes mean something else than one, or than three.
    var root = slashes if slashes == 2 else (1 if slashes > 0 else 0)
    return (
        String(),
        text._between(0, root),
        text._between(root, text._length),
    )


def join(var path: String, *paths: String) -> String:
    """Join parts of a path.

    Args:
        path: The first part.
        paths: The others; one that is absolute replaces what is before it.

    Returns:
        The path.
    """
    var result = path^
    for i in range(len(paths)):
        ref part = paths[i]
        if part.startswith("/"):
            result = part
        elif result._length == 0 or result.endswith("/"):
            result += part
        else:
            result += "/"
            result += part
    return result^


def is_absolute[PathLike: PathLike, //](path: PathLike) -> Bool:
    """Tell whether a path starts at the root.

    Parameters:
        PathLike: What the path is.

    Args:
        path: The path.

    Returns:
        Whether it does.
    """
    return path.__fspath__().startswith("/")


def exists[PathLike: PathLike, //](path: PathLike) -> Bool:
    """Tell whether a path leads to anything.

    Parameters:
        PathLike: What the path is.

    Args:
        path: The path.

    Returns:
        Whether it does.
    """
    return _mode_of(path.__fspath__()) != 0


def lexists[PathLike: PathLike, //](path: PathLike) -> Bool:
    """Tell whether there is anything at a path, be it a link that leads nowhere.

    Parameters:
        PathLike: What the path is.

    Args:
        path: The path.

    Returns:
        Whether there is.
    """
    return _link_mode_of(path.__fspath__()) != 0


def isdir[PathLike: PathLike, //](path: PathLike) -> Bool:
    """Tell whether a path leads to a directory.

    Parameters:
        PathLike: What the path is.

    Args:
        path: The path.

    Returns:
        Whether it does.
    """
    return _mode_of(path.__fspath__()) & 0o170000 == 0o040000


def isfile[PathLike: PathLike, //](path: PathLike) -> Bool:
    """Tell whether a path leads to a file.

    Parameters:
        PathLike: What the path is.

    Args:
        path: The path.

    Returns:
        Whether it does.
    """
    return _mode_of(path.__fspath__()) & 0o170000 == 0o100000


def islink[PathLike: PathLike, //](path: PathLike) -> Bool:
    """Tell whether a path is a link.

    Parameters:
        PathLike: What the path is.

    Args:
        path: The path.

    Returns:
        Whether it is.
    """
    return _link_mode_of(path.__fspath__()) & 0o170000 == 0o120000


def getsize[PathLike: PathLike, //](path: PathLike) raises -> Int:
    """Return how many bytes a file has.

    Parameters:
        PathLike: What the path is.

    Args:
        path: Where the file is.

    Returns:
        The number of bytes.
    """
    return stat(path).st_size


def expanduser[PathLike: PathLike, //](path: PathLike) raises -> String:
    """Return a path with the user's directory in place of `~`.

    Parameters:
        PathLike: What the path is.

    Args:
        path: The path.

    Returns:
        The path.
    """
    var text = path.__fspath__()
    if text != "~" and not text.startswith("~/"):
        return text
    return getenv("HOME") + text[byte=1:]


def expandvars[PathLike: PathLike, //](path: PathLike) -> String:
    """Return a path with their values in place of variables of the environment.

    Parameters:
        PathLike: What the path is.

    Args:
        path: The path.

    Returns:
        The path.
    """
    var text = path.__fspath__()
    var result = String()
    var at = 0
    while at < text._length:
        var byte = byte_at(text._data, at)
        if byte != 36:
            result._append_byte(byte)
            at = at + 1
            continue
        if at + 1 < text._length and _is_special(byte_at(text._data, at + 1)):
            result._append_byte(byte)
            result._append_byte(byte_at(text._data, at + 1))
            at = at + 2
            continue
        var braces = at + 1 < text._length and byte_at(text._data, at + 1) == 123
        var start = at + 2 if braces else at + 1
        var end = start
        while end < text._length and _is_of_a_name(byte_at(text._data, end)):
            end = end + 1
        # The end of the text closes braces too.
        var closed = end == text._length or byte_at(text._data, end) == 125
        if end == start or (braces and not closed):
            result._append_byte(byte)
            at = at + 1
            continue
        var name = text._between(start, end)
        var after = end + 1 if braces and end < text._length else end
        var whole = text._between(at, after)
        # A variable that is empty is as one that is not there.
        var value = getenv(name)
        result += value if value else whole
        at = after
    return result^


def _is_special(byte: UInt8) -> Bool:
    """Tell whether a shell has a variable of its own by this name: those are left as they are."""
    return chr(Int(byte)) in "*#$@!?-0123456789"


def _is_of_a_name(byte: UInt8) -> Bool:
    return (byte >= 48 and byte <= 57) or (byte >= 65 and byte <= 90) or (byte >= 97 and byte <= 122) or byte == 95


def realpath[PathLike: PathLike, //](path: PathLike) raises -> String:
    """Return a path without links in it.

    Parameters:
        PathLike: What the path is.

    Args:
        path: The path.

    Returns:
        The path from the root.
    """
    var name = c_text(path.__fspath__())
    var room = String(unsafe_uninit_length=LONGEST_PATH)
    var found = resolved(name._data, room._data)
    _ = name
    if __mlir_op.`pop.pointer_to_index`[_type=Int](found) == 0:
        raise Error("realpath failed to resolve: ", last_error())
    var result = String._copied(
        found, __mlir_op.`pop.external_call`[func="strlen", _type=Int](found)
    )
    _ = room
    return result^
