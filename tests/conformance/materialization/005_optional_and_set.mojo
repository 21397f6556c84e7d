from std.collections import Set


def evens(n: Int) -> Set[Int]:
    return {i for i in range(n) if i % 2 == 0}


def find(xs: List[Int], v: Int) -> Optional[Int]:
    for i in range(len(xs)):
        if xs[i] == v:
            return i
    return None


def main():
    comptime e = evens(10)
    comptime has = 4 in e
    comptime n = len(e)
    print(has, n)
    var s = materialize[e]()
    s.add(100)
    print(len(s))
    comptime at = find([5, 6, 7], 7)
    comptime if at:
        print("found at", at.value())
    comptime missing = find([5], 1)
    comptime if not missing:
        print("missing")
