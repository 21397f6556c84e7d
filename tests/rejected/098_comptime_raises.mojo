def parse(s: String) raises -> Int:
    return Int(s)


def main() raises:
    comptime n = parse("12")
    print(n)
