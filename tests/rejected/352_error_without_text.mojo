"""What cannot be written does not become an `Error`."""


@fieldwise_init
struct Secret(Copyable):
    var code: Int


def risky() raises Secret -> Int:
    raise Secret(5)


def main() raises:
    print(risky())
