"""Files and directories for a while."""

from std._system.directories import make_directory
from std._system.processes import this_process
from std.collections.list import List
from std.collections.optional import Optional
from std.collections.span import Span
from std.format import Writable
from std.io.file import FileHandle
from std.os.env import getenv
from std.os.os import listdir, remove, rmdir
from std.os._errors import c_text
from std.os.path.path import exists, isdir, islink, join
from std.random.random import random_ui64
from std.time.time import perf_counter_ns

comptime TMP_MAX = 10_000
"""How many names are tried."""
comptime _NAME_LENGTH = 8


def gettempdir() -> Optional[String]:
    """Return where files for a while belong.

    Returns:
        The directory that the environment names, or the first one of the usual ones that exists;
        nothing if none does.
    """
    for name in ["TMPDIR", "TEMP", "TMP"]:
        var directory = getenv(String(name))
        if directory and isdir(directory):
            return directory
    for directory in ["/tmp", "/var/tmp", "/usr/tmp"]:
        if isdir(String(directory)):
            return String(directory)
    return None


def _random_name(attempt: Int) -> String:
    """Make a name that hardly anybody else makes."""
    var number = random_ui64(0, UInt64.MAX) ^ (UInt64(perf_counter_ns()) * 0x9E3779B97F4A7C15)
    number ^= UInt64(this_process()) << 32
    number += UInt64(attempt)
    var name = String()
    for _ in range(_NAME_LENGTH):
        name += _letter(Int(number % 37))
        number //= 37
    return name^


def _letter(number: Int) -> String:
    if number < 26:
        return chr(97 + number)
    if number < 36:
        return chr(48 + number - 26)
    return "_"


def _place(dir: Optional[String]) raises -> String:
    if dir:
        return dir.value()
    var found = gettempdir()
    if not found:
        raise Error("Could not find a directory for temporary files")
    return found.value()


def mkdtemp(
    suffix: String = "", prefix: String = "tmp", dir: Optional[String] = None
) raises -> String:
    """Make a directory with a new name, which only the user may enter.

    Args:
        suffix: How its name ends.
        prefix: How its name starts.
        dir: Where it is; if not given, where files for a while belong.

    Returns:
        Its path.

    Raises:
        An error if that is not possible.
    """
    var place = _place(dir)
    for attempt in range(TMP_MAX):
        var path = join(place, prefix + _random_name(attempt) + suffix)
        var name = c_text(path)
        var status = make_directory(name._data, 0o700)
        _ = name
        if status == 0:
            return path
        if not exists(path):
            break
    raise Error("Failed to create temporary file")


def _remove_all(path: String) raises:
    """Remove a directory with all that is in it."""
    for name in listdir(path):
        var inner = join(path, name)
        if isdir(inner) and not islink(inner):
            _remove_all(inner)
        else:
            remove(inner)
    rmdir(path)


struct TemporaryDirectory(Movable):
    """A directory that is gone, with all that is in it, behind a `with`."""

    var name: String
    """Its path."""
    var _ignore_cleanup_errors: Bool

    def __init__(
        out self,
        suffix: String = "",
        prefix: String = "tmp",
        dir: Optional[String] = None,
        ignore_cleanup_errors: Bool = False,
    ) raises:
        """Make a directory with a new name.

        Args:
            suffix: How its name ends.
            prefix: How its name starts.
            dir: Where it is; if not given, where files for a while belong.
            ignore_cleanup_errors: Whether it does not matter if it cannot be removed.
        """
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore_cleanup_errors = ignore_cleanup_errors

    def __enter__(self) -> String:
        """Return the path.

        Returns:
            The path.
        """
        return self.name

    def __exit__(self) raises:
        """Remove the directory with all that is in it."""
        if self._ignore_cleanup_errors:
            try:
                _remove_all(self.name)
            except:
                pass
        else:
            _remove_all(self.name)

    def __exit__(self, err: Error) -> Bool:
        """Remove the directory with all that is in it.

        Args:
            err: What was raised inside.

        Returns:
            Whether that is done with: no.
        """
        try:
            _remove_all(self.name)
        except:
            pass
        return False


struct NamedTemporaryFile(Movable):
    """A file that is gone when it is closed, if one wants."""

    var name: String
    """Its path."""
    var _handle: FileHandle
    var _delete: Bool

    def __init__(
        out self,
        mode: String = "w",
        name: Optional[String] = None,
        suffix: String = "",
        prefix: String = "tmp",
        dir: Optional[String] = None,
        delete: Bool = True,
    ) raises:
        """Make a file and open it.

        Args:
            mode: How it is opened.
            name: Its path; if not given, it gets a new name.
            suffix: How that name ends.
            prefix: How that name starts.
            dir: Where it is; if not given, where files for a while belong.
            delete: Whether it is removed when it is closed.
        """
        self._delete = delete
        if name:
            self.name = name.value()
            self._handle = FileHandle(self.name, mode)
            return
        var place = _place(dir)
        for attempt in range(TMP_MAX):
            var path = join(place, prefix + _random_name(attempt) + suffix)
            if not exists(path):
                # Opening to write makes the file; it may be read through the same handle.
                self.name = path
                self._handle = FileHandle(path, mode)
                return
        raise Error("Failed to create temporary file")

    def __deinit__(deinit self):
        """Close the file, and remove it if that is wanted."""
        try:
            self._handle.close()
            if self._delete and exists(self.name):
                remove(self.name)
        except:
            pass

    def close(mut self) raises:
        """Close the file, and remove it if that is wanted."""
        self._handle.close()
        if self._delete:
            remove(self.name)

    def read(self, size: Int = -1) raises -> String:
        """Read text.

        Args:
            size: How many bytes at most; all that is left if negative.

        Returns:
            The text.
        """
        return self._handle.read(size)

    def read_bytes(self, size: Int = -1) raises -> List[UInt8]:
        """Read bytes.

        Args:
            size: How many at most; all that are left if negative.

        Returns:
            The bytes.
        """
        return self._handle.read_bytes(size)

    def seek(self, offset: Int, whence: UInt8 = 0) raises -> UInt64:
        """Go to another place of the file.

        Args:
            offset: How far.
            whence: From where on: 0 its beginning, 1 where one is, 2 its end.

        Returns:
            Where that is from the beginning.
        """
        return self._handle.seek(offset, whence)

    def write[*Ts: Writable](mut self, *args: *Ts):
        """Write values, one behind the other.

        Args:
            args: The values.
        """
        var text = String()
        comptime for i in range(Ts.length):
            args[i].write_to(text)
        self._handle.write_string(text)

    def write_bytes(mut self, bytes: Span[UInt8, _]):
        """Write bytes.

        Args:
            bytes: The bytes.
        """
        self._handle.write_bytes(bytes)

    def __enter__(var self) -> Self:
        """Return the file.

        Returns:
            The file.
        """
        return self^
