from std.memory import MaybeUninit, forget_deinit, unsafe_uninit_move_n, unsafe_uninit_copy_n, unsafe_destroy_n
from std.memory.alloc import unsafe_alloc


struct Loud(Copyable, Movable):
    var n: Int

    def __init__(out self, n: Int):
        self.n = n

    def __init__(out self, *, copy: Self):
        print("copy", copy.n)
        self.n = copy.n

    def __deinit__(deinit self):
        print("end", self.n)


def main():
    var room = MaybeUninit[Loud]()
    room.unsafe_write(Loud(1))
    print(room.unsafe_assume_init().n)
    room^.unsafe_deinit()
    var kept = MaybeUninit(Loud(2))
    var out = kept^.unsafe_assume_init()
    print(out.n)
    forget_deinit(Loud(3))
    var source = unsafe_alloc[Loud](2)
    source.unsafe_write(Loud(4))
    source.unsafe_offset(1).unsafe_write(Loud(5))
    var target = unsafe_alloc[Loud](2)
    unsafe_uninit_copy_n[overlapping=False](dest=target, src=source, count=2)
    unsafe_destroy_n(source, 2)
    unsafe_uninit_move_n[overlapping=False](dest=source, src=target, count=2)
    print(source[].n, source[unsafe_offset=1].n)
    unsafe_destroy_n(source, 2)
    source.unsafe_free()
    target.unsafe_free()
