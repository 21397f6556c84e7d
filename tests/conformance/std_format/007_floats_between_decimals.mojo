"""The last digit of floats that lie near the middle of two decimal numbers, and the ends of ranges."""

from std.memory import bitcast


def narrow(bits: UInt32):
    print(bitcast[DType.float32](bits))


def wide(bits: UInt64):
    print(bitcast[DType.float64](bits))


def main():
    # Exactly in the middle.
    print(Float32(0.333984375), BFloat16(0.333984375), Float64(0.333984375))
    print(Float32(2.05615234375), Float32(251.6497344970703125), Float32(0.003143310546875))
    print(BFloat16(1) / 3, BFloat16(3e-12), Float16(0.3333))
    # The digits may end with a nought.
    print(bitcast[DType.float32](UInt32(0x2BD4F8E9)), Float32(1.5132670e-12))
    # Powers of two, above which the neighbours are farther away than below.
    for exponent in range(1, 255, 11):
        narrow(UInt32(exponent) << 23)
        narrow(UInt32(exponent) << 23 | 1)
    for exponent in range(1, 2047, 97):
        wide(UInt64(exponent) << 52)
        wide(UInt64(exponent) << 52 | 1)
    # Numbers below the smallest normal one.
    for shift in range(0, 23, 5):
        narrow(UInt32(5) << UInt32(shift))
    for shift in range(0, 52, 7):
        wide(UInt64(5) << UInt64(shift))
    # Many digits and few.
    var state: UInt64 = 12345
    for i in range(300):
        state = state * 6364136223846793005 + 1442695040888963407
        var kept = UInt32(i % 22)
        narrow(UInt32(100 + i % 50) << 23 | (UInt32(state >> 41) >> kept) << kept)
        var cut = UInt64(i % 51)
        wide(UInt64(1000 + i % 50) << 52 | ((state >> 12) >> cut) << cut)
    # At compile time too.
    comptime text = String(Float32(251.6497344970703125))
    print(text)
