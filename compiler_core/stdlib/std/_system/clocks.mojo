"""Clocks, and waiting."""

from std._system.kind import on_macos, on_windows
from std.memory.pointer import Pointer


struct _Moment(TrivialRegisterPassable):
    """A time as the C library writes it."""

    var seconds: Int
    var nanoseconds: Int

    def __init__(out self):
        self.seconds = 0
        self.nanoseconds = 0


def nanoseconds_now() -> Int:
    """Return what a clock shows that never goes back."""
    comptime if on_windows():
        var ticks = Int(0)
        var in_a_second = Int(0)
        _ = __mlir_op.`pop.external_call`[func="QueryPerformanceCounter", _type=Int32](
            Pointer(to=ticks)._mlir_value
        )
        _ = __mlir_op.`pop.external_call`[func="QueryPerformanceFrequency", _type=Int32](
            Pointer(to=in_a_second)._mlir_value
        )
        var seconds, rest = divmod(ticks, in_a_second)
        return seconds * 1_000_000_000 + rest * 1_000_000_000 // in_a_second
    var clock = Int32(6) if on_macos() else Int32(1)
    var moment = _Moment()
    _ = __mlir_op.`pop.external_call`[func="clock_gettime", _type=Int32](
        clock, Pointer(to=moment)._mlir_value
    )
    return moment.seconds * 1_000_000_000 + moment.nanoseconds


def wait_seconds(seconds: Float64):
    """Let a time go by."""
    comptime if on_windows():
        # It counts milliseconds, and never ends early.
        __mlir_op.`pop.external_call`[func="Sleep", _type=NoneType](UInt32(Int(seconds * 1e3 + 0.999)))
    else:
        var moment = _Moment()
        moment.seconds = Int(seconds)
        moment.nanoseconds = Int((seconds - Float64(moment.seconds)) * 1e9)
        var where = Pointer(to=moment)._mlir_value
        _ = __mlir_op.`pop.external_call`[func="nanosleep", _type=Int32](where, where)
