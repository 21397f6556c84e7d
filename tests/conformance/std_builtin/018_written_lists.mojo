def values[*vs: Int]():
    print(vs)
    print(repr(vs))


def texts[*vs: StaticString]():
    comptime for i in range(vs.size):
        print(vs[i], end=" ")
    print(vs.size)


def arguments(*numbers: Float64):
    print(numbers)
    print(repr(numbers))


def pack[*Ts: Writable](*args: *Ts):
    var text = String()
    args.write_to(text)
    text.write(" ")
    args.write_repr_to(text)
    print(text)


def main():
    values[1, 2, 3]()
    values[]()
    texts["a", "b"]()
    arguments(1.5, -2)
    arguments()
    pack(1, "x", 2.5)
    pack()
