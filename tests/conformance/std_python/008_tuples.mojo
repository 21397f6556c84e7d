# Tuples, and subscripts of several values.
from std.python import Python, PythonObject


def main() raises:
    var t = Python.tuple(1, "a", None, 2.5)
    print(t, len(t), t[1], t[-1])
    print(t[1:3])
    print(Python.tuple(), Python.tuple(1))
    print(Python.type(t))
    var module = Python.evaluate(
        "class Grid:\n"
        "    def __init__(self):\n"
        "        self.cells = {}\n"
        "    def __getitem__(self, key):\n"
        "        return ('got', key, self.cells.get(key) if not isinstance(key, slice) else None)\n"
        "    def __setitem__(self, key, value):\n"
        "        self.cells[key] = value\n",
        file=True,
        name="grids",
    )
    var grid = module.Grid()
    grid[1, 2] = "x"
    grid[3] = "y"
    grid["k", None, 2.5] = 7
    print(grid[1, 2])
    print(grid[3])
    print(grid["k", None, 2.5])
    print(grid[1:2])
    try:
        t[0] = 5
    except e:
        print("error:", e)
