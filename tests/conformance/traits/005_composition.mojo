comptime Value = Copyable & Writable & Deinitable
comptime Ordered = Value & Comparable


def largest[T: Ordered](xs: List[T]) -> T:
    var best = xs[0].copy()
    for x in xs:
        if x > best:
            best = x.copy()
    return best^


def joined[T: Value](xs: List[T], sep: String) -> String:
    var out = String()
    for i in range(len(xs)):
        if i:
            out += sep
        out += String(xs[i])
    return out


def both[T: Equatable & Hashable](a: T, b: T) -> Bool:
    return a == b and hash(a) == hash(b)


def main():
    print(largest([3, 9, 2]) if len([1]) > 3 else largest[Int]([3, 9, 2]))
    print(largest[String](["pear", "apple"]))
    print(joined[Float64]([1.5, 2], "; "))
    print(both(4, 4), both("a", "b"))
