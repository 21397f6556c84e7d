def parse(text: String) raises -> Int:
    return Int(text)


def main() raises:
    print(parse("42"), parse("-17"), parse("  8 "))
    print(atol("ff", 16), atol("0x1F", 0), atol("1_000"))
    print(atof("2.5e3"), Float64("-0.125"), atof("inf"))
    try:
        print(parse("4x"))
    except e:
        print("caught:", e)
    try:
        print(atof("abc"))
    except e:
        print("caught:", e)
    print(parse(""))
