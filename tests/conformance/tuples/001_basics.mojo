def swap_pair(t: Tuple[Int, String]) -> Tuple[String, Int]:
    return (t[1], t[0])


def minmax(xs: List[Int]) -> Tuple[Int, Int]:
    var lo = xs[0]
    var hi = xs[0]
    for x in xs:
        lo = min(lo, x)
        hi = max(hi, x)
    return lo, hi


def main():
    var t = (1, "one")
    print(t, swap_pair(t), len(t))
    var lo, hi = minmax([4, 8, 1])
    print(lo, hi)
    t[0] = 5
    t[1] += "!"
    print(t)
    print((1, 2) < (1, 3), (1, "a") == (1, "a"), (2,) > (1,), 2 in (1, 2, 3))
    var e: Tuple[Int, Float64] = (1, 2)
    print(e)
    var nested = (1, (2, (3, "x")))
    print(nested[1][1][1], nested)
