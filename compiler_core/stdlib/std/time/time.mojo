"""Clocks, and waiting."""

from std._system.clocks import nanoseconds_now, wait_seconds


def perf_counter_ns() -> Int:
    """Return the time of a clock that never goes back, in nanoseconds.

    Returns:
        The time since some moment.
    """
    return nanoseconds_now()


def perf_counter() -> Float64:
    """Return the time of a clock that never goes back, in seconds.

    Returns:
        The time since some moment.
    """
    return Float64(nanoseconds_now()) / 1e9


def monotonic() -> Int:
    """Return the time of a clock that never goes back, in nanoseconds.

    Returns:
        The time since some moment.
    """
    return nanoseconds_now()


def global_perf_counter_ns() -> UInt64:
    """Return the time of a clock that never goes back, in nanoseconds.

    Returns:
        The time since some moment.
    """
    return UInt64(nanoseconds_now())


def sleep(sec: Float64):
    """Wait.

    Args:
        sec: How many seconds.
    """
    if sec > 0.0:
        wait_seconds(sec)


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
    var start = nanoseconds_now()
    func()
    return nanoseconds_now() - start


def time_function[FuncType: def() raises -> None](func: FuncType) raises -> Int:
    """Measure how long a function takes that may fail.

    Args:
        func: The function.

    Returns:
        How many nanoseconds it took.
    """
    var start = nanoseconds_now()
    func()
    return nanoseconds_now() - start
