@fieldwise_init
struct Cell(Movable):
    var n: Int

    def show(self) -> String:
        return "imm"

    def show(mut self) -> String:
        return "mut"

    def size[n: Int](self) -> Int:
        return n

    def size[T: Writable](self, x: T) -> Int:
        return -1


def lend(c: Cell) -> String:
    return c.show()


def main():
    var c = Cell(1)
    print(c.show(), lend(c))
    print(c.size[4](), c.size("x"))
    c.n = 2
