def f() -> Self:
    return 1


def main():
    print("x")
