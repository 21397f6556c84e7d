def deeper(n: Int) raises -> Int:
    if n > 2:
        raise Error("too deep: ", n)
    return deeper(n + 1)


def main() raises:
    print("starting")
    print(deeper(0))
    print("never")
