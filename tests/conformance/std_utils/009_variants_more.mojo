from std.utils import Variant


def show(v: Variant[Int, String, Float64]):
    if v.isa[Int]():
        print("int", v[Int])
    elif v.isa[String]():
        print("string", v[String])
    else:
        print("float", v[Float64])


def main():
    var v = Variant[Int, String, Float64](3)
    show(v)
    v = String("text")
    show(v)
    v.set[Float64](2.5)
    show(v)
    v[Float64] += 1
    print(v, v.isa[Int](), repr(v))
    print(v.replace[Int, Float64](7), v)
    print(v == Variant[Int, String, Float64](7), v == Variant[Int, String, Float64](8), v != Variant[Int, String, Float64](String("7")))
    print(Variant[Int, String].is_type_supported[String](), Variant[Int, String].is_type_supported[Bool]())
    var l = List[Variant[Int, String]]()
    l.append(1)
    l.append(String("two"))
    print(l)
    print(v^.unwrap[Int]())
    print(hash(Variant[Int, String](1)) == hash(Variant[Int, String](1)))
