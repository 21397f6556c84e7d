@fieldwise_init
struct ParseError(Movable, Writable):
    var at: Int


def parse() raises ParseError -> Int:
    raise Error("plain")


def main() raises:
    print(parse())
