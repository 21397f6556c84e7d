"""What the system knows of files."""

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
    """When it came to be: nought, since Linux does not tell."""
    var st_flags: Int
    """What a user has said of it: nought, since Linux knows no such thing."""

    def __init__(out self, *, _record: Bytes):
        """Read the record of the C library for 64-bit Linux on x86."""
        self.st_dev = Int(_long(_record, 0))
        self.st_ino = Int(_long(_record, 8))
        self.st_nlink = Int(_long(_record, 16))
        self.st_mode = Int(_long(_record, 24) & 0xFFFFFFFF)
        self.st_uid = Int(_long(_record, 24) >> 32)
        self.st_gid = Int(_long(_record, 32) & 0xFFFFFFFF)
        self.st_rdev = Int(_long(_record, 40))
        self.st_size = Int(_long(_record, 48))
        self.st_blksize = Int(_long(_record, 56))
        self.st_blocks = Int(_long(_record, 64))
        self.st_atimespec = _TimeSpec(Int(_long(_record, 72)), Int(_long(_record, 80)))
        self.st_mtimespec = _TimeSpec(Int(_long(_record, 88)), Int(_long(_record, 96)))
        self.st_ctimespec = _TimeSpec(Int(_long(_record, 104)), Int(_long(_record, 112)))
        self.st_birthtimespec = _TimeSpec()
        self.st_flags = 0


def _long(record: Bytes, at: Int) -> UInt64:
    """Read eight bytes."""
    return __mlir_op.`pop.load`[_type=UInt64, alignment=1](
        __mlir_op.`pop.pointer.bitcast`[_type=__mlir_type[`!kgen.pointer<`, UInt64, `>`]](
            __mlir_op.`pop.offset`(record, at)
        )
    )


def mode_of(path: String) -> Int:
    """Return what kind of file a path leads to, nought if to none."""
    var name = c_text(path)
    var record = String(unsafe_uninit_length=256)
    var status = __mlir_op.`pop.external_call`[func="stat", _type=Int32](name._data, record._data)
    _ = name
    if status != 0:
        return 0
    return Int(_long(record._data, 24) & 0xFFFFFFFF)


def link_mode_of(path: String) -> Int:
    """Return what kind of file a path is, links not followed, nought if there is none."""
    var name = c_text(path)
    var record = String(unsafe_uninit_length=256)
    var status = __mlir_op.`pop.external_call`[func="lstat", _type=Int32](name._data, record._data)
    _ = name
    if status != 0:
        return 0
    return Int(_long(record._data, 24) & 0xFFFFFFFF)


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
    var record = String(unsafe_uninit_length=256)
    var status = __mlir_op.`pop.external_call`[func="stat", _type=Int32](name._data, record._data)
    _ = name
    if status != 0:
        raise Error("unable to stat '", text, "'")
    return stat_result(_record=record._data)


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
    var record = String(unsafe_uninit_length=256)
    var status = __mlir_op.`pop.external_call`[func="lstat", _type=Int32](name._data, record._data)
    _ = name
    if status != 0:
        raise Error("unable to lstat '", text, "'")
    return stat_result(_record=record._data)
