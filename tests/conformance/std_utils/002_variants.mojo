from std.utils import Variant


def main():
    comptime Value = Variant[Int, String, Float64]
    var v = Value(5)
    print(v.isa[Int](), v.isa[String](), v[Int])
    v = String("text")
    print(v.isa[String](), v[String])
    v[String] += "!"
    print(v[String])
    v.set[Float64](2.5)
    print(v[Float64])
    print(v^.unwrap[Float64]())
    v = Value(3)
    print(v.replace[String, Int]("new"), v[String])
    print(v.unsafe_get[String](), Value.is_type_supported[Int](), Value.is_type_supported[Bool]())
    var list: List[Value] = [Value(1), Value(String("two")), Value(3.0)]
    for ref each in list:
        if each.isa[Int]():
            print("an integer", each[Int])
        elif each.isa[String]():
            print("a text", each[String])
        else:
            print("a float", each[Float64])
