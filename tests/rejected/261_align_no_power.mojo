"""An alignment is a power of two."""


@align(24)
struct Block:
    var x: Int


def main():
    pass
