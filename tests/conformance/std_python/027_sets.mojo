from std.python import Python, PythonObject


def main() raises:
    var builtins = Python.import_module("builtins")
    var s = builtins.set(Python.list(3, 1, 2, 3))
    print(len(s), 2 in s, 9 in s, builtins.sorted(s))
    s.add(10)
    s.discard(1)
    print(builtins.sorted(s), builtins.sum(s), builtins.max(s), builtins.min(s))
    print(builtins.sorted(builtins.frozenset(Python.list(1, 2)) | builtins.frozenset(Python.list(2, 3))))
    print(builtins.list(builtins.range(5)), builtins.list(builtins.reversed(Python.list(1, 2))), builtins.abs(-3), builtins.type(s).__name__)
