def check[n: Int]() -> Int:
    comptime assert n % 4 == 0, "n must be a multiple of four"
    return n


def main():
    print(check[8]())
    print(check[6]())
