from std.sys import size_of, simd_width_of

def dot[dtype: DType, n: SIMDLength](a: SIMD[dtype, n], b: SIMD[dtype, n]) -> Scalar[dtype]:
    return (a * b).reduce_add()

def split[dtype: DType, n: SIMDLength](x: SIMD[dtype, n]) -> Tuple[SIMD[dtype, n // 2], SIMD[dtype, n // 2]]:
    return (x.slice[n // 2](), x.slice[n // 2, offset=n // 2]())

def any_of(x: SIMD[DType.bool, _]) -> Bool:
    return x.reduce_or()

def widen(x: SIMD) -> SIMD[DType.float64, x.length]:
    return x.cast[DType.float64]()

def max2[T: Comparable & Copyable & Deinitable](a: T, b: T) -> T:
    return a.copy() if a > b else b.copy()

def kind[dtype: DType]() -> String where dtype.is_numeric():
    comptime if dtype.is_floating_point():
        return "float"
    elif dtype.is_unsigned():
        return "unsigned"
    else:
        return "signed"

struct Acc[dtype: DType = DType.int32, *, width: Int = 4]:
    var v: SIMD[Self.dtype, Self.width]
    def __init__(out self):
        self.v = 0
    def add(mut self, x: SIMD[Self.dtype, Self.width]):
        self.v += x
    def total(self) -> Scalar[Self.dtype]:
        return self.v.reduce_add()

def main():
    var a = SIMD[DType.int32, 4](1, 2, 3, 4)
    print(dot(a, a))
    var halves = split(a)
    print(halves[0], halves[1])
    print(any_of(a.gt(3)), widen(a), widen(UInt8(3)))
    print(max2(3, 4), max2(String("b"), String("a")), max2(2.5, 1.5))
    print(kind[DType.float32](), kind[DType.uint8](), kind[DType.int]())
    var acc = Acc()
    acc.add(a)
    acc.add(1)
    print(acc.total(), Acc[DType.float64, width=2]().v)
    print(size_of[Acc[DType.int64]](), size_of[SIMD[DType.float32, 8]]())
