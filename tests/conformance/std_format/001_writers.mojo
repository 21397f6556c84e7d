from std.format import Writable, Writer


struct Upper(Writer):
    var text: String

    def __init__(out self):
        self.text = String()

    def write_string(mut self, string: StringSpan):
        self.text += string.upper()


@fieldwise_init
struct Point(Copyable, Movable, Writable):
    var x: Int
    var y: Float64

    def write_to(self, mut writer: Some[Writer]):
        writer.write("(", self.x, ", ", self.y, ")")


@fieldwise_init
struct Plain(Copyable, Movable, Writable):
    var name: String
    var value: Int


def main() raises:
    var upper = Upper()
    upper.write("abc", 1, Point(2, 3.5), True)
    print(upper.text)
    print(Point(1, 2), repr(Point(1, 2)), String(Point(3, 4)))
    print(Plain("n", 5), repr(Plain("n", 5)))
    var s = String()
    s.write(Plain("x", 1), " and ", False)
    print(s)
    print("{} is {}".format("a", 2))
    print("{1} before {0}, {0!r}".format("x", 7))
    var p = Point(5, 6)
    print(t"{p} and {p.x + 1}")
