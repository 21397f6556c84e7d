def scale(values: List[Int], factor: Int) -> Int:
    factor = factor * 2
    return values[0] * factor


def main():
    print(scale([1], 2))
