def half(n: Int) raises -> Int:
    if n % 2:
        raise Error("odd: ", n)
    return n // 2


def chain(n: Int) raises -> Int:
    return half(half(n))


def call(f: def(Int) raises thin -> Int, n: Int) -> String:
    try:
        return String(f(n))
    except e:
        return String("error ", e)


def never(n: Int) -> Int:
    return n


def main() raises:
    print(chain(12))
    print(call(half, 8), call(half, 3), call(chain, 6), call(never, 5))
    print(half(4))
