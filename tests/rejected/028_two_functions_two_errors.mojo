def first() -> Int:
    return "one"


def fine() -> Int:
    return 2


def third() -> String:
    return 3


def main():
    print(first(), fine(), third())
