"""A number with a point may stand where the kind of number is a parameter, if no instance is of integers."""


def half[dtype: DType](value: Scalar[dtype]) -> Scalar[dtype]:
    comptime if dtype.is_floating_point():
        return value * 0.5
    else:
        return value // 2


def scaled[dtype: DType, width: SIMDLength](values: SIMD[dtype, width]) -> SIMD[dtype, width]:
    comptime assert dtype.is_floating_point()
    return values * 1.5 + 0.25


def never_called() -> Int:
    # Nothing asks for an instance of this one.
    return 2.5


def first(number: Float64) -> String:
    return String("float ", number)


def first(number: Int) -> String:
    return String("int ", number)


def main():
    print(half(Float32(5)), half(Int32(5)), half(UInt8(9)))
    print(scaled(SIMD[DType.float32, 4](1, 2, 3, 4)))
    print(scaled(Float64(2)))
    print(first(2.5), first(2))
    var narrow: Float16 = 1.5
    narrow += 0.25
    print(narrow, narrow < 2.5, 2.0 * narrow)
