from std.utils import Index, IndexList, StaticTuple


def main():
    var i = Index(2, 3, 4)
    print(i, i.flattened_length(), len(i))
    var t = i.as_tuple()
    print(t[0], t[2])
    print(i + Index(1, 1, 1), i * Index(2, 2, 2), i == Index(2, 3, 4))
    var s = StaticTuple[Int, 3](7, 8, 9)
    print(s[1], len(s))
    print(IndexList[3](fill=6))
