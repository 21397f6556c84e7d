from std.utils import Variant


def main():
    var v = Variant[Int, String](5)
    print(v.isa[Int]())
    var old = v.unsafe_replace[String, Int](String("text"))
    print(old, v[String])
    print(v.replace[Int, String](9), v[Int])
    print(v^.unsafe_unwrap[Int]())
    var w = Variant[Int, String](String("own"))
    print(w^.unwrap[String]())
