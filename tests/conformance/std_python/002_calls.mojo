# Calls with positional and named arguments, few and many.
from std.python import Python, PythonObject


def main() raises:
    var builtins = Python.import_module("builtins")
    print(builtins.max(3, 9, 4))
    print(builtins.sorted(Python.list(3, 1, 2), reverse=True))
    print(builtins.int("ff", base=16))
    print(builtins.dict(one=1, two="2"))
    print(builtins.str("x").join(Python.list("a", "b", "c")))
    var module = Python.evaluate(
        "def show(*args, **kwargs):\n"
        "    return (len(args), sorted(kwargs.items()))\n",
        file=True,
        name="shown",
    )
    print(module.show())
    print(module.show(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
    print(module.show(1, b=2, a="x"))
    print(module.show(first=None))
    var show = module.show
    print(show(show, 1)[0])
    try:
        _ = builtins.len()
    except e:
        print("error:", e)
    try:
        _ = PythonObject(5)(1)
    except e:
        print("error:", e)
