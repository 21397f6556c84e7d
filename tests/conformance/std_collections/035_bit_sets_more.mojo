from std.collections import BitSet


def main():
    var a = BitSet[100]()
    for i in [0, 1, 63, 64, 99]:
        a.set(i)
    print(len(a), a.test(63), a.test(62), a.test(99), Bool(a), a)
    a.clear(63)
    a.toggle(64)
    a.toggle(65)
    print(a, len(a))
    var b = BitSet[100]()
    b.set(1)
    b.set(2)
    print(a.union(b), a.intersection(b), a.difference(b), b.difference(a))
    b.set_all()
    print(len(b))
    b.toggle_all()
    print(len(b), Bool(b), b)
    var c = BitSet(SIMD[DType.bool, 8](True, False, True, False, False, False, False, True))
    print(c, len(c))
