from std.reflection import SourceLocation, call_location, reflect, source_location


struct Plain:
    var a: Int
    var b: List[Int]


@fieldwise_init
struct Pair[T: Copyable & Deinitable, n: Int](Copyable):
    var x: Self.T
    var y: Array[Float32, Self.n]


@always_inline
def here() -> SourceLocation:
    return call_location()


def tell[T: AnyType]():
    print(reflect[T].name(), reflect[T].base_name(), reflect[T].is_struct())


def main():
    tell[Plain]()
    tell[Pair[String, 3]]()
    tell[Optional[Int]]()
    tell[List[String]]()
    print(reflect[Pair[Int, 3]].name[qualified_builtins=True]())
    print(reflect[List[Int]].name[qualified_builtins=True]())
    print(here().line(), here().column())
    var at = source_location()
    print(at.line(), at.column())
    comptime types = reflect[Pair[Int, 3]].field_types()
    print(types.length, len(types))
    comptime for i in range(types.length):
        print(reflect[types[i]].name())
    print(reflect[Plain].field["b"].name(), reflect[Plain].field_at[0].name())
    var names = reflect[Plain].field_names()
    for name in names:
        print(name)
    comptime number = reflect[Plain].field_index["b"]()
    print(number)
    var p = Pair(4, Array[Float32, 2](fill=1.5))
    ref x = reflect[Pair[Int, 2]].field_ref[0](p)
    x += 3
    print(p.x)
    comptime for i in range(2):
        print(reflect[Pair[Int, 2]].field_offset[index=i]())
