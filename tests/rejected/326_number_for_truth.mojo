def pick(wanted: Bool) -> Int:
    return 2 if wanted else 3


def always() -> Bool:
    return 1


def main():
    var on: Bool = True
    on = 0
    print(pick(1), on == 1, on and 1)
    var two: List[Bool] = [1, 0]
    print(two, Bool(1), SIMD[DType.bool, 2](1))
