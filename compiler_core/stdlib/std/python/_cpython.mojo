"""The functions of Python's library that are used here, under the names that C knows them by."""

from std.collections.string._bytes import Bytes
from std.collections.string.string import String
from std.collections.string.string_span import StaticString, StringSpan
from std.format import Writable, Writer
from std.memory.pointer import Pointer
from std.python._library import Address, ensure_started, find_function, is_null, null

comptime Py_ssize_t = Int
"""A size, or a position, as Python counts them."""
comptime Py_eval_input = Int32(258)
"""The text is an expression."""
comptime Py_file_input = Int32(257)
"""The text is a file."""
comptime Py_TPFLAGS_DEFAULT = 0
"""The flags of an ordinary type."""

comptime METH_VARARGS = 0x01
"""The arguments come as a tuple."""
comptime METH_KEYWORDS = 0x02
"""Named arguments come as a dictionary."""
comptime METH_STATIC = 0x20
"""A method that is called without an object."""
comptime METH_FASTCALL = 0x80
"""The arguments come as an array."""


@always_inline
def call[name: StringLiteral, R: AnyType, *Ts: AnyType](*args: *Ts) -> R:
    """Call a function of Python's library, which is looked up once.

    Parameters:
        name: The function.
        R: What it returns.
        Ts: What the arguments are.

    Args:
        args: The arguments.

    Returns:
        What it returns.
    """
    var slot = __mlir_op.`pop.global_address`[
        name=name, type=Address, _type=__mlir_type[`!kgen.pointer<`, Address, `>`]
    ]()
    var function = __mlir_op.`pop.load`[_type=Address](slot)
    if is_null(function):
        function = find_function(name)
        __mlir_op.`pop.store`(function, slot)
    return __mlir_op.`pop.external_call_at`[_type=R](function, args)


def constant[name: StringLiteral]() -> PyObjectPtr:
    """Return the object that a variable of Python's library holds, such as an exception's class.

    Parameters:
        name: The variable.

    Returns:
        The object, borrowed.
    """
    return __mlir_op.`pop.load`[_type=PyObjectPtr](
        __mlir_op.`pop.pointer.bitcast`[_type=__mlir_type[`!kgen.pointer<`, PyObjectPtr, `>`]](
            find_function(name)
        )
    )


def variable[name: StringLiteral]() -> PyObjectPtr:
    """Return the object that a variable of Python's library is, such as `None`.

    Parameters:
        name: The variable.

    Returns:
        The object, borrowed.
    """
    var slot = __mlir_op.`pop.global_address`[
        name=name, type=Address, _type=__mlir_type[`!kgen.pointer<`, Address, `>`]
    ]()
    var found = __mlir_op.`pop.load`[_type=Address](slot)
    if is_null(found):
        found = find_function(name)
        __mlir_op.`pop.store`(found, slot)
    return PyObjectPtr(_address=found)


struct PyObjectPtr(Boolable, Defaultable, Equatable, Intable, TrivialRegisterPassable, Writable):
    """Where an object of Python is, or nought. It does not count as a reference."""

    var _address: Address

    def __init__(out self):
        """Lead nowhere."""
        self._address = null()

    def __init__(out self, *, _address: Address):
        """Take an address."""
        self._address = _address

    def __init__[T: AnyType, //](out self, *, upcast_from: Pointer[T, _]):
        """See something that begins as objects do as an object."""
        self._address = upcast_from.unsafe_bitcast[UInt8]()._mlir_value

    def __bool__(self) -> Bool:
        """Tell whether there is an object."""
        return not is_null(self._address)

    def __int__(self) -> Int:
        """Return the address."""
        return __mlir_op.`pop.pointer_to_index`[_type=Int](self._address)

    def __eq__(self, rhs: Self, /) -> Bool:
        """Tell whether two are the same object."""
        return Int(self) == Int(rhs)

    def bitcast[T: AnyType](self) -> Pointer[T, MutUntrackedOrigin]:
        """See the object as what it is in memory.

        Parameters:
            T: What that is.
        """
        return {
            _mlir_value = __mlir_op.`pop.pointer.bitcast`[
                _type=__mlir_type[`!kgen.pointer<`, T, `>`]
            ](self._address)
        }

    def write_to(self, mut writer: Some[Writer]):
        """Write the address."""
        Int(self).write_to(writer)


struct PyTypeObject(AnyType):
    """A type of Python in memory, of which nothing is known here."""


comptime PyTypeObjectPtr = Optional[Pointer[PyTypeObject, MutUntrackedOrigin]]
"""Where a type of Python is, or nothing."""


@fieldwise_init
struct PyObject(ImplicitlyCopyable, Movable):
    """How every object of Python begins in memory."""

    var object_ref_count: Int
    """How many references there are."""
    var object_type: PyObjectPtr
    """Its type."""


comptime PyCFunction = def(PyObjectPtr, PyObjectPtr) abi("C") thin -> PyObjectPtr
"""A function for Python: itself and a tuple to an object."""
comptime PyCFunctionWithKeywords = def(
    PyObjectPtr, PyObjectPtr, PyObjectPtr
) abi("C") thin -> PyObjectPtr
"""A function for Python: itself, a tuple and a dictionary to an object."""
comptime PyCFunctionFast = def(
    PyObjectPtr, Pointer[PyObjectPtr, MutUntrackedOrigin], Int
) abi("C") thin -> PyObjectPtr
"""A function for Python: itself and an array to an object."""


@fieldwise_init
struct PyMethodDef(ImplicitlyCopyable, Movable):
    """How Python is told of a function; an empty one ends a list."""

    var method_name: Address
    """Its name."""
    var method_impl: Address
    """Where it is."""
    var method_flags: Int32
    """How it is called."""
    var method_docstring: Address
    """Its documentation."""

    def __init__(out self):
        """Make the one that ends a list."""
        self.method_name = null()
        self.method_impl = null()
        self.method_flags = 0
        self.method_docstring = null()

    def __init__(
        out self, name: StaticString, address: Address, flags: Int, docstring: StaticString
    ):
        """Describe a function.

        Args:
            name: Its name.
            address: Where it is.
            flags: How it is called.
            docstring: Its documentation.
        """
        self.method_name = kept_text(name)
        self.method_impl = address
        self.method_flags = Int32(flags)
        self.method_docstring = kept_text(docstring) if docstring else null()


def kept_text(text: StaticString) -> Address:
    """Copy a text for C, for as long as the program lasts.

    Args:
        text: The text.

    Returns:
        Where the copy is.
    """
    var length = text.byte_length()
    var kept = __mlir_op.`pop.external_call`[func="malloc", _type=Address](length + 1)
    var zero = Int32(0)
    _ = __mlir_op.`pop.external_call`[func="memset", _type=Address](kept, zero, length + 1)
    _ = __mlir_op.`pop.external_call`[func="memcpy", _type=Address](
        kept, text.unsafe_ptr()._mlir_value, length
    )
    return kept


struct CPython:
    """The functions of Python's library, for who needs more than objects.

    Those that return an object return a reference that the caller has to give back, unless they say `borrowed`.
    """

    var _reserved: Int

    # ------------------------------------------------------------ references

    def Py_INCREF(self, object: PyObjectPtr):
        """Count one reference more."""
        call["Py_IncRef", NoneType](object)

    def Py_IncRef(self, object: PyObjectPtr):
        """Count one reference more."""
        call["Py_IncRef", NoneType](object)

    def Py_DecRef(self, object: PyObjectPtr):
        """Count one reference less."""
        call["Py_DecRef", NoneType](object)

    def Py_DECREF(self, object: PyObjectPtr):
        """Count one reference less."""
        call["Py_DecRef", NoneType](object)

    def _Py_REFCNT(self, object: PyObjectPtr) -> Int:
        """Return how many references there are."""
        return object.bitcast[PyObject]()[].object_ref_count if object else -1

    # ------------------------------------------------------------ errors

    def PyErr_Occurred(self) -> Bool:
        """Tell whether there is an exception."""
        return Bool(call["PyErr_Occurred", PyObjectPtr]())

    def PyErr_Clear(self):
        """Forget the exception."""
        call["PyErr_Clear", NoneType]()

    def PyErr_SetNone(self, type: PyObjectPtr):
        """Raise an exception without a message."""
        call["PyErr_SetNone", NoneType](type)

    def PyErr_SetString(self, type: PyObjectPtr, message: Pointer[Int8, _]):
        """Raise an exception with a message."""
        call["PyErr_SetString", NoneType](type, message)

    def get_error(self) -> Error:
        """Take the exception and return its message."""
        return taken_error()

    def unsafe_get_error(self) -> Error:
        """Take the exception and return its message."""
        return taken_error()

    def get_error_global(self, global_name: StaticString) -> PyObjectPtr:
        """Return an exception's class, borrowed.

        Args:
            global_name: The name of the library's variable, such as `PyExc_TypeError`.
        """
        return __mlir_op.`pop.load`[_type=PyObjectPtr](
            __mlir_op.`pop.pointer.bitcast`[
                _type=__mlir_type[`!kgen.pointer<`, PyObjectPtr, `>`]
            ](find_function(global_name))
        )

    # ------------------------------------------------------------ objects

    def Py_None(self) -> PyObjectPtr:
        """Return `None`, borrowed."""
        return variable["_Py_NoneStruct"]()

    def PyObject_Type(self, object: PyObjectPtr) -> PyObjectPtr:
        """Return the type of an object."""
        return call["PyObject_Type", PyObjectPtr](object)

    def PyObject_Length(self, object: PyObjectPtr) -> Int:
        """Return how many elements an object has, or -1."""
        return call["PyObject_Size", Int](object)

    def PyObject_Str(self, object: PyObjectPtr) -> PyObjectPtr:
        """Return an object's text."""
        return call["PyObject_Str", PyObjectPtr](object)

    def PyObject_Repr(self, object: PyObjectPtr) -> PyObjectPtr:
        """Return an object's text for developers."""
        return call["PyObject_Repr", PyObjectPtr](object)

    def PyObject_IsTrue(self, object: PyObjectPtr) -> Int32:
        """Tell whether an object counts as true, or return -1."""
        return call["PyObject_IsTrue", Int32](object)

    def PyObject_Hash(self, object: PyObjectPtr) -> Int:
        """Return an object's hash, or -1."""
        return call["PyObject_Hash", Int](object)

    def PyObject_GetItem(self, object: PyObjectPtr, key: PyObjectPtr) -> PyObjectPtr:
        """Return an element."""
        return call["PyObject_GetItem", PyObjectPtr](object, key)

    def PyObject_SetItem(
        self, object: PyObjectPtr, key: PyObjectPtr, value: PyObjectPtr
    ) -> Int32:
        """Replace an element; -1 if that cannot be."""
        return call["PyObject_SetItem", Int32](object, key, value)

    def PyObject_GetAttrString(self, object: PyObjectPtr, var name: String) -> PyObjectPtr:
        """Return an attribute."""
        return call["PyObject_GetAttrString", PyObjectPtr](object, name.as_c_string_span()._data)

    def PyObject_SetAttrString(
        self, object: PyObjectPtr, var name: String, value: PyObjectPtr
    ) -> Int32:
        """Replace an attribute; -1 if that cannot be."""
        return call["PyObject_SetAttrString", Int32](
            object, name.as_c_string_span()._data, value
        )

    def PyObject_CallObject(self, callable: PyObjectPtr, args: PyObjectPtr) -> PyObjectPtr:
        """Call an object with a tuple."""
        return call["PyObject_CallObject", PyObjectPtr](callable, args)

    def PyObject_Call(
        self, callable: PyObjectPtr, args: PyObjectPtr, kwargs: PyObjectPtr
    ) -> PyObjectPtr:
        """Call an object with a tuple and a dictionary."""
        return call["PyObject_Call", PyObjectPtr](callable, args, kwargs)

    def PyObject_GetIter(self, object: PyObjectPtr) -> PyObjectPtr:
        """Return an iterator."""
        return call["PyObject_GetIter", PyObjectPtr](object)

    def PyIter_Next(self, iterator: PyObjectPtr) -> PyObjectPtr:
        """Return the next element, or nought."""
        return call["PyIter_Next", PyObjectPtr](iterator)

    def PyIter_Check(self, object: PyObjectPtr) -> Int32:
        """Tell whether an object is an iterator."""
        return call["PyIter_Check", Int32](object)

    # ------------------------------------------------------------ numbers and texts

    def PyLong_FromSsize_t(self, value: Int) -> PyObjectPtr:
        """Return an integer."""
        return call["PyLong_FromSsize_t", PyObjectPtr](value)

    def PyLong_FromSize_t(self, value: UInt) -> PyObjectPtr:
        """Return an integer."""
        return call["PyLong_FromSize_t", PyObjectPtr](value)

    def PyLong_AsSsize_t(self, object: PyObjectPtr) -> Int:
        """Return the value of an integer, or -1."""
        return call["PyLong_AsSsize_t", Int](object)

    def PyNumber_Long(self, object: PyObjectPtr) -> PyObjectPtr:
        """Turn an object into an integer."""
        return call["PyNumber_Long", PyObjectPtr](object)

    def PyNumber_Float(self, object: PyObjectPtr) -> PyObjectPtr:
        """Turn an object into a float."""
        return call["PyNumber_Float", PyObjectPtr](object)

    def PyBool_FromLong(self, value: Int) -> PyObjectPtr:
        """Return a truth value."""
        return call["PyBool_FromLong", PyObjectPtr](value)

    def PyFloat_FromDouble(self, value: Float64) -> PyObjectPtr:
        """Return a float."""
        return call["PyFloat_FromDouble", PyObjectPtr](value)

    def PyFloat_AsDouble(self, object: PyObjectPtr) -> Float64:
        """Return the value of a float, or -1."""
        return call["PyFloat_AsDouble", Float64](object)

    def PyUnicode_DecodeUTF8(self, text: StringSpan[_]) -> PyObjectPtr:
        """Return a text."""
        return text_object(text)

    def PyUnicode_AsUTF8AndSize(self, object: PyObjectPtr) -> StringSpan[ImmUnsafeAnyOrigin]:
        """Return the text that an object holds, for as long as the object lives."""
        return text_of(object)

    # ------------------------------------------------------------ collections

    def PyTuple_New(self, size: Int) -> PyObjectPtr:
        """Return a tuple that is to be filled."""
        return call["PyTuple_New", PyObjectPtr](size)

    def PyTuple_GetItem(self, object: PyObjectPtr, index: Int) -> PyObjectPtr:
        """Return an element, borrowed."""
        return call["PyTuple_GetItem", PyObjectPtr](object, index)

    def PyTuple_SetItem(self, object: PyObjectPtr, index: Int, value: PyObjectPtr) -> Int32:
        """Fill in an element; its reference goes to the tuple."""
        return call["PyTuple_SetItem", Int32](object, index, value)

    def PyList_New(self, size: Int) -> PyObjectPtr:
        """Return a list that is to be filled."""
        return call["PyList_New", PyObjectPtr](size)

    def PyList_GetItem(self, object: PyObjectPtr, index: Int) -> PyObjectPtr:
        """Return an element, borrowed."""
        return call["PyList_GetItem", PyObjectPtr](object, index)

    def PyList_SetItem(self, object: PyObjectPtr, index: Int, value: PyObjectPtr) -> Int32:
        """Fill in an element; its reference goes to the list."""
        return call["PyList_SetItem", Int32](object, index, value)

    def PyDict_New(self) -> PyObjectPtr:
        """Return an empty dictionary."""
        return call["PyDict_New", PyObjectPtr]()

    def PyDict_SetItem(
        self, object: PyObjectPtr, key: PyObjectPtr, value: PyObjectPtr
    ) -> Int32:
        """Put in an entry; -1 if that cannot be."""
        return call["PyDict_SetItem", Int32](object, key, value)

    def PyDict_GetItemWithError(self, object: PyObjectPtr, key: PyObjectPtr) -> PyObjectPtr:
        """Return a value, borrowed."""
        return call["PyDict_GetItemWithError", PyObjectPtr](object, key)

    def PySet_New(self, iterable: PyObjectPtr) -> PyObjectPtr:
        """Return a set."""
        return call["PySet_New", PyObjectPtr](iterable)

    def PySet_Add(self, object: PyObjectPtr, key: PyObjectPtr) -> Int32:
        """Add an element; -1 if that cannot be."""
        return call["PySet_Add", Int32](object, key)

    # ------------------------------------------------------------ types and what belongs to them

    def Py_NewRef(self, object: PyObjectPtr) -> PyObjectPtr:
        """Count one reference more, and return the object."""
        call["Py_IncRef", NoneType](object)
        return object

    def Py_Is(self, left: PyObjectPtr, right: PyObjectPtr) -> Bool:
        """Tell whether two are the same object."""
        return left == right

    def Py_TYPE(self, object: PyObjectPtr) -> PyObjectPtr:
        """Return the type of an object, borrowed."""
        return object.bitcast[PyObject]()[].object_type

    def PyType_GetName(self, type: PyObjectPtr) -> PyObjectPtr:
        """Return the name of a type."""
        return call["PyType_GetName", PyObjectPtr](type)

    def PyObject_TypeCheck(self, object: PyObjectPtr, type: PyObjectPtr) -> Int32:
        """Tell whether an object is of a type, or of one that is derived from it."""
        var own = self.Py_TYPE(object)
        if own == type:
            return 1
        return call["PyType_IsSubtype", Int32](own, type)

    def PyLong_Type(self) -> PyObjectPtr:
        """Return the type of integers, borrowed."""
        return variable["PyLong_Type"]()

    def PyFloat_Type(self) -> PyObjectPtr:
        """Return the type of floats, borrowed."""
        return variable["PyFloat_Type"]()

    def PyBool_Type(self) -> PyObjectPtr:
        """Return the type of truth values, borrowed."""
        return variable["PyBool_Type"]()

    def PyDict_Type(self) -> PyObjectPtr:
        """Return the type of dictionaries, borrowed."""
        return variable["PyDict_Type"]()

    def PyLong_Check(self, object: PyObjectPtr) -> Int32:
        """Tell whether an object is an integer."""
        return self.PyObject_TypeCheck(object, self.PyLong_Type())

    def PyLong_CheckExact(self, object: PyObjectPtr) -> Int32:
        """Tell whether an object is an integer, and of no derived type."""
        return Int32(Int(self.Py_TYPE(object) == self.PyLong_Type()))

    def PyFloat_Check(self, object: PyObjectPtr) -> Int32:
        """Tell whether an object is a float."""
        return self.PyObject_TypeCheck(object, self.PyFloat_Type())

    def PyFloat_CheckExact(self, object: PyObjectPtr) -> Int32:
        """Tell whether an object is a float, and of no derived type."""
        return Int32(Int(self.Py_TYPE(object) == self.PyFloat_Type()))

    def PyBool_Check(self, object: PyObjectPtr) -> Int32:
        """Tell whether an object is a truth value."""
        return Int32(Int(self.Py_TYPE(object) == self.PyBool_Type()))

    def PyObject_HasAttrString(self, object: PyObjectPtr, var name: String) -> Int32:
        """Tell whether an object has an attribute."""
        return call["PyObject_HasAttrString", Int32](object, name.as_c_string_span()._data)

    def PyObject_Free(self, object: PyObjectPtr):
        """Give back the room of an object."""
        call["PyObject_Free", NoneType](object)

    def PyDict_Next(
        self,
        object: PyObjectPtr,
        position: Pointer[Int, _],
        key: Pointer[PyObjectPtr, _],
        value: Pointer[PyObjectPtr, _],
    ) -> Int32:
        """Go to the next entry, key and value borrowed; 0 if there is none."""
        return call["PyDict_Next", Int32](object, position, key, value)

    def PySlice_New(
        self, start: PyObjectPtr, stop: PyObjectPtr, step: PyObjectPtr
    ) -> PyObjectPtr:
        """Return a part of a sequence."""
        return call["PySlice_New", PyObjectPtr](start, stop, step)

    def PyErr_Fetch(self) -> PyObjectPtr:
        """Take the exception and return it; its type and trace are given back."""
        var type = PyObjectPtr()
        var value = PyObjectPtr()
        var trace = PyObjectPtr()
        call["PyErr_Fetch", NoneType](Pointer(to=type), Pointer(to=value), Pointer(to=trace))
        call["Py_DecRef", NoneType](type)
        call["Py_DecRef", NoneType](trace)
        return value

    def PyRun_SimpleString(self, var code: String) -> Int32:
        """Run statements; -1 if they raise."""
        return call["PyRun_SimpleString", Int32](code.as_c_string_span()._data)

    def PyRun_String(
        self, var code: String, start: Int32, globals: PyObjectPtr, locals: PyObjectPtr
    ) -> PyObjectPtr:
        """Return the value of an expression, or `None` for statements."""
        return call["PyRun_String", PyObjectPtr](
            code.as_c_string_span()._data, start, globals, locals
        )

    def Py_CompileString(self, var code: String, var filename: String, start: Int32) -> PyObjectPtr:
        """Return the code that a text is."""
        return call["Py_CompileString", PyObjectPtr](
            code.as_c_string_span()._data, filename.as_c_string_span()._data, start
        )

    def PyEval_EvalCode(
        self, code: PyObjectPtr, globals: PyObjectPtr, locals: PyObjectPtr
    ) -> PyObjectPtr:
        """Run code."""
        return call["PyEval_EvalCode", PyObjectPtr](code, globals, locals)

    def PyModule_AddObjectRef(
        self, module: PyObjectPtr, var name: String, value: PyObjectPtr
    ) -> Int32:
        """Give a module a name for an object; -1 if that cannot be."""
        return call["PyModule_AddObjectRef", Int32](module, name.as_c_string_span()._data, value)

    # ------------------------------------------------------------ modules and threads

    def PyImport_ImportModule(self, var name: String) -> PyObjectPtr:
        """Import a module."""
        return call["PyImport_ImportModule", PyObjectPtr](name.as_c_string_span()._data)

    def PyImport_AddModule(self, var name: String) -> PyObjectPtr:
        """Return a module that may be new, borrowed."""
        return call["PyImport_AddModule", PyObjectPtr](name.as_c_string_span()._data)

    def PyModule_GetDict(self, module: PyObjectPtr) -> PyObjectPtr:
        """Return the names of a module, borrowed."""
        return call["PyModule_GetDict", PyObjectPtr](module)

    def PyGILState_Ensure(self) -> Int32:
        """Begin to use Python in this thread."""
        return call["PyGILState_Ensure", Int32]()

    def PyGILState_Release(self, state: Int32):
        """Stop using Python in this thread."""
        call["PyGILState_Release", NoneType](state)

    def PyEval_SaveThread(self) -> PyObjectPtr:
        """Let other threads use Python."""
        return call["PyEval_SaveThread", PyObjectPtr]()

    def PyEval_RestoreThread(self, state: PyObjectPtr):
        """Go on using Python."""
        call["PyEval_RestoreThread", NoneType](state)

    def PyGILState_Check(self) -> Int32:
        """Tell whether this thread may use Python."""
        return call["PyGILState_Check", Int32]()


def text_object(text: StringSpan[_]) -> PyObjectPtr:
    """Return an object for a text, or nought.

    Args:
        text: The text.

    Returns:
        The object.
    """
    return call["PyUnicode_DecodeUTF8", PyObjectPtr](
        text.unsafe_ptr()._mlir_value, text.byte_length(), null()
    )


def text_of(object: PyObjectPtr) -> StringSpan[ImmUnsafeAnyOrigin]:
    """Return the text that an object holds, for as long as the object lives; empty if it holds none.

    Args:
        object: The object.

    Returns:
        The text.
    """
    var length = 0
    var data = call["PyUnicode_AsUTF8AndSize", Address](object, Pointer(to=length))
    if is_null(data):
        call["PyErr_Clear", NoneType]()
        return StringSpan[ImmUnsafeAnyOrigin]()
    return StringSpan[ImmUnsafeAnyOrigin](
        _data=__mlir_op.`pop.pointer.bitcast`[_type=Bytes](data), _length=length
    )


def taken_error() -> Error:
    """Take the exception that Python has raised, and return its message.

    Returns:
        The error.
    """
    var type = PyObjectPtr()
    var value = PyObjectPtr()
    var trace = PyObjectPtr()
    call["PyErr_Fetch", NoneType](Pointer(to=type), Pointer(to=value), Pointer(to=trace))
    # As they are: an exception that the library raised itself may not have become an object yet.
    var text = call["PyObject_Str", PyObjectPtr](value)
    var message: String
    if text:
        message = String(text_of(text))
        call["Py_DecRef", NoneType](text)
    else:
        call["PyErr_Clear", NoneType]()
        message = "an exception of Python that has no text"
    call["Py_DecRef", NoneType](type)
    call["Py_DecRef", NoneType](value)
    call["Py_DecRef", NoneType](trace)
    return Error(message^)
