# Structures by value where the function is only known by its address: of a library that is loaded,
# behind a pointer to a function, and when C would call back.
from std.ffi import OwnedDLHandle, c_int


@fieldwise_init
struct Quotient(TrivialRegisterPassable):
    var whole: Int32
    var rest: Int32


@fieldwise_init
struct LongQuotient(TrivialRegisterPassable):
    var whole: Int64
    var rest: Int64


@fieldwise_init
struct Complex(TrivialRegisterPassable):
    var re: Float64
    var im: Float64


@fieldwise_init
struct SmallComplex(TrivialRegisterPassable):
    var re: Float32
    var im: Float32


@fieldwise_init
struct Mixed(TrivialRegisterPassable):
    var flag: Bool
    var small: Int16
    var weight: Float32
    var large: Float64


@fieldwise_init
struct Wide(TrivialRegisterPassable):
    var a: Int64
    var b: Float64
    var c: Int64
    var d: Float32


struct Owned(Movable):
    var values: List[Int]
    var last: Int

    def __init__(out self, last: Int):
        self.values = List[Int](length=3, fill=last)
        self.last = last

    def __deinit__(deinit self):
        print("the end of", self.last)


def turned(x: Mixed, by: Int64) abi("C") -> Mixed:
    return Mixed(not x.flag, x.small * Int16(by), -x.weight, x.large + Float64(by))


def widened(var x: Wide, y: Wide) abi("C") -> Wide:
    x.a += y.a
    x.b -= y.b
    return x


# More than there are registers for.
def many(
    a: Int64, b: Int64, c: Int64, d: Int64, e: Int64, x: LongQuotient, f: Int64, y: LongQuotient
) abi("C") -> Int64:
    return a + b + c + d + e + x.whole * 100 + x.rest * 1000 + f + y.whole * 10000 + y.rest


def borrowed(x: Owned) abi("C") -> Int:
    return x.values[0] + x.last


def taken(var x: Owned) abi("C") -> Int:
    return x.values[1]


def made(last: Int) abi("C") -> Owned:
    return Owned(last)


def apply(f: def(Mixed, Int64) thin abi("C") -> Mixed, x: Mixed) -> Mixed:
    return f(f(x, 3), 2)


def main() raises:
    var library = OwnedDLHandle()
    var small = library.get_function[Quotient]("div")(c_int(-17), c_int(5))
    print(small.whole, small.rest)
    var large = library.get_function[LongQuotient]("ldiv")(Int64(1 << 40), Int64(7))
    print(large.whole, large.rest)
    large = library.call["lldiv", LongQuotient](Int64(-9), Int64(4))
    print(large.whole, large.rest)

    var mathematics = OwnedDLHandle("libm.so.6")
    print(mathematics.get_function[Float64]("cabs")(Complex(3, -4)))
    print(mathematics.get_function[Float32]("cabsf")(SmallComplex(5, 12)))
    var root = mathematics.get_function[Complex]("csqrt")(Complex(-4, 0))
    print(root.re, root.im)
    var conjugate = mathematics.get_function[SmallComplex]("conjf")(SmallComplex(1, 2))
    print(conjugate.re, conjugate.im)

    var mixed = apply(turned, Mixed(True, -7, 1.5, 2.25))
    print(mixed.flag, mixed.small, mixed.weight, mixed.large)
    var chosen: def(var Wide, Wide) thin abi("C") -> Wide = widened
    var wide = chosen(Wide(1, 2, 3, 4), Wide(10, 0.5, 30, 40))
    print(wide.a, wide.b, wide.c, wide.d)
    var full: def(
        Int64, Int64, Int64, Int64, Int64, LongQuotient, Int64, LongQuotient
    ) thin abi("C") -> Int64 = many
    print(full(1, 2, 3, 4, 5, LongQuotient(6, 7), 8, LongQuotient(9, 10)))

    var owned = made(4)
    print(borrowed(owned))
    print(taken(owned^))
    print("done")
