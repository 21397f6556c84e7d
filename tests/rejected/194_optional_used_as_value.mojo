def half(n: Int) -> Int:
    return n // 2


def main():
    var o: Optional[Int] = 4
    print(half(o))
