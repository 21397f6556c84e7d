from std.utils.index import Index, IndexList


def main() raises:
    var a = Index(1, 2, 3)
    var b = IndexList[3](4, 5, 6)
    print(a, b, len(a), a[0], a.flattened_length(), b.flattened_length())
    print(a + b, b - a, a * b, b // a)
    print(a == b, a == a, a != b, a < b, a <= b, a > b, b >= a)
    a[1] = 7
    print(IndexList[2](0), IndexList[4](), Index(5), Index[dtype=DType.int32](1, 2))
    print(a.cast[DType.int32](), a.reverse(), a.canonicalize())
    print(repr(a), String(a))
    print(hash(a) == hash(Index(1, 7, 3)))
    var s = 0
    for i in range(3):
        s += a[i]
    print(s, a.remu(b), a.as_tuple()[0])
