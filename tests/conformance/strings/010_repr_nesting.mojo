@fieldwise_init
struct P(Copyable, Writable):
    var name: String
    var n: Int


def main():
    var s = "q'\"\n"
    print(repr(s))
    print(["a", "b"], repr(["a", "b"]))
    var l: List[String] = ["x", "y\t"]
    print(l, repr(l))
    print((1, "a"), repr((1, "a")))
    print({"k": "v"}, repr({"k": 1}))
    print(Optional("o"), repr(Optional("o")), Optional[Int](None))
    print([P("a", 1)], repr([P("a", 1)]))
    print(repr(P("b\\", 2)))
    print({1, 1}, repr({"s"}))
    var ll: List[List[Float64]] = [[1], []]
    print(ll, repr(ll))
