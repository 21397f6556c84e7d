def half[dtype: DType]() -> Scalar[dtype]:
    return 0.5


def never_called() -> Int:
    return 1.5


def main():
    print(half[DType.float32]())
    print(half[DType.int32]())
