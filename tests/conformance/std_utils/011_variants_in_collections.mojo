from std.utils import Variant

comptime Value = Variant[Int, Float64, String, Bool]


def describe(v: Value) -> String:
    if v.isa[Int]():
        return String("int ", v[Int])
    if v.isa[Float64]():
        return String("float ", v[Float64])
    if v.isa[Bool]():
        return String("bool ", v[Bool])
    return String("text ", v[String])


def main():
    var values = List[Value]()
    values.append(1)
    values.append(2.5)
    values.append(String("three"))
    values.append(True)
    for ref v in values:
        print(describe(v))
    values[0] = String("replaced")
    print(describe(values[0]), values[3].isa[Int](), len(values))
    var table = Dict[String, Value]()
    table["a"] = 5
    table["b"] = String("x")
    for entry in table.items():
        print(entry.key, describe(entry.value))
    var copied = values.copy()
    copied[1].set[Int](9)
    print(describe(values[1]), describe(copied[1]))
