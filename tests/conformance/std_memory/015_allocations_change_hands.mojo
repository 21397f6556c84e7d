from std.memory import Allocation, Layout, ThinAllocation, alloc, dealloc


def main():
    var layout = Layout[Int](count=3)
    var first = alloc(layout)
    print(len(first))
    var room = first.storage()
    for i in range(3):
        room[i].write(i * 10)
    print(room[0].unsafe_assume_init(), room[2].unsafe_assume_init())
    var thin = first^.into_thin()
    var again = thin^.unsafe_with_layout(layout)
    print(again.storage()[1].unsafe_assume_init())
    dealloc(again^)

    var second = alloc(Layout[Int32](count=2))
    var p = second^.unsafe_leak()
    p.unsafe_write(7)
    print(p[])
    p.unsafe_free()
