from std.math import cbrt


def main():
    print(cbrt(27.0), cbrt(-8.0), cbrt(0.0), cbrt(-0.0), cbrt(Float64.MAX))
    print(cbrt(SIMD[DType.float64, 4](1, 8, 64, 1000)), cbrt(Float32(125)))
    for number in range(2, 12):
        var cube = Float64(number * number * number)
        print(cbrt(cube), cbrt(-cube), cbrt(cube / 1024), cbrt(cube * 1e60))
