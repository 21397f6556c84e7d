from std.utils import Index, IndexList, StaticTuple
from std.utils.index import product


def main():
    var a = IndexList[3](2, 3, 4)
    var b = Index(1, 2, 3)
    print(a, b, len(a), a[1], a.get[2]())
    print(a + b, a - b, a * b, a // b, a.remu(b))
    print(a == a, a != b, a < b, a > b, a <= a, a >= b)
    print(a.flattened_length(), product(a), product(a, 2), product(a, 1, 3))
    print(a.get_row_major_strides(), a.reverse(), a.canonicalize(), a.cast[DType.int32]())
    a[0] = 9
    print(a, IndexList[2](fill=5), IndexList[2](), IndexList[2]((7, 8)), a.as_tuple()[2])
    var t = StaticTuple[Int, 3](1, 2, 3)
    var u = StaticTuple[Int, 3](fill=2)
    print(t[0], t[2], len(t), u[1], t.get[1]())
    t[1] = 20
    print(t[1], t == u, t != u, t < u, t > u, t <= u, t >= u)
