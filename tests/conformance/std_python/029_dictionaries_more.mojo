from std.python import Python, PythonObject


def main() raises:
    var d = Python.dict(a=1, b="two")
    d["c"] = 3.5
    print(d, len(d), d["a"], d.get("zzz", -1), "b" in d, d.keys(), d.values())
    for k in d:
        print(k, d[k], end="; ")
    print()
    for item in d.items():
        print(item[0], item[1], end="; ")
    print()
    try:
        print(d["none"])
    except e:
        print("no key")
    print(d.pop("a"), d, d == Python.dict(b="two", c=3.5))
