from std.ffi import external_call, c_int, c_size_t, c_long, c_double, c_char


def main():
    print(external_call["abs", c_int](c_int(-5)), external_call["labs", c_long](c_long(-7)))
    print(external_call["toupper", c_int](c_int(97)), external_call["strlen", c_size_t]("hello".as_c_string_span().unsafe_ptr()))
    print(external_call["atoi", c_int]("42abc".as_c_string_span().unsafe_ptr()))
    print(external_call["fabs", c_double](c_double(-2.5)), external_call["sqrt", c_double](c_double(16)))
    print(external_call["isdigit", c_int](c_int(53)) != 0, external_call["isdigit", c_int](c_int(65)) != 0)
    print(c_char(65), c_int(1) + 2)
