# Static tuples of values that are known when compiling; values of parameters of a struct's type.

from std.utils import StaticTuple


struct Of[T: TrivialRegisterPassable & Writable](TrivialRegisterPassable):
    var count: Int

    def __init__[*values: Self.T](out self):
        self.count = len(values)

    @staticmethod
    def show[*values: Self.T]():
        comptime for i in range(len(values)):
            print(values[i], end=" ")
        print(len(values))


def main():
    var a = StaticTuple[Int, 3].__init__[1, 2, 3]()
    var b = StaticTuple[Float32, 2].__init__[1, 2.5]()
    print(a[0], a[2], b[0], b[1], len(StaticTuple[Int, 0]()))
    comptime five = 5
    Of[Int].show[1, five]()
    Of[UInt8].show[UInt8(7), 8]()
    Of[Float64].show[1.5]()
    Of[Int].show()
    print(Of[Int].__init__[1, 2]().count)
