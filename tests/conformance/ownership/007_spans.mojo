def total(s: Span[Int, _]) -> Int:
    var t = 0
    for x in s:
        t += x
    return t


def double(s: MutSpan[Int, _]):
    for ref x in s:
        x *= 2


def main():
    var xs: List[Int] = [1, 2, 3, 4]
    print(total(xs), total(xs[1:3]))
    double(xs[2:])
    print(xs)
    var a: Array[Int, 3] = [7, 8, 9]
    print(total(a))
    double(a)
    print(a)
    var s = Span(xs)
    s[0] = 42
    print(xs[0], len(s), s[1:].unsafe_get(0))
