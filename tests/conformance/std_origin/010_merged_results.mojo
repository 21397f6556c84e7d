def one(a: String, b: String, c: Bool) -> StringSpan[origin_of(a, b)]:
    return StringSpan(a) if c else StringSpan(b)


def two(a: String, b: String, c: Bool) -> StringSpan[origin_of(a, b)]:
    var s = StringSpan(a) if c else StringSpan(b)
    return s


def main():
    var a = String("x")
    var b = String("y")
    var s: StringSpan[origin_of(a, b)] = StringSpan(a) if len(a.as_bytes()) > 3 else StringSpan(b)
    print(one(a, b, True), two(a, b, False), s)
