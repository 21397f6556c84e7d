def total(values: Span[Int, _]) -> Int:
    var sum = 0
    for v in values:
        sum += v
    return sum


def compare(x: Int) -> Int:
    return x - 5


def main() raises:
    var l: List[Int] = [1, 3, 5, 7]
    var s = Span(l)
    print(s)
    print(len(s), s[0])
    print(total(Span(l)))
    print(total(s[1:3]))
    print(total(l[2:]))
    s[0] = 100
    print(l)
    print(5 in s, 6 in s)
    s.swap_elements(0, 3)
    print(s)
    try:
        s.swap_elements(0, 9)
    except e:
        print("refused")
    s[1:3].fill(0)
    print(s.unsafe_subspan(offset=1, length=2))
    print(l)
    var sorted: List[Int] = [1, 3, 5, 7, 9]
    print(Span(sorted).binary_search_by(compare).value())
    for x in reversed(Span(sorted)):
        print(x, end=" ")
    print()
    var bytes = "abc".as_bytes()
    print(bytes, len(bytes), bytes[1])
    var a: Array[Int, 3] = [4, 5, 6]
    print(total(a), Span(a)[1:], len(Span(a)[3:]))
    print(repr(Span(sorted)))
