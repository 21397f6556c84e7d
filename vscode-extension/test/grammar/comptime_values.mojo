comptime WIDTH: Int = 8
comptime Vec[n: Int] = SIMD[DType.int8, n]
comptime limits = [1, 2, 3]
