def first[n: Int]() -> Int where n > 0:
    return n


def main():
    print(first[3]())
    print(first[0]())
