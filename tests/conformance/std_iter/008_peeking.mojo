from std.iter import StopIteration, empty, iter, next, once, peekable


def main() raises:
    var it = iter([1, 2, 3])
    print(next(it), next(it), next(it))
    try:
        print(next(it))
    except e:
        print("stopped:", e)
    var p = peekable([10, 20])
    print(p.peek().value()[], p.peek().value()[])
    print(next(p), p.peek().value()[], next(p))
    print(p.peek().__bool__())
    try:
        print(next(p))
    except e:
        print("stopped")
    for x in once("only"):
        print(x)
    for x in empty[Int]():
        print("never", x)
    var bounds = iter([1, 2, 3]).bounds()
    print(bounds[0], bounds[1].value())
    print(repr(StopIteration()), StopIteration())
