"""What is told to the compiler."""


def codegen_unreachable[cond: Bool, message: StringLiteral]():
    """Refuse to compile what gets here with a condition.

    Parameters:
        cond: The condition.
        message: Why that is wrong.
    """
    comptime assert not cond, message
