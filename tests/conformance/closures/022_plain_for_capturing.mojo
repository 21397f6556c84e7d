# Where a parameter may be a function that captures something, one that does not fits too.


trait Shape(Deinitable):
    def __init__(out self):
        ...

    def corners(self) -> Int:
        ...


struct Triangle(Shape):
    def __init__(out self):
        pass

    def corners(self) -> Int:
        return 3


struct Square(Shape):
    def __init__(out self):
        pass

    def corners(self) -> Int:
        return 4


@fieldwise_init
struct Sheet(Copyable):
    var name: String


# A parametric function tells what its argument is.
def for_shapes[
    T: Copyable, //, visit: def[S: Shape](T) raises capturing[_]
](value: T) raises:
    visit[Triangle](value)
    visit[Square](value)


def show[S: Shape](sheet: Sheet) raises:
    print(sheet.name, S().corners())


def applied[f: def(Int) capturing -> Int](value: Int) -> Int:
    return f(value)


def tried[f: def(Int) raises capturing[_] -> Int](value: Int) raises -> Int:
    return f(value)


def doubled(value: Int) -> Int:
    return 2 * value


def main() raises:
    for_shapes[show](Sheet("corners"))
    print(applied[doubled](4), tried[doubled](5))
