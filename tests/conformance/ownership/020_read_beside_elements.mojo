from std.memory import unsafe_memcmp


def reads(x: List[UInt8], y: Span[UInt8, _]) -> Int:
    return len(x) + len(y)


def either[A: Sized, B: Sized](x: A, y: B) -> Int:
    return len(x) * 10 + len(y)


def changes(x: List[UInt8], mut y: UInt8):
    y += x[1]


def main():
    var a: List[UInt8] = [1, 2, 3, 4]
    print(a, a[1:], a[::-1])
    print(reads(a, a[1:]), either(a, a[2:]))
    changes(a, a[0])
    print(a)
    print(unsafe_memcmp(a.unsafe_ptr(), a.unsafe_ptr(), 4))
