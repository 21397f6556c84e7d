def fill[n: Int]() -> Int:
    return n


def main():
    print(fill[1, 2]())
