from std.reflection import reflect


def name_of[T: AnyType](x: T) -> String:
    return String(reflect[T].name())


def main():
    var i = 1
    var f = 1.0
    var s = "s"
    var b = True
    var l = [1, 2]
    print(name_of(i), name_of(f), name_of(s), name_of(b))
    print(name_of(l))
    print(name_of(UInt8(1)), name_of(SIMD[DType.float32, 4](0)))
    print(reflect[type_of((1, 2.0))].base_name())
    print(reflect[type_of({1: "one"})].base_name())
    print(reflect[type_of({1, 2})].base_name())
    comptime lit = 5
    comptime flit = 2.5
    print(lit * 2, flit * 2)
