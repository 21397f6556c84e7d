# Loops over whatever Python can go through.
from std.python import Python, PythonObject


def main() raises:
    for x in Python.list(1, "b", None):
        print(x)
    for c in PythonObject("añb"):
        print(c, end=" ")
    print()
    for pair in Python.import_module("builtins").zip(Python.list(1, 2), Python.tuple("x", "y")):
        print(pair[0], pair[1])
    var module = Python.evaluate(
        "def squares(n):\n    for i in range(n):\n        yield i * i\n", file=True, name="gen"
    )
    var total = 0
    for s in module.squares(10):
        if s > 50:
            break
        total += Int(py=s)
    print(total)
    for x in Python.list():
        print("never", x)
    for key in Python.dict(a=1, b=2):
        print(key)
    var builtins = Python.import_module("builtins")
    for i in builtins.range(3):
        for j in builtins.range(i):
            print(i, j)
    print(builtins.list(builtins.map(builtins.str, builtins.range(4))))
    try:
        for x in PythonObject(5):
            print(x)
    except e:
        print("error:", e)
