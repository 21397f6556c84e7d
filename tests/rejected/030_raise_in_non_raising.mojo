def parse(s: String) -> Int:
    if not s:
        raise Error("empty")
    return 1


def main():
    print(parse(""))
