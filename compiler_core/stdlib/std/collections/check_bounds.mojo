"""Looking after positions in collections."""

from std._system.descriptors import write_file
from std.builtin._raw_output import stop, write_integer, write_text
from std.builtin.builtin_slice import ContiguousSlice
from std.builtin.tuple import Tuple
from std.collections.optional import Optional
from std.reflection.location import SourceLocation
from std.sys.defines import get_defined_string


# Whether anything is looked at, and whether the program ends where it is wrong.
comptime _MODE = get_defined_string["ASSERT", "safe"]()


def check_bounds(idx: Int, size: Int, location: StringLiteral):
    """End the program unless a position is one of a collection.

    Args:
        idx: The position.
        size: How many elements there are.
        location: Where the collection was asked.
    """
    comptime if _MODE == "none":
        return
    if UInt(idx) >= UInt(size):
        _out_of_bounds(idx, size, location)


@no_inline
def _out_of_bounds(idx: Int, size: Int, location: StringLiteral):
    write_text("At: ")
    write_text(location)
    _tell_index(idx, size)


def _tell_index(idx: Int, size: Int):
    """Say which positions there are, and end the program if that is wished for."""
    write_text(": Assert Error: index ")
    write_integer(idx)
    write_text(" is out of bounds, valid range is 0 to ")
    write_integer(size - 1)
    write_text("\n")
    comptime if _MODE != "warn":
        stop()


def _write_place(place: SourceLocation):
    """Write a place in the source, after a word."""
    write_text("At: ")
    var file = place.file_name()
    _ = write_file(1, file._data, file.byte_length())
    write_text(":")
    write_integer(place.line())
    write_text(":")
    write_integer(place.column())


def check_slice_bounds(start: Int, end: Int, size: Int, location: StringLiteral):
    """End the program unless a slice lies in a collection.

    Args:
        start: Where the slice starts.
        end: Where it ends.
        size: How many elements there are.
        location: Where the collection was asked.
    """
    comptime if _MODE == "none":
        return
    if UInt(start) <= UInt(end) and UInt(end) <= UInt(size):
        return
    write_text("At: ")
    write_text(location)
    _tell_slice(start, end, size)


def _tell_slice(start: Int, end: Int, size: Int):
    """Say what is wrong with a slice, and end the program if that is wished for."""
    write_text(": Assert Error: slice ")
    if UInt(start) <= UInt(size) and UInt(end) <= UInt(size):
        write_text("start index ")
        write_integer(start)
        write_text(" is greater than slice end index ")
        write_integer(end)
    else:
        var late = UInt(start) <= UInt(size)
        if late:
            write_text("end index ")
        else:
            write_text("start index ")
        write_integer(end if late else start)
        write_text(" is out of bounds, valid range is 0 to ")
        write_integer(size)
    write_text("\n")
    comptime if _MODE != "warn":
        stop()


def check_bounds[cpu_default: Bool = True](idx: Int, size: Int):
    """End the program unless a position is one of a collection.

    Parameters:
        cpu_default: Taken for true.

    Args:
        idx: The position.
        size: How many elements there are.
    """
    check_bounds(idx, size, __mlir_op.`kgen.call_location`[_type=StringLiteral]())


def check_bounds[
    cpu_default: Bool = True
](idx: Some[Indexer], size: Int, location: Optional[SourceLocation] = None):
    """End the program unless a position is one of a collection.

    Parameters:
        cpu_default: Taken for true.

    Args:
        idx: The position.
        size: How many elements there are.
        location: Where the collection was asked, if not where this is called.
    """
    comptime if _MODE == "none":
        return
    var at = Int(mlir_value=idx.__mlir_index__())
    if UInt(at) < UInt(size):
        return
    if not location:
        _out_of_bounds(at, size, __mlir_op.`kgen.call_location`[_type=StringLiteral]())
        return
    _write_place(location.value())
    _tell_index(at, size)


def check_slice_bounds[
    cpu_default: Bool = True
](slice: ContiguousSlice, len: Int) -> Tuple[Int, Int]:
    """End the program unless a slice lies in a collection.

    Parameters:
        cpu_default: Taken for true.

    Args:
        slice: The slice, which may leave open where it starts and ends.
        len: How many elements there are.

    Returns:
        Where the slice starts and ends.
    """
    var start = slice.start.value() if slice.start else 0
    var end = slice.end.value() if slice.end else len
    check_slice_bounds(start, end, len, __mlir_op.`kgen.call_location`[_type=StringLiteral]())
    return start, end


def check_slice_bounds[
    cpu_default: Bool = True
](slice: ContiguousSlice, len: Int, location: SourceLocation) -> Tuple[Int, Int]:
    """End the program unless a slice lies in a collection.

    Parameters:
        cpu_default: Taken for true.

    Args:
        slice: The slice, which may leave open where it starts and ends.
        len: How many elements there are.
        location: Where the collection was asked.

    Returns:
        Where the slice starts and ends.
    """
    var start = slice.start.value() if slice.start else 0
    var end = slice.end.value() if slice.end else len
    comptime if _MODE != "none":
        if UInt(start) > UInt(end) or UInt(end) > UInt(len):
            _write_place(location)
            _tell_slice(start, end, len)
    return start, end
