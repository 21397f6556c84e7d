def main() raises:
    var base: List[String] = [
        "",
        "a",
        "b",
        "ab",
        "abc",
        "abcd",
        "abce",
        "abcde",
        "abcdefg",
        "abcdefh",
        "abcdefgh",
        "abcdefghi",
        "abcdefghj",
        "zbcdefgh",
        "abcdefghijklmnop",
        "abcdefghijklmnoq",
        "ÿ",
        "x" * 33,
        "x" * 33 + "y",
        "x" * 40,
    ]
    for ref a in base:
        for ref b in base:
            # by bytes
            var want = 0
            var n = min(a.byte_length(), b.byte_length())
            for i in range(n):
                var p = a.as_bytes()[i]
                var q = b.as_bytes()[i]
                if p != q:
                    want = -1 if p < q else 1
                    break
            if want == 0:
                want = a.byte_length() - b.byte_length()
            if (
                (a < b) != (want < 0)
                or (a > b) != (want > 0)
                or (a == b) != (want == 0)
            ):
                print("BAD", a, b)
            if (a + b).byte_length() != a.byte_length() + b.byte_length():
                print("BAD2")
    var s = "abc" + String()
    var t = s
    t += "x"
    var u = s
    s += "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"
    print(s, t, u)
    comptime k = made()
    var kk = materialize[k]()
    kk += "!"
    print(k, kk)


def made() -> String:
    var s = String("comp")
    for i in range(10):
        s += String(i)
    var t = s
    t += "tail"
    return t
