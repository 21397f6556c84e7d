"""Arrays of numpy as memory of Mojo, and the other way."""

from std.collections.check_bounds import check_bounds
from std.collections.span import Span
from std.collections.string.string import String
from std.memory.memory import unsafe_memcpy
from std.memory.pointer import Pointer
from std.python._scalars import integer_of
from std.python.python import Python
from std.python.python_object import PythonObject
from std.utils.coord import Coord, CoordLike, DynamicCoord
from std.utils.index import IndexList


def from_numpy_array[
    mut: Bool, //, dtype: DType, origin: Origin[mut=mut]
](ref [origin] array: PythonObject) raises -> Span[Scalar[dtype], origin]:
    """See the elements of an array of one dimension, which are not copied.

    Parameters:
        mut: Whether the elements may be changed.
        dtype: What the elements are.
        origin: Where the reference to the array lives.

    Args:
        array: The array.

    Returns:
        The elements, for as long as the reference lives.
    """
    var elements = _elements[dtype, origin, "from_numpy_array", 1](array)
    return {unsafe_ptr = elements, length = integer_of(array.size)}


struct NumPyView[mut: Bool, //, dtype: DType, rank: Int, origin: Origin[mut=mut]](
    ImplicitlyCopyable, Movable
):
    """The elements of an array of several dimensions, which are not copied.

    Parameters:
        mut: Whether the elements may be changed.
        dtype: What the elements are.
        rank: How many dimensions there are.
        origin: Where the reference to the array lives.
    """

    var data: Span[Scalar[Self.dtype], Self.origin]
    """All elements, the last dimension first."""
    var shape: DynamicCoord[DType.int, Self.rank]
    """How many elements each dimension has."""

    def __init__(
        out self,
        data: Span[Scalar[Self.dtype], Self.origin],
        shape: DynamicCoord[DType.int, Self.rank],
    ):
        """Put elements and a shape together.

        Args:
            data: The elements.
            shape: How many elements each dimension has.
        """
        self.data = data
        self.shape = shape

    def __getitem__[*Ts: Intable](self, *idx: *Ts) -> ref [Self.origin] Scalar[Self.dtype]:
        """Return one of the elements.

        Parameters:
            Ts: What the positions are.

        Args:
            idx: The position in each dimension.

        Returns:
            The element.
        """
        comptime assert Ts.length == Self.rank, "a position for each dimension"
        var at = 0
        comptime for i in range(Self.rank):
            var size = rebind[Int](self.shape[i])
            var position = Int(idx[i])
            check_bounds(position, size, __mlir_op.`kgen.call_location`[_type=StringLiteral]())
            at = at * size + position
        return self.data.unsafe_ptr()[unsafe_offset=at]


def from_numpy_tensor[
    mut: Bool, //, dtype: DType, rank: Int, origin: Origin[mut=mut]
](ref [origin] array: PythonObject) raises -> NumPyView[dtype, rank, origin]:
    """See the elements of an array of several dimensions, which are not copied.

    Parameters:
        mut: Whether the elements may be changed.
        dtype: What the elements are.
        rank: How many dimensions there must be.
        origin: Where the reference to the array lives.

    Args:
        array: The array.

    Returns:
        The elements with their shape, for as long as the reference lives.
    """
    var elements = _elements[dtype, origin, "from_numpy_tensor", rank](array)
    var shape = IndexList[rank, element_type = DType.int]()
    for i in range(rank):
        shape[i] = integer_of(array.shape[i])
    return {Span(unsafe_ptr=elements, length=integer_of(array.size)), Coord(shape)}


def copy_to_numpy_array[
    data_mut: Bool, //, dtype: DType, origin: Origin[mut=data_mut]
](data: Span[Scalar[dtype], origin]) raises -> PythonObject:
    """Make an array of one dimension with copies of numbers.

    Parameters:
        data_mut: Whether the numbers may be changed.
        dtype: What kind of numbers.
        origin: Where they live.

    Args:
        data: The numbers.

    Returns:
        The array.
    """
    var numpy = Python.import_module("numpy")
    var count = len(data)
    var array = numpy.empty(count, dtype=String(dtype))
    if count > 0:
        unsafe_memcpy(
            dest=_elements[dtype, origin_of(array), "copy_to_numpy_array", 1](array),
            src=data.unsafe_ptr(),
            count=count,
        )
    return array


def copy_to_numpy_tensor[
    dtype: DType, origin: ImmOrigin, *shape_types: CoordLike
](data: Span[Scalar[dtype], origin], shape: Coord[*shape_types]) raises -> PythonObject:
    """Make an array of several dimensions with copies of numbers.

    Parameters:
        dtype: What kind of numbers.
        origin: Where they live.
        shape_types: What the sizes of the dimensions are.

    Args:
        data: The numbers, the last dimension first.
        shape: How many elements each dimension has.

    Returns:
        The array.
    """
    var count = Int(shape.product())
    if count != len(data):
        raise Error(
            "copy_to_numpy_tensor: shape describes ",
            count,
            " elements but the span holds ",
            len(data),
            ".",
        )
    var sizes = Python.list()
    comptime for i in range(Coord[*shape_types].rank):
        sizes.append(shape[i].__int__())
    return copy_to_numpy_array(data).reshape(sizes)


def _elements[
    mut: Bool, //, dtype: DType, origin: Origin[mut=mut], caller: StaticString, rank: Int
](ref [origin] array: PythonObject) raises -> Pointer[Scalar[dtype], origin]:
    """Return where the elements of an array are, if they lie side by side and are what is expected."""
    var dimensions = integer_of(array.ndim)
    if dimensions != rank:
        raise Error(caller, ": expected a ", rank, "-D array, got ndim=", dimensions)
    var name = String(py=array.dtype.name)
    if name != String(dtype):
        raise Error(
            caller, ": dtype mismatch: array is '", name, "' but '", dtype, "' was requested"
        )
    if not array.flags.c_contiguous:
        raise Error(caller, ": array must be C-contiguous")
    comptime if mut:
        if not array.flags.writeable:
            raise Error(
                caller,
                (
                    ": a mutable borrow requires a writable array (bind `array` as a `read`"
                    " argument to borrow a read-only array)"
                ),
            )
    var address = integer_of(array.ctypes.data)
    return Pointer[Scalar[dtype], origin](unsafe_from_address=address)
