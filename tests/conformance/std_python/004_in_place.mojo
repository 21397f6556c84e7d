# Augmented assignment changes the variable, and objects that can be changed themselves.
from std.python import Python, PythonObject


def main() raises:
    var a = PythonObject(12)
    a += 3
    print(a)
    a -= 5
    print(a)
    a *= 4
    print(a)
    a //= 3
    print(a)
    a %= 8
    print(a)
    a **= 3
    print(a)
    a <<= 2
    print(a)
    a >>= 1
    print(a)
    a &= 0xFF
    print(a)
    a |= 1
    print(a)
    a ^= 3
    print(a)
    a /= 4
    print(a)
    var items = Python.list(1)
    var same = items
    items += Python.list(2, 3)
    print(items, same, items is same)
    var text = PythonObject("x")
    var other = text
    text += "y"
    print(text, other)
    var d = Python.dict(n=1)
    d["n"] += 41
    print(d)
    var space = Python.import_module("types").SimpleNamespace(n=1)
    space.n += 9
    print(space.n)
