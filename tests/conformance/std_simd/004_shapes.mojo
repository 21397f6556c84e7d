def main():
    var a = SIMD[DType.int16, 8](0, 1, 2, 3, 4, 5, 6, 7)
    print(a.slice[4](), a.slice[4, offset=2](), a.slice[2, offset=6]())
    print(a.shuffle[7, 6, 5, 4, 3, 2, 1, 0](), a.rotate_left[2](), a.rotate_right[3](), a.shift_left[2](), a.shift_right[1]())
    print(a.split()[0], a.split()[1], a.slice[4]().join(a.slice[4, offset=4]()), a.slice[2]().interleave(a.slice[2, offset=2]()))
    print(a.deinterleave()[0], a.deinterleave()[1], a.insert[offset=2](SIMD[DType.int16, 2](50, 60)))
    print(a.reduce_add[2](), a.reduce_and(), a.reduce_or())
