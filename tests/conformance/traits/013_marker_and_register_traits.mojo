trait Marker:
    pass


@fieldwise_init
struct Small(Marker, TrivialRegisterPassable, Writable):
    var a: Int
    var b: Float64


@fieldwise_init
struct Large(Marker, Movable):
    var data: List[Int]


def describe[T: Marker]() -> String:
    var out = String()
    comptime if conforms_to(T, TrivialRegisterPassable):
        out += "trivial "
    comptime if conforms_to(T, ImplicitlyCopyable):
        out += "implicitly-copyable "
    comptime if conforms_to(T, Movable):
        out += "movable "
    comptime if conforms_to(T, Deinitable):
        out += "deinitable"
    return out


def main():
    print(describe[Small]())
    print(describe[Large]())
    var s = Small(1, 2.5)
    var t = s
    t.a = 9
    print(s, t)
