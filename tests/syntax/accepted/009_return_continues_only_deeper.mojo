def answer() -> Int:
    return
        42


def nothing():
    return
    pass


def main():
    nothing()
    print(answer())
