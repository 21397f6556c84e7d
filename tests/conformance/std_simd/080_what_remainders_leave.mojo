# What floats leave: the product may not be rounded by itself; between literals all is exact.


@no_inline
def hide[T: TrivialRegisterPassable](x: T) -> T:
    return x


# Each in a function of its own: where a product is used twice it is rounded, too.
@no_inline
def left[dtype: DType](x: Scalar[dtype], y: Scalar[dtype]) -> Scalar[dtype]:
    return x % y


@no_inline
def whole[dtype: DType](x: Scalar[dtype], y: Scalar[dtype]) -> Scalar[dtype]:
    return divmod(x, y)[0]


def remainders[dtype: DType](x: Scalar[dtype], y: Scalar[dtype]):
    print(left(x, y), whole(x, y), left(-x, y), left(x, -y))


def main():
    remainders(1e20, 65504.0)
    remainders(1.0, 0.1)
    remainders(0.3, 0.1)
    remainders(5.3, 0.7)
    remainders(1e300, 3.3)
    remainders(Float32(1e20), 65504.0)
    remainders(Float32(1.0), 0.1)
    remainders(Float32(5.5), 0.7)
    remainders(Float16(1000.0), 0.1)
    remainders(Float16(3.0), 0.7)
    remainders(BFloat16(1000.0), 0.3)
    remainders(BFloat16(7.7), 2.5)
    comptime a = Float32(-1.0) % Float32(0.1)
    comptime b = Float64(5.3) % Float64(-0.7)
    print(a, b)
    var vector = hide(SIMD[DType.float32, 4](1e20, -1, 5.5, 0.3))
    print(vector % hide(SIMD[DType.float32, 4](65504, 0.1, -0.7, 0.1)))
    var x = hide(Float64(7.7))
    x %= hide(Float64(0.7))
    print(x)
    print(1e20 % 65504.0, -1.0 % 0.1, -7.5 % 2.0, 7.5 % -2.0, 1e300 % 3.3)
    print(1e20 // 65504.0, 1.0 // 0.1, -7.5 // 2.0, 1e40 // 3.0)
    comptime exact = 0.3 % 0.1
    print(exact, 0.3 % 0.1, 7.5 % 2, 5.0 % 0.0, 5.0 // 0.0)
