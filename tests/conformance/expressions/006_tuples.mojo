def pair(a: Int, b: Int) -> Tuple[Int, Int]:
    return (b, a)


def main():
    var a = 2, 3
    var b = (2, 3)
    print(a, b, a == b)
    var one = (1,)
    print(one, len(one), len(()))
    var x, y = b
    print(x, y)
    x, y = y, x
    print(x, y)
    var p, q = pair(10, 20)
    print(p, q, pair(1, 2)[0])
    var mixed = (1, 2.5, "three", True)
    print(mixed[0], mixed[1], mixed[2], mixed[3])
    print(mixed)
    var nested = ((1, 2), (3, (4, 5)))
    print(nested[1][1][0], nested)
