# Every reference is given back when its variable ends.
from std.python import Python, PythonObject


def count(x: PythonObject, sys: PythonObject) raises -> Int:
    return Int(py=sys.getrefcount(x))


def pass_on(x: PythonObject) -> PythonObject:
    return x


def main() raises:
    var sys = Python.import_module("sys")
    var module = Python.evaluate(
        "import weakref\n"
        "class Thing:\n"
        "    pass\n"
        "def watch(x):\n"
        "    return weakref.ref(x)\n",
        file=True,
        name="things",
    )
    var thing = module.Thing()
    var before = count(thing, sys)
    var copies = List[PythonObject]()
    for _ in range(10):
        copies.append(thing)
    print(count(thing, sys) - before)
    copies.clear()
    print(count(thing, sys) - before)
    for _ in range(100):
        _ = pass_on(thing)
        _ = Python.list(thing, thing)
        _ = Python.tuple(thing)
        _ = Python.dict(x=thing)
    print(count(thing, sys) - before)
    var seen = module.watch(thing)
    print(seen() is thing)
    thing = None
    print(seen())
    var moved = module.Thing()
    var watched = module.watch(moved)
    var target = moved^
    print(watched() is target)
    _ = target^
    print(watched())
