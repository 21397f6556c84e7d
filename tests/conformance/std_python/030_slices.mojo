from std.python import Python, PythonObject


def main() raises:
    var l = Python.list(0, 1, 2, 3, 4, 5)
    print(l[1:3], l[:2], l[4:], l[::2], l[-2:], l[::-1])
    l[0] = "zero"
    l.append(6)
    l.insert(1, 0.5)
    print(l, l.pop(), l.index(3), l.count(2), len(l))
    var t = Python.tuple(1, "a", 2.5)
    print(t, t[1], len(t), t + Python.tuple(3), t == Python.tuple(1, "a", 2.5))
    l.sort(key=Python.evaluate("str"))
    print(l)
    try:
        print(l[100])
    except e:
        print(e)
