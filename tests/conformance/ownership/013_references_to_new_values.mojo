"""What a `ref` may refer to besides variables: new values that lie in memory."""


def text() -> String:
    return "text"


def risky(number: Int) raises -> Int:
    if number < 0:
        raise Error("below nought")
    return number


def main() raises:
    ref first = text()
    print(first)
    ref pair = (1, 2)
    print(pair)
    ref list = List[Int](length=2, fill=7)
    print(list)
    # What may be raised instead lies in memory, whatever it is.
    ref number = risky(3)
    print(number)
    try:
        ref other = risky(-1)
        print(other)
    except e:
        print(e)
