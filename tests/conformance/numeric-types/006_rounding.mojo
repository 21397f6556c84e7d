from std.math import ceil, floor, trunc, sqrt, ceildiv


def main():
    for x in [2.5, -2.5, 3.5, 0.49999, -0.5]:
        print(x, floor(x), ceil(x), trunc(x), round(x))
    print(round(3.14159, 2), round(1234.5, -2))
    print(5.5 // 2.0, 5.5 % 2.0, -5.5 // 2.0, -5.5 % 2.0)
    print(sqrt(2.0), sqrt(Float32(2.0)))
    print(ceildiv(7, 2), ceildiv(-7, 2))
    print(2.0 ** 10, 4.0 ** -1, 1.5 ** 2)
    print(divmod(7.5, 2.0))
    print(7 / 2, -7 / 2, 7.0 / 2, Float64(7) / 2)
