@fieldwise_init
struct Color(Copyable, Writable):
    var r: UInt8
    var g: UInt8
    var b: UInt8


@fieldwise_init
struct Named(Movable):
    var name: String
    var color: Color


@fieldwise_init("implicit")
struct Celsius:
    var degrees: Float64


@fieldwise_init
struct Empty:
    pass


def warm(c: Celsius) -> Bool:
    return c.degrees > 20


def main():
    print(Color(255, b=7, g=128), Color(1, 2, 3), Color(g=1, b=2, r=3))
    var n = Named("sky", Color(0, 0, 255))
    print(n.name, n.color.b)
    print(warm(25.5), warm(Celsius(3)))
    _ = Empty()
