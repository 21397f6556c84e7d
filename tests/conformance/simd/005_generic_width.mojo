def dot[dt: DType, n: Int](a: Array[Scalar[dt], n], b: Array[Scalar[dt], n]) -> Scalar[dt]:
    var s: Scalar[dt] = 0
    for i in range(n):
        s += a[i] * b[i]
    return s


def norm2(v: SIMD) -> Scalar[v.dtype]:
    return (v * v).reduce_add()


def widen[n: SIMDLength](v: SIMD[DType.uint8, n]) -> SIMD[DType.uint32, n]:
    return v.cast[DType.uint32]() * 1000


def main():
    var a: Array[Float32, 3] = [1, 2, 3]
    var b: Array[Float32, 3] = [4, 5, 6]
    print(dot(a, b))
    print(norm2(SIMD[DType.int16, 4](1, 2, 3, 4)), norm2(Float64(1.5)))
    print(widen(SIMD[DType.uint8, 2](200, 255)))
