def resize(width: Int, height: Int = 10) -> Int:
    return width * height


def main():
    print(resize(3, depth=4))
