def smaller[T: Equatable & Copyable & Deinitable](a: T, b: T) -> T:
    if a < b:
        return a.copy()
    return b.copy()


def main():
    print(smaller(1, 2))
