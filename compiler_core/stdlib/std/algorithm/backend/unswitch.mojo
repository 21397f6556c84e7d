"""Conditions of run time as parameters, and tiles that know whether they are whole."""

comptime SwitchedFunction = def[sw: Bool]() raises -> None
"""What is done for a condition."""
comptime SwitchedFunction2 = def[sw0: Bool, sw1: Bool]() -> None
"""What is done for two conditions."""
comptime Static1DTileUnswitchUnitFunc = def[width: Int, sw: Bool](Int, Int) -> None
"""What is done for a tile: where it begins and where all ends; whether it is a whole tile."""
comptime Static1DTileUnitFuncWithFlag = def[width: Int, flag: Bool](Int) -> None
"""What is done for a tile, and whether it is at the border."""
comptime Dynamic1DTileUnswitchUnitFunc = def[sw: Bool](Int, Int, Int) -> None
"""What is done for a tile: where it begins, where all ends, how large it is."""
comptime Static1DTileUnitFuncWithFlags = def[
    width: Int, left_flag: Bool, right_flag: Bool
](Int) -> None
"""What is done for a tile, and whether it is at the left and at the right border."""


def unswitch(dynamic_switch: Bool, switched_func: Some[SwitchedFunction]) raises:
    """Call a function with a condition as its parameter."""
    if dynamic_switch:
        switched_func[True]()
    else:
        switched_func[False]()


def unswitch(dynamic_switch: Bool, switched_func: Some[def[sw: Bool]() -> None]):
    """Call a function with a condition as its parameter."""
    if dynamic_switch:
        switched_func[True]()
    else:
        switched_func[False]()


def unswitch(
    dynamic_switch_a: Bool, dynamic_switch_b: Bool, switched_func: Some[SwitchedFunction2]
):
    """Call a function with two conditions as its parameters."""
    if dynamic_switch_a:
        if dynamic_switch_b:
            switched_func[True, True]()
        else:
            switched_func[True, False]()
    elif dynamic_switch_b:
        switched_func[False, True]()
    else:
        switched_func[False, False]()


def tile_and_unswitch[
    tile_size_list: List[Int]
](offset: Int, upperbound: Int, workgroup_function: Some[Static1DTileUnswitchUnitFunc]):
    """Cut a range into tiles, and tell each whether it is whole.

    Parameters:
        tile_size_list: How large tiles are, the largest first; the last of them may be cut off.

    Args:
        offset: Where the range begins.
        upperbound: Where it ends.
        workgroup_function: What is done for a tile.
    """
    var at = offset
    comptime for i in range(len(tile_size_list)):
        comptime size = tile_size_list[i]
        while at + size <= upperbound:
            workgroup_function[size, True](at, upperbound)
            at += size
    if at < upperbound:
        comptime last = tile_size_list[len(tile_size_list) - 1]
        workgroup_function[last, False](at, upperbound)


def tile_and_unswitch(
    offset: Int,
    upperbound: Int,
    *tile_size_list: Int,
    workgroup_function: Some[Dynamic1DTileUnswitchUnitFunc],
):
    """Cut a range into tiles, and tell each whether it is whole.

    Args:
        offset: Where the range begins.
        upperbound: Where it ends.
        tile_size_list: How large tiles are, the largest first.
        workgroup_function: What is done for a tile.
    """
    var at = offset
    var size = 0
    for i in range(len(tile_size_list)):
        size = tile_size_list[i]
        while at + size <= upperbound:
            workgroup_function[True](at, upperbound, size)
            at += size
    if at < upperbound:
        workgroup_function[False](at, upperbound, size)


def tile_middle_unswitch_boundaries[
    middle_tile_sizes: List[Int], left_tile_size: Int = 1, right_tile_size: Int = 1
](
    left_boundary_start: Int,
    left_boundary_end: Int,
    right_boundary_start: Int,
    right_boundary_end: Int,
    work_fn: Some[Static1DTileUnitFuncWithFlag],
):
    """Cut a range into tiles, and tell each whether it is at a border.

    Parameters:
        middle_tile_sizes: How large tiles between the borders are, the largest first.
        left_tile_size: How large those at the left border are.
        right_tile_size: How large those at the right border are.

    Args:
        left_boundary_start: Where the range begins.
        left_boundary_end: Where its left border ends.
        right_boundary_start: Where its right border begins.
        right_boundary_end: Where the range ends.
        work_fn: What is done for a tile.
    """
    var at = left_boundary_start
    while at < left_boundary_end:
        work_fn[left_tile_size, True](at)
        at += left_tile_size
    comptime for i in range(len(middle_tile_sizes)):
        comptime size = middle_tile_sizes[i]
        while at + size <= right_boundary_start:
            work_fn[size, False](at)
            at += size
    while at < right_boundary_end:
        work_fn[right_tile_size, True](at)
        at += right_tile_size


def tile_middle_unswitch_boundaries[
    tile_size: Int, size: Int
](work_fn: Some[Static1DTileUnitFuncWithFlags]):
    """Cut a range that begins at nought into tiles, and tell each whether it is at a border.

    Parameters:
        tile_size: How large tiles are.
        size: Where the range ends.

    Args:
        work_fn: What is done for a tile.
    """
    comptime if size <= tile_size:
        work_fn[size, True, True](0)
    else:
        # The last tile is whole; those at the borders do not overlap.
        comptime whole = min(tile_size, (size + 1) // 2)
        comptime first = min(whole, size - whole)
        comptime last = size - whole
        work_fn[first, True, False](0)
        var at = first
        while at + whole <= last:
            work_fn[whole, False, False](at)
            at += whole
        comptime rest = (last - first) % whole
        comptime if rest > 0:
            work_fn[rest, False, False](at)
        work_fn[whole, False, True](last)


@deprecated("give the function as an argument, 'unswitch(condition, f)'")
def unswitch[
    switched_func: def[sw: Bool]() raises capturing -> None
](dynamic_switch: Bool) raises:
    """Make a condition of run time a parameter.

    Parameters:
        switched_func: What is done.

    Args:
        dynamic_switch: The condition.
    """
    unswitch(dynamic_switch, switched_func)


@deprecated("give the function as an argument, 'unswitch(condition, f)'")
def unswitch[switched_func: def[sw: Bool]() capturing -> None](dynamic_switch: Bool):
    """Make a condition of run time a parameter.

    Parameters:
        switched_func: What is done.

    Args:
        dynamic_switch: The condition.
    """
    unswitch(dynamic_switch, switched_func)


@deprecated("give the function as an argument, 'unswitch(first, second, f)'")
def unswitch[
    switched_func: def[sw0: Bool, sw1: Bool]() capturing -> None
](dynamic_switch_a: Bool, dynamic_switch_b: Bool):
    """Make two conditions of run time parameters.

    Parameters:
        switched_func: What is done.

    Args:
        dynamic_switch_a: The first condition.
        dynamic_switch_b: The second condition.
    """
    unswitch(dynamic_switch_a, dynamic_switch_b, switched_func)


@deprecated("give the function as an argument, 'tile_and_unswitch[sizes](offset, upperbound, f)'")
def tile_and_unswitch[
    workgroup_function: def[width: Int, sw: Bool](Int, Int) capturing -> None,
    tile_size_list: List[Int],
](offset: Int, upperbound: Int):
    """Cut a range into tiles, and tell which are whole.

    Parameters:
        workgroup_function: What is done for a tile.
        tile_size_list: How large tiles are, the largest first; the last of them may be cut off.

    Args:
        offset: Where the range begins.
        upperbound: Where it ends.
    """
    tile_and_unswitch[tile_size_list](offset, upperbound, workgroup_function)


@deprecated("give the function by keyword, 'tile_and_unswitch(…, workgroup_function=f)'")
def tile_and_unswitch[
    workgroup_function: def[sw: Bool](Int, Int, Int) capturing -> None
](offset: Int, upperbound: Int, *tile_size_list: Int):
    """Cut a range into tiles, and tell which are whole.

    Parameters:
        workgroup_function: What is done for a tile.

    Args:
        offset: Where the range begins.
        upperbound: Where it ends.
        tile_size_list: How large tiles are, the largest first.
    """
    var at = offset
    var size = 0
    for i in range(len(tile_size_list)):
        size = tile_size_list[i]
        while at + size <= upperbound:
            workgroup_function[True](at, upperbound, size)
            at += size
    if at < upperbound:
        workgroup_function[False](at, upperbound, size)


@deprecated("give the function as an argument, behind the four borders")
def tile_middle_unswitch_boundaries[
    work_fn: def[width: Int, flag: Bool](Int) capturing -> None,
    middle_tile_sizes: List[Int],
    left_tile_size: Int = 1,
    right_tile_size: Int = 1,
](
    left_boundary_start: Int,
    left_boundary_end: Int,
    right_boundary_start: Int,
    right_boundary_end: Int,
):
    """Cut a range into tiles, and tell which are at its borders.

    Parameters:
        work_fn: What is done for a tile.
        middle_tile_sizes: How large tiles between the borders are, the largest first.
        left_tile_size: How large those at the left border are.
        right_tile_size: How large those at the right border are.

    Args:
        left_boundary_start: Where the range begins.
        left_boundary_end: Where its left border ends.
        right_boundary_start: Where its right border begins.
        right_boundary_end: Where the range ends.
    """
    tile_middle_unswitch_boundaries[middle_tile_sizes, left_tile_size, right_tile_size](
        left_boundary_start, left_boundary_end, right_boundary_start, right_boundary_end, work_fn
    )


@deprecated("give the function as an argument, 'tile_middle_unswitch_boundaries[tile_size, size](f)'")
def tile_middle_unswitch_boundaries[
    work_fn: def[width: Int, left_flag: Bool, right_flag: Bool](Int) capturing -> None,
    tile_size: Int,
    size: Int,
]():
    """Cut a range that begins at nought into tiles, and tell which are at its borders.

    Parameters:
        work_fn: What is done for a tile.
        tile_size: How large tiles are.
        size: Where the range ends.
    """
    tile_middle_unswitch_boundaries[tile_size, size](work_fn)
