from std.collections import Set
from std.hash import Hasher


@fieldwise_init
struct Point(Equatable, Hashable, ImplicitlyCopyable):
    var x: Int
    var y: Int


@fieldwise_init
struct Named(Hashable):
    var name: String
    var ignored: Int

    def __hash__[H: Hasher](self, mut hasher: H):
        self.name.__hash__(hasher)


def main():
    print(hash(Point(1, 2)) == hash(Point(1, 2)), hash(Point(1, 2)) == hash(Point(2, 1)))
    print(hash(Named("a", 1)) == hash(Named("a", 2)))
    print(hash(1) == hash(2))
    var seen: Set[Int] = {1, 1, 2}
    print(len(seen), hash(True) == hash(True))
