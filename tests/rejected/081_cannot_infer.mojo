def make[T: Defaultable]() -> T:
    return T()


def main():
    print(make())
