"""The interpreter."""

from std.collections.span import Span
from std.collections.string.string import String
from std.collections.string.string_span import StaticString, StringSpan
from std.memory.alloc import unsafe_alloc
from std.memory.pointer import Pointer
from std.python._cpython import (
    CPython,
    PyMethodDef,
    PyObjectPtr,
    Py_eval_input,
    Py_file_input,
    Py_ssize_t,
    call,
    kept_text,
    taken_error,
    text_of,
    variable,
)
from std.python._library import ensure_started
from std.python.conversions import ConvertibleToPython
from std.python.python_object import PythonObject, _checked, _object_of


comptime _WORDS_OF_DEFINITION = 13
comptime _API_VERSION = Int32(1013)


struct Python(Defaultable, ImplicitlyCopyable):
    """Python, as one has it at hand in a program of Mojo."""

    def __init__(out self):
        """Have Python at hand; it is started when it is first used."""
        pass

    def __init__(out self, ref [ImmStaticOrigin] cpython: CPython):
        """Have Python at hand.

        Args:
            cpython: The functions of its library.
        """
        pass

    def cpython(self) -> ref [ImmStaticOrigin] CPython:
        """Return the functions of Python's library."""
        return __get_address_as_lvalue(
            __mlir_op.`pop.global_address`[
                name="python.functions",
                type=CPython,
                _type=__mlir_type[`!kgen.pointer<`, CPython, `>`],
            ]()
        )

    def eval(self, var code: String) -> Bool:
        """Run statements, and tell whether that went well.

        Args:
            code: The statements.

        Returns:
            Whether they raised nothing.
        """
        return call["PyRun_SimpleString", Int32](code.as_c_string_span()._data) == 0

    @staticmethod
    def evaluate(
        var expr: String, file: Bool = False, name: StaticString = "__main__"
    ) raises -> PythonObject:
        """Return the value of an expression, or the module that statements make.

        Args:
            expr: The expression, or the statements.
            file: Whether these are statements.
            name: The module in which they run.

        Returns:
            The value, or the module.
        """
        ensure_started()
        var text = String(name)
        var module = call["PyImport_AddModule", PyObjectPtr](text.as_c_string_span()._data)
        if not module:
            raise taken_error()
        var names = call["PyModule_GetDict", PyObjectPtr](module)
        if not file:
            return _checked(
                call["PyRun_String", PyObjectPtr](
                    expr.as_c_string_span()._data, Py_eval_input, names, names
                )
            )
        var where = String("<evaluate>")
        var code = _checked(
            call["Py_CompileString", PyObjectPtr](
                expr.as_c_string_span()._data, where.as_c_string_span()._data, Py_file_input
            )
        )
        _ = _checked(
            call["PyEval_EvalCode", PyObjectPtr](code._obj_ptr, names, names)
        )
        return PythonObject(from_borrowed=module)

    @staticmethod
    def add_to_path(dir_path: StringSpan[_]) raises:
        """Look for modules in one more directory.

        Args:
            dir_path: The directory.
        """
        var path = Python.import_module("sys").path
        _ = path.append(PythonObject(dir_path))

    @staticmethod
    def import_module(var module: String) raises -> PythonObject:
        """Import a module.

        Args:
            module: Its name, with dots.

        Returns:
            The module.
        """
        ensure_started()
        return _checked(
            call["PyImport_ImportModule", PyObjectPtr](module.as_c_string_span()._data)
        )

    @staticmethod
    def create_module(name: StaticString) raises -> PythonObject:
        """Make an empty module.

        Args:
            name: Its name.

        Returns:
            The module.
        """
        ensure_started()
        # A module that an import may return has a definition, which Python keeps: one reference, the name,
        # no documentation, no room for several interpreters, and nothing else.
        var definition = unsafe_alloc[Int](_WORDS_OF_DEFINITION)
        for i in range(_WORDS_OF_DEFINITION):
            definition[unsafe_offset=i] = 0
        definition[unsafe_offset=0] = 1
        definition[unsafe_offset=5] = __mlir_op.`pop.pointer_to_index`[_type=Int](
            kept_text(name)
        )
        definition[unsafe_offset=7] = -1
        return _checked(call["PyModule_Create2", PyObjectPtr](definition, _API_VERSION))

    @staticmethod
    def add_functions(module: PythonObject, var functions: List[PyMethodDef]) raises:
        """Add functions to a module, which keeps the list as long as the program lasts.

        Args:
            module: The module.
            functions: The functions.
        """
        functions.append(PyMethodDef())
        var count = len(functions)
        var kept = unsafe_alloc[PyMethodDef](count)
        for i in range(count):
            kept.unsafe_offset(i).unsafe_write(functions[i])
        if call["PyModule_AddFunctions", Int32](module._obj_ptr, kept) != 0:
            raise taken_error()

    @staticmethod
    def add_object(module: PythonObject, var name: String, value: PythonObject) raises:
        """Give a module a name for an object.

        Args:
            module: The module.
            name: The name.
            value: The object.
        """
        if (
            call["PyObject_SetAttrString", Int32](
                module._obj_ptr, name.as_c_string_span()._data, value._obj_ptr
            )
            != 0
        ):
            raise taken_error()

    @staticmethod
    def dict(*, var **kwargs: PythonObject) raises -> PythonObject:
        """Make a dictionary of named values.

        Args:
            kwargs: The values.

        Returns:
            The dictionary.
        """
        return _object_of(kwargs)

    @staticmethod
    def dict[
        K: ConvertibleToPython & Copyable, V: ConvertibleToPython & Copyable, //
    ](tuples: Span[Tuple[K, V], _]) raises -> PythonObject:
        """Make a dictionary of pairs.

        Args:
            tuples: The pairs.

        Returns:
            The dictionary.
        """
        var result = _checked(call["PyDict_New", PyObjectPtr]())
        for i in range(len(tuples)):
            var key = tuples[i][0].copy().to_python_object()
            var value = tuples[i][1].copy().to_python_object()
            result[key] = value
        return result

    @staticmethod
    def list(values: Span[PythonObject, _]) raises -> PythonObject:
        """Make a list.

        Args:
            values: Its elements.

        Returns:
            The list.
        """
        var result = _checked(call["PyList_New", PyObjectPtr](len(values)))
        for i in range(len(values)):
            _ = call["PyList_SetItem", Int32](
                result._obj_ptr, i, values[i].copy().steal_data()
            )
        return result

    @staticmethod
    def list(var *values: PythonObject) raises -> PythonObject:
        """Make a list.

        Args:
            values: Its elements.

        Returns:
            The list.
        """
        var result = _checked(call["PyList_New", PyObjectPtr](len(values)))
        for i in range(len(values)):
            _ = call["PyList_SetItem", Int32](
                result._obj_ptr, i, values[i].copy().steal_data()
            )
        return result

    @staticmethod
    def tuple(var *values: PythonObject) raises -> PythonObject:
        """Make a tuple.

        Args:
            values: Its elements.

        Returns:
            The tuple.
        """
        var result = _checked(call["PyTuple_New", PyObjectPtr](len(values)))
        for i in range(len(values)):
            _ = call["PyTuple_SetItem", Int32](
                result._obj_ptr, i, values[i].copy().steal_data()
            )
        return result

    def as_string_slice(self, obj: PythonObject) -> StringSpan[ImmUnsafeAnyOrigin]:
        """Return the text that an object holds, for as long as the object lives.

        Args:
            obj: The object.

        Returns:
            The text.
        """
        return text_of(obj._obj_ptr)

    @staticmethod
    def type(obj: PythonObject) -> PythonObject:
        """Return the type of an object.

        Args:
            obj: The object.

        Returns:
            The type.
        """
        return PythonObject(from_owned=call["PyObject_Type", PyObjectPtr](obj._obj_ptr))

    @staticmethod
    def none() -> PythonObject:
        """Return Python's `None`."""
        return PythonObject(None)

    @staticmethod
    def str(obj: PythonObject) raises -> PythonObject:
        """Turn an object into text.

        Args:
            obj: The object.

        Returns:
            The text.
        """
        return _checked(call["PyObject_Str", PyObjectPtr](obj._obj_ptr))

    @staticmethod
    def int(obj: PythonObject) raises -> PythonObject:
        """Turn an object into an integer.

        Args:
            obj: The object.

        Returns:
            The integer.
        """
        return _checked(call["PyNumber_Long", PyObjectPtr](obj._obj_ptr))

    @staticmethod
    def float(obj: PythonObject) raises -> PythonObject:
        """Turn an object into a float.

        Args:
            obj: The object.

        Returns:
            The float.
        """
        return _checked(call["PyNumber_Float", PyObjectPtr](obj._obj_ptr))

    @staticmethod
    def is_true(obj: PythonObject) raises -> Bool:
        """Tell whether an object counts as true.

        Args:
            obj: The object.

        Returns:
            Whether it does.
        """
        var result = call["PyObject_IsTrue", Int32](obj._obj_ptr)
        if result < 0:
            raise taken_error()
        return result == 1

    @staticmethod
    def py_long_as_ssize_t(obj: PythonObject) raises -> Py_ssize_t:
        """Return the value of an integer.

        Args:
            obj: The integer.

        Returns:
            The value.
        """
        var result = call["PyLong_AsSsize_t", Int](obj._obj_ptr)
        if result == -1 and call["PyErr_Occurred", PyObjectPtr]():
            raise taken_error()
        return result

    @staticmethod
    def py_long_as_size_t(obj: PythonObject) raises -> UInt:
        """Return the value of an integer that is not negative.

        Args:
            obj: The integer.

        Returns:
            The value.
        """
        var result = call["PyLong_AsSize_t", UInt](obj._obj_ptr)
        if result == UInt.MAX and call["PyErr_Occurred", PyObjectPtr]():
            raise taken_error()
        return result
