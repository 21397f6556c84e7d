from std.collections import OptionalReg


def main() raises:
    var some: Optional[Int] = 5
    var none: Optional[Int] = None
    print(some, none, repr(some), repr(none))
    print(Bool(some), Bool(none), some is None, none is None, some is not None)
    print(some.value(), some.or_else(1), none.or_else(1), some[], some.unsafe_value())
    print(some == Optional(5), some == none, some != none, none == None)
    for x in some:
        print("there is", x)
    for x in none:
        print("there is", x)
    print(some.bounds()[0], none.bounds()[0], none.bounds()[1].value())
    print(some.take(), some)
    try:
        print(none[])
    except e:
        print("error:", e)
    var text: Optional[String] = String("abc")
    print(text.value().byte_length(), text)
    text.value() += "d"
    print(text.unsafe_take())
    var reg = OptionalReg[Int](3)
    var empty = OptionalReg[Int](None)
    print(reg.value(), empty.or_else(9), Bool(reg), Bool(empty))
    print(text)
