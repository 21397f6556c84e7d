# Every number of each format of eight bits, and what floats of other formats become there.


def every[dtype: DType]():
    print(dtype)
    for row in range(32):
        var line = String()
        for column in range(8):
            var value = Scalar[dtype](from_bits=UInt8(row * 8 + column))
            line += String(value, " ", value.cast[DType.float32](), " ")
        print(line)


def converted[dtype: DType]():
    print(dtype)
    # The floats around each step, on both sides of nought, and far beyond all of them.
    for exponent in range(0, 256, 3):
        var line = String()
        for part in range(8):
            for end in range(3):
                var bits = UInt32(exponent) << 23 | UInt32(part) << 20 | UInt32(0x80000 + end - 1)
                var above = Float32(from_bits=bits)
                var below = Float32(from_bits=bits | 0x80000000)
                var on_step = Float32(from_bits=bits & 0xFFF00000)
                line += String(
                    above.cast[dtype]().to_bits(),
                    " ",
                    below.cast[dtype]().to_bits(),
                    " ",
                    on_step.cast[dtype]().to_bits(),
                    " ",
                )
        print(line)


def from_others[dtype: DType]():
    for number in range(-20, 20):
        var quarter = Float64(number) / 4.0
        print(
            Int32(number * 25).cast[dtype](),
            UInt8(number & 255).cast[dtype](),
            quarter.cast[dtype](),
            Float16(quarter * 3).cast[dtype](),
            BFloat16(quarter * 5).cast[dtype](),
            Scalar[dtype](quarter).cast[DType.float64](),
            Scalar[dtype](quarter).cast[DType.float16](),
            Scalar[dtype](quarter).cast[DType.bfloat16](),
        )


def main():
    every[DType.float8_e4m3fn]()
    every[DType.float8_e5m2]()
    every[DType.float8_e4m3fnuz]()
    every[DType.float8_e5m2fnuz]()
    every[DType.float8_e8m0fnu]()
    converted[DType.float8_e4m3fn]()
    converted[DType.float8_e5m2]()
    converted[DType.float8_e4m3fnuz]()
    converted[DType.float8_e5m2fnuz]()
    converted[DType.float8_e8m0fnu]()
    from_others[DType.float8_e4m3fn]()
    from_others[DType.float8_e5m2]()
    from_others[DType.float8_e4m3fnuz]()
    from_others[DType.float8_e5m2fnuz]()
