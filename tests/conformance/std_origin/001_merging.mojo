def pick[c: Bool](a: List[Int], b: List[Int]) -> Int:
    return a[0] if c else b[0]


def main():
    var a = 1
    var b = 2
    for c in [True, False]:
        var p = Pointer(to=a) if c else Pointer(to=b)
        p[] += 10
        print(p[])
    var s = String("left")
    var t = String("right")
    for c in [True, False]:
        var view = StringSpan(s) if c else StringSpan(t)
        print(view)
    var l: List[Int] = [1, 2]
    var m: List[Int] = [3]
    for c in [True, False]:
        var span = Span(l) if c else Span(m)
        span[0] = 7
        print(len(span))
    print(l, m, pick[True](l, m))
