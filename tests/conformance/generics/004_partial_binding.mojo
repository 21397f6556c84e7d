struct Matrix[T: DType, rows: Int, cols: Int]:
    comptime SIZE = Self.rows * Self.cols

    def __init__(out self):
        pass

    def shape(self) -> String:
        return String(t"{Self.T} {Self.rows}x{Self.cols}")


comptime Floats = Matrix[DType.float32, _, _]
comptime Square[n: Int] = Matrix[DType.int8, n, n]
comptime Column = Matrix[_, _, 1]


def area(m: Matrix) -> Int:
    return m.rows * m.cols


def only_floats(m: Matrix[DType.float32, ...]) -> String:
    return m.shape()


def main():
    print(Floats[2, 3]().shape(), Square[4]().shape(), Column[DType.uint8, 7]().shape())
    print(area(Floats[2, 5]()), area(Square[3]()))
    print(only_floats(Floats[1, 9]()))
    print(Square[6].SIZE)
