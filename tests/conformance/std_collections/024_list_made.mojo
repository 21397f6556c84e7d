def main():
    print(List(length=3, fill="x"), List[Int](length=0, fill=1), List(range(4)))
    print(List("abc".codepoints()), [x * 2 for x in range(4)], [x for x in range(10) if x % 3 == 0])
    print(List[Int](capacity=10), [List(length=2, fill=1), List(length=1, fill=3)], [(1, "a"), (2, "b")])
    print(repr([1, 2]), repr(List[String]()), repr(["é"]))
    var nested = [[0] * 2 for _ in range(3)]
    nested[1][0] = 5
    print(nested)
    print("lists have no order")
    var total = 0
    for ref x in [1, 2, 3]:
        total += x
    var l = [1, 2, 3]
    for ref x in l:
        x *= 10
    print(total, l)
    for i, x in enumerate(l):
        print(i, x, end=" ")
    print()
    for x in reversed(l):
        print(x, end=" ")
    print()
