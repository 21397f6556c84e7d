"""Modules and types for Python, made of functions and structs of Mojo."""

from std.builtin.rebind import downcast, rebind_var
from std.builtin.variadics import TypeList, VariadicPack
from std.collections.dict import StringDict
from std.collections.list import List
from std.collections.string.string import String
from std.collections.string.string_span import StaticString, StringSpan
from std.memory.alloc import unsafe_alloc
from std.memory.pointer import Pointer
from std.memory.stack_allocation import unsafe_stack_allocation
from std.python._cpython import (
    METH_FASTCALL,
    METH_KEYWORDS,
    METH_STATIC,
    METH_VARARGS,
    PyCFunction,
    PyCFunctionFast,
    PyCFunctionWithKeywords,
    PyMethodDef,
    PyObject,
    PyObjectPtr,
    PyTypeObject,
    PyTypeObjectPtr,
    Py_TPFLAGS_DEFAULT,
    Py_ssize_t,
    call,
    kept_text,
    taken_error,
    text_object,
)
from std.python._library import Address, find_function, null
from std.python._types import PyMojoObject, type_of, type_slot, value_of
from std.python.conversions import ConvertibleFromPython
from std.python.python import Python
from std.python.python_object import PythonObject, _checked
from std.format import Writable
from std.utils.variant import Variant

comptime PyFunctionRaising = def(
    mut py_self: PythonObject, mut args: PythonObject
) raises thin -> PythonObject
"""A function for Python: itself and a tuple to an object."""
comptime PyFunctionWithKeywordsRaising = def(
    mut py_self: PythonObject, mut args: PythonObject, mut kwargs: PythonObject
) raises thin -> PythonObject
"""A function for Python: itself, a tuple and a dictionary to an object."""
comptime GenericPyFunction = Variant[PyFunctionRaising, PyFunctionWithKeywordsRaising]
"""A function for Python, with a dictionary or without."""

# The slots of a type that is made at run time; Python numbers them.
comptime _SLOT_DEALLOC = Int32(52)
comptime _SLOT_INIT = Int32(60)
comptime _SLOT_NEW = Int32(65)
comptime _SLOT_METHODS = Int32(64)
comptime _SLOT_REPR = Int32(66)
comptime _SLOT_FREE = Int32(74)

comptime _MOST_ARGUMENTS = 32


@fieldwise_init
struct ExceptionType(TrivialRegisterPassable):
    """A class of exceptions of Python."""

    comptime Exception = Self("PyExc_Exception")
    """What most exceptions are."""
    comptime TypeError = Self("PyExc_TypeError")
    """A value of the wrong type."""
    comptime ValueError = Self("PyExc_ValueError")
    """A value that does not do."""

    var global_name: StaticString
    """The variable of Python's library that holds it."""


def raise_python_exception(
    e: Error, exc_type: ExceptionType = ExceptionType.Exception
) -> PyObjectPtr:
    """Raise an error as an exception of Python.

    Args:
        e: The error.
        exc_type: The class of the exception.

    Returns:
        What a function returns that has raised an exception.
    """
    var message = String(e)
    var class_of = __mlir_op.`pop.load`[_type=PyObjectPtr](
        __mlir_op.`pop.pointer.bitcast`[_type=__mlir_type[`!kgen.pointer<`, PyObjectPtr, `>`]](
            find_function(exc_type.global_name)
        )
    )
    var text = text_object(StringSpan(message))
    if text:
        call["PyErr_SetObject", NoneType](class_of, text)
        call["Py_DecRef", NoneType](text)
    return PyObjectPtr()


def lookup_py_type_object[T: AnyType]() raises -> PythonObject:
    """Return the type by which Python knows a type of Mojo.

    Parameters:
        T: The type of Mojo.

    Returns:
        The type.
    """
    return PythonObject(from_borrowed=type_of[T]())


# ---------------------------------------------------------------- arguments


def check_arguments_arity(arity: Int, args: PythonObject) raises:
    """Raise an error unless there are as many arguments as there must be.

    Args:
        arity: How many there must be.
        args: The arguments.
    """
    check_arguments_arity(arity, args, "<mojo function>")


def check_arguments_arity(arity: Int, args: PythonObject, func_name: StringSpan[_]) raises:
    """Raise an error unless there are as many arguments as there must be.

    Args:
        arity: How many there must be.
        args: The arguments.
        func_name: The function, for the message.
    """
    check_arguments_arity(arity, len(args), func_name)


def check_arguments_arity(arity: Int, arg_count: Int) raises:
    """Raise an error unless there are as many arguments as there must be.

    Args:
        arity: How many there must be.
        arg_count: How many there are.
    """
    check_arguments_arity(arity, arg_count, "<mojo function>")


def check_arguments_arity(arity: Int, arg_count: Int, func_name: StringSpan[_]) raises:
    """Raise an error unless there are as many arguments as there must be.

    Args:
        arity: How many there must be.
        arg_count: How many there are.
        func_name: The function, for the message.
    """
    if arg_count == arity:
        return
    if arg_count < arity:
        var missing = arity - arg_count
        raise Error(
            "TypeError: ",
            func_name,
            "() missing ",
            missing,
            " required positional ",
            "argument" if missing == 1 else "arguments",
        )
    raise Error(
        "TypeError: ",
        func_name,
        "() takes ",
        arity,
        " positional ",
        "argument" if arity == 1 else "arguments",
        " but ",
        arg_count,
        " were given",
    )


def check_and_get_arg[
    T: Deinitable
](func_name: StaticString, py_args: PythonObject, index: Int) raises -> Pointer[T, MutAnyOrigin]:
    """Return the value of Mojo that an argument holds.

    Parameters:
        T: What the value is.

    Args:
        func_name: The function, for the message.
        py_args: The arguments.
        index: Which of them.

    Returns:
        Where the value is.
    """
    return py_args[index].downcast_value_ptr[T](func=func_name)


def check_and_get_or_convert_arg[
    T: ConvertibleFromPython
](func_name: StaticString, py_args: PythonObject, index: Int) raises -> Pointer[T, MutAnyOrigin]:
    """Return the value of Mojo that an argument holds, or can be turned into.

    Parameters:
        T: What the value is.

    Args:
        func_name: The function, for the message.
        py_args: The arguments.
        index: Which of them.

    Returns:
        Where the value is; a value that was made for this belongs to the caller.
    """
    try:
        return check_and_get_arg[T](func_name, py_args, index)
    except:
        var made = unsafe_alloc[T](1)
        made.unsafe_write(T(py=py_args[index]))
        return {_mlir_value = made._mlir_value}


# ---------------------------------------------------------------- what Python calls


def _wrapped_call[
    func: PyFunctionRaising
](py_self: PyObjectPtr, args: PyObjectPtr) abi("C") -> PyObjectPtr:
    var owner = PythonObject(from_borrowed=py_self) if py_self else PythonObject()
    var given = PythonObject(from_borrowed=args)
    try:
        return func(owner, given).steal_data()
    except error:
        return raise_python_exception(error)


def _wrapped_call_with_keywords[
    func: PyFunctionWithKeywordsRaising
](py_self: PyObjectPtr, args: PyObjectPtr, kwargs: PyObjectPtr) abi("C") -> PyObjectPtr:
    var owner = PythonObject(from_borrowed=py_self) if py_self else PythonObject()
    var given = PythonObject(from_borrowed=args)
    try:
        var named = _dictionary(kwargs)
        return func(owner, given, named).steal_data()
    except error:
        return raise_python_exception(error)


def _dictionary(kwargs: PyObjectPtr) raises -> PythonObject:
    """Return the dictionary of named arguments, which Python leaves out if there are none."""
    if kwargs:
        return PythonObject(from_borrowed=kwargs)
    return _checked(call["PyDict_New", PyObjectPtr]())


def _named(kwargs: PyObjectPtr) raises -> StringDict[PythonObject]:
    """Return named arguments as a function of Mojo takes them."""
    var result = StringDict[PythonObject]()
    if not kwargs:
        return result^
    var position = 0
    var key = PyObjectPtr()
    var value = PyObjectPtr()
    while (
        call["PyDict_Next", Int32](
            kwargs, Pointer(to=position), Pointer(to=key), Pointer(to=value)
        )
        != 0
    ):
        result[String(py=PythonObject(from_borrowed=key))] = PythonObject(from_borrowed=value)
    return result^


@always_inline
def _pack[
    PyArgs: TypeList
](
    objects: Pointer[PyObjectPtr, MutUntrackedOrigin],
    slots: Pointer[Address, MutUntrackedOrigin],
) -> VariadicPack[False, *PyArgs, origin=MutUntrackedOrigin]:
    """See an array of objects as the arguments of a function; `slots` is room for where each is."""
    comptime assert PyArgs.length <= _MOST_ARGUMENTS, "a function for Python has that many arguments"
    comptime for i in range(PyArgs.length):
        comptime assert (
            PyArgs[i] == PythonObject
        ), "the arguments of a function for Python are of the type PythonObject"
        slots[unsafe_offset=i] = objects.unsafe_offset(i).unsafe_bitcast[UInt8]()._mlir_value
    return VariadicPack[False, *PyArgs, origin=MutUntrackedOrigin](
        _storage=__mlir_op.`pop.pointer.bitcast`[
            _type=__mlir_type[`!kgen.pointer<`, __mlir_type.`!kgen.pointer<none>`, `>`]
        ](slots._mlir_value)
    )


@always_inline
def _items(tuple: PyObjectPtr) -> Pointer[PyObjectPtr, MutUntrackedOrigin]:
    """Return where the elements of a tuple are: behind its count."""
    return tuple.bitcast[PyObjectPtr]().unsafe_offset(3)


@always_inline
def _object[RetType: Deinitable & Movable](var result: RetType) -> PyObjectPtr:
    """Return what a function has returned as an object: that, or `None`."""
    comptime if RetType == PythonObject:
        return rebind_var[PythonObject](result^).steal_data()
    else:
        _ = result^
        return PythonObject(None).steal_data()


def _function[
    PyArgs: TypeList,
    RetType: Deinitable & Movable,
    func: def(*args: *PyArgs) raises thin -> RetType,
](
    py_self: PyObjectPtr, args: Pointer[PyObjectPtr, MutUntrackedOrigin], count: Int
) abi("C") -> PyObjectPtr:
    try:
        check_arguments_arity(PyArgs.length, count)
        var slots = unsafe_stack_allocation[_MOST_ARGUMENTS, Address]()
        var pack = _pack[PyArgs](args, slots)
        return _object(func(*pack))
    except error:
        return raise_python_exception(error)


def _function_with_keywords[
    PyArgs: TypeList,
    RetType: Deinitable & Movable,
    func: def(*args: *PyArgs, var **kwargs: PythonObject) raises thin -> RetType,
](py_self: PyObjectPtr, args: PyObjectPtr, kwargs: PyObjectPtr) abi("C") -> PyObjectPtr:
    try:
        check_arguments_arity(PyArgs.length, call["PyTuple_Size", Int](args))
        var slots = unsafe_stack_allocation[_MOST_ARGUMENTS, Address]()
        var pack = _pack[PyArgs](_items(args), slots)
        return _object(func(*pack, **_named(kwargs)))
    except error:
        return raise_python_exception(error)


def _method[
    PyArgs: TypeList,
    RetType: Deinitable & Movable,
    method: def(self_: PythonObject, *args: *PyArgs) raises thin -> RetType,
](
    py_self: PyObjectPtr, args: Pointer[PyObjectPtr, MutUntrackedOrigin], count: Int
) abi("C") -> PyObjectPtr:
    try:
        check_arguments_arity(PyArgs.length, count)
        var slots = unsafe_stack_allocation[_MOST_ARGUMENTS, Address]()
        var pack = _pack[PyArgs](args, slots)
        return _object(method(PythonObject(from_borrowed=py_self), *pack))
    except error:
        return raise_python_exception(error)


def _method_with_keywords[
    PyArgs: TypeList,
    RetType: Deinitable & Movable,
    method: def(self_: PythonObject, *args: *PyArgs, var **kwargs: PythonObject) raises thin -> RetType,
](py_self: PyObjectPtr, args: PyObjectPtr, kwargs: PyObjectPtr) abi("C") -> PyObjectPtr:
    try:
        check_arguments_arity(PyArgs.length, call["PyTuple_Size", Int](args))
        var slots = unsafe_stack_allocation[_MOST_ARGUMENTS, Address]()
        var pack = _pack[PyArgs](_items(args), slots)
        return _object(method(PythonObject(from_borrowed=py_self), *pack, **_named(kwargs)))
    except error:
        return raise_python_exception(error)


def _method_of_value[
    SelfType: Deinitable,
    PyArgs: TypeList,
    RetType: Deinitable & Movable,
    method: def(self_: Pointer[SelfType, MutUnsafeAnyOrigin], *args: *PyArgs) raises thin -> RetType,
](
    py_self: PyObjectPtr, args: Pointer[PyObjectPtr, MutUntrackedOrigin], count: Int
) abi("C") -> PyObjectPtr:
    try:
        check_arguments_arity(PyArgs.length, count)
        var slots = unsafe_stack_allocation[_MOST_ARGUMENTS, Address]()
        var pack = _pack[PyArgs](args, slots)
        return _object(method(_own_value[SelfType](py_self), *pack))
    except error:
        return raise_python_exception(error)


def _method_of_value_with_keywords[
    SelfType: Deinitable,
    PyArgs: TypeList,
    RetType: Deinitable & Movable,
    method: def(
        self_: Pointer[SelfType, MutUnsafeAnyOrigin], *args: *PyArgs, var **kwargs: PythonObject
    ) raises thin -> RetType,
](py_self: PyObjectPtr, args: PyObjectPtr, kwargs: PyObjectPtr) abi("C") -> PyObjectPtr:
    try:
        check_arguments_arity(PyArgs.length, call["PyTuple_Size", Int](args))
        var slots = unsafe_stack_allocation[_MOST_ARGUMENTS, Address]()
        var pack = _pack[PyArgs](_items(args), slots)
        return _object(method(_own_value[SelfType](py_self), *pack, **_named(kwargs)))
    except error:
        return raise_python_exception(error)


def _own_value[T: Deinitable](object: PyObjectPtr) -> Pointer[T, MutUnsafeAnyOrigin]:
    """Return the value of an object whose type Python has made sure of."""
    return {_mlir_value = value_of[T](object)._mlir_value}


def wrapper_with_kwargs[
    PyArgs: TypeList,
    RetType: Deinitable & Movable,
    func: def(*args: *PyArgs, var **kwargs: PythonObject) raises thin -> RetType,
    //,
](
    mut py_self: PythonObject, mut py_args: PythonObject, mut py_kwargs: PythonObject
) raises -> PythonObject:
    """Call a function with the arguments that Python gives, as `def_py_function` wants it.

    Parameters:
        PyArgs: What the arguments are.
        RetType: What the function returns.
        func: The function.

    Args:
        py_self: The module.
        py_args: The tuple of arguments.
        py_kwargs: The dictionary of named arguments.

    Returns:
        What the function returns.
    """
    return _checked(
        _function_with_keywords[PyArgs, RetType, func](
            py_self._obj_ptr, py_args._obj_ptr, py_kwargs._obj_ptr
        )
    )


def wrapper_with_kwargs[
    PyArgs: TypeList,
    RetType: Deinitable & Movable,
    method: def(
        self_: PythonObject, *args: *PyArgs, var **kwargs: PythonObject
    ) raises thin -> RetType,
    //,
](
    mut py_self: PythonObject, mut py_args: PythonObject, mut py_kwargs: PythonObject
) raises -> PythonObject:
    """Call a method of an object with the arguments that Python gives.

    Parameters:
        PyArgs: What the arguments are.
        RetType: What the method returns.
        method: The method.

    Args:
        py_self: The object.
        py_args: The tuple of arguments.
        py_kwargs: The dictionary of named arguments.

    Returns:
        What the method returns.
    """
    return _checked(
        _method_with_keywords[PyArgs, RetType, method](
            py_self._obj_ptr, py_args._obj_ptr, py_kwargs._obj_ptr
        )
    )


def wrapper_with_kwargs[
    SelfType: Deinitable,
    PyArgs: TypeList,
    RetType: Deinitable & Movable,
    method: def(
        self_: Pointer[SelfType, MutUnsafeAnyOrigin], *args: *PyArgs, var **kwargs: PythonObject
    ) raises thin -> RetType,
    //,
](
    mut py_self: PythonObject, mut py_args: PythonObject, mut py_kwargs: PythonObject
) raises -> PythonObject:
    """Call a method of a value of Mojo with the arguments that Python gives.

    Parameters:
        SelfType: What the value is.
        PyArgs: What the arguments are.
        RetType: What the method returns.
        method: The method.

    Args:
        py_self: The object that holds the value.
        py_args: The tuple of arguments.
        py_kwargs: The dictionary of named arguments.

    Returns:
        What the method returns.
    """
    return _checked(
        _method_of_value_with_keywords[SelfType, PyArgs, RetType, method](
            py_self._obj_ptr, py_args._obj_ptr, py_kwargs._obj_ptr
        )
    )


# ---------------------------------------------------------------- the lives of values


def _ended[T: Deinitable](object: PyObjectPtr) abi("C"):
    """End an object that holds a value of Mojo, and give back its room."""
    if object.bitcast[PyMojoObject[T]]()[].is_initialized:
        value_of[T](object).unsafe_deinit_pointee()
    var type = object.bitcast[PyObject]()[].object_type
    # That of a subclass may be another than that of the class.
    var free = call["PyType_GetSlot", Address](type, _SLOT_FREE)
    __mlir_op.`pop.external_call_at`[_type=NoneType](free, object)
    call["Py_DecRef", NoneType](type)


def _shown[T: Deinitable & Writable](object: PyObjectPtr) abi("C") -> PyObjectPtr:
    """Return the text of the value of Mojo that an object holds."""
    var text = String()
    value_of[T](object)[].write_repr_to(text)
    return text_object(StringSpan(text))


def _cannot_begin(object: PyObjectPtr, args: PyObjectPtr, kwargs: PyObjectPtr) abi("C") -> Int32:
    """Say that Python cannot make a value of a type."""
    _ = raise_python_exception(
        Error("Python was given no initializer of this Mojo type"), ExceptionType.TypeError
    )
    return -1


def default_init_func[
    T: Defaultable & Deinitable & Movable, //
](out self: T, args: PythonObject, kwargs: PythonObject) raises:
    """Make a value without arguments.

    Parameters:
        T: What the value is.

    Args:
        args: The arguments, of which there must be none.
        kwargs: The named arguments, of which there must be none.
    """
    if len(args) > 0 or len(kwargs) > 0:
        raise Error(
            "unexpected arguments passed to default initializer function of wrapped Mojo type"
        )
    self = T()


def _put[T: Deinitable & Movable](object: PyObjectPtr, var value: T):
    """Put a value into an object, in the place of one that it may have."""
    var holder = object.bitcast[PyMojoObject[T]]()
    if holder[].is_initialized:
        value_of[T](object).unsafe_deinit_pointee()
    value_of[T](object).unsafe_write(value^)
    holder[].is_initialized = True


def _begin[
    T: Deinitable & Movable,
    init_func: def(args: PythonObject, kwargs: PythonObject) raises thin -> T,
](object: PyObjectPtr, args: PyObjectPtr, kwargs: PyObjectPtr) abi("C") -> Int32:
    """Put a value of Mojo into an object that is new."""
    try:
        _put(object, init_func(PythonObject(from_borrowed=args), _dictionary(kwargs)))
        return 0
    except error:
        _ = raise_python_exception(error, ExceptionType.ValueError)
        return -1


def _begin_default[
    T: Defaultable & Deinitable & Movable
](object: PyObjectPtr, args: PyObjectPtr, kwargs: PyObjectPtr) abi("C") -> Int32:
    """Put a value of Mojo that needs no arguments into an object that is new."""
    try:
        var made: T = default_init_func(PythonObject(from_borrowed=args), _dictionary(kwargs))
        _put(object, made^)
        return 0
    except error:
        _ = raise_python_exception(error, ExceptionType.ValueError)
        return -1


# ---------------------------------------------------------------- types


comptime _Init = def(PyObjectPtr, PyObjectPtr, PyObjectPtr) abi("C") thin -> Int32
comptime _Dealloc = def(PyObjectPtr) abi("C") thin -> None
comptime _Repr = def(PyObjectPtr) abi("C") thin -> PyObjectPtr


def _address[F: TrivialRegisterPassable](function: F) -> Address:
    """Return where a function is."""
    var kept = function
    return Pointer(to=kept).unsafe_bitcast[Address]()[]


@fieldwise_init
struct _Slot(ImplicitlyCopyable, Movable):
    """A part of a type as Python is told of it; a zero ends a list."""

    var number: Int32
    var value: Address


@fieldwise_init
struct _Spec(ImplicitlyCopyable, Movable):
    """A type as Python is told of it."""

    var name: Address
    var basicsize: Int32
    var itemsize: Int32
    var flags: UInt32
    var slots: Pointer[_Slot, MutUntrackedOrigin]


struct PythonTypeBuilder(Copyable, Movable):
    """Makes a type for Python of a struct of Mojo."""

    var type_name: StaticString
    """The name of the type."""
    var basicsize: Int
    """How many bytes its objects need."""
    var methods: List[PyMethodDef]
    """Its methods."""
    var _init: Address
    var _dealloc: Address
    var _repr: Address
    var _kept: Pointer[PyObjectPtr, MutUntrackedOrigin]

    def __init__(out self, type_name: StaticString, *, basicsize: Int):
        """Begin a type.

        Args:
            type_name: Its name.
            basicsize: How many bytes its objects need.
        """
        self.type_name = type_name
        self.basicsize = basicsize
        self.methods = List[PyMethodDef]()
        var cannot: _Init = _cannot_begin
        self._init = _address(cannot)
        self._dealloc = null()
        self._repr = null()
        self._kept = unsafe_alloc[PyObjectPtr](1)
        self._kept[] = PyObjectPtr()

    @staticmethod
    def bind[T: Deinitable](type_name: StaticString) -> Self:
        """Begin the type by which Python knows a struct.

        Parameters:
            T: The struct.

        Args:
            type_name: The name of the type.

        Returns:
            What makes the type.
        """
        var made = Self(
            type_name,
            basicsize=__mlir_op.`pop.size_of`[type=PyMojoObject[T], _type=Int](),
        )
        var dealloc: _Dealloc = _ended[T]
        made._dealloc = _address(dealloc)
        comptime if conforms_to(T, Writable):
            var repr: _Repr = _shown[downcast[T, Deinitable & Writable]]
            made._repr = _address(repr)
        made._kept = type_slot[T]()
        return made^

    def def_init_defaultable[
        T: Defaultable & Deinitable & Movable
    ](mut self) raises -> ref [self] Self:
        """Let Python make values without arguments.

        Parameters:
            T: The struct.

        Returns:
            This.
        """
        var init: _Init = _begin_default[T]
        self._init = _address(init)
        return self

    def def_py_init[
        T: Deinitable & Movable,
        //,
        init_func: def(args: PythonObject, kwargs: PythonObject) raises thin -> T,
    ](mut self) raises -> ref [self] Self:
        """Let Python make values by a function.

        Parameters:
            T: The struct.
            init_func: Makes a value of a tuple and a dictionary of arguments.

        Returns:
            This.
        """
        var init: _Init = _begin[T, init_func]
        self._init = _address(init)
        return self

    def _add(mut self, name: StaticString, address: Address, flags: Int, docstring: StaticString):
        self.methods.append(PyMethodDef(name, address, flags, docstring))

    def def_py_c_method[
        static_method: Bool = False
    ](
        mut self, method: PyCFunction, method_name: StaticString, docstring: StaticString = ""
    ) -> ref [self] Self:
        """Add a method that is written as Python's library calls it.

        Parameters:
            static_method: Whether it is called without an object.

        Args:
            method: The method.
            method_name: Its name.
            docstring: Its documentation.

        Returns:
            This.
        """
        self._add(
            method_name,
            _address(method),
            METH_VARARGS | (METH_STATIC if static_method else 0),
            docstring,
        )
        return self

    def def_py_c_method[
        static_method: Bool = False
    ](
        mut self,
        method: PyCFunctionWithKeywords,
        method_name: StaticString,
        docstring: StaticString = "",
    ) -> ref [self] Self:
        """Add a method with named arguments that is written as Python's library calls it.

        Parameters:
            static_method: Whether it is called without an object.

        Args:
            method: The method.
            method_name: Its name.
            docstring: Its documentation.

        Returns:
            This.
        """
        self._add(
            method_name,
            _address(method),
            METH_VARARGS | METH_KEYWORDS | (METH_STATIC if static_method else 0),
            docstring,
        )
        return self

    def def_py_c_method[
        static_method: Bool = False
    ](
        mut self, method: PyCFunctionFast, method_name: StaticString, docstring: StaticString = ""
    ) -> ref [self] Self:
        """Add a method that takes an array, and is written as Python's library calls it.

        Parameters:
            static_method: Whether it is called without an object.

        Args:
            method: The method.
            method_name: Its name.
            docstring: Its documentation.

        Returns:
            This.
        """
        self._add(
            method_name,
            _address(method),
            METH_FASTCALL | (METH_STATIC if static_method else 0),
            docstring,
        )
        return self

    def def_py_method[
        method: PyFunctionRaising, static_method: Bool = False
    ](mut self, method_name: StaticString, docstring: StaticString = "") -> ref [self] Self:
        """Add a method that takes a tuple.

        Parameters:
            method: The method.
            static_method: Whether it is called without an object.

        Args:
            method_name: Its name.
            docstring: Its documentation.

        Returns:
            This.
        """
        var wrapped: PyCFunction = _wrapped_call[method]
        return self.def_py_c_method[static_method](wrapped, method_name, docstring)

    def def_py_method[
        method: PyFunctionWithKeywordsRaising, static_method: Bool = False
    ](mut self, method_name: StaticString, docstring: StaticString = "") -> ref [self] Self:
        """Add a method that takes a tuple and a dictionary.

        Parameters:
            method: The method.
            static_method: Whether it is called without an object.

        Args:
            method_name: Its name.
            docstring: Its documentation.

        Returns:
            This.
        """
        var wrapped: PyCFunctionWithKeywords = _wrapped_call_with_keywords[method]
        return self.def_py_c_method[static_method](wrapped, method_name, docstring)

    def def_method[
        PyArgs: TypeList,
        RetType: Deinitable & Movable,
        //,
        method: def(self_: PythonObject, *args: *PyArgs, var **kwargs: PythonObject) raises thin -> RetType,
    ](mut self, method_name: StaticString, docstring: StaticString = "") -> ref [
        self
    ] Self where RetType == PythonObject or RetType == NoneType:
        """Add a method of an object, with named arguments.

        Parameters:
            PyArgs: What its arguments are.
            RetType: What it returns.
            method: The method.

        Args:
            method_name: Its name.
            docstring: Its documentation.

        Returns:
            This.
        """
        var wrapped: PyCFunctionWithKeywords = _method_with_keywords[PyArgs, RetType, method]
        return self.def_py_c_method(wrapped, method_name, docstring)

    def def_method[
        PyArgs: TypeList,
        RetType: Deinitable & Movable,
        //,
        method: def(self_: PythonObject, *args: *PyArgs) raises thin -> RetType,
    ](mut self, method_name: StaticString, docstring: StaticString = "") -> ref [
        self
    ] Self where RetType == PythonObject or RetType == NoneType:
        """Add a method of an object.

        Parameters:
            PyArgs: What its arguments are.
            RetType: What it returns.
            method: The method.

        Args:
            method_name: Its name.
            docstring: Its documentation.

        Returns:
            This.
        """
        var wrapped: PyCFunctionFast = _method[PyArgs, RetType, method]
        return self.def_py_c_method(wrapped, method_name, docstring)

    def def_method[
        SelfType: Deinitable,
        PyArgs: TypeList,
        RetType: Deinitable & Movable,
        //,
        method: def(
            self_: Pointer[SelfType, MutUnsafeAnyOrigin], *args: *PyArgs, var **kwargs: PythonObject
        ) raises thin -> RetType,
    ](mut self, method_name: StaticString, docstring: StaticString = "") -> ref [
        self
    ] Self where RetType == PythonObject or RetType == NoneType:
        """Add a method of a value, with named arguments.

        Parameters:
            SelfType: The struct.
            PyArgs: What its arguments are.
            RetType: What it returns.
            method: The method.

        Args:
            method_name: Its name.
            docstring: Its documentation.

        Returns:
            This.
        """
        var wrapped: PyCFunctionWithKeywords = _method_of_value_with_keywords[SelfType, PyArgs, RetType, method]
        return self.def_py_c_method(wrapped, method_name, docstring)

    def def_method[
        SelfType: Deinitable,
        PyArgs: TypeList,
        RetType: Deinitable & Movable,
        //,
        method: def(
            self_: Pointer[SelfType, MutUnsafeAnyOrigin], *args: *PyArgs
        ) raises thin -> RetType,
    ](mut self, method_name: StaticString, docstring: StaticString = "") -> ref [
        self
    ] Self where RetType == PythonObject or RetType == NoneType:
        """Add a method of a value.

        Parameters:
            SelfType: The struct.
            PyArgs: What its arguments are.
            RetType: What it returns.
            method: The method.

        Args:
            method_name: Its name.
            docstring: Its documentation.

        Returns:
            This.
        """
        var wrapped: PyCFunctionFast = _method_of_value[SelfType, PyArgs, RetType, method]
        return self.def_py_c_method(wrapped, method_name, docstring)

    def def_staticmethod[
        PyArgs: TypeList,
        RetType: Deinitable & Movable,
        //,
        method: def(*args: *PyArgs, var **kwargs: PythonObject) raises thin -> RetType,
    ](mut self, method_name: StaticString, docstring: StaticString = "") -> ref [
        self
    ] Self where RetType == PythonObject or RetType == NoneType:
        """Add a function of the type, with named arguments.

        Parameters:
            PyArgs: What its arguments are.
            RetType: What it returns.
            method: The method.

        Args:
            method_name: Its name.
            docstring: Its documentation.

        Returns:
            This.
        """
        var wrapped: PyCFunctionWithKeywords = _function_with_keywords[PyArgs, RetType, method]
        return self.def_py_c_method[True](wrapped, method_name, docstring)

    def def_staticmethod[
        PyArgs: TypeList,
        RetType: Deinitable & Movable,
        //,
        method: def(*args: *PyArgs) raises thin -> RetType,
    ](mut self, method_name: StaticString, docstring: StaticString = "") -> ref [
        self
    ] Self where RetType == PythonObject or RetType == NoneType:
        """Add a function of the type.

        Parameters:
            PyArgs: What its arguments are.
            RetType: What it returns.
            method: The method.

        Args:
            method_name: Its name.
            docstring: Its documentation.

        Returns:
            This.
        """
        var wrapped: PyCFunctionFast = _function[PyArgs, RetType, method]
        return self.def_py_c_method[True](wrapped, method_name, docstring)

    def finalize(mut self, module: PythonObject) raises:
        """Make the type, and give it its name in a module.

        Args:
            module: The module.
        """
        var count = len(self.methods)
        # Python keeps the address.
        var methods = unsafe_alloc[PyMethodDef](count + 1)
        for i in range(count):
            methods.unsafe_offset(i).unsafe_write(self.methods[i])
        methods.unsafe_offset(count).unsafe_write(PyMethodDef())
        var slots = unsafe_stack_allocation[5, _Slot]()
        var used = 0
        slots.unsafe_offset(used).unsafe_write(
            _Slot(_SLOT_METHODS, methods.unsafe_bitcast[UInt8]()._mlir_value)
        )
        used += 1
        slots.unsafe_offset(used).unsafe_write(_Slot(_SLOT_INIT, self._init))
        used += 1
        if __mlir_op.`pop.pointer_to_index`[_type=Int](self._dealloc) != 0:
            slots.unsafe_offset(used).unsafe_write(_Slot(_SLOT_DEALLOC, self._dealloc))
            used += 1
        if __mlir_op.`pop.pointer_to_index`[_type=Int](self._repr) != 0:
            slots.unsafe_offset(used).unsafe_write(_Slot(_SLOT_REPR, self._repr))
            used += 1
        slots.unsafe_offset(used).unsafe_write(_Slot(0, null()))
        var spec = _Spec(
            kept_text(self.type_name),
            Int32(self.basicsize),
            0,
            UInt32(Py_TPFLAGS_DEFAULT),
            slots,
        )
        var type = _checked(call["PyType_FromSpec", PyObjectPtr](Pointer(to=spec)))
        Python.add_object(module, String(self.type_name), type)
        # This reference lasts as long as the program.
        self._kept[] = type^.steal_data()


# ---------------------------------------------------------------- modules


struct PythonModuleBuilder(Movable):
    """Makes a module for Python."""

    var module: PythonObject
    """The module."""
    var functions: List[PyMethodDef]
    """Its functions."""
    var type_builders: List[PythonTypeBuilder]
    """What makes its types."""

    def __init__(out self, name: StaticString) raises:
        """Begin a module.

        Args:
            name: Its name.
        """
        self.module = Python.create_module(name)
        self.functions = List[PyMethodDef]()
        self.type_builders = List[PythonTypeBuilder]()

    def __init__(out self, name: StringLiteral) raises:
        """Begin a module.

        Args:
            name: Its name.
        """
        self = Self(StaticString(name))

    def __init__(out self, module: PythonObject):
        """Go on with a module.

        Args:
            module: The module.
        """
        self.module = module
        self.functions = List[PyMethodDef]()
        self.type_builders = List[PythonTypeBuilder]()

    def add_type[
        T: Deinitable
    ](mut self, type_name: StaticString) -> ref [self.type_builders["element"]] PythonTypeBuilder:
        """Add a type by which Python knows a struct.

        Parameters:
            T: The struct.

        Args:
            type_name: The name of the type.

        Returns:
            What makes the type.
        """
        self.type_builders.append(PythonTypeBuilder.bind[T](type_name))
        return self.type_builders[len(self.type_builders) - 1]

    def _add(mut self, name: StaticString, address: Address, flags: Int, docstring: StaticString):
        self.functions.append(PyMethodDef(name, address, flags, docstring))

    def def_py_c_function(
        mut self, func: PyCFunction, func_name: StaticString, docstring: StaticString = ""
    ):
        """Add a function that is written as Python's library calls it.

        Args:
            func: The function.
            func_name: Its name.
            docstring: Its documentation.
        """
        self._add(func_name, _address(func), METH_VARARGS, docstring)

    def def_py_c_function(
        mut self, func: PyCFunctionWithKeywords, func_name: StaticString, docstring: StaticString = ""
    ):
        """Add a function with named arguments that is written as Python's library calls it.

        Args:
            func: The function.
            func_name: Its name.
            docstring: Its documentation.
        """
        self._add(func_name, _address(func), METH_VARARGS | METH_KEYWORDS, docstring)

    def def_py_c_function(
        mut self, func: PyCFunctionFast, func_name: StaticString, docstring: StaticString = ""
    ):
        """Add a function that takes an array, and is written as Python's library calls it.

        Args:
            func: The function.
            func_name: Its name.
            docstring: Its documentation.
        """
        self._add(func_name, _address(func), METH_FASTCALL, docstring)

    def def_py_function[
        func: PyFunctionRaising
    ](mut self, func_name: StaticString, docstring: StaticString = ""):
        """Add a function that takes a tuple.

        Parameters:
            func: The function.

        Args:
            func_name: Its name.
            docstring: Its documentation.
        """
        var wrapped: PyCFunction = _wrapped_call[func]
        self.def_py_c_function(wrapped, func_name, docstring)

    def def_py_function[
        func: PyFunctionWithKeywordsRaising
    ](mut self, func_name: StaticString, docstring: StaticString = ""):
        """Add a function that takes a tuple and a dictionary.

        Parameters:
            func: The function.

        Args:
            func_name: Its name.
            docstring: Its documentation.
        """
        var wrapped: PyCFunctionWithKeywords = _wrapped_call_with_keywords[func]
        self.def_py_c_function(wrapped, func_name, docstring)

    def def_function[
        PyArgs: TypeList,
        RetType: Deinitable & Movable,
        //,
        func: def(*args: *PyArgs, var **kwargs: PythonObject) raises thin -> RetType,
    ](
        mut self, func_name: StaticString, docstring: StaticString = ""
    ) where RetType == PythonObject or RetType == NoneType:
        """Add a function with named arguments.

        Parameters:
            PyArgs: What its arguments are.
            RetType: What it returns.
            func: The function.

        Args:
            func_name: Its name.
            docstring: Its documentation.
        """
        var wrapped: PyCFunctionWithKeywords = _function_with_keywords[PyArgs, RetType, func]
        self.def_py_c_function(wrapped, func_name, docstring)

    def def_function[
        PyArgs: TypeList,
        RetType: Deinitable & Movable,
        //,
        func: def(*args: *PyArgs) raises thin -> RetType,
    ](
        mut self, func_name: StaticString, docstring: StaticString = ""
    ) where RetType == PythonObject or RetType == NoneType:
        """Add a function.

        Parameters:
            PyArgs: What its arguments are.
            RetType: What it returns.
            func: The function.

        Args:
            func_name: Its name.
            docstring: Its documentation.
        """
        var wrapped: PyCFunctionFast = _function[PyArgs, RetType, func]
        self.def_py_c_function(wrapped, func_name, docstring)

    def finalize(mut self) raises -> PythonObject:
        """Make the module.

        Returns:
            The module.
        """
        Python.add_functions(self.module, self.functions.copy())
        for i in range(len(self.type_builders)):
            self.type_builders[i].finalize(self.module)
        return self.module
