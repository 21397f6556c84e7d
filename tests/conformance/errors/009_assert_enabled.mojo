def checked(x: Int) -> Int:
    debug_assert[assert_mode="safe"](x > 0, "x must be positive, got ", x)
    return x * 2


def main():
    print(checked(4))
    print(checked(-4))
