# Numbers of 16 bits keep what fits; wider ones become them by rounding.


def steps[dtype: DType](name: String) where dtype.is_floating_point():
    var one = Scalar[dtype](1)
    var step = Scalar[dtype](1)
    var bits = 0
    while one + step / 2 != one:
        step = step / 2
        bits += 1
    print(name, bits, step)


def main():
    steps[DType.float16]("float16")
    steps[DType.bfloat16]("bfloat16")
    steps[DType.float32]("float32")
    steps[DType.float64]("float64")
    var half = Float16(0.1)
    print(half, half.cast[DType.float64](), half * 3)
    print(Float16(65504), Float16(2049), Float16(1e-8))
    var brain = BFloat16(3.14159)
    print(brain, brain.cast[DType.float32](), BFloat16(257))
    print(Float32(16777217), Float64(16777217))
    print(Float32(0.1) + Float32(0.2), 0.1 + 0.2)
    print(Float32(1) / 3, Float64(1) / 3)
    print(Float16(1) / 3 < Float16(0.3335), Float16(0) == -Float16(0))
