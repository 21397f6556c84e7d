def twice[T: Movable & Deinitable](x: T) -> Tuple[T, T]:
    return (x, x)


def main():
    print(twice(1)[0])
