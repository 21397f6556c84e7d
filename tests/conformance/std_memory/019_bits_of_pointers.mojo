def double(var text: String):
    print(text, text)


def main():
    var number = 65
    var p = Pointer(to=number)
    var q = p.unsafe_mut_cast[False]()
    print(q[])
    var r = q.unsafe_mut_cast[True]()
    r[] = 66
    print(number)
    print(p.unsafe_as_noalias()[])
    var bytes = p.unsafe_bitcast[UInt8]()
    print(bytes[])
    var room = alloc[String](1)
    room.unsafe_write("text")
    room.unsafe_deinit_pointee_with(double)
    room.unsafe_write("taken")
    print(room.unsafe_take_pointee())
    room.unsafe_free()
    var lanes = alloc[Int32](8)
    for i in range(8):
        lanes[unsafe_offset=i] = 0
    lanes.unsafe_scatter(SIMD[DType.int64, 4](1, 3, 5, 7), SIMD[DType.int32, 4](1, 2, 3, 4))
    for i in range(8):
        print(lanes[unsafe_offset=i], end=" ")
    print()
    lanes.unsafe_free()
