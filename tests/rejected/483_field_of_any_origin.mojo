@fieldwise_init
struct View[o: Origin]:
    var place: Pointer[Int, Self.o]
    var visit: def(Pointer[Int, MutUnsafeAnyOrigin]) thin -> None
    var untracked: Pointer[Int, MutUntrackedOrigin]


struct Kept:
    var view: View[MutUnsafeAnyOrigin]


struct Many:
    var count: Int
    var places: List[Pointer[Int, ImmUnsafeAnyOrigin]]
    var text: StringSpan[ImmUnsafeAnyOrigin]


struct Generic[T: AnyType]:
    var pair: Tuple[Int, Pointer[Self.T, MutUnsafeAnyOrigin]]


def first(p: Pointer[Int, MutUnsafeAnyOrigin]) -> Int:
    return p[]


def main():
    var x = 3
    print(first(Pointer(to=x).unsafe_origin_cast[MutUnsafeAnyOrigin]()))
