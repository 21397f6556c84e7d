def show[T: AnyType](x: T) -> String where conforms_to(T, Writable):
    return String(x)


def largest[T: Copyable & Deinitable](xs: List[T]) -> T where conforms_to(T, Comparable):
    var best = xs[0].copy()
    for x in xs:
        if x > best:
            best = x.copy()
    return best^


@fieldwise_init
struct Cell[T: Copyable & Deinitable]:
    var item: Self.T

    def bump(mut self, by: Self.T) where conforms_to(Self.T, Comparable):
        if by > self.item:
            self.item = by.copy()


def main():
    print(show(3), show("text"))
    print(largest[Int]([3, 8, 5]))
    var c = Cell(4)
    c.bump(9)
    c.bump(2)
    print(c.item)
