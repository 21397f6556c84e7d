from std.memory import unsafe_memcmp, unsafe_memcpy, unsafe_memset, unsafe_memset_zero


def main():
    var a: List[UInt8] = [1, 2, 3, 4, 5, 6]
    var b = List[UInt8](length=6, fill=9)
    unsafe_memcpy(dest=b.unsafe_ptr(), src=a.unsafe_ptr(), count=4)
    print(b)
    unsafe_memset(b.unsafe_ptr(), 7, 2)
    print(b)
    unsafe_memset_zero(b.unsafe_ptr(), 3)
    print(b)
    print(unsafe_memcmp(a.unsafe_ptr(), b.unsafe_ptr(), 0))
    print(unsafe_memcmp(a.unsafe_ptr(), b.unsafe_ptr(), 6) > 0)
    print(unsafe_memcmp(b.unsafe_ptr(), a.unsafe_ptr(), 6) < 0)
    print(unsafe_memcmp(a.unsafe_ptr(), a.unsafe_ptr(), 6))
    var n: List[Int32] = [1, 2, 3]
    var m: List[Int32] = [0, 0, 0]
    unsafe_memcpy(dest=m.unsafe_ptr(), src=n.unsafe_ptr(), count=3)
    print(m)
