def main():
    var a = SIMD[DType.int32, 4](1, 5, 3, 8)
    var m = a.gt(3)
    print(m, m.reduce_or(), m.reduce_and(), m.reduce_bit_count())
    print(m.select(a, SIMD[DType.int32, 4](0)))
    print(a.eq(5), a.ne(5), a.le(3), a.ge(5), a.lt(2))
    print(any(m), all(m), ~m, m & a.lt(8))
    print(a == a, a != a, a == SIMD[DType.int32, 4](1))
    var total: Int32 = 0
    for k in range(len(a)):
        if m[k]:
            total += a[k]
    print(total)
