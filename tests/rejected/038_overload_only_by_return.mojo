def parse(s: String) -> Int:
    return 1


def parse(s: String) -> Float64:
    return 1.0


def main():
    print(parse("1"))
