"""What a program runs in."""

from std.ffi import external_call
from std.runtime._tasks import (
    RaisingTask,
    Task,
    TaskGroup,
    create_raising_task,
    create_task,
)
from std.sys.info import num_logical_cores


def initialize_runtime():
    """Get ready to run work in threads: nothing is to be done."""
    pass


def parallelism_level() -> Int:
    """Return how many threads can run at once.

    Returns:
        The number.
    """
    return num_logical_cores()
