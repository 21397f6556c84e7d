# Modules of Python, plain and inside of packages, with their attributes and functions.
from std.python import Python, PythonObject


def main() raises:
    var math = Python.import_module("math")
    print(math.sqrt(2.25), math.floor(2.7), math.gcd(12, 18))
    print(math.pi)
    var path = Python.import_module("os.path")
    print(path.join("a", "b", "c.txt"))
    print(path.splitext("archive.tar.gz"))
    var collections = Python.import_module("collections")
    var counted = collections.Counter("abracadabra")
    print(counted.most_common(2))
    var again = Python.import_module("math")
    print(again is math, again is not path)
    print(math.__name__)
    try:
        _ = Python.import_module("no_such_module_anywhere")
    except e:
        print("error:", e)
    try:
        _ = math.no_such_function
    except e:
        print("error:", e)
