# Operators on objects, with objects and literals on either side.
from std.python import Python, PythonObject


def main() raises:
    var a = PythonObject(7)
    var b = PythonObject(2)
    print(a + b, a - b, a * b, a / b, a // b, a % b, a**b)
    print(a << b, a >> b, a & b, a | b, a ^ b)
    print(-a, +a, ~a)
    print(a + 1, a - 1.5, a * 3, a / 4, a // 4, a % 4, a**3)
    print(1 + a, 10 - a, 3 * a, 14 / a, 15 // a, 15 % a, 2**a)
    print(1 << a, 1024 >> a, 3 & a, 8 | a, 1 ^ a)
    print(PythonObject("ab") + "cd", PythonObject("ab") * 3)
    print(PythonObject("%s-%d") % Python.tuple("x", 5))
    print(Python.list(1, 2) + Python.list(3))
    print(PythonObject(2) ** 100)
    try:
        _ = a / 0
    except e:
        print("error:", e)
    try:
        _ = a + "x"
    except e:
        print("error:", e)
