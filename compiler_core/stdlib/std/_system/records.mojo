"""What the C library of each system writes down about a file: where in its record which number is."""

from std._system.kind import on_intel_mac, on_macos, on_windows, on_x86_64
from std.collections.string._bytes import Bytes

comptime SIZE = 256
"""How many bytes a record has at the most."""


struct Field(TrivialRegisterPassable):
    """Where a number is, and how many bytes it has; nought bytes where the system does not tell."""

    var at: Int
    var size: Int

    def __init__(out self, at: Int = 0, size: Int = 0):
        """Take place and size."""
        self.at = at
        self.size = size

    def of(self, record: Bytes) -> Int:
        """Read the number."""
        var number = UInt64(0)
        for i in range(self.size):
            var byte = __mlir_op.`pop.load`[_type=UInt8](
                __mlir_op.`pop.offset`(record, self.at + i)
            )
            number |= UInt64(byte) << UInt64(8 * i)
        return Int(number)


def _here(
    linux: Field, linux_on_arm: Field, macos: Field, windows: Field = Field()
) -> Field:
    """Return that of the system that the program is made for."""
    comptime if on_windows():
        return windows
    comptime if on_macos():
        return macos
    return linux if on_x86_64() else linux_on_arm


def device() -> Field:
    """The number of the device."""
    return _here(Field(0, 8), Field(0, 8), Field(0, 4), Field(0, 4))


def number() -> Field:
    """The number of the file on its device."""
    return _here(Field(8, 8), Field(8, 8), Field(8, 8), Field(4, 2))


def mode() -> Field:
    """What kind of file it is, and who may do what."""
    return _here(Field(24, 4), Field(16, 4), Field(4, 2), Field(6, 2))


def names() -> Field:
    """How many names it has."""
    return _here(Field(16, 8), Field(20, 4), Field(6, 2), Field(8, 2))


def user() -> Field:
    """Whose it is."""
    return _here(Field(28, 4), Field(24, 4), Field(16, 4), Field(10, 2))


def group() -> Field:
    """Which group's it is."""
    return _here(Field(32, 4), Field(28, 4), Field(20, 4), Field(12, 2))


def stands_for() -> Field:
    """The number of the device that it is."""
    return _here(Field(40, 8), Field(32, 8), Field(24, 4), Field(16, 4))


def size() -> Field:
    """How many bytes it has."""
    return _here(Field(48, 8), Field(48, 8), Field(96, 8), Field(24, 8))


def best_piece() -> Field:
    """How many bytes are best read at once."""
    return _here(Field(56, 8), Field(56, 4), Field(112, 4))


def blocks() -> Field:
    """How many blocks of 512 bytes it takes."""
    return _here(Field(64, 8), Field(64, 8), Field(104, 8))


def read_at() -> Field:
    """When it was last read, in seconds."""
    return _here(Field(72, 8), Field(72, 8), Field(32, 8), Field(32, 8))


def read_after() -> Field:
    """The nanoseconds of that."""
    return _here(Field(80, 8), Field(80, 8), Field(40, 8))


def changed_at() -> Field:
    """When its contents last changed, in seconds."""
    return _here(Field(88, 8), Field(88, 8), Field(48, 8), Field(40, 8))


def changed_after() -> Field:
    """The nanoseconds of that."""
    return _here(Field(96, 8), Field(96, 8), Field(56, 8))


def altered_at() -> Field:
    """When what is known of it last changed, in seconds."""
    return _here(Field(104, 8), Field(104, 8), Field(64, 8), Field(48, 8))


def altered_after() -> Field:
    """The nanoseconds of that."""
    return _here(Field(112, 8), Field(112, 8), Field(72, 8))


def born_at() -> Field:
    """When it came to be, in seconds."""
    return _here(Field(), Field(), Field(80, 8), Field(48, 8))


def born_after() -> Field:
    """The nanoseconds of that."""
    return _here(Field(), Field(), Field(88, 8))


def flags() -> Field:
    """What a user has said of it."""
    return _here(Field(), Field(), Field(116, 4))


def look_up(path: Bytes, record: Bytes) -> Int32:
    """Write down what is known of a file, and return nought if there is one.

    Args:
        path: Its path, with a zero byte behind it.
        record: Where to, with room for `SIZE` bytes.
    """
    comptime if on_windows():
        return __mlir_op.`pop.external_call`[func="_stat64", _type=Int32](path, record)
    comptime if on_intel_mac():
        return __mlir_op.`pop.external_call`[func="stat$INODE64", _type=Int32](path, record)
    return __mlir_op.`pop.external_call`[func="stat", _type=Int32](path, record)


def look_up_link(path: Bytes, record: Bytes) -> Int32:
    """Do the same, without following links."""
    comptime if on_windows():
        return look_up(path, record)
    comptime if on_intel_mac():
        return __mlir_op.`pop.external_call`[func="lstat$INODE64", _type=Int32](path, record)
    return __mlir_op.`pop.external_call`[func="lstat", _type=Int32](path, record)
