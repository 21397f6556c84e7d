from std.hash import Hashable, Hasher, hash


struct Point(Copyable, Equatable, Hashable, Movable):
    var x: Int
    var y: Int

    def __init__(out self, x: Int, y: Int):
        self.x = x
        self.y = y


struct Loose(Copyable, Equatable, Hashable, Movable):
    var name: String

    def __init__(out self, name: String):
        self.name = name

    def __eq__(self, other: Self) -> Bool:
        return self.name.lower() == other.name.lower()

    def __hash__[H: Hasher](self, mut hasher: H):
        hasher.update(self.name.lower().as_bytes())


def main() raises:
    print(hash(Point(1, 2)) == hash(Point(1, 2)), hash(Point(1, 2)) == hash(Point(2, 1)))
    print(Point(1, 2) == Point(1, 2), hash(Loose("Ab")) == hash(Loose("aB")))
    var d = Dict[Point, String]()
    d[Point(0, 1)] = "a"
    d[Point(0, 1)] = "b"
    print(len(d), d[Point(0, 1)], Point(1, 1) in d)
    var s = Dict[Loose, Int]()
    s[Loose("KEY")] = 1
    print(s[Loose("key")])
    print(hash(1) == hash(1), hash("a") == hash(String("a")), hash(1.0) == hash(1.0), hash((1, 2)) == hash((1, 2)), hash(0) == hash(1))
