def take[n: Int]() -> Int where n < 10 else "n must be one digit":
    return n


def main():
    print(take[12]())
