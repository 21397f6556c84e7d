# Lists: made by displays, `Python.list` and Python itself; indices, parts, methods.
from std.python import Python, PythonObject


def main() raises:
    var a: PythonObject = [1, 2.5, "x", True, None]
    print(a, len(a))
    var b = Python.list(3, 1, 2)
    b.append(10)
    b.insert(0, "first")
    print(b)
    _ = b.pop(0)
    b.sort()
    print(b, b[0], b[-1])
    print(b[1:3], b[:2], b[2:], b[::-1], b[::2])
    b[0] = "zero"
    print(b, "zero" in b, 99 in b)
    print(b.index(10), b.count(2))
    var nested: PythonObject = [[1, 2], [3, [4, 5]]]
    print(nested[1][1][0], len(nested))
    var values: List[PythonObject] = [1, "two", 3.0]
    print(Python.list(Span(values)))
    print(Python.list())
    try:
        _ = b[100]
    except e:
        print("error:", e)
    b.clear()
    print(b)
