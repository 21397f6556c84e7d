# Expressions, and modules made of text.
from std.python import Python, PythonObject


def main() raises:
    print(Python.evaluate("1 + 2 * 3"))
    print(Python.evaluate("[x * x for x in range(5)]"))
    var f = Python.evaluate("lambda a, b=10: a * b")
    print(f(3), f(3, 4), f(a=2, b=5))
    var module = Python.evaluate(
        "import math\nvalue = 42\ndef area(r):\n    return round(math.pi * r * r, 3)\n",
        file=True,
        name="shapes",
    )
    print(module.value, module.area(2))
    module.value = 43
    print(module.value)
    print(Python.import_module("shapes").value)
    _ = Python.evaluate("counter = 5", file=True)
    print(Python.evaluate("counter + 1"))
    var p = Python()
    print(p.eval("other = 7"))
    print(Python.evaluate("other"))
    try:
        _ = Python.evaluate("1 / 0")
    except e:
        print("error:", e)
