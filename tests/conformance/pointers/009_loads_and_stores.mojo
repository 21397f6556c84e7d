def main():
    var x: List[Int32] = [1, 2, 3, 4, 5, 6, 7, 8]
    var p = x.unsafe_ptr()
    p.unsafe_store[volatile=True](Int32(9))
    p.unsafe_store[alignment=4](2, SIMD[DType.int32, 2](7, 7))
    p.store[width=1, non_temporal=True](1, 5)
    print(p.unsafe_load[width=4, volatile=True](), p.load[width=2, alignment=4](2), x)
    print(p.unsafe_load[invariant=True](3))
