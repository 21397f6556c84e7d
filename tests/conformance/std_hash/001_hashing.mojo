from std.collections import Set
from std.hash import Hasher


@fieldwise_init
struct Point(Copyable, Equatable, Hashable, Movable):
    var x: Int
    var y: Int


struct Custom(Hashable):
    var a: Int
    var b: String

    def __init__(out self, a: Int, b: String):
        self.a = a
        self.b = b

    def __hash__[H: Hasher](self, mut hasher: H):
        self.a.__hash__(hasher)


def main():
    print(hash(5) == hash(5), hash(5) == hash(6), hash("a") == hash("a"), hash("a") == hash("b"))
    print(hash(Point(1, 2)) == hash(Point(1, 2)), hash(Point(1, 2)) == hash(Point(2, 1)))
    print(hash(Custom(1, "x")) == hash(Custom(1, "y")), hash(Custom(1, "x")) == hash(Custom(2, "x")))
    print(hash(String("text")) == hash("text"), hash(1.5) == hash(1.5), hash(True) == hash(False))
    var seen: Set[Point] = {Point(1, 2), Point(1, 2), Point(3, 4)}
    print(len(seen), Point(3, 4) in seen, Point(4, 3) in seen)
    var bytes: List[UInt8] = [1, 2, 3]
    print(hash(Span(bytes)) == hash(Span(bytes)))
