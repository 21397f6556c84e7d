"""Ending the program."""


def exit() -> Never:
    """End the program, which did what it should."""
    exit(0)


def exit[intable: Intable](code: intable) -> Never:
    """End the program.

    Parameters:
        intable: What the number is.

    Args:
        code: What the program says to who started it; 0 if all is well.
    """
    _ = __mlir_op.`pop.external_call`[func="exit", _type=NoneType](Int32(Int(code)))
    while True:
        pass
