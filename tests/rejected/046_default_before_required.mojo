def wrong(x: Int, y: Int = 0, z: Int) -> Int:
    return x + y + z


def main():
    print(wrong(1, 2, 3))
