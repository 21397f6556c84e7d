from std.os import abort


def fail(code: Int) raises -> Never:
    raise Error("code ", code)


def positive(x: Int) raises -> Int:
    if x > 0:
        return x
    fail(x)


def main():
    try:
        print(positive(3))
        print(positive(-2))
    except e:
        print(e)
