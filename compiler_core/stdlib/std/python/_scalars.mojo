"""Numbers and texts of Python as values of Mojo."""

from std.collections.string._bytes import Bytes
from std.collections.string.string import String
from std.python._cpython import PyObjectPtr, call, taken_error, text_of
from std.python._library import Address, is_null
from std.python.python_object import PythonObject, _checked


def integer_of(object: PythonObject) raises -> Int:
    """Turn an object into an integer.

    Args:
        object: The object.

    Returns:
        The integer.
    """
    var number = _checked(call["PyNumber_Long", PyObjectPtr](object._obj_ptr))
    var result = call["PyLong_AsSsize_t", Int](number._obj_ptr)
    if result == -1 and call["PyErr_Occurred", PyObjectPtr]():
        raise taken_error()
    return result


def natural_of(object: PythonObject) raises -> UInt:
    """Turn an object into an integer that is not negative.

    Args:
        object: The object.

    Returns:
        The integer.
    """
    var number = _checked(call["PyNumber_Long", PyObjectPtr](object._obj_ptr))
    var result = call["PyLong_AsSize_t", UInt](number._obj_ptr)
    if result == UInt.MAX and call["PyErr_Occurred", PyObjectPtr]():
        raise taken_error()
    return result


def float_of(object: PythonObject) raises -> Float64:
    """Turn an object into a float.

    Args:
        object: The object.

    Returns:
        The float.
    """
    var result = call["PyFloat_AsDouble", Float64](object._obj_ptr)
    if result == -1 and call["PyErr_Occurred", PyObjectPtr]():
        raise taken_error()
    return result


def string_of(object: PythonObject) raises -> String:
    """Return the text of an object.

    Args:
        object: The object.

    Returns:
        The text.
    """
    var text = _checked(call["PyObject_Str", PyObjectPtr](object._obj_ptr))
    return String(text_of(text._obj_ptr))


def borrowed_text(object: PythonObject) raises -> StringSpan[ImmUnsafeAnyOrigin]:
    """Return the text of a string of Python without copying it.

    Args:
        object: The string.

    Returns:
        The text, for as long as the object lives.
    """
    var length = 0
    var data = call["PyUnicode_AsUTF8AndSize", Address](object._obj_ptr, Pointer(to=length))
    if is_null(data):
        raise taken_error()
    return StringSpan[ImmUnsafeAnyOrigin](
        _data=__mlir_op.`pop.pointer.bitcast`[_type=Bytes](data), _length=length
    )


def number_object[dtype: DType](value: Scalar[dtype]) -> PythonObject:
    """Turn a number into an object.

    Parameters:
        dtype: What kind of number it is.

    Args:
        value: The number.

    Returns:
        The object.
    """
    return PythonObject(value)
