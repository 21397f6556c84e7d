# From objects to values of Mojo.
from std.python import Python, PythonObject


def attempt[f: def() raises thin -> None]():
    try:
        f()
    except e:
        print("error:", e)


def bad_int() raises:
    print(Int(py=PythonObject("x1")))


def bad_float() raises:
    print(Float64(py=PythonObject("1.5")))


def too_large() raises:
    print(Int(py=Python.evaluate("10 ** 30")))


def negative() raises:
    print(UInt8(py=PythonObject(-1)))


def nothing() raises:
    print(Int(py=PythonObject(None)))


def main() raises:
    print(Int(py=PythonObject(41)) + 1)
    print(Int(py=PythonObject(2.9)), Int(py=PythonObject("12")), Int(py=PythonObject(True)))
    print(Float64(py=PythonObject(2.5)) * 2, Float64(py=PythonObject(3)))
    print(Float32(py=PythonObject(0.5)), UInt8(py=PythonObject(200)), Int32(py=PythonObject(-5)))
    print(UInt64(py=Python.evaluate("2 ** 64 - 1")))
    print(String(py=PythonObject("text")).byte_length(), String(py=PythonObject(5)))
    print(Bool(py=PythonObject("")), Bool(py=PythonObject(1)))
    var text = String(PythonObject("ünï"))
    print(text, text.byte_length())
    attempt[bad_int]()
    attempt[bad_float]()
    attempt[too_large]()
    attempt[negative]()
