@fieldwise_init
struct Box(Movable):
    var n: Int

    def __deinit__(deinit self):
        print("drop", self.n)


def main():
    var b = Box(3)
    var xs: List[Int] = [1, 2]

    def use() {var b^, xs^} -> Int:
        return b.n + len(xs)

    print("declared")
    print(use())
    print(use())
    print("end")
