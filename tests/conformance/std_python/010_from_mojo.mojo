# From values of Mojo to objects.
from std.python import Python, PythonObject


def kind(value: PythonObject) raises -> String:
    return String(Python.type(value).__name__)


def main() raises:
    print(PythonObject(5), kind(5), kind(2.5), kind("x"), kind(True), kind(None))
    print(PythonObject(UInt8(200)), PythonObject(Int64(-5)), PythonObject(UInt64.MAX))
    print(PythonObject(Int.MIN), PythonObject(Float32(0.5)), PythonObject(1e100))
    print(PythonObject(Bool(1 < 2)), PythonObject(String("own")), PythonObject("snow ☃"))
    var word = String("a longer text that is made at run time, ") + String(12)
    print(PythonObject(word), len(PythonObject(word)))
    print(PythonObject(word[byte=2:8]))
    print(PythonObject(slice(1, 5)), PythonObject(slice(None, None, -1)))
    print(PythonObject())
    var x: PythonObject = 3
    x = "now a text"
    print(x)
    x = [1, 2]
    print(x)
    print(Python.str(5), Python.int("12"), Python.float("2.5"), Python.is_true(0))
    try:
        _ = Python.int("zz")
    except e:
        print("error:", e)
