comptime is_even[x: Int]: Bool = x % 2 == 0
comptime add[a: Int, b: Int]: Int = a + b
comptime square[a: Int]: Int = a * a


def show[*vs: Int]():
    print(vs.all[is_even](), vs.any[is_even](), vs.contains[3]())
    comptime total = vs.reduce[0, add]
    print(total, vs.size, len(vs))
    var span = vs.get_span()
    print(len(span), span[1], span[len(span) - 1])
    print(vs[0])
    for k in range(len(vs)):
        print(vs[k], end=" ")
    print()
    for v in vs:
        print(v, end=" ")
    print()
    print(vs)
    print(repr(vs))


def main():
    show[2, 4, 3]()
    show[8, 6]()
    print(ParameterList.of[1, 2, 3]())
    print(ParameterList.splat[3, 7]())
    print(ParameterList.tabulate[4, square]())
    print(ParameterList.empty_of[Int]())
    print(ParameterList.of[1, 2, 3]()[1])
    print(len(ParameterList.of[1, 2, 3]().get_span()))
    print(len(ParameterList.of["a", "b"]()), ParameterList.of["a", "b"]())
