def first(t: Tuple[Int, Int]) -> Int:
    match t:
        case (0, x) | (y, 0):
            return x
        case _:
            return -1


def main():
    print(first((0, 5)))
