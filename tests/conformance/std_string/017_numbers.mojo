def attempt_int(s: String, base: Int = 10):
    try:
        print(repr(s), base, atol(s, base))
    except e:
        print(repr(s), base, "error:", e)


def attempt_float(s: String):
    try:
        print(repr(s), atof(s))
    except e:
        print(repr(s), "error:", e)


def main() raises:
    var ints: List[String] = ["0", "42", "-7", "+8", " 9 ", "1_000", "", "x", "1x", "0x1F", "--1", "1.5"]
    for s in ints:
        attempt_int(s)
    attempt_int("ff", 16)
    attempt_int("0xff", 16)
    attempt_int("0b101", 2)
    attempt_int("0o17", 8)
    attempt_int("0x1f", 0)
    attempt_int("z", 36)
    attempt_int("8", 8)
    attempt_int("9223372036854775807")
    attempt_int("9223372036854775808")
    attempt_int("-9223372036854775808")
    var floats: List[String] = ["0", "1.5", "-2.25", "1e3", "1E-2", ".5", "5.", "inf", "-inf", "nan", "", "x", "1e", "1e400", " 2 "]
    for s in floats:
        attempt_float(s)
    print(Int("12"), Float64("2.5"))
