"""Ranges cut into tiles."""

comptime Static1DTileUnitFunc = def[width: Int](Int) -> None
"""What is done for a tile of a size that is known when compiling: where it begins."""
comptime Dynamic1DTileUnitFunc = def(Int, Int) -> None
"""What is done for a tile: where it begins and how large it is."""
comptime BinaryTile1DTileUnitFunc = def[width: Int](Int, Int) -> None
"""What is done for a tile that is itself cut into parts of a size known when compiling."""
comptime Static2DTileUnitFunc = def[tile_x: Int, tile_y: Int](Int, Int) -> None
"""What is done for a tile of an area: where it begins."""


def tile[
    tile_size_list: List[Int]
](offset: Int, upperbound: Int, workgroup_function: Some[Static1DTileUnitFunc]):
    """Cut a range into tiles, of the first size while they fit, then of the next.

    Parameters:
        tile_size_list: The sizes.

    Args:
        offset: Where the range begins.
        upperbound: Where it ends.
        workgroup_function: What is done for each.
    """
    var at = offset
    comptime for i in range(len(tile_size_list)):
        comptime size = tile_size_list[i]
        while at + size <= upperbound:
            workgroup_function[size](at)
            at += size


def tile(
    offset: Int,
    upperbound: Int,
    *tile_size_list: Int,
    workgroup_function: Some[Dynamic1DTileUnitFunc],
):
    """Cut a range into tiles, of the first size while they fit, then of the next.

    Args:
        offset: Where the range begins.
        upperbound: Where it ends.
        tile_size_list: The sizes.
        workgroup_function: What is done for each.
    """
    var at = offset
    for size in tile_size_list:
        while at + size <= upperbound:
            workgroup_function(at, size)
            at += size


def tile[
    secondary_tile_size_list: List[Int], secondary_cleanup_tile: Int
](
    offset: Int,
    upperbound: Int,
    *primary_tile_size_list: Int,
    primary_cleanup_tile: Int,
    workgroup_function: Some[BinaryTile1DTileUnitFunc],
):
    """Cut a range into tiles that are cut themselves; one call is for all that is left over.

    Parameters:
        secondary_tile_size_list: The sizes of the parts, for each size of tiles.
        secondary_cleanup_tile: That of the parts of what is left over.

    Args:
        offset: Where the range begins.
        upperbound: Where it ends.
        primary_tile_size_list: The sizes of tiles.
        primary_cleanup_tile: That of what is left over.
        workgroup_function: What is done for each.
    """
    var at = offset
    comptime for i in range(len(secondary_tile_size_list)):
        comptime part = secondary_tile_size_list[i]
        var size = primary_tile_size_list[i]
        while at + size <= upperbound:
            workgroup_function[part](at, size)
            at += size
    if at < upperbound:
        workgroup_function[secondary_cleanup_tile](at, primary_cleanup_tile)


def tile[
    tile_sizes_x: List[Int], tile_sizes_y: List[Int]
](
    offset_x: Int,
    offset_y: Int,
    upperbound_x: Int,
    upperbound_y: Int,
    workgroup_function: Some[Static2DTileUnitFunc],
):
    """Cut an area into tiles, row by row.

    Parameters:
        tile_sizes_x: The widths.
        tile_sizes_y: The heights.

    Args:
        offset_x: Where the area begins in a row.
        offset_y: The first row.
        upperbound_x: Where it ends in a row.
        upperbound_y: The row behind the last.
        workgroup_function: What is done for each.
    """
    var y = offset_y
    comptime for j in range(len(tile_sizes_y)):
        comptime height = tile_sizes_y[j]
        while y + height <= upperbound_y:
            var x = offset_x
            comptime for i in range(len(tile_sizes_x)):
                comptime width = tile_sizes_x[i]
                while x + width <= upperbound_x:
                    workgroup_function[width, height](x, y)
                    x += width
            y += height


@deprecated("give the function as an argument, 'tile[sizes](offset, upperbound, f)'")
def tile[
    workgroup_function: def[width: Int](Int) capturing -> None, tile_size_list: List[Int]
](offset: Int, upperbound: Int):
    """Cut a range into tiles of sizes known when compiling, the largest first.

    Parameters:
        workgroup_function: What is done for each.
        tile_size_list: The sizes.

    Args:
        offset: Where the range begins.
        upperbound: Where it ends.
    """
    tile[tile_size_list](offset, upperbound, workgroup_function)


@deprecated("give the function by keyword, 'tile(…, workgroup_function=f)'")
def tile[
    workgroup_function: def(Int, Int) capturing -> None
](offset: Int, upperbound: Int, *tile_size_list: Int):
    """Cut a range into tiles, the largest first.

    Parameters:
        workgroup_function: What is done for each.

    Args:
        offset: Where the range begins.
        upperbound: Where it ends.
        tile_size_list: The sizes.
    """
    var at = offset
    for size in tile_size_list:
        while at + size <= upperbound:
            workgroup_function(at, size)
            at += size


@deprecated("give the function by keyword, 'tile[sizes, rest](…, workgroup_function=f)'")
def tile[
    secondary_tile_size_list: List[Int],
    secondary_cleanup_tile: Int,
    workgroup_function: def[width: Int](Int, Int) capturing -> None,
](
    offset: Int,
    upperbound: Int,
    *primary_tile_size_list: Int,
    primary_cleanup_tile: Int,
):
    """Cut a range into tiles that are themselves cut into parts.

    Parameters:
        secondary_tile_size_list: The sizes of the parts, for each size of tiles.
        secondary_cleanup_tile: That of the parts of what is left over.
        workgroup_function: What is done for each.

    Args:
        offset: Where the range begins.
        upperbound: Where it ends.
        primary_tile_size_list: The sizes of tiles.
        primary_cleanup_tile: That of what is left over.
    """
    var at = offset
    comptime for i in range(len(secondary_tile_size_list)):
        comptime part = secondary_tile_size_list[i]
        var size = primary_tile_size_list[i]
        while at + size <= upperbound:
            workgroup_function[part](at, size)
            at += size
    if at < upperbound:
        workgroup_function[secondary_cleanup_tile](at, primary_cleanup_tile)


@deprecated("give the function as an argument, 'tile[sizes_x, sizes_y](…, f)'")
def tile[
    workgroup_function: def[tile_x: Int, tile_y: Int](Int, Int) capturing -> None,
    tile_sizes_x: List[Int],
    tile_sizes_y: List[Int],
](offset_x: Int, offset_y: Int, upperbound_x: Int, upperbound_y: Int):
    """Cut an area into tiles.

    Parameters:
        workgroup_function: What is done for each.
        tile_sizes_x: The widths.
        tile_sizes_y: The heights.

    Args:
        offset_x: Where the area begins in a row.
        offset_y: The first row.
        upperbound_x: Where it ends in a row.
        upperbound_y: The row behind the last.
    """
    tile[tile_sizes_x, tile_sizes_y](
        offset_x, offset_y, upperbound_x, upperbound_y, workgroup_function
    )
