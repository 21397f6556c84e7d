from std.ffi import (
    c_char,
    c_double,
    c_float,
    c_int,
    c_long,
    c_long_long,
    c_short,
    c_size_t,
    c_ssize_t,
    c_uchar,
    c_uint,
    c_ulong,
    c_ulong_long,
    c_ushort,
    external_call,
    is_64bit,
    is_32bit,
)
from std.sys import size_of


def main():
    print(size_of[c_char](), size_of[c_short](), size_of[c_int](), size_of[c_long]())
    print(size_of[c_long_long](), size_of[c_float](), size_of[c_double](), size_of[c_size_t]())
    print(c_uchar.MAX, c_ushort.MAX, c_uint.MAX, c_ulong.MAX, c_ulong_long.MAX)
    print(c_char.MIN, c_ssize_t.MIN, is_64bit(), is_32bit())
    print(external_call["fabs", c_double](c_double(-1.5)))
