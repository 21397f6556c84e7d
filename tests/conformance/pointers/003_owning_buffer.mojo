from std.memory import Layout
from std.memory.alloc import unsafe_alloc


struct Buffer(Movable, Sized):
    var data: Pointer[Int, MutUntrackedOrigin]
    var size: Int

    def __init__(out self, size: Int):
        self.data = unsafe_alloc[Int](size)
        self.size = size
        for i in range(size):
            self.data.unsafe_offset(i).unsafe_write(0)

    def __init__(out self, *, deinit move: Self):
        print("moved", move.size)
        self.data = move.data
        self.size = move.size

    def __deinit__(deinit self):
        print("freed", self.size)
        self.data.unsafe_free()

    def __getitem__(ref self, i: Int) -> ref [self] Int:
        return self.data[unsafe_offset=i]

    def __len__(self) -> Int:
        return self.size


def fill(mut b: Buffer, v: Int):
    for i in range(len(b)):
        b[i] = v + i


def main():
    var a = Buffer(3)
    fill(a, 10)
    a[1] += 100
    print(a[0], a[1], a[2])
    var b = a^
    print(len(b), b[1])
    print("end")
