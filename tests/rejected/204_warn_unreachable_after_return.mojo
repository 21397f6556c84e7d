def f() -> Int:
    return 1
    print("never")


def main():
    print(f())
