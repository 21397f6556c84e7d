from std.iter import chain, empty, enumerate, iter, map, next, once, peekable, zip


def double(var x: Int) -> Int:
    return x * 2


def main() raises:
    var a: List[Int] = [1, 2, 3]
    var b: List[String] = ["x", "y"]
    for p in zip(a, b):
        print(p[0], p[1], end="; ")
    print()
    for p in enumerate(b, start=5):
        print(p[0], p[1], end="; ")
    print()
    for x in map[double](a):
        print(x, end=" ")
    for x in chain(a, a):
        print(x, end=" ")
    print()
    for x in once(7):
        print(x, end=" ")
    for x in empty[Int]():
        print("never", x)
    print()
    var it = iter(a)
    print(next(it), next(it), next(it))
    try:
        _ = next(it)
    except e:
        print("stopped", e)
    var p = peekable(a)
    print(p.peek().value()[])
    print(next(p))
    print(p.peek().value()[])
    for p in zip(a, range(10), b):
        print(p[0], p[1], p[2], end="; ")
    print()
