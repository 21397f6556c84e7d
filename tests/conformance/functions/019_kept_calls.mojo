# The call of an asynchronous function that is kept is done where it is awaited.


__async def push(mut values: List[Int], x: Int) -> Int:
    values.append(x)
    return len(values)


__async def add(x: Int) -> Int:
    return x + 1


__async def sub(x: Int) -> Int:
    return x - 1


__async def grow(mut x: Int):
    x += 1


__async def length(s: String, t: String) -> Int:
    return s.byte_length() * 10 + t.byte_length()


__async def inner() -> Int:
    var c = add(7)
    var n = __await c^
    return n


def pick(b: Bool) -> Int:
    var c = add(7) if b else sub(7)
    var n = __await c^
    return n


def main():
    var values = List[Int]()
    var c = push(values, 7)
    values.append(1)
    var n = __await c^
    print(n, values)

    # What goes in registers is what it was when the call was made.
    var x = 1
    var a = add(x)
    x = 50
    n = __await a^
    print(n, x)

    # What is changed or read where it is, is what it is when the call is done.
    var g = grow(x)
    x *= 10
    __await g^
    print(x)
    var text = String("ab")
    var t = length(text, "xyz")
    text = "longer"
    n = __await t^
    print(n)

    # Each is done when it is awaited, whatever came first.
    var other = List[Int]()
    var first = push(values, 1)
    var second = push(other, 2)
    var third = push(values, 3)
    n = __await third^
    print(n, values, other)
    n = __await second^
    print(n, values, other)
    var moved = first^
    n = __await moved^
    print(n, values, other)
    print(pick(True), pick(False), __await inner())
    for i in range(3):
        var each = add(i)
        n = __await each^
        print(n)
