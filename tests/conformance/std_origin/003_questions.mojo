# What origins are asked in conditions: whether they are the same, and whether one is in another.


def same[
    a: ImmOrigin, b: ImmOrigin
](x: Span[Int, a], y: Span[Int, b]) -> Bool where a.equals[b]:
    return x[0] == y[0]


def inside[
    a: ImmOrigin, b: ImmOrigin
](x: Span[Int, a], y: Span[Int, b]) -> Int where a.contains[b]:
    return x[0] + y[0]


def both[
    a: ImmOrigin, b: ImmOrigin
](x: Span[Int, a], y: Span[Int, b], z: Span[Int, origin_of(a, b)]) -> Int:
    return inside(z, x) + inside(z, y) + inside(z, z) + inside(x, x)


def main():
    var x: List[Int] = [1]
    var y: List[Int] = [2]
    print(same(Span(x).as_imm(), Span(x).as_imm()))
    print(inside(Span(x).as_imm(), Span(x).as_imm()))
    ref either = x if x[0] > y[0] else y
    comptime o = origin_of(x)
    comptime q = o.unsafe_mut_cast[False]()
    print(q.mut, o.mut)
    print(len(either))
