def fill[n: Int]() -> Int:
    return n


def main():
    print(fill["three"]())
