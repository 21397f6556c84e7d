def repeat(n: Int, f: Some[def(Int) -> None]):
    for i in range(n):
        f(i)


def until[F: def(Int) raises -> Bool](limit: Int, f: F) raises -> Int:
    for i in range(limit):
        if f(i):
            return i
    raise Error("not found below ", limit)


def main() raises:
    var seen: List[Int] = []
    var evens = 0

    def visit(i: Int) {mut seen, mut evens}:
        seen.append(i * i)
        if i % 2 == 0:
            evens += 1

    repeat(5, visit)
    print(seen, evens)
    var want = 9

    def matches(i: Int) raises {imm want} -> Bool:
        if i > 50:
            raise Error("went too far")
        return i * i == want

    print(until(10, matches))
    want = 10000
    try:
        print(until(10, matches))
    except e:
        print(e)
    try:
        print(until(100, matches))
    except e:
        print(e)
