from std.collections import Counter


def main() raises:
    var c = Counter[String]("a", "b", "a", "c", "a", "b")
    print(len(c), c["a"], c["b"], c["zzz"], c.total())
    for entry in c.most_common(2):
        print(entry[0][String], entry[1][Int])
    c["d"] = 5
    c.update(Counter[String]("d", "a"))
    print(c["a"], c["d"])
    var other = Counter[String]("a", "b", "b", "b")
    print((c + other)["a"], (c - other)["a"], (c & other)["b"], (c | other)["b"])
    c.subtract(other)
    print(c["b"])
    print((+c)["a"], (-c)["b"])
    print(c.get("a", 0), c.get("q", 7), "a" in c, "q" in c)
    print(c.pop("a"), c.pop("q", 3))
    for word in other.elements():
        print(word, end=" ")
    print()
    print(c == other, other == other, c != other)
    c.clear()
    print(len(c))
    var d = Counter[Int].fromkeys([1, 2, 3], 4)
    for k in d.keys():
        print(k, d[k], end="; ")
    print()
    while len(d) > 1:
        _ = d.popitem()
    print(len(d))
