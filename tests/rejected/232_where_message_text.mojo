def narrow[n: Int]() -> Int where n < 4 else "at most three lanes":
    return n


def main():
    print(narrow[3]())
    print(narrow[8]())
