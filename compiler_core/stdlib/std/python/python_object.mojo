"""Objects of Python."""

from std.builtin.builtin_slice import Slice
from std.collections.dict import StringDict
from std.collections.list import List
from std.collections.string.string import String
from std.collections.string.string_span import StaticString, StringSpan
from std.format import Writable, Writer
from std.iter._traits import Iterable, Iterator, StopIteration
from std.memory.alloc import unsafe_alloc
from std.memory.pointer import Pointer
from std.memory.stack_allocation import unsafe_stack_allocation
from std.os import abort
from std.python._cpython import (
    PyObjectPtr,
    PyTypeObjectPtr,
    call,
    taken_error,
    text_object,
    text_of,
    variable,
)
from std.python._library import Address, null
from std.python._scalars import integer_of
from std.python._types import type_of, value_of, wrapped
from std.reflection._type_name import type_name
from std.python.conversions import ConvertibleToPython

comptime _MOST_ON_STACK = 8


@always_inline
def _checked(object: PyObjectPtr) raises -> PythonObject:
    """Own an object that a function of Python's library has returned, or raise what it has raised.

    Args:
        object: The object, or nought.

    Returns:
        The object.
    """
    if not object:
        raise taken_error()
    return PythonObject(from_owned=object)


def _object_of(kwargs: StringDict[PythonObject]) raises -> PythonObject:
    """Make a dictionary of named values.

    Args:
        kwargs: The values.

    Returns:
        The dictionary.
    """
    var result = _checked(call["PyDict_New", PyObjectPtr]())
    for entry in kwargs.items():
        var key = PythonObject(entry.key)
        if call["PyDict_SetItem", Int32](result._obj_ptr, key._obj_ptr, entry.value._obj_ptr) != 0:
            raise taken_error()
    return result


struct _PyIter(ImplicitlyCopyable, Iterable, Iterator):
    """Goes through the elements of an object."""

    comptime Element = PythonObject
    """What the elements are."""
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    """What goes through the elements."""

    var _iterator: PythonObject

    def __init__(out self, iterator: PythonObject):
        """Go on where an iterator is."""
        self._iterator = iterator

    def __iter__(ref self) -> Self:
        """Return the iterator itself."""
        return self

    def __next__(mut self) raises StopIteration -> PythonObject:
        """Return the next element."""
        var next = call["PyIter_Next", PyObjectPtr](self._iterator._obj_ptr)
        if not next:
            # A loop has no way to raise it: Python tells of it as of all such exceptions.
            if call["PyErr_Occurred", PyObjectPtr]():
                call["PyErr_WriteUnraisable", NoneType](self._iterator._obj_ptr)
            raise StopIteration()
        return PythonObject(from_owned=next)


@__may_be_unused
struct PythonObject(
    Boolable,
    ConvertibleToPython,
    Defaultable,
    Identifiable,
    ImplicitlyCopyable,
    Movable,
    RegisterPassable,
    SizedRaising,
    Writable,
):
    """An object of Python, to which this is one reference."""

    var _obj_ptr: PyObjectPtr

    # ------------------------------------------------------------ making one

    def __init__(out self):
        """Refer to `None`."""
        self = Self(None)

    def __init__(out self, *, from_owned: PyObjectPtr):
        """Take over a reference.

        Args:
            from_owned: The object.
        """
        self._obj_ptr = from_owned

    def __init__(out self, *, from_borrowed: PyObjectPtr):
        """Add a reference to an object.

        Args:
            from_borrowed: The object.
        """
        call["Py_IncRef", NoneType](from_borrowed)
        self._obj_ptr = from_borrowed

    @implicit
    def __init__[T: ConvertibleToPython, //](out self, var source: T) raises:
        """Turn a value into an object.

        Args:
            source: The value.
        """
        self = source^.to_python_object()

    def __init__[T: Deinitable & Movable](out self, *, var alloc: T) raises:
        """Make an object that holds a value of a type that Python was told of.

        Args:
            alloc: The value.
        """
        self._obj_ptr = wrapped(alloc^)

    @implicit
    def __init__(out self, none: NoneType):
        """Refer to `None`.

        Args:
            none: `None`.
        """
        var found = variable["_Py_NoneStruct"]()
        call["Py_IncRef", NoneType](found)
        self._obj_ptr = found

    @implicit
    def __init__(out self, value: Bool):
        """Refer to `True` or `False`.

        Args:
            value: Which.
        """
        self._obj_ptr = call["PyBool_FromLong", PyObjectPtr](Int(value))

    @implicit
    def __init__[dtype: DType](out self, value: Scalar[dtype]):
        """Turn a number into an object.

        Args:
            value: The number.
        """
        comptime if dtype == DType.bool:
            self._obj_ptr = call["PyBool_FromLong", PyObjectPtr](Int(value.cast[DType.int]()))
        elif dtype.is_floating_point():
            self._obj_ptr = call["PyFloat_FromDouble", PyObjectPtr](value.cast[DType.float64]())
        elif dtype.is_unsigned():
            self._obj_ptr = call["PyLong_FromSize_t", PyObjectPtr](value.cast[DType.uint]())
        else:
            self._obj_ptr = call["PyLong_FromSsize_t", PyObjectPtr](value.cast[DType.int]())

    @implicit
    def __init__(out self, string: StringSpan[_]) raises:
        """Turn text into an object.

        Args:
            string: The text.
        """
        var made = text_object(string)
        if not made:
            raise taken_error()
        self._obj_ptr = made

    @implicit
    def __init__(out self, value: StringLiteral) raises:
        """Turn text into an object.

        Args:
            value: The text.
        """
        self = Self(StaticString(value))

    @implicit
    def __init__(out self, value: String) raises:
        """Turn text into an object.

        Args:
            value: The text.
        """
        var made = text_object(StringSpan(value))
        if not made:
            raise taken_error()
        self._obj_ptr = made

    @implicit
    def __init__(out self, slice: Slice):
        """Turn a part of a sequence into an object.

        Args:
            slice: The part.
        """
        var start = _optional(slice.start)
        var end = _optional(slice.end)
        var step = _optional(slice.step)
        self._obj_ptr = call["PySlice_New", PyObjectPtr](
            start._obj_ptr, end._obj_ptr, step._obj_ptr
        )

    def __init__(out self, var *values: Self, __list_literal__: NoneType) raises:
        """Make a list.

        Args:
            values: Its elements.
            __list_literal__: Says that this is a list.
        """
        var made = call["PyList_New", PyObjectPtr](len(values))
        for i in range(len(values)):
            _ = call["PyList_SetItem", Int32](made, i, values[i].copy().steal_data())
        self._obj_ptr = made

    def __init__(out self, var *values: Self, __set_literal__: NoneType) raises:
        """Make a set.

        Args:
            values: Its elements.
            __set_literal__: Says that this is a set.
        """
        var made = _checked(call["PySet_New", PyObjectPtr](PyObjectPtr()))
        for i in range(len(values)):
            if call["PySet_Add", Int32](made._obj_ptr, values[i]._obj_ptr) != 0:
                raise taken_error()
        self = made^

    def __init__(
        out self, var keys: List[Self], var values: List[Self], __dict_literal__: NoneType
    ) raises:
        """Make a dictionary.

        Args:
            keys: Its keys.
            values: The value of each.
            __dict_literal__: Says that this is a dictionary.
        """
        var made = _checked(call["PyDict_New", PyObjectPtr]())
        for i in range(len(keys)):
            if (
                call["PyDict_SetItem", Int32](
                    made._obj_ptr, keys[i]._obj_ptr, values[i]._obj_ptr
                )
                != 0
            ):
                raise taken_error()
        self = made^

    def __init__(out self, *, copy: Self):
        """Add a reference to the same object.

        Args:
            copy: The other reference.
        """
        self._obj_ptr = copy._obj_ptr
        call["Py_IncRef", NoneType](self._obj_ptr)

    def __deinit__(deinit self):
        """Give the reference back."""
        if self._obj_ptr:
            call["Py_DecRef", NoneType](self._obj_ptr)

    def to_python_object(var self) raises -> Self:
        """Return the reference itself."""
        return self^

    def steal_data(var self) -> PyObjectPtr:
        """Give the reference to the caller, who has to give it back."""
        var found = self._obj_ptr
        self._obj_ptr = PyObjectPtr()
        return found

    # ------------------------------------------------------------ attributes, elements, calls

    def __iter__(self) raises -> _PyIter:
        """Go through the elements."""
        return _PyIter(_checked(call["PyObject_GetIter", PyObjectPtr](self._obj_ptr)))

    def __getattr__(self, var name: String) raises -> Self:
        """Return an attribute.

        Args:
            name: Its name.

        Returns:
            The attribute.
        """
        return _checked(
            call["PyObject_GetAttrString", PyObjectPtr](
                self._obj_ptr, name.as_c_string_span()._data
            )
        )

    def __setattr__(self, var name: String, var value: Self) raises:
        """Replace an attribute.

        Args:
            name: Its name.
            value: What it is to be.
        """
        if (
            call["PyObject_SetAttrString", Int32](
                self._obj_ptr, name.as_c_string_span()._data, value._obj_ptr
            )
            != 0
        ):
            raise taken_error()

    def __getitem__(self, *args: Self) raises -> Self:
        """Return an element.

        Args:
            args: Its key; several are one tuple.

        Returns:
            The element.
        """
        if len(args) == 1:
            return _checked(
                call["PyObject_GetItem", PyObjectPtr](self._obj_ptr, args[0]._obj_ptr)
            )
        var key = _checked(call["PyTuple_New", PyObjectPtr](len(args)))
        for i in range(len(args)):
            _ = call["PyTuple_SetItem", Int32](key._obj_ptr, i, args[i].copy().steal_data())
        return _checked(call["PyObject_GetItem", PyObjectPtr](self._obj_ptr, key._obj_ptr))

    def __getitem__(self, *args: Slice) raises -> Self:
        """Return a part.

        Args:
            args: Which part; several are one tuple.

        Returns:
            The part.
        """
        if len(args) == 1:
            var part = Self(args[0])
            return _checked(call["PyObject_GetItem", PyObjectPtr](self._obj_ptr, part._obj_ptr))
        var key = _checked(call["PyTuple_New", PyObjectPtr](len(args)))
        for i in range(len(args)):
            _ = call["PyTuple_SetItem", Int32](key._obj_ptr, i, Self(args[i]).steal_data())
        return _checked(call["PyObject_GetItem", PyObjectPtr](self._obj_ptr, key._obj_ptr))

    def __setitem__(self, *args: Self, var value: Self) raises:
        """Replace an element.

        Args:
            args: Its key; several are one tuple.
            value: What it is to be.
        """
        var status: Int32
        if len(args) == 1:
            status = call["PyObject_SetItem", Int32](
                self._obj_ptr, args[0]._obj_ptr, value._obj_ptr
            )
        else:
            var key = _checked(call["PyTuple_New", PyObjectPtr](len(args)))
            for i in range(len(args)):
                _ = call["PyTuple_SetItem", Int32](
                    key._obj_ptr, i, args[i].copy().steal_data()
                )
            status = call["PyObject_SetItem", Int32](
                self._obj_ptr, key._obj_ptr, value._obj_ptr
            )
        if status != 0:
            raise taken_error()

    def __call__(self, *args: Self, var **kwargs: Self) raises -> Self:
        """Call the object.

        Args:
            args: The arguments.
            kwargs: The named arguments.

        Returns:
            What it returns.
        """
        var count = len(args)
        if len(kwargs) == 0 and count <= _MOST_ON_STACK:
            # Without a tuple: where most calls spend their time.
            var passed = unsafe_stack_allocation[_MOST_ON_STACK, PyObjectPtr]()
            for i in range(count):
                passed[unsafe_offset=i] = args[i]._obj_ptr
            return _checked(
                call["PyObject_Vectorcall", PyObjectPtr](self._obj_ptr, passed, count, null())
            )
        var tuple = _checked(call["PyTuple_New", PyObjectPtr](count))
        for i in range(count):
            _ = call["PyTuple_SetItem", Int32](tuple._obj_ptr, i, args[i].copy().steal_data())
        if len(kwargs) == 0:
            return _checked(
                call["PyObject_Call", PyObjectPtr](self._obj_ptr, tuple._obj_ptr, null())
            )
        var named = _object_of(kwargs)
        return _checked(
            call["PyObject_Call", PyObjectPtr](self._obj_ptr, tuple._obj_ptr, named._obj_ptr)
        )

    # ------------------------------------------------------------ what it is

    def __bool__(self) -> Bool:
        """Tell whether the object counts as true."""
        var result = call["PyObject_IsTrue", Int32](self._obj_ptr)
        if result < 0:
            abort(String("an object of Python has no truth value: ", taken_error()))
        return result == 1

    def __is__(self, other: Self) -> Bool:
        """Tell whether two are the same object."""
        return self._obj_ptr == other._obj_ptr

    def __isnot__(self, rhs: Self) -> Bool:
        """Tell whether two are not the same object."""
        return not (self._obj_ptr == rhs._obj_ptr)

    def __len__(self) raises -> Int:
        """Count the elements."""
        var result = call["PyObject_Size", Int](self._obj_ptr)
        if result < 0:
            raise taken_error()
        return result

    def __hash__(self) raises -> Int:
        """Return the object's hash."""
        var result = call["PyObject_Hash", Int](self._obj_ptr)
        if result == -1:
            raise taken_error()
        return result

    def __int__(self) raises -> Self:
        """Turn the object into an integer of Python."""
        return _checked(call["PyNumber_Long", PyObjectPtr](self._obj_ptr))

    def __float__(self) raises -> Self:
        """Turn the object into a float of Python."""
        return _checked(call["PyNumber_Float", PyObjectPtr](self._obj_ptr))

    def __str__(self) raises -> Self:
        """Turn the object into text of Python."""
        return _checked(call["PyObject_Str", PyObjectPtr](self._obj_ptr))

    def __contains__(self, rhs: Self) raises -> Bool:
        """Tell whether a value is among the elements."""
        var result = call["PySequence_Contains", Int32](self._obj_ptr, rhs._obj_ptr)
        if result < 0:
            raise taken_error()
        return result == 1

    def write_to(self, mut writer: Some[Writer]):
        """Write the object's text."""
        self._write(call["PyObject_Str", PyObjectPtr](self._obj_ptr), writer)

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the object's text for developers."""
        writer.write_string("PythonObject(")
        self._write(call["PyObject_Repr", PyObjectPtr](self._obj_ptr), writer)
        writer.write_string(")")

    def _write(self, text: PyObjectPtr, mut writer: Some[Writer]):
        if not text:
            abort(String("an object of Python has no text: ", taken_error()))
        var owned = Self(from_owned=text)
        writer.write_string(text_of(owned._obj_ptr))
        _ = owned^

    # ------------------------------------------------------------ values of Mojo inside

    def downcast_value_ptr[
        T: Deinitable
    ](self, *, func: Optional[StaticString] = None) raises -> Pointer[T, MutAnyOrigin]:
        """Return the value of Mojo that the object holds.

        Parameters:
            T: What the value is.

        Args:
            func: The function that wants it, for the message.

        Returns:
            Where the value is.
        """
        var wanted = type_of[T]()
        var given = self._obj_ptr.bitcast[Int]()[unsafe_offset=1]
        if Int(wanted) != given:
            raise _is_not[T](self, func)
        return {_mlir_value = value_of[T](self._obj_ptr)._mlir_value}

    def unchecked_downcast_value_ptr[
        mut: Bool, origin: Origin[mut=mut], //, T: Deinitable
    ](ref [origin] self) -> Pointer[T, origin]:
        """Return the value of Mojo that the object holds, without a look at whether it does.

        Parameters:
            mut: Whether the value may be changed.
            origin: Where the reference lives.
            T: What the value is.

        Returns:
            Where the value is.
        """
        return {_mlir_value = value_of[T](self._obj_ptr)._mlir_value}

    def unsafe_get_as_pointer[
        dtype: DType
    ](self) raises -> Pointer[Scalar[dtype], MutAnyOrigin]:
        """Return a pointer whose address the object is as an integer.

        Parameters:
            dtype: What is there.

        Returns:
            The pointer.
        """
        return Pointer[Scalar[dtype], MutAnyOrigin](unsafe_from_address=integer_of(self))

    # ------------------------------------------------------------ operators

    def __add__(self, rhs: Self) raises -> Self:
        """Add."""
        return _checked(call["PyNumber_Add", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __radd__(self, lhs: Self) raises -> Self:
        """Add, this being on the right."""
        return _checked(call["PyNumber_Add", PyObjectPtr](lhs._obj_ptr, self._obj_ptr))

    def __iadd__(mut self, var rhs: Self) raises:
        """Add, and keep the result."""
        self = _checked(call["PyNumber_InPlaceAdd", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __sub__(self, rhs: Self) raises -> Self:
        """Subtract."""
        return _checked(call["PyNumber_Subtract", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __rsub__(self, lhs: Self) raises -> Self:
        """Subtract, this being on the right."""
        return _checked(call["PyNumber_Subtract", PyObjectPtr](lhs._obj_ptr, self._obj_ptr))

    def __isub__(mut self, var rhs: Self) raises:
        """Subtract, and keep the result."""
        self = _checked(call["PyNumber_InPlaceSubtract", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __mul__(self, rhs: Self) raises -> Self:
        """Multiply."""
        return _checked(call["PyNumber_Multiply", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __rmul__(self, lhs: Self) raises -> Self:
        """Multiply, this being on the right."""
        return _checked(call["PyNumber_Multiply", PyObjectPtr](lhs._obj_ptr, self._obj_ptr))

    def __imul__(mut self, var rhs: Self) raises:
        """Multiply, and keep the result."""
        self = _checked(call["PyNumber_InPlaceMultiply", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __truediv__(self, rhs: Self) raises -> Self:
        """Divide."""
        return _checked(call["PyNumber_TrueDivide", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __rtruediv__(self, lhs: Self) raises -> Self:
        """Divide, this being on the right."""
        return _checked(call["PyNumber_TrueDivide", PyObjectPtr](lhs._obj_ptr, self._obj_ptr))

    def __itruediv__(mut self, var rhs: Self) raises:
        """Divide, and keep the result."""
        self = _checked(call["PyNumber_InPlaceTrueDivide", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __floordiv__(self, rhs: Self) raises -> Self:
        """Divide, rounding down."""
        return _checked(call["PyNumber_FloorDivide", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __rfloordiv__(self, lhs: Self) raises -> Self:
        """Divide, rounding down, this being on the right."""
        return _checked(call["PyNumber_FloorDivide", PyObjectPtr](lhs._obj_ptr, self._obj_ptr))

    def __ifloordiv__(mut self, var rhs: Self) raises:
        """Divide, rounding down, and keep the result."""
        self = _checked(call["PyNumber_InPlaceFloorDivide", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __mod__(self, rhs: Self) raises -> Self:
        """Return the remainder."""
        return _checked(call["PyNumber_Remainder", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __rmod__(self, lhs: Self) raises -> Self:
        """Return the remainder, this being on the right."""
        return _checked(call["PyNumber_Remainder", PyObjectPtr](lhs._obj_ptr, self._obj_ptr))

    def __imod__(mut self, var rhs: Self) raises:
        """Return the remainder, and keep the result."""
        self = _checked(call["PyNumber_InPlaceRemainder", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __lshift__(self, rhs: Self) raises -> Self:
        """Shift the bits to the left."""
        return _checked(call["PyNumber_Lshift", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __rlshift__(self, lhs: Self) raises -> Self:
        """Shift the bits to the left, this being on the right."""
        return _checked(call["PyNumber_Lshift", PyObjectPtr](lhs._obj_ptr, self._obj_ptr))

    def __ilshift__(mut self, var rhs: Self) raises:
        """Shift the bits to the left, and keep the result."""
        self = _checked(call["PyNumber_InPlaceLshift", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __rshift__(self, rhs: Self) raises -> Self:
        """Shift the bits to the right."""
        return _checked(call["PyNumber_Rshift", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __rrshift__(self, lhs: Self) raises -> Self:
        """Shift the bits to the right, this being on the right."""
        return _checked(call["PyNumber_Rshift", PyObjectPtr](lhs._obj_ptr, self._obj_ptr))

    def __irshift__(mut self, var rhs: Self) raises:
        """Shift the bits to the right, and keep the result."""
        self = _checked(call["PyNumber_InPlaceRshift", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __and__(self, rhs: Self) raises -> Self:
        """Return what is in both."""
        return _checked(call["PyNumber_And", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __rand__(self, lhs: Self) raises -> Self:
        """Return what is in both, this being on the right."""
        return _checked(call["PyNumber_And", PyObjectPtr](lhs._obj_ptr, self._obj_ptr))

    def __iand__(mut self, var rhs: Self) raises:
        """Return what is in both, and keep the result."""
        self = _checked(call["PyNumber_InPlaceAnd", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __or__(self, rhs: Self) raises -> Self:
        """Return what is in either."""
        return _checked(call["PyNumber_Or", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __ror__(self, lhs: Self) raises -> Self:
        """Return what is in either, this being on the right."""
        return _checked(call["PyNumber_Or", PyObjectPtr](lhs._obj_ptr, self._obj_ptr))

    def __ior__(mut self, var rhs: Self) raises:
        """Return what is in either, and keep the result."""
        self = _checked(call["PyNumber_InPlaceOr", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __xor__(self, rhs: Self) raises -> Self:
        """Return what is in one of both."""
        return _checked(call["PyNumber_Xor", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __rxor__(self, lhs: Self) raises -> Self:
        """Return what is in one of both, this being on the right."""
        return _checked(call["PyNumber_Xor", PyObjectPtr](lhs._obj_ptr, self._obj_ptr))

    def __ixor__(mut self, var rhs: Self) raises:
        """Return what is in one of both, and keep the result."""
        self = _checked(call["PyNumber_InPlaceXor", PyObjectPtr](self._obj_ptr, rhs._obj_ptr))

    def __pow__(self, exp: Self) raises -> Self:
        """Raise to a power."""
        return _checked(
            call["PyNumber_Power", PyObjectPtr](
                self._obj_ptr, exp._obj_ptr, variable["_Py_NoneStruct"]()
            )
        )

    def __rpow__(self, lhs: Self) raises -> Self:
        """Raise to a power, which this is."""
        return lhs.__pow__(self)

    def __ipow__(mut self, var rhs: Self) raises:
        """Raise to a power, and keep the result."""
        self = _checked(
            call["PyNumber_InPlacePower", PyObjectPtr](
                self._obj_ptr, rhs._obj_ptr, variable["_Py_NoneStruct"]()
            )
        )

    def __neg__(self) raises -> Self:
        """Change the sign."""
        return _checked(call["PyNumber_Negative", PyObjectPtr](self._obj_ptr))

    def __pos__(self) raises -> Self:
        """Keep the sign."""
        return _checked(call["PyNumber_Positive", PyObjectPtr](self._obj_ptr))

    def __invert__(self) raises -> Self:
        """Invert the bits."""
        return _checked(call["PyNumber_Invert", PyObjectPtr](self._obj_ptr))

    def __lt__(self, rhs: Self) raises -> Self:
        """Ask Python whether this is less."""
        return self._compared(rhs, 0)

    def __le__(self, rhs: Self) raises -> Self:
        """Ask Python whether this is not greater."""
        return self._compared(rhs, 1)

    def __eq__(self, rhs: Self) raises -> Self:
        """Ask Python whether this is the same."""
        return self._compared(rhs, 2)

    def __ne__(self, rhs: Self) raises -> Self:
        """Ask Python whether this is not the same."""
        return self._compared(rhs, 3)

    def __gt__(self, rhs: Self) raises -> Self:
        """Ask Python whether this is greater."""
        return self._compared(rhs, 4)

    def __ge__(self, rhs: Self) raises -> Self:
        """Ask Python whether this is not less."""
        return self._compared(rhs, 5)

    def _compared(self, rhs: Self, operator: Int32) raises -> Self:
        return _checked(
            call["PyObject_RichCompare", PyObjectPtr](self._obj_ptr, rhs._obj_ptr, operator)
        )


def _optional(value: Optional[Int]) -> PythonObject:
    """Turn a number into an object, or nothing into `None`."""
    return PythonObject(value.unsafe_value()) if value else PythonObject(None)


def _is_not[T: Deinitable](object: PythonObject, func: Optional[StaticString]) raises -> Error:
    """Say that an object does not hold a value of a type."""
    var name = object.__getattr__("__class__").__getattr__("__name__")
    var prefix = String(func.unsafe_value(), "() ") if func else String()
    return Error("TypeError: ", prefix, "expected an object of the Mojo type '", type_name[T](), "', got '", name, "'")
