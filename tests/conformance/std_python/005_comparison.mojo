# Comparisons give objects; conditions ask them whether they count as true.
from std.python import Python, PythonObject


def main() raises:
    var a = PythonObject(3)
    print(a == 3, a != 3, a < 4, a <= 3, a > 3, a >= 4)
    print(PythonObject("abc") < "abd", PythonObject(1.0) == 1)
    if a == 3:
        print("three")
    if not (a == 4):
        print("not four")
    while a > 0:
        a -= 1
    print(a)
    print(Python.list(1, 2) == Python.list(1, 2), Python.list(1) is Python.list(1))
    var same = PythonObject("text")
    var alias_of = same
    print(same is alias_of, same is not alias_of)
    print(PythonObject(None) is Python.none(), Python.none() is None)
    var empty: List[PythonObject] = [0, "", None, False, 0.0]
    for each in empty:
        print(Bool(each), end=" ")
    print(Bool(PythonObject("x")), Bool(PythonObject(-1)))
    try:
        print(PythonObject(1) < "x")
    except e:
        print("error:", e)
