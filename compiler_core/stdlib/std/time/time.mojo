"""Clocks, and waiting."""

from std.memory.pointer import Pointer


struct _Moment(TrivialRegisterPassable):
    """A time as the C library writes it."""

    var seconds: Int
    var nanoseconds: Int

    def __init__(out self):
        self.seconds = 0
        self.nanoseconds = 0


def _now(clock: Int32) -> Int:
    var moment = _Moment()
    _ = __mlir_op.`pop.external_call`[func="clock_gettime", _type=Int32](
        clock, Pointer(to=moment)._mlir_value
    )
    return moment.seconds * 1000000000 + moment.nanoseconds


def perf_counter_ns() -> Int:
    """Return the time of a clock that never goes back, in nanoseconds.

    Returns:
        The time since some moment.
    """
    return Int(_now(1))


def perf_counter() -> Float64:
    """Return the time of a clock that never goes back, in seconds.

    Returns:
        The time since some moment.
    """
    return Float64(_now(1)) / 1e9


def monotonic() -> Int:
    """Return the time of a clock that never goes back, in nanoseconds.

    Returns:
        The time since some moment.
    """
    return Int(_now(1))


def global_perf_counter_ns() -> UInt64:
    """Return the time of a clock that never goes back, in nanoseconds.

    Returns:
        The time since some moment.
    """
    return UInt64(_now(1))


def sleep(sec: Float64):
    """Wait.

    Args:
        sec: How many seconds.
    """
    if sec <= 0.0:
        return
    var moment = _Moment()
    moment.seconds = Int(sec)
    moment.nanoseconds = Int((sec - Float64(moment.seconds)) * 1e9)
    var where = Pointer(to=moment)._mlir_value
    _ = __mlir_op.`pop.external_call`[func="nanosleep", _type=Int32](where, where)


def sleep(sec: Int):
    """Wait.

    Args:
        sec: How many seconds.
    """
    sleep(Float64(sec))


def time_function[FuncType: def() -> None](func: FuncType) -> Int:
    """Measure how long a function takes.

    Args:
        func: The function.

    Returns:
        How many nanoseconds it took.
    """
    var start = _now(1)
    func()
    return Int(_now(1) - start)


def time_function[FuncType: def() raises -> None](func: FuncType) raises -> Int:
    """Measure how long a function takes that may fail.

    Args:
        func: The function.

    Returns:
        How many nanoseconds it took.
    """
    var start = _now(1)
    func()
    return Int(_now(1) - start)
