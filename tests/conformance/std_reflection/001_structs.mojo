from std.reflection import reflect, reflect_fn, source_location, call_location


struct Inner[T: AnyType]:
    var n: Int


struct Outer:
    var first: Int
    var second: String
    var third: Inner[Float64]


def named():
    pass


def main():
    comptime r = reflect[Outer]
    print(r.name(), r.base_name(), r.is_struct(), r.field_count())
    print(r.field_names(), r.field_index["second"]())
    print(r.field_offset[name="first"](), r.field_offset[index=1]())
    print(reflect[Inner[Int]].name(), reflect[Inner[Int]].base_name(), reflect[Int].name(), reflect[List[String]].name())
    print(r.field["second"].name(), r.field_at[0].name())
    print(reflect_fn[named].display_name())
    comptime for i in range(r.field_count()):
        comptime t = r.field_types()[i]
        print(reflect[t].name())
    var here = source_location()
    print(here.line(), here.column())
