# The library can be named without an import, and its modules behind it.
struct Recent:
    var entries: std.collections.Deque[Int]

    def __init__(out self):
        self.entries = std.collections.Deque[Int](1, 2)


def tally(x: std.memory.ArcPointer[Int]) -> std.collections.Counter[Int]:
    return std.collections.Counter(x[])


comptime HALF_TURN = std.math.pi


def main():
    print(Recent().entries, tally(std.memory.ArcPointer(3))[3], HALF_TURN)
    print(std.math.sqrt(4.0), std.os.path.basename("a/b"))
    # It is a name as any other.
    var std = 3
    print(std)
