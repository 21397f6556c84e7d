def attempt(text: String):
    try:
        print(repr(text), atol(text))
    except e:
        print(e)
    try:
        print(repr(text), atof(text))
    except e:
        print(e)


def main() raises:
    for text in ["42", "-17", " 5 ", "+3", "1_000", "", "abc", "1.5", "1e3", "-0", "inf", "nan", "-inf", "9223372036854775807", "9223372036854775808", "1e400", ".5", "5.", "--1", "0x1f", "1 2"]:
        attempt(text)
    print(atol("ff", 16), atol("0xff", 16), atol("0b101", 2), atol("0o17", 8), atol("z", 36), atol("0x10", 0), atol("0b11", 0))
    for pair in [("12", 2), ("9", 8), ("1", 37)]:
        try:
            print(atol(pair[0], pair[1]))
        except e:
            print(e)
    print(Int("12"), Float64("2.5"))
