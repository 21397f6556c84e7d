def area(side: Lenght) -> Int:
    return 1


def main():
    print(area(3))
