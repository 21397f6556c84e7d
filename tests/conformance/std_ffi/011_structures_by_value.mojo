from std.ffi import c_int, external_call


@fieldwise_init
struct Quotient(TrivialRegisterPassable):
    var whole: Int32
    var rest: Int32


@fieldwise_init
struct LongQuotient(TrivialRegisterPassable):
    var whole: Int64
    var rest: Int64


def main():
    var small = external_call["div", Quotient](c_int(17), c_int(5))
    print(small.whole, small.rest)
    small = external_call["div", Quotient](c_int(-17), c_int(5))
    print(small.whole, small.rest)
    var large = external_call["ldiv", LongQuotient](Int64(1 << 40), Int64(7))
    print(large.whole, large.rest)
