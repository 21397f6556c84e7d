"""What the system knows of files."""

from std._system import records
from std.collections.string._bytes import Bytes
from std.collections.string.string import String
from std.os._errors import c_text
from std.os.pathlike import PathLike


struct _TimeSpec(TrivialRegisterPassable, Writable):
    """A moment, counted from the beginning of 1970."""

    var tv_sec: Int
    """The seconds."""
    var tv_subsec: Int
    """The nanoseconds after that."""

    def __init__(out self, tv_sec: Int = 0, tv_subsec: Int = 0):
        """Take seconds and nanoseconds."""
        self.tv_sec = tv_sec
        self.tv_subsec = tv_subsec

    def as_nanoseconds(self) -> Int:
        """Return all of it in nanoseconds."""
        return self.tv_sec * 1_000_000_000 + self.tv_subsec

    def write_to(self, mut writer: Some[Writer]):
        """Write the nanoseconds."""
        writer.write(self.as_nanoseconds(), "ns")


struct stat_result(Copyable, Movable, Writable):
    """What the system knows of a file."""

    var st_mode: Int
    """What kind of file it is, and who may do what."""
    var st_ino: Int
    """Its number on its device."""
    var st_dev: Int
    """The number of its device."""
    var st_nlink: Int
    """How many names it has."""
    var st_uid: Int
    """Whose it is."""
    var st_gid: Int
    """Which group's it is."""
    var st_size: Int
    """How many bytes it has."""
    var st_blocks: Int
    """How many blocks of 512 bytes it takes."""
    var st_blksize: Int
    """How many bytes are best read at once."""
    var st_rdev: Int
    """The number of the device that it is."""
    var st_atimespec: _TimeSpec
    """When it was last read."""
    var st_mtimespec: _TimeSpec
    """When its contents last changed."""
    var st_ctimespec: _TimeSpec
    """When what is known of it last changed."""
    var st_birthtimespec: _TimeSpec
    """When it came to be: nought where the system does not tell."""
    var st_flags: Int
    """What a user has said of it: nought where the system knows no such thing."""

    def __init__(
        out self,
        *,
        st_mode: Int,
        st_ino: Int,
        st_dev: Int,
        st_nlink: Int,
        st_uid: Int,
        st_gid: Int,
        st_size: Int,
        st_atimespec: _TimeSpec,
        st_mtimespec: _TimeSpec,
        st_ctimespec: _TimeSpec,
        st_birthtimespec: _TimeSpec,
        st_blocks: Int,
        st_blksize: Int,
        st_rdev: Int,
        st_flags: Int,
    ):
        """Say what is known of a file.

        Args:
            st_mode: What kind of file it is, and who may do what.
            st_ino: Its number on its device.
            st_dev: The number of its device.
            st_nlink: How many names it has.
            st_uid: Whose it is.
            st_gid: Which group's it is.
            st_size: How many bytes it has.
            st_atimespec: When it was last read.
            st_mtimespec: When its contents last changed.
            st_ctimespec: When what is known of it last changed.
            st_birthtimespec: When it came to be.
            st_blocks: How many blocks of 512 bytes it takes.
            st_blksize: How many bytes are best read at once.
            st_rdev: The number of the device that it is.
            st_flags: What a user has said of it.
        """
        self.st_mode = st_mode
        self.st_ino = st_ino
        self.st_dev = st_dev
        self.st_nlink = st_nlink
        self.st_uid = st_uid
        self.st_gid = st_gid
        self.st_size = st_size
        self.st_atimespec = st_atimespec
        self.st_mtimespec = st_mtimespec
        self.st_ctimespec = st_ctimespec
        self.st_birthtimespec = st_birthtimespec
        self.st_blocks = st_blocks
        self.st_blksize = st_blksize
        self.st_rdev = st_rdev
        self.st_flags = st_flags

    def __init__(out self, *, _record: Bytes):
        """Read what the C library has written down."""
        self.st_dev = records.device().of(_record)
        self.st_ino = records.number().of(_record)
        self.st_nlink = records.names().of(_record)
        self.st_mode = records.mode().of(_record)
        self.st_uid = records.user().of(_record)
        self.st_gid = records.group().of(_record)
        self.st_rdev = records.stands_for().of(_record)
        self.st_size = records.size().of(_record)
        self.st_blksize = records.best_piece().of(_record)
        self.st_blocks = records.blocks().of(_record)
        self.st_atimespec = _TimeSpec(
            records.read_at().of(_record), records.read_after().of(_record)
        )
        self.st_mtimespec = _TimeSpec(
            records.changed_at().of(_record), records.changed_after().of(_record)
        )
        self.st_ctimespec = _TimeSpec(
            records.altered_at().of(_record), records.altered_after().of(_record)
        )
        self.st_birthtimespec = _TimeSpec(
            records.born_at().of(_record), records.born_after().of(_record)
        )
        self.st_flags = records.flags().of(_record)


def _mode_of(path: String) -> Int:
    """Return what kind of file a path leads to, nought if to none."""
    var name = c_text(path)
    var record = String(unsafe_uninit_length=records.SIZE)
    var status = records.look_up(name._data, record._data)
    _ = name
    if status != 0:
        return 0
    var mode = records.mode().of(record._data)
    _ = record
    return mode


def _link_mode_of(path: String) -> Int:
    """Return what kind of file a path is, links not followed, nought if there is none."""
    var name = c_text(path)
    var record = String(unsafe_uninit_length=records.SIZE)
    var status = records.look_up_link(name._data, record._data)
    _ = name
    if status != 0:
        return 0
    var mode = records.mode().of(record._data)
    _ = record
    return mode


def stat[PathLike: PathLike](path: PathLike) raises -> stat_result:
    """Return what the system knows of a file.

    Parameters:
        PathLike: What the path is.

    Args:
        path: Where the file is.

    Returns:
        What is known.
    """
    var text = path.__fspath__()
    var name = c_text(text)
    var record = String(unsafe_uninit_length=records.SIZE)
    var status = records.look_up(name._data, record._data)
    _ = name
    if status != 0:
        raise Error("unable to stat '", text, "'")
    var result = stat_result(_record=record._data)
    _ = record
    return result^


def lstat[PathLike: PathLike](path: PathLike) raises -> stat_result:
    """Return what the system knows of a file, links not followed.

    Parameters:
        PathLike: What the path is.

    Args:
        path: Where the file is.

    Returns:
        What is known.
    """
    var text = path.__fspath__()
    var name = c_text(text)
    var record = String(unsafe_uninit_length=records.SIZE)
    var status = records.look_up_link(name._data, record._data)
    _ = name
    if status != 0:
        raise Error("unable to lstat '", text, "'")
    var result = stat_result(_record=record._data)
    _ = record
    return result^
