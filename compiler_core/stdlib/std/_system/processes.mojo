"""Programs that this one starts, and what runs this one."""

from std._system.kind import on_macos, on_windows
from std.collections.string._bytes import Bytes
from std.memory.pointer import Pointer


def this_process() -> Int:
    """Return the number of this process."""
    comptime if on_windows():
        return Int(__mlir_op.`pop.external_call`[func="_getpid", _type=Int32]())
    return Int(__mlir_op.`pop.external_call`[func="getpid", _type=Int32]())


def open_command(command: Bytes, mode: Bytes) -> Bytes:
    """Start a command of the shell, and return a file of C of what it writes; nought if that is not possible."""
    comptime if on_windows():
        return __mlir_op.`pop.external_call`[func="_popen", _type=Bytes](command, mode)
    return __mlir_op.`pop.external_call`[func="popen", _type=Bytes](command, mode)


def close_command(file: Bytes):
    """Wait for the end of such a command."""
    comptime if on_windows():
        _ = __mlir_op.`pop.external_call`[func="_pclose", _type=Int32](file)
    else:
        _ = __mlir_op.`pop.external_call`[func="pclose", _type=Int32](file)


def start_program(words: Pointer[Int, _], mut started: Int) -> Int32:
    """Start a program, and return nought or the number of a failure.

    Args:
        words: Where its name is, looked up where programs are, and where what it is given is, up to a nought.
        started: What stands for it, if it was started.
    """
    comptime if on_windows():
        comptime without_waiting = Int32(1)
        started = __mlir_op.`pop.external_call`[func="_spawnvp", _type=Int](
            without_waiting, words[], words
        )
        comptime no_such_file = Int32(2)
        return no_such_file if started == -1 else 0
    var pid = Int32(0)
    var status = __mlir_op.`pop.external_call`[func="posix_spawnp", _type=Int32](
        Pointer(to=pid)._mlir_value, words[], Int(0), Int(0), words, _environment()
    )
    started = Int(pid)
    return status


def _environment() -> Int:
    """Return where the variables of the environment are."""
    comptime Place = __mlir_type[`!kgen.pointer<`, Int, `>`]
    comptime if on_macos():
        return __mlir_op.`pop.load`[_type=Int](
            __mlir_op.`pop.external_call`[func="_NSGetEnviron", _type=Place]()
        )
    return __mlir_op.`pop.load`[_type=Int](
        __mlir_op.`pop.external_call`[func="dlsym", _type=Place](Int(0), "environ".ptr())
    )


@fieldwise_init
struct End(TrivialRegisterPassable):
    """What is known of the end of a program."""

    var failed: Bool
    """Whether the system knows no such program."""
    var ended: Bool
    """Whether it has ended."""
    var code: Int
    """What it said then."""
    var signal: Int
    """The number of the signal that ended it, or nought."""


def ask_for_end(program: Int, *, wait: Bool) -> End:
    """Look whether a program has ended.

    Args:
        program: What stands for it.
        wait: Whether to wait until it has.
    """
    comptime if on_windows():
        comptime for_ever = UInt32(0xFFFF_FFFF)
        var word = UInt32(0)
        var status = __mlir_op.`pop.external_call`[func="WaitForSingleObject", _type=UInt32](
            program, for_ever if wait else UInt32(0)
        )
        comptime not_yet = UInt32(258)
        if status == not_yet:
            return End(failed=False, ended=False, code=0, signal=0)
        var found = __mlir_op.`pop.external_call`[func="GetExitCodeProcess", _type=Int32](
            program, Pointer(to=word)._mlir_value
        )
        return End(failed=status != 0 or found == 0, ended=True, code=Int(word), signal=0)
    comptime without_waiting = Int32(1)
    var word = Int32(0)
    var found = __mlir_op.`pop.external_call`[func="waitpid", _type=Int32](
        Int32(program), Pointer(to=word)._mlir_value, Int32(0) if wait else without_waiting
    )
    # The lower seven bits are the signal, the next byte is the code.
    var signal = Int(word) & 0x7F
    return End(
        failed=found < 0,
        ended=found > 0,
        code=(Int(word) >> 8) & 0xFF if signal == 0 else 0,
        signal=signal,
    )


def send_signal(program: Int, number: Int) -> Bool:
    """Send a signal, and tell whether that was possible; Windows knows only the end of a program."""
    comptime if on_windows():
        comptime as_if_interrupted = UInt32(1)
        return (
            __mlir_op.`pop.external_call`[func="TerminateProcess", _type=Int32](
                program, as_if_interrupted
            )
            != 0
        )
    return (
        __mlir_op.`pop.external_call`[func="kill", _type=Int32](Int32(program), Int32(number))
        == 0
    )


def make_pipe(mut ends: SIMD[DType.int32, 2]) -> Int32:
    """Make a pipe, and return nought if that was possible."""
    comptime if on_windows():
        comptime room = UInt32(65536)
        comptime binary = Int32(0x8000)
        return __mlir_op.`pop.external_call`[func="_pipe", _type=Int32](
            Pointer(to=ends)._mlir_value, room, binary
        )
    return __mlir_op.`pop.external_call`[func="pipe", _type=Int32](Pointer(to=ends)._mlir_value)


def close_in_programs(descriptor: Int32):
    """See to it that programs that are started do not have a file."""
    comptime set_flags = Int32(2)
    comptime close_then = Int32(1)
    comptime if on_windows():
        comptime none = Int32(0)
        var handle = __mlir_op.`pop.external_call`[func="_get_osfhandle", _type=Int](descriptor)
        _ = __mlir_op.`pop.external_call`[func="SetHandleInformation", _type=Int32](
            handle, close_then, none
        )
    else:
        _ = __mlir_op.`pop.external_call`[func="fcntl", _type=Int32](
            descriptor, set_flags, close_then
        )
