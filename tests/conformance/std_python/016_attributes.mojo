# Attributes of objects, also those that are made on the spot.
from std.python import Python, PythonObject


def main() raises:
    var module = Python.evaluate(
        "class Point:\n"
        "    kind = 'point'\n"
        "    def __init__(self, x, y=0):\n"
        "        self.x = x\n"
        "        self.y = y\n"
        "    @property\n"
        "    def norm(self):\n"
        "        return (self.x ** 2 + self.y ** 2) ** 0.5\n"
        "    @classmethod\n"
        "    def origin(cls):\n"
        "        return cls(0)\n"
        "    def moved(self, dx, *, dy=0):\n"
        "        return Point(self.x + dx, self.y + dy)\n"
        "    def __eq__(self, other):\n"
        "        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)\n",
        file=True,
        name="points",
    )
    var p = module.Point(3, 4)
    print(p.x, p.y, p.norm, p.kind)
    p.x = 6
    p.y = p.x + 2
    print(p.x, p.y, p.norm)
    p.label = "new"
    print(p.label, p.__dict__)
    var q = p.moved(1, dy=-1)
    print(q.x, q.y, q == p, q == module.Point(7, 7))
    print(module.Point.origin().norm)
    print(p.__class__.__name__, module.Point.__name__)
    try:
        p.norm = 5
        print("no error")
    except:
        print("it has no setter")
    try:
        _ = p.missing
    except e:
        print("error:", e)
