"""Operators on a wrapper of SIMD, with reflected ones, masks and conversions."""
from std.math import sqrt


struct Vec[dtype: DType, n: SIMDLength](
    Copyable, Equatable, ImplicitlyCopyable, Movable, Writable
):
    comptime Data = SIMD[Self.dtype, Self.n]
    var data: Self.Data

    @implicit
    def __init__(out self, data: Self.Data):
        self.data = data

    @implicit
    def __init__(out self, value: Scalar[Self.dtype]):
        self.data = Self.Data(value)

    def __add__(self, other: Self) -> Self:
        return self.data + other.data

    def __radd__(self, other: Self) -> Self:
        return other + self

    def __sub__(self, other: Self) -> Self:
        return self.data - other.data

    def __rsub__(self, other: Self) -> Self:
        return other - self

    def __mul__(self, other: Self) -> Self:
        return self.data * other.data

    def __rmul__(self, other: Self) -> Self:
        return self * other

    def __neg__(self) -> Self:
        return -self.data

    def __iadd__(mut self, other: Self):
        self.data += other.data

    def __eq__(self, other: Self) -> Bool:
        return self.data.eq(other.data).reduce_and()

    def __getitem__(self, i: Int) -> Scalar[Self.dtype]:
        return self.data[i]

    def __setitem__(mut self, i: Int, value: Scalar[Self.dtype]):
        self.data[i] = value

    def dot(self, other: Self) -> Scalar[Self.dtype]:
        return (self.data * other.data).reduce_add()

    def length(self) -> Scalar[Self.dtype] where Self.dtype.is_floating_point():
        return sqrt(self.dot(self))

    def clamped(self, low: Self, high: Self) -> Self:
        return max(min(self.data, high.data), low.data)

    def cast[other: DType](self) -> Vec[other, Self.n]:
        return self.data.cast[other]()

    def write_to(self, mut writer: Some[Writer]):
        writer.write("<", self.data, ">")


comptime Vec4 = Vec[DType.float32, 4]


def main():
    var a = Vec4(SIMD[DType.float32, 4](1, 2, 3, 4))
    var b: Vec4 = Float32(2)
    print(a + b, a - b, a * b, -a)
    print(Float32(2) * a, Vec4(Float32(10)) - a, a + Float32(1))
    a += Float32(1)
    a[0] = 7
    print(a, a[0], a == b, a != b, a == a)
    print(
        a.dot(b), Vec4(Float32(3)).length(), a.clamped(Float32(3), Float32(6))
    )
    print(a.cast[DType.int32](), Vec[DType.int64, 2](Int64(5)) * Int64(3))
