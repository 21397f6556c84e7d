"""The users of the system."""

from std._system.kind import on_macos, on_windows
from std.collections.string._bytes import Bytes
from std.format import Writable, Writer
from std.os._errors import c_text


@fieldwise_init
struct Passwd(Copyable, Movable, Writable):
    """What the system knows of a user."""

    var pw_name: String
    """The name to log in with."""
    var pw_passwd: String
    """The password, which is kept elsewhere."""
    var pw_uid: Int
    """The number of the user."""
    var pw_gid: Int
    """The number of the user's group."""
    var pw_gecos: String
    """The name that the user has elsewhere, and more."""
    var pw_dir: String
    """Where the user's files are."""
    var pw_shell: String
    """What runs when the user logs in."""

    def write_to(self, mut writer: Some[Writer]):
        """Write all that is known.

        Args:
            writer: Where to.
        """
        writer.write("pwd.struct_passwd(pw_name='", self.pw_name)
        writer.write("', pw_passwd='", self.pw_passwd)
        writer.write(", pw_uid=", self.pw_uid, ", pw_gid=", self.pw_gid)
        writer.write(", pw_gecos='", self.pw_gecos, "', pw_dir='", self.pw_dir)
        writer.write("', pw_shell='", self.pw_shell, "')")


def _read(record: Bytes) -> Passwd:
    """Read the record of the C library; that of macOS knows more of each user."""
    comptime more = 16 if on_macos() else 0
    return Passwd(
        pw_name=_text_at(record, 0),
        pw_passwd=_text_at(record, 8),
        pw_uid=_number_at(record, 16),
        pw_gid=_number_at(record, 20),
        pw_gecos=_text_at(record, 24 + more),
        pw_dir=_text_at(record, 32 + more),
        pw_shell=_text_at(record, 40 + more),
    )


def _text_at(record: Bytes, offset: Int) -> String:
    var text = __mlir_op.`pop.load`[_type=Bytes](
        __mlir_op.`pop.pointer.bitcast`[_type=__mlir_type[`!kgen.pointer<`, Bytes, `>`]](
            __mlir_op.`pop.offset`(record, offset)
        )
    )
    return String._copied(text, __mlir_op.`pop.external_call`[func="strlen", _type=Int](text))


def _number_at(record: Bytes, offset: Int) -> Int:
    return Int(
        __mlir_op.`pop.load`[_type=UInt32](
            __mlir_op.`pop.pointer.bitcast`[_type=__mlir_type[`!kgen.pointer<`, UInt32, `>`]](
                __mlir_op.`pop.offset`(record, offset)
            )
        )
    )


def getpwuid(uid: Int) raises -> Passwd:
    """Return what the system knows of a user.

    Args:
        uid: The number of the user.

    Returns:
        What is known.

    Raises:
        An error if there is no such user.
    """
    comptime if on_windows():
        raise Error("Windows has no password database")
    var record = __mlir_op.`pop.external_call`[func="getpwuid", _type=Bytes](UInt32(uid))
    if __mlir_op.`pop.pointer_to_index`[_type=Int](record) == 0:
        raise Error("user ID not found in the password database: ", UInt32(uid))
    return _read(record)


def getpwnam(var name: String) raises -> Passwd:
    """Return what the system knows of a user.

    Args:
        name: The name to log in with.

    Returns:
        What is known.

    Raises:
        An error if there is no such user.
    """
    comptime if on_windows():
        raise Error("Windows has no password database")
    var text = c_text(name)
    var record = __mlir_op.`pop.external_call`[func="getpwnam", _type=Bytes](text._data)
    _ = text
    if __mlir_op.`pop.pointer_to_index`[_type=Int](record) == 0:
        raise Error("user name not found in the password database: ", name)
    return _read(record)
