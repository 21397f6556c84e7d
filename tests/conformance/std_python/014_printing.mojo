# The text of objects, in print, String, repr and t-strings.
from std.python import Python, PythonObject


def main() raises:
    var s = PythonObject("it's")
    print(s, String(s))
    print(repr(s), repr(Python.list(1, "a")))
    print(t"{s} and {Python.list(s, 2)}")
    print(String("value: ", PythonObject(2.50), "!"))
    print(PythonObject(None), PythonObject(True), PythonObject(1.0), PythonObject(1e-7))
    var module = Python.evaluate(
        "class Named:\n"
        "    def __str__(self): return 'as text'\n"
        "    def __repr__(self): return '<for developers>'\n",
        file=True,
        name="named",
    )
    var it = module.Named()
    print(it, repr(it), Python.list(it))
    print(Python.str(it), it.__repr__())
    print(Python.type(5), Python.type("x"), Python.type(None))
    print(PythonObject("{} of {}").format(3, "x"))
    var items: List[PythonObject] = [1, "two"]
    print(items)
