def window[size: Int, step: Int]() -> Int where step <= size:
    return size // step


def main():
    print(window[8, 2]())
    print(window[2, 8]())
