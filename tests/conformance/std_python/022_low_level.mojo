# The functions of Python's library themselves, and modules made by hand.
from std.python import Python, PythonObject
from std.python._cpython import PyObjectPtr


def main() raises:
    var python = Python()
    ref cpython = python.cpython()
    var five = cpython.PyLong_FromSsize_t(5)
    print(cpython.PyLong_AsSsize_t(five))
    var owned = PythonObject(from_owned=five)
    print(owned + 1)
    var items = Python.list(1, 2, 3)
    print(cpython.PyObject_Length(items._obj_ptr))
    print(PythonObject(from_borrowed=cpython.PyList_GetItem(items._obj_ptr, 1)))
    print(python.as_string_slice(PythonObject("abc")) == "abc")
    print(Python.py_long_as_ssize_t(PythonObject(-7)), Python.py_long_as_size_t(PythonObject(7)))
    var module = Python.create_module("made")
    Python.add_object(module, "answer", PythonObject(42))
    print(module.answer, module.__name__)
    print(Bool(PyObjectPtr()), Bool(items._obj_ptr))
