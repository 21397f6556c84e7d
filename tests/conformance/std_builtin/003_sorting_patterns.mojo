def bigger(a: Int, b: Int) -> Bool:
    return a > b


def lessf(a: Float64, b: Float64) -> Bool:
    return a < b


def check(n: Int, kind: Int) raises:
    var l = List[Int]()
    var x = 12345 + n
    for i in range(n):
        x = (x * 1103515245 + 12345) % 2147483648
        if kind == 0:
            l.append(x)
        elif kind == 1:
            l.append(x // 65536 % 7)
        elif kind == 2:
            l.append(i)
        elif kind == 3:
            l.append(n - i)
        elif kind == 4:
            l.append(i if i < n - 3 else 0)
        elif kind == 5:
            l.append(i % 100)
        elif kind == 6:
            l.append(min(i, n - i))
        else:
            l.append(1)
    var sums = 0
    for v in l:
        sums += v * v
    var m = l.copy()
    var t = l.copy()
    sort(l)
    sort(m, bigger)
    sort[stable=True](t)
    var s2 = 0
    for i in range(n):
        s2 += l[i] * l[i]
        if i > 0 and (l[i - 1] > l[i] or m[i - 1] < m[i]):
            raise Error("bad", n, kind)
        if t[i] != l[i]:
            raise Error("bad2", n, kind)
    if sums != s2:
        raise Error("lost")


def main() raises:
    for kind in range(8):
        for n in range(0, 200):
            check(n, kind)
        check(5000, kind)
        check(100000, kind)
    var w = List[String]()
    for i in range(3000):
        w.append(String((i * 7919) % 3001))
    sort(w)
    for i in range(1, 3000):
        if w[i - 1] > w[i]:
            raise Error("str")
    comptime c = sorted_ct()
    print("ok", c)


def sorted_ct() -> Int:
    var l = List[Int]()
    for i in range(100):
        l.append(i * 37 % 101)
    sort(l)
    return l[50]
