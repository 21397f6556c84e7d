def sum(s: Span[Int, _]) -> Int:
    var t = 0
    for i in range(len(s)):
        t += s[i]
    return t


def reverse(s: MutSpan[Int, _]):
    var i = 0
    var j = len(s) - 1
    while i < j:
        swap_at(s, i, j)
        i += 1
        j -= 1


def swap_at(s: MutSpan[Int, _], i: Int, j: Int):
    var t = s[i]
    s[i] = s[j]
    s[j] = t


def main():
    var xs: List[Int] = [1, 2, 3, 4, 5]
    print(sum(xs), sum(xs[1:4]), sum(xs[3:]), sum(xs[:0]))
    reverse(xs[1:4])
    print(xs)
    var s = xs[2:]
    s.fill(0)
    print(xs, len(s), s == xs[2:])
    for v in reversed(xs):
        print(v, end=" ")
    print()
    print(List(xs[0:2]))
