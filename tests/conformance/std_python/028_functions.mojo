from std.python import Python, PythonObject


def main() raises:
    var f = Python.evaluate("lambda x, y=2: x * y")
    print(f(3), f(3, 4), f(3, y=5))
    var m = Python.evaluate("def twice(x):\n    return x * 2\n\nclass Point:\n    def __init__(self, x):\n        self.x = x\n    def move(self, by=1):\n        self.x += by\n        return self\n", file=True)
    print(m.twice(4), m.twice("ab"))
    var p = m.Point(3)
    print(p.x)
    print(p.move().x)
    print(p.move(by=10).x)
    p.x = 100
    print(p.x)
    try:
        print(p.missing)
    except e:
        print(e)
    try:
        _ = m.twice()
    except e:
        print("missing argument")
