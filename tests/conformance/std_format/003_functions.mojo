from std.format import Writable, Writer, repr, call_write_to, call_write_repr_to


def main():
    var s = String()
    call_write_to("a'b", s)
    s.write(" ")
    call_write_repr_to("a'b", s)
    s.write(" ")
    call_write_repr_to(5, s)
    print(s)
    print(repr(1.5), repr(True), repr(None), repr("x"), repr([1]), repr((1, "a")), repr({1: "a"}), repr(Optional(2)))
    print(repr(DType.int8), repr(Int8(1)), repr(StringSpan("abc")), repr(Codepoint.ord("a")))
