from std.collections import BitSet


def main():
    var b = BitSet[16]()
    b.set(1)
    b.set(9)
    b.toggle(2)
    b.toggle(9)
    print(b.test(1), b.test(9), b.test(2), len(b))
    var c = BitSet[16]()
    c.set(2)
    c.set(3)
    print(len(b.union(c)), len(b.intersection(c)), len(b.difference(c)))
    b.clear(1)
    print(len(b), b)
    b.set_all()
    print(len(b))
    b.clear_all()
    print(len(b))
