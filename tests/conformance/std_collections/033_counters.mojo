from std.collections import Counter


def main() raises:
    var c = Counter[String]("a", "b", "a", "c", "a", "b")
    print(c["a"], c["b"], c["zzz"], len(c), c.total(), "a" in c, "q" in c)
    for pair in c.most_common(2):
        print(pair[0][String], pair[1][Int], end="; ")
    print()
    c["d"] = 5
    c.update(Counter[String]("a", "d"))
    print(c["a"], c["d"])
    print(c.pop("d"), c.pop("x", -1))
    c.subtract(Counter[String]("a", "a", "b", "b", "b"))
    print(c["a"], c["b"], c["c"])
    var x = Counter[Int](1, 1, 2)
    var y = Counter[Int](1, 2, 2, 3)
    print((x + y)[2], (x - y)[1], (x & y)[2], (x | y)[2], x == y, x == x.copy())
    print(x.le(y), x.ge(y), Counter[Int](1).lt(x), x.elements())
    print(Counter[Int].fromkeys([1, 2], 3)[2], x.get(1).value(), Bool(x.get(7)), x.get(7, 0))
    for k in x.keys():
        print(k, end=" ")
    for v in x.values():
        print(v, end=" ")
    for item in x.items():
        print(item.key, item.value, end=" ")
    print()
    x.clear()
    print(len(x), Bool(x))
