from std.utils.fast_div import FastDiv


def main():
    for divisor in [1, 2, 3, 7, 10, 64, 1000]:
        var fast = FastDiv[DType.uint32](divisor)
        for value in [0, 1, 99, 100, 123456789, 4294967295]:
            var n = Scalar[FastDiv[DType.uint32].uint_type](value)
            if fast.__rdiv__(n) != n // Scalar[FastDiv[DType.uint32].uint_type](divisor) or fast.__rmod__(n) != n % Scalar[FastDiv[DType.uint32].uint_type](divisor):
                print("wrong", n, divisor)
        print(divisor, fast.__rdiv__(1001), fast.__rmod__(1001))
    var fast = FastDiv[DType.uint32](7)
    print(fast.__rdiv__(50), fast.__rmod__(50))
