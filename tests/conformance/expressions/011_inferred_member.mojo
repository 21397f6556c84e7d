@fieldwise_init
struct Color(ImplicitlyCopyable, Equatable, Writable):
    var code: Int

    comptime RED = Color(1)
    comptime BLUE = Color(2)

    @staticmethod
    def mix(a: Int, b: Int) -> Color:
        return Color(a * 10 + b)


def paint(c: Color) -> Int:
    return c.code


def main():
    var c: Color = .RED
    print(c.code, paint(.BLUE), paint(.mix(3, 4)))
    if c == .RED:
        print("red")
    c = .BLUE
    print(c)
    var d: DType = .float32
    print(d)
    var v = SIMD[.int16, 4](7)
    print(v)
