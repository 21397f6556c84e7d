"""What is told to the compiler."""

from std.sys.defines import get_defined_string, is_defined


def codegen_unreachable[cond: Bool, message: StringLiteral]():
    """Refuse to compile what gets here with a condition.

    Parameters:
        cond: The condition.
        message: Why that is wrong.
    """
    comptime assert not cond, message


comptime OptimizationLevel = 3
"""How much the compiler does for speed."""
comptime DebugLevel = get_defined_string["__DEBUG_LEVEL", "none"]()
"""How much a debugger is told."""
comptime SanitizeAddress = is_defined["__SANITIZE_ADDRESS"]()
"""Whether wrong uses of memory are looked for while the program runs."""
