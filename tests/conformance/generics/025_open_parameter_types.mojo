# What the type of a parameter leaves open is a parameter too, which nobody gives.


def is_mutable[o: Origin]() -> Bool:
    return o.mut


def total[o: Origin](values: Span[Int, o]) -> Int:
    var sum = 0
    for value in values:
        sum += value
    return sum


def widened[dtype: DType, width: SIMDLength, o: Origin](values: Span[Scalar[dtype], o]) -> SIMD[dtype, width]:
    return SIMD[dtype, width](values[0])


def clear[o: MutOrigin](values: Span[Int, o]):
    for ref value in values:
        value = 0


def lanes[vector: SIMD]() -> Int:
    return vector.length


struct Watched[o: Origin]:
    var count: Int

    def __init__(out self):
        self.count = 1

    def is_mutable(self) -> Bool:
        return Self.o.mut


comptime Mutable[o: Origin] = o.mut


def main():
    var numbers: List[Int] = [1, 2, 3]
    print(total(Span(numbers)), total[origin_of(numbers)](Span(numbers)))
    print(widened[DType.int, 4](Span(numbers)))
    clear(Span(numbers))
    print(numbers)
    print(is_mutable[origin_of(numbers)](), is_mutable[ImmStaticOrigin]())
    print(lanes[SIMD[DType.int32, 4](1)]())
    print(Watched[origin_of(numbers)]().is_mutable(), Watched[ImmStaticOrigin]().is_mutable())
    print(Mutable[origin_of(numbers)])
