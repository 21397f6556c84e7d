"""Writing without any other part of the library, for messages about failures."""

from std._system.descriptors import write_file


def write_text(text: StringLiteral):
    """Write a text to the standard output."""
    _ = write_file(1, text._address(), text.byte_length())


def write_natural(number: UInt64):
    """Write a number that is not negative to the standard output."""
    if number >= 10:
        write_natural(number // 10)
    _ = write_file(1, __mlir_op.`pop.offset`("0123456789"._address(), Int(number % 10)), 1)


def write_integer(number: Int):
    """Write an integer to the standard output."""
    if number < 0:
        write_text("-")
        write_natural(UInt64(0) - UInt64(number))
    else:
        write_natural(UInt64(number))


def stop() -> Never:
    """End the program at once, as one that failed."""
    __mlir_op.`llvm.intr.trap`()
    while True:
        pass


def fail(message: StringLiteral, location: StringLiteral) -> Never:
    """Say what went wrong and where, and end the program."""
    write_text("ABORT: ")
    write_text(location)
    write_text(": ")
    write_text(message)
    write_text("\n")
    stop()
