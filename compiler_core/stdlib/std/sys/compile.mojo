"""What is told to the compiler."""

from std.sys.defines import get_defined_string, is_defined


def _joined[*parts: StaticString]() -> String:
    """Put texts behind each other."""
    var whole = String()
    comptime for i in range(parts.size):
        whole += parts[i]
    return whole^


def codegen_unreachable[cond: Bool, msg: StaticString, *extra: StaticString]():
    """Refuse to compile what gets here with a condition.

    Parameters:
        cond: The condition.
        msg: Why that is wrong.
        extra: More of that, to be joined.
    """
    comptime assert not cond, _joined[msg, *extra]()


comptime OptimizationLevel = 3
"""How much the compiler does for speed."""
comptime DebugLevel = get_defined_string["__DEBUG_LEVEL", "none"]()
"""How much a debugger is told."""
comptime SanitizeAddress = is_defined["__SANITIZE_ADDRESS"]()
"""Whether wrong uses of memory are looked for while the program runs."""
