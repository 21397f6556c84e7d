def pick[n: Int]() -> Int where n > 0:
    return n


def pick_twice[n: Int]() -> Int where n > 1:
    return pick[n - 1]()


def main():
    print(pick[2](), pick_twice[5]())
