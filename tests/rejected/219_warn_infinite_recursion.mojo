def forever(n: Int) -> Int:
    return forever(n + 1)


def main():
    print(len([1]))
    if len([1]) > 5:
        print(forever(1))
