from std.collections import Set


def main() raises:
    var a = {1, 2, 3, 2}
    var b = {3, 4}
    print(a, len(a), 2 in a, 9 in a)
    print(a | b, a & b, a - b, a ^ b)
    a.add(10)
    a.remove(1)
    a.discard(99)
    print(a)
    print({1, 2} == {2, 1}, {1} <= {1, 2}, {1, 2}.issuperset({1}))
    var words = Set[String]()
    for w in ["x", "y", "x"]:
        words.add(w)
    print(len(words), words)
    try:
        a.remove(77)
    except e:
        print("error", e)
    var total = 0
    for v in a:
        total += v
    print(total)
