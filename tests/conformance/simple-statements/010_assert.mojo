def check(x: Int) -> Int:
    assert x > 0, "x must be positive"
    assert x < 100
    return x * 2


def main():
    print(check(5))
    assert True, t"never shown {1}"
    comptime assert 2 + 2 == 4, "arithmetic"
    print("done")
