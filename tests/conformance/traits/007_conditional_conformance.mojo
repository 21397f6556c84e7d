@fieldwise_init
struct Box[T: Copyable & Deinitable](
    Copyable,
    Equatable where conforms_to(T, Equatable),
    Writable where conforms_to(T, Writable),
):
    var item: Self.T


@fieldwise_init
struct Opaque(Copyable):
    var n: Int


def describe[T: AnyType](x: T) -> String:
    comptime if conforms_to(T, Writable):
        return "writable"
    else:
        return "silent"


def main():
    print(Box(1) == Box(1), Box("a") == Box("b"))
    print(Box(2.5))
    print(conforms_to(Box[Int], Equatable), conforms_to(Box[Opaque], Equatable))
    print(describe(Box(1)), describe(Box(Opaque(1))), describe(Opaque(2)))
    var b = Box(Opaque(3))
    print(b.copy().item.n)
