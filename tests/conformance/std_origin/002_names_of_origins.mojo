from std.origin import ImmUnsafeAnyOrigin, MutUnsafeAnyOrigin


def change(p: Pointer[Int, MutUnsafeAnyOrigin]):
    p[] += 1


def of[o: Origin](p: Pointer[Int, o]) -> Int:
    return p[]


def main():
    var n = 3
    change(Pointer(to=n).as_unsafe_any_origin())
    print(n, of(Pointer(to=n)))
