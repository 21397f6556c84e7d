from std.utils import Variant

comptime Value = Variant[Int, String, List[Int]]


def describe(v: Value) -> String:
    if v.isa[Int]():
        return String("number ", v[Int])
    if v.isa[String]():
        return String("text ", v[String])
    return String("list of ", len(v[List[Int]]))


def main():
    var values = List[Value]()
    values.append(Value(3))
    values.append(Value(String("x")))
    values.append(Value(List[Int](length=4, fill=0)))
    for each in values:
        print(describe(each))
    var v = Value(1)
    v = String("set")
    print(describe(v))
    v.set[Int](8)
    print(describe(v), Value.is_type_supported[Int](), Value.is_type_supported[Bool]())
