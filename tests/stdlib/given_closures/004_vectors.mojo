def main():
    var l: List[Int32] = [3, 1, 2, 9, 4]
    var m: Int32 = 4
    @parameter
    def twice[w: SIMDLength](x: SIMD[DType.int32, w]) -> SIMD[DType.int32, w]:
        return x * 2 + m
    Span(l).apply[twice]()
    print(l)
    @parameter
    def big[w: SIMDLength](x: SIMD[DType.int32, w]) -> SIMD[DType.bool, w]:
        return x.gt(10)
    Span(l).apply[twice, cond=big]()
    print(l)
    var v = SIMD[DType.int32, 4](1, 2, 3, 4)
    @parameter
    def add[w: SIMDLength](x: SIMD[DType.int32, w], y: SIMD[DType.int32, w]) capturing -> SIMD[DType.int32, w]:
        return x + y + m
    print(v.reduce[add](), v.reduce[add, 2]())
