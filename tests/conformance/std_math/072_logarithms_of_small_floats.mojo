# Logarithms of floats of 32 bits, to the last bit, alone and as vectors; and where there are none.
from std.math import log, log2
from std.memory import bitcast
from std.utils.numerics import inf, nan


def bits(x: Float32) -> String:
    return hex(bitcast[DType.uint32](x))


def main():
    for number in range(1, 300, 7):
        var x = Float32(number) * 0.0137
        var four = SIMD[DType.float32, 4](x, x * 1000, x / 1000, 1 / x)
        print(bits(log(x)), bits(log2(x)), log(four), log2(four))
    for x in [Float32(0), -0.0, 1, -1, 1e-40, 1.1754944e-38, 3.4028235e38, inf[DType.float32](), -inf[DType.float32]()]:
        print(x, log(x), log2(x))
    print(log(nan[DType.float32]()), log2(nan[DType.float32]()))
    print(log(Float16(7)), log(BFloat16(7)), log2(Float16(10)), log2(BFloat16(10)))
