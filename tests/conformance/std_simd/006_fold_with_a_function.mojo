def add[w: Int](a: SIMD[DType.int32, w], b: SIMD[DType.int32, w]) -> SIMD[DType.int32, w]:
    return a + b


def main():
    var v = SIMD[DType.int32, 8](1, 2, 3, 4, 5, 6, 7, 8)

    def greater[
        w: Int
    ](a: SIMD[DType.int32, w], b: SIMD[DType.int32, w]) -> SIMD[DType.int32, w]:
        return max(a, b)

    print(v.reduce[add]())
    print(v.reduce[add, 2]())
    print(v.reduce[greater]())
    print(v.reduce[greater, 4]())
    print(v.reduce[add, 8]())
    print(SIMD[DType.int32, 1](5).reduce[add]())
