def f() -> Int:
    var n = 1
    "not a docstring"
    return n


def main():
    print(f())
