"""Doing the same to many, some of it in threads."""

from std.algorithm._threads import run_in_threads
from std.algorithm.backend.cpu.map import map
from std.algorithm.backend.tile import tile
from std.algorithm.backend.unswitch import (
    tile_and_unswitch,
    tile_middle_unswitch_boundaries,
    unswitch,
)
from std.algorithm.backend.vectorize import vectorize
from std.os import abort
from std.runtime import parallelism_level
from std.utils.index import IndexList


def sync_parallelize[func: def(Int) raises capturing -> None](num_work_items: Int):
    """Call a function for all numbers below a limit, in threads, and wait for the end.

    Parameters:
        func: The function; an error that it raises ends the program.

    Args:
        num_work_items: The limit.
    """

    def piece(number: Int):
        try:
            func(number)
        except e:
            abort(String(e))

    run_in_threads(piece, num_work_items, parallelism_level())


def sync_parallelize[F: def(Int) -> None](func: F, num_work_items: Int):
    """Call a function for all numbers below a limit, in threads, and wait for the end.

    Parameters:
        F: What is called.

    Args:
        func: The function.
        num_work_items: The limit.
    """
    run_in_threads(func, num_work_items, parallelism_level())


def parallelize[func: def(Int) capturing -> None](num_work_items: Int):
    """Call a function for all numbers below a limit, in threads, and wait for the end.

    Parameters:
        func: The function.

    Args:
        num_work_items: The limit.
    """

    def piece(number: Int):
        func(number)

    run_in_threads(piece, num_work_items, parallelism_level())


def parallelize[func: def(Int) capturing -> None](num_work_items: Int, num_workers: Int):
    """Call a function for all numbers below a limit, in threads, and wait for the end.

    Parameters:
        func: The function.

    Args:
        num_work_items: The limit.
        num_workers: How many threads there are.
    """

    def piece(number: Int):
        func(number)

    run_in_threads(piece, num_work_items, num_workers)


def parallelize[F: def(Int) -> None](func: F, num_work_items: Int):
    """Call a function for all numbers below a limit, in threads, and wait for the end.

    Parameters:
        F: What is called.

    Args:
        func: The function.
        num_work_items: The limit.
    """
    run_in_threads(func, num_work_items, parallelism_level())


def parallelize[F: def(Int) -> None](func: F, num_work_items: Int, num_workers: Int):
    """Call a function for all numbers below a limit, in threads, and wait for the end.

    Parameters:
        F: What is called.

    Args:
        func: The function.
        num_work_items: The limit.
        num_workers: How many threads there are.
    """
    run_in_threads(func, num_work_items, num_workers)


def parallelize_over_rows[
    func: def(Int, Int) capturing -> None
](shape: IndexList, axis: Int, grain_size: Int):
    """Call a function for ranges of the rows of something, in threads, and wait for the end.

    Parameters:
        func: The function: from which row on, up to which.

    Args:
        shape: How many elements there are in each direction.
        axis: The direction in which a row goes.
        grain_size: How many elements a thread should have at least.
    """
    parallelize_over_rows(func, shape, axis, grain_size)


def parallelize_over_rows[
    F: def(Int, Int) -> None
](func: F, shape: IndexList, axis: Int, grain_size: Int):
    """Call a function for ranges of the rows of something, in threads, and wait for the end.

    Parameters:
        F: What is called.

    Args:
        func: The function: from which row on, up to which.
        shape: How many elements there are in each direction.
        axis: The direction in which a row goes.
        grain_size: How many elements a thread should have at least.
    """
    var rows = shape.flattened_length() // shape[axis] if shape[axis] > 0 else 0
    if rows == 0:
        return
    var most = max(1, shape.flattened_length() // max(1, grain_size))
    var workers = min(parallelism_level(), min(rows, most))
    var share = (rows + workers - 1) // workers

    def range_of(worker: Int) {imm}:
        var start = worker * share
        if start < rows:
            func(start, min(start + share, rows))

    run_in_threads(range_of, workers, workers)


def elementwise[
    func: def[width: Int, rank: Int](IndexList[rank]) capturing -> None,
    simd_width: Int,
    *,
    use_blocking_impl: Bool = False,
](shape: Int):
    """Call a function for all positions below a limit, several at once.

    Parameters:
        func: The function: for how many positions, from which on.
        simd_width: For how many at once.
        use_blocking_impl: Whether all is done in this thread.

    Args:
        shape: The limit.
    """
    elementwise[func, simd_width, use_blocking_impl=use_blocking_impl](IndexList[1](shape))


def elementwise[
    rank: Int,
    //,
    func: def[width: Int, rank: Int](IndexList[rank]) capturing -> None,
    simd_width: Int,
    *,
    use_blocking_impl: Bool = False,
](shape: IndexList[rank, element_type=_]):
    """Call a function for all positions in several directions, several of the last one at once.

    Parameters:
        rank: How many directions there are.
        func: The function: for how many positions, from which on.
        simd_width: For how many at once.
        use_blocking_impl: Whether all is done in this thread.

    Args:
        shape: How many positions there are in each direction.
    """
    var inner = shape[rank - 1]
    var rows = 1
    for axis in range(rank - 1):
        rows *= shape[axis]

    def row(number: Int) {imm}:
        var position = IndexList[rank](fill=0)
        var rest = number
        for step in range(rank - 1):
            var axis = rank - 2 - step
            position[axis] = rest % shape[axis]
            rest //= shape[axis]
        var at = 0
        while at + simd_width <= inner:
            position[rank - 1] = at
            func[simd_width, rank](position)
            at += simd_width
        while at < inner:
            position[rank - 1] = at
            func[1, rank](position)
            at += 1

    run_in_threads(row, rows, 1 if use_blocking_impl else parallelism_level())
