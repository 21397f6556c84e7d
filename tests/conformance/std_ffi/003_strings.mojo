from std.ffi import CStringSpan, c_char, c_size_t, external_call


def main() raises:
    var text = CStringSpan("hello\0")
    print(text, repr(text), len(text), len(text.as_bytes()), len(text.as_bytes_with_nul()))
    try:
        _ = CStringSpan("hello")
    except e:
        print("error:", e)
    try:
        _ = CStringSpan("he\0llo\0")
    except e:
        print("error:", e)
    try:
        _ = CStringSpan("")
    except e:
        print("error:", e)
    print(external_call["strlen", c_size_t](text.ptr()))
    var name: String = "abc"
    print(name.as_c_string_span() == CStringSpan("abc\0"), text != CStringSpan("abc\0"))
    print(external_call["atoi", Int32]("1234\0".unsafe_ptr()))
    print(external_call["toupper", Int32](Int32(97)), external_call["labs", Int](-5))
