"""Values of Mojo inside of objects of Python, and the types that Python knows them by."""

from std.memory.pointer import Pointer
from std.python._cpython import PyObject, PyObjectPtr, call, taken_error
from std.python._library import null
from std.reflection._type_name import type_name


struct PyMojoObject[T: Deinitable](Movable where conforms_to(T, Movable)):
    """An object of Python that holds a value of Mojo.

    Parameters:
        T: What the value is.
    """

    var ob_base: PyObject
    """What every object begins with."""
    var is_initialized: Bool
    """Whether there is a value."""
    var mojo_value: Self.T
    """The value."""

    def __init__(out self, *, deinit move: Self) where conforms_to(Self.T, Movable):
        """Move an object.

        Args:
            move: The object.
        """
        self.ob_base = move.ob_base
        self.is_initialized = move.is_initialized
        self.mojo_value = move.mojo_value^


def type_slot[T: AnyType]() -> Pointer[PyObjectPtr, MutUntrackedOrigin]:
    """Return where the type is kept by which Python knows a type of Mojo.

    Parameters:
        T: The type of Mojo.

    Returns:
        Where it is kept.
    """
    return {
        _mlir_value = __mlir_op.`pop.global_address`[
            name=__mlir_op.`kgen.type_full_name`[type=T, _type=StringLiteral](),
            type=PyObjectPtr,
            _type=__mlir_type[`!kgen.pointer<`, PyObjectPtr, `>`],
        ]()
    }


def type_of[T: AnyType]() raises -> PyObjectPtr:
    """Return the type by which Python knows a type of Mojo.

    Parameters:
        T: The type of Mojo.

    Returns:
        The type, borrowed.
    """
    var found = type_slot[T]()[]
    if not found:
        raise Error("Python was not told of the Mojo type '", type_name[T](), "'")
    return found


def value_of[T: Deinitable](object: PyObjectPtr) -> Pointer[T, MutUntrackedOrigin]:
    """Return where the value of Mojo is that an object holds.

    Parameters:
        T: What the value is.

    Args:
        object: The object.

    Returns:
        Where it is.
    """
    return Pointer[T, MutUntrackedOrigin](
        _mlir_value=Pointer(to=object.bitcast[PyMojoObject[T]]()[].mojo_value)._mlir_value
    )


def wrapped[T: Deinitable & Movable](var value: T) raises -> PyObjectPtr:
    """Make an object that holds a value.

    Parameters:
        T: What the value is.

    Args:
        value: The value.

    Returns:
        The object.
    """
    var type = type_of[T]()
    var zero = 0
    var made = call["PyType_GenericAlloc", PyObjectPtr](type, zero)
    if not made:
        raise taken_error()
    value_of[T](made).unsafe_write(value^)
    made.bitcast[PyMojoObject[T]]()[].is_initialized = True
    return made
