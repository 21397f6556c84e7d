def markers[a: Int = 1, //, b: Int = 2, /, c: Int = 3, *, d: Int = 4](
    x: Int, /, y: Int = 5, *, z: Int = 6,
) -> Int:
    return a + b + c + d + y + z


def variadic[*Ts: Writable, sep: StaticString = "-"](*parts: *Ts, last: Int = 0) -> Int:
    return parts.__len__() + last


def owned_ones(var *parts: String, var **rest: Int) -> Int:
    return len(parts) + len(rest)


def only_keywords(*, first: Int, second: Int = 2) -> Int: return first + second


def main() raises:
    print(markers[2, d=1](1, z=2))
    print(variadic(1, "two", 3.0, last=4))
    print(owned_ones("a", "b", c=1), only_keywords(first=1))
