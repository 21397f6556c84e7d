"""A `ref` needs something that lies in memory."""


def count() -> Int:
    return 3


def main():
    ref text = String("kept")
    print(text)
    ref pair = (1, 2)
    print(pair)
    ref number = count()
    print(number)
