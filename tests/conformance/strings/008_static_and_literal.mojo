def greet(name: StaticString) -> StaticString:
    return name


def length(s: StringSpan) -> Int:
    return s.byte_length()


def suffix(s: StringSpan) -> StringSpan[s.origin]:
    return s[byte=1:]


def main():
    comptime lit = "abc"
    var st: StaticString = lit
    var s = String("defg")
    print(greet("x"), st, length(st), length(s), length("literal"))
    print(suffix(s), suffix(st))
    var span = StringSpan(s)
    print(span.upper(), span.startswith("de"), span == "defg")
    print(lit + "d", lit * 2, lit.upper())
    print(String(span) + "!", Bool(st), Bool(StaticString("")))
