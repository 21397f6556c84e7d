def swap(t: Tuple[Int, String]) -> Tuple[String, Int]:
    return (t[1], t[0])


def main():
    var t = (1, "two", 3.5)
    print(t, len(t), t[0], t[1], t[2])
    t[0] = 10
    var a, b, c = t
    print(a, b, c, swap((5, "x")), (1,), ())
    print((1, 2) == (1, 2), (1, 2) < (1, 3), (2, 0) > (1, 9), (1, "a") != (1, "b"), (1, 2) <= (1, 2))
    print(2 in (1, 2, 3), "x" in (1, "x"), 5 in (1, 2))
    print((1, 2).concat(("a", 2.5)), (1, "b", 2.5).reverse(), repr(t), hash((1, "a")) == hash((1, "a")))
    var first, _ = (7, 8)
    print(first, t.first_of[Float64]())
    var nested = ((1, 2), (3, (4, 5)))
    print(nested, nested[1][1][0])
    var x = 1
    var y = 2
    x, y = y, x
    print(x, y)
