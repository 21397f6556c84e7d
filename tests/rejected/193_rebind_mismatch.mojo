def as_int[T: Copyable](x: T) -> Int:
    return rebind[Int](x)


def main():
    print(as_int(4))
    print(as_int("text"))
