@fieldwise_init
struct Cell(Copyable):
    var n: Int

    def show(self) -> String:
        return "imm"

    def show(deinit self) -> String:
        return "owned"

    def size[n: Int](self) -> Int:
        return n

    def size[T: Writable](self, x: T) -> Int:
        return -1

    def size[a: Int, b: Int](self) -> Int:
        return a * b


def main():
    var c = Cell(1)
    print(c.show(), c.size[4](), c.size("x"), c.size[2, 3]())
    print(c^.show())
