from std.collections import Counter


def main() raises:
    var c = Counter[String]("a", "b", "a", "c", "a", "b")
    print(c["a"], c["b"], c["c"], c["zzz"], len(c), c.total())
    for pair in c.most_common(2):
        print(pair._value, pair._count)
    var d = Counter[String]("b", "b", "b", "d")
    print((c + d)["b"], (c - d)["b"], (c & d)["b"], (c | d)["b"])
    print(len(c - d), len(c & d), len(c | d))
    c.update(d)
    print(c["b"], c["d"])
    c.subtract(d)
    print(c["b"], c["d"], c.total())
    c["x"] = -2
    print(c["x"], (+c)["x"], (-c)["x"])
    print(c.pop("x"), "x" in c)
    var n = 0
    for x in c.elements():
        _ = x
        n += 1
    print(n)
    print(d == Counter[String]("d", "b", "b", "b"), d != c)
    c.clear()
    print(len(c), c.__bool__())
