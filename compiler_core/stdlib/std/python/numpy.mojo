"""Arrays of numpy as memory of Mojo, and the other way."""

from std.collections.span import Span
from std.collections.string.string import String
from std.memory.memory import unsafe_memcpy
from std.memory.pointer import Pointer
from std.python._scalars import integer_of
from std.python.python import Python
from std.python.python_object import PythonObject


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
    if integer_of(array.ndim) != 1:
        raise Error("expected an array of one dimension, got one of ", array.ndim)
    return {ptr = _elements[dtype, origin](array), length = integer_of(array.size)}


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
            dest=_elements[dtype, origin_of(array)](array),
            src=data.unsafe_ptr(),
            count=count,
        )
    return array


def _elements[
    mut: Bool, //, dtype: DType, origin: Origin[mut=mut]
](ref [origin] array: PythonObject) raises -> Pointer[Scalar[dtype], origin]:
    """Return where the elements of an array are, if they lie side by side and are what is expected."""
    var name = String(py=array.dtype.name)
    if name != String(dtype):
        raise Error("expected an array of ", dtype, ", got one of ", name)
    if not array.flags.c_contiguous:
        raise Error("the elements of the array do not lie side by side in memory")
    var address = integer_of(array.ctypes.data)
    return Pointer[Scalar[dtype], origin](unsafe_from_address=address)
