@fieldwise_init
struct Item(Copyable, Writable):
    var n: Int

    def __init__(out self, *, copy: Self):
        print("copy", copy.n)
        self.n = copy.n

    def __deinit__(deinit self):
        print("drop", self.n)


def main():
    var xs: List[Item] = []
    xs.append(Item(1))
    xs.append(Item(2))
    xs.append(Item(3))
    print("filled")
    xs[1] = Item(20)
    print("replaced")
    var last = xs.pop()
    print("popped", last.n)
    var ys = xs.copy()
    print("copied", len(ys))
    xs.clear()
    print("cleared")
    print(ys[0].n)
    print("end")
