from std.memory import Alignment, Allocation, Layout, alloc, dealloc


def main():
    var layout = Layout[Int](count=3)
    print(layout.count(), Layout[Float64].single().count(), layout.as_byte_layout().count())
    var room = alloc(layout)
    print(len(room))
    for i in range(3):
        room.unsafe_ptr().unsafe_offset(i).unsafe_write(i + 1)
    print(room.unsafe_span())
    dealloc(room^)
    print(Alignment.of[Int64]().bytes(), Alignment.of_bytes[64]().bytes())
    var managed = alloc(Layout[UInt8](count=8)).into_managed()
    managed.unsafe_ptr()[] = 5
    print(managed.unsafe_span()[0], managed.layout().count())
