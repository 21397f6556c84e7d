# Exceptions arrive as errors with their messages; what raised is as good as before.
from std.python import Python, PythonObject


def main() raises:
    var module = Python.evaluate(
        "class Problem(Exception):\n"
        "    pass\n"
        "def fail(kind):\n"
        "    if kind == 0: raise Problem('a problem of my own')\n"
        "    if kind == 1: raise ValueError('bad value: %d' % 5)\n"
        "    if kind == 2: raise RuntimeError\n"
        "    if kind == 3: raise OSError(2, 'gone', 'file.txt')\n"
        "    return 'fine'\n"
        "def nested():\n"
        "    try:\n"
        "        fail(1)\n"
        "    except ValueError as error:\n"
        "        raise RuntimeError('outer') from error\n",
        file=True,
        name="failing",
    )
    for i in range(5):
        try:
            print(module.fail(i))
        except e:
            print("error", i, "[", String(e), "]")
    try:
        module.nested()
    except e:
        print("error:", e)
    try:
        _ = Python.evaluate("undefined_name + 1")
    except e:
        print("error:", e)
    try:
        _ = Python.evaluate("[1, 2].nope")
    except e:
        print("error:", e)
    print(module.fail(9))
