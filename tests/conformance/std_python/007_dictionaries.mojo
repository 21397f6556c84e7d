# Dictionaries and sets.
from std.python import Python, PythonObject


def main() raises:
    var d: PythonObject = {"a": 1, "b": [1, 2], "c": None}
    print(d, len(d))
    d["d"] = 4.5
    d[5] = "five"
    print(d["a"], d["d"], d[5])
    print("a" in d, "zz" in d, 5 in d)
    for key in d:
        print(key, end=";")
    print()
    for item in d.items():
        print(item[0], "->", item[1])
    print(d.get("missing"), d.get("missing", "default"))
    var e = Python.dict(x=1, y="two")
    e.update(d)
    print(len(e), e["y"])
    print(d.keys(), d.pop("b"))
    var s: PythonObject = {3, 1, 2, 3}
    print(s, len(s), 2 in s)
    s.add(10)
    s.discard(1)
    print(s)
    print(Python.dict())
