# Calls of C functions that take any number of arguments, and names that are computed.

from std.ffi import c_int, external_call

comptime NAME: StaticString = "getpid"


def formatted[decimals: Int](number: Float64) -> String:
    var room = List[UInt8](length=64, fill=0)
    var count = external_call["snprintf", c_int, num_fixed_args=3](
        room.unsafe_ptr(), 64, "%d|%.*f|%s".ptr(), Int32(7), Int32(decimals), number, "end".ptr()
    )
    return String(unsafe_from_utf8=Span(room)[0 : Int(count)])


def main():
    print(formatted[2](1.5), formatted[0](-2.75), formatted[5](1e10))
    print(external_call[NAME, c_int]() > 0)
    print(external_call["abs", c_int, num_fixed_args=None](c_int(-3)))
    print(external_call["abs", c_int, num_fixed_args=Optional[Int]()](c_int(-4)))
