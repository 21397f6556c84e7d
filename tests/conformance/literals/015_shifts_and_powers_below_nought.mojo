# Literals shifted by less than nothing are nought, and so are negative powers but of 1 and -1.
def main():
    comptime left = 1 << -42
    comptime right = 7 >> -1
    comptime power = 2 ** -3
    print(left, right, power, (-1) ** -3, (-1) ** -2, 1 ** -5, (-2) ** -2, 0 ** 0)
    print(1 << -1, 5 >> 100, -5 >> 100)
    comptime large = 1 << 70
    print(large >> 69)
