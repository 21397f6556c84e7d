"""Running other programs for what they write."""

from std._system.processes import close_command, open_command
from std.collections.string._bytes import Bytes
from std.memory.pointer import Pointer
from std.os._errors import c_text, last_error

comptime FILE_ptr = Optional[Pointer[NoneType, MutUntrackedOrigin]]
"""A file of the C library."""


def run(cmd: String) raises -> String:
    """Let the shell run a command.

    Args:
        cmd: The command.

    Returns:
        What it wrote to its standard output, without white space at the end.

    Raises:
        An error if it cannot be started.
    """
    var command = c_text(cmd)
    var mode = c_text("r")
    var file = open_command(command._data, mode._data)
    _ = command
    _ = mode
    if __mlir_op.`pop.pointer_to_index`[_type=Int](file) == 0:
        raise Error("unable to execute the command `", cmd, "`: ", last_error())
    var written = String()
    var buffer = String(unsafe_uninit_length=4096)
    while True:
        var count = __mlir_op.`pop.external_call`[func="fread", _type=Int](
            buffer._data, Int(1), Int(4096), file
        )
        if count <= 0:
            break
        written += String._copied(buffer._data, count)
    _ = buffer
    close_command(file)
    return String(written.rstrip())
