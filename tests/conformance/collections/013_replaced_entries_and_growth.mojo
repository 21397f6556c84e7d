from std.hash import Hasher


@fieldwise_init
struct Key(Equatable, Hashable, ImplicitlyCopyable):
    var n: Int
    var label: String

    def __hash__[H: Hasher](self, mut hasher: H):
        self.n.__hash__(hasher)

    def __eq__(self, other: Self) -> Bool:
        return self.n == other.n


@fieldwise_init
struct Loud(Copyable):
    var n: Int

    def __init__(out self, *, copy: Self):
        print("copy", copy.n)
        self.n = copy.n

    def __init__(out self, *, deinit move: Self):
        print("move", move.n)
        self.n = move.n

    def __deinit__(deinit self):
        print("drop", self.n)


def main() raises:
    var d = Dict[Key, Loud]()
    d[Key(1, "a")] = Loud(1)
    print("set again")
    d[Key(1, "b")] = Loud(2)
    for k in d.keys():
        print("the key is", k.label)
    print("default")
    print(d.setdefault(Key(1, "c"), Loud(3)).n)
    for k in d.keys():
        print("the key is", k.label)
    print("list")
    var xs = List[Loud]()
    for i in range(4):
        xs.append(Loud(i))
        print("room for", xs.capacity())
    print("pop")
    var last = xs.pop()
    print(last.n, len(xs))
