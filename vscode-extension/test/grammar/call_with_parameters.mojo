var v = SIMD[DType.float32, 4](1.0)
x = f[T, List[Int]](y)
