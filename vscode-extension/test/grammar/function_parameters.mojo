def f[T: Copyable & Writable, //, n: Int = 4, *Ts: Movable](x: T) raises -> SIMD[DType.int32, n]:
    pass
