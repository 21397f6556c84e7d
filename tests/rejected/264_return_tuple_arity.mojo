def bounds() -> Tuple[Int, Int]:
    return (1, 2, 3)


def main():
    print(bounds()[0])
