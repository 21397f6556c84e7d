def same[T: Copyable & Deinitable](a: T) -> T:
    var b: type_of(a) = a.copy()
    return b^


def both(ref a: Int, ref b: Int) -> ref [origin_of(a, b)] Int:
    return a


def main():
    var x = 1
    var y: type_of(x) = 2
    comptime if conforms_to(Int, Writable):
        print(same(x), both(x, y))
    print(conforms_to(type_of(y), Copyable))
