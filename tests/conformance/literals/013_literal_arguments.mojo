# Arguments that ask for a number of the source, whose value is part of its type.


def doubled(x: IntLiteral) -> Int:
    return Int(x) * 2


def sums(x: IntLiteral, y: IntLiteral) -> Int:
    return doubled(x + y) + doubled(x)


def exact(x: FloatLiteral) -> Float64:
    return Float64(x)


def as_byte(x: IntLiteral) -> UInt8:
    var small: UInt8 = x
    return small


def shown(x: IntLiteral):
    var items = [x, x + 1]
    print(items, x < 4, x == 3, x // 2, x % 2, x << 3, -x, ~x, x**2, x / 2)
    var changing = x
    changing += 1
    print(changing, SIMD[DType.float32, 2](x), String(x), Bool(x))
    if x:
        print("not zero")
    else:
        print("zero")
    for i in range(x):
        print(i, end=" ")
    print()


def kind(x: IntLiteral) -> String:
    return "integer of the source"


def kind(x: Int) -> String:
    return "Int"


def kind(x: FloatLiteral) -> String:
    return "float of the source"


def kind(x: Float64) -> String:
    return "Float64"


def counted(x: IntLiteral = 4) -> Int:
    return Int(x)


struct Length:
    var metres: Float64

    @implicit
    def __init__(out self, metres: FloatLiteral):
        self.metres = Float64(metres)

    def __add__(self, more: IntLiteral) -> Float64:
        return self.metres + Float64(more)


trait Scaled:
    def scaled(self, by: IntLiteral) -> Int:
        ...


@fieldwise_init
struct Three(Scaled):
    def scaled(self, by: IntLiteral) -> Int:
        return 3 * Int(by)


def scaled_by_four[T: Scaled](x: T) -> Int:
    return x.scaled(4)


def captured(x: IntLiteral):
    def inner() {imm x}:
        print("captured", x + 1)

    inner()


def main():
    print(doubled(21), sums(1, 2))
    print(exact(2.5), exact(2), exact(1e3))
    print(as_byte(7), as_byte(300))
    shown(3)
    shown(0)
    comptime seven = 7
    var number = 7
    print(kind(7), kind(seven), kind(seven + 1), kind(number))
    print(kind(2.5), kind(Float64(number)))
    print(counted(), counted(9))
    var length: Length = 1.5
    print(length.metres, length + 2)
    print(scaled_by_four(Three()))
    captured(5)
    comptime Five = type_of(5)
    var five: Five = 5
    print(five, Int(five) + 1)
