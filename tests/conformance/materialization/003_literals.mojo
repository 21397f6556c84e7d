def takes_float(f: Float64) -> Float64:
    return f / 2


def takes_static(s: StaticString) -> Int:
    return s.byte_length()


def takes_string(s: String) -> Int:
    return s.byte_length() * 10


def main():
    comptime n = 7
    print(takes_float(n), takes_float(3), takes_float(2.5))
    comptime s = "lit"
    print(takes_static(s), takes_string(s), takes_string("abcd"))
    var i = 3
    print(Float64(i) * n, i * n, UInt8(i) + n)
    var list: List[Int32] = [n, 2 * n]
    print(list)
    comptime x = 5 // 2
    comptime y = 5 / 2
    print(x, y, 7 % 3, -7 // 2)
