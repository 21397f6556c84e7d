def double[w: SIMDLength](x: SIMD[DType.int32, w]) -> SIMD[DType.int32, w]:
    return x * 2


def is_big[w: SIMDLength](x: SIMD[DType.int32, w]) -> SIMD[DType.bool, w]:
    return x.gt(6)


def main() raises:
    var numbers = List[Int32]()
    for i in range(11):
        numbers.append(Int32(i))
    Span(numbers).apply(double)
    print(numbers)
    print(Span(numbers).count(is_big))
    Span(numbers).apply(double, cond=is_big)
    print(numbers)
