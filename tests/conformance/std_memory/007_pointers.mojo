from std.memory import alloc
from std.memory.alloc import unsafe_alloc


def main():
    var x = 5
    var p = Pointer(to=x)
    p[] += 2
    print(x, p[], p == Pointer(to=x), p != Pointer(to=x))
    var room = unsafe_alloc[Int](4)
    for i in range(4):
        room.unsafe_offset(i).unsafe_write(i * 10)
    print(room[], room[unsafe_offset=3], room.unsafe_offset(2)[])
    print(room.unsafe_offset(3).offset_from(room), Int(room.unsafe_offset(1)) - Int(room))
    room.unsafe_offset(0).swap_pointees(room.unsafe_offset(3))
    print(room[], room[unsafe_offset=3], room < room.unsafe_offset(1))
    print(room.unsafe_load[width=4](), room.unsafe_load[width=2](1))
    room.unsafe_store(0, SIMD[DType.int, 4](9, 8, 7, 6))
    print(room[unsafe_offset=2], room.unsafe_strided_load[width=2](2), room.unsafe_gather(SIMD[DType.int, 2](3, 0)))
    room.unsafe_strided_store(SIMD[DType.int, 2](1, 2), 3)
    room.unsafe_scatter(SIMD[DType.int, 2](1, 2), SIMD[DType.int, 2](-1, -2))
    print(room.unsafe_load[width=4]())
    room.unsafe_free()
    var text = unsafe_alloc[String](2)
    text.unsafe_write("a")
    text.unsafe_offset(1).unsafe_write_move_from(text)
    print(text[unsafe_offset=1])
    var taken = text.unsafe_offset(1).unsafe_take_pointee()
    print(taken)
    text.unsafe_free()
    var f = Float32(1)
    print(hex(Pointer(to=f).unsafe_bitcast[UInt32]()[]))
