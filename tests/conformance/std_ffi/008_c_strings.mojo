from std.ffi import CStringSpan
from std.ffi import external_call, c_size_t


def main():
    var s = String("héllo")
    var c = s.as_c_string_span()
    print(len(c), c.as_bytes(), c.unsafe_ptr()[])
    print(StringSpan(unsafe_from_utf8=c))
    var lit = "literal".as_c_string_span()
    print(len(lit), lit, external_call["strlen", c_size_t](lit.unsafe_ptr()))
