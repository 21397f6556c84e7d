# Types of one's own that become objects and come from them.
from std.python import ConvertibleFromPython, ConvertibleToPython, Python, PythonObject


@fieldwise_init
struct Point(ConvertibleFromPython, ConvertibleToPython):
    var x: Int
    var y: Int

    def __init__(out self, *, py: PythonObject) raises:
        self.x = Int(py=py[0])
        self.y = Int(py=py[1])

    def to_python_object(var self) raises -> PythonObject:
        return Python.tuple(self.x, self.y)


def load[T: ConvertibleFromPython](x: PythonObject) raises -> T:
    return T(py=x)


def main() raises:
    var p = Point(py=Python.tuple(3, 4))
    print(p.x, p.y)
    print(p.copy().to_python_object())
    var o: PythonObject = Point(5, 6)
    print(o, Python.type(o))
    print(load[Int](PythonObject(7)) + 1, load[Float64](PythonObject(1)), load[String]("s"))
    print(load[Point](Python.list(8, 9)).y, load[Bool](PythonObject(0)))
    print(Python.list(Point(1, 2), 3))
    try:
        _ = load[Point](Python.list(1))
    except e:
        print("error:", e)
