def yes() -> Bool:
    return True


def no() -> Bool:
    return False


def main():
    print(2 + 3 * 4, (2 + 3) * 4, 2 * 3 ** 2, -2 ** 2, 2 ** 3 ** 2)
    print(10 - 4 - 3, 100 // 7 // 2, 7 % 4 * 2)
    print(1 + 2 << 3, 1 << 2 + 3, 6 & 3 | 8, 6 ^ 3 & 1)
    print(not 1 == 2, not yes() or yes(), not (yes() or yes()))
    print(yes() and yes() or no(), yes() or no() and no())
    print(~5 + 1, -~5, ~-5)
    print(3 & 1 == 1)
    print(5 if no() else 6 if no() else 7)
    print((1 if yes() else 2) + 10)
