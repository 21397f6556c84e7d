"""Looking whether what must be true is."""

from std.builtin._raw_output import stop, write_text
from std.reflection.location import SourceLocation
from std.sys.defines import get_defined_string

comptime ASSERT_MODE = get_defined_string["ASSERT", "safe"]()
"""Which assertions are looked at: `-D ASSERT=` none, safe, all or warn."""


def debug_assert[
    assert_mode: StringLiteral = "none",
    *Ts: Writable,
    cpu_only: Bool = False,
    _use_compiler_assume: Bool = False,
](cond: Bool, *messages: *Ts, location: Optional[SourceLocation] = None):
    """End the program unless something is true, if the mode of assertions asks for it.

    Parameters:
        assert_mode: `"safe"` for what is always looked at.
        Ts: What the messages are.
        cpu_only: Whether accelerators leave it out.
        _use_compiler_assume: Whether the compiler may rely on it where it is not looked at; it
            does not.

    Args:
        cond: What must be true.
        messages: What to say if it is not.
        location: Where to say that this is; where it is called if nothing is said.
    """
    comptime if _is_looked_at[assert_mode]():
        if not cond:
            var message = String()
            comptime for i in range(Ts.length):
                messages[i].write_to(message)
            _fail(__mlir_op.`kgen.call_location`[_type=StringLiteral](), location, message)


def debug_assert[
    Cond: def() -> Bool,
    assert_mode: StringLiteral = "none",
    *Ts: Writable,
    cpu_only: Bool = False,
](cond: Cond, *messages: *Ts, location: Optional[SourceLocation] = None):
    """End the program unless a function says that something is true, if the mode asks for it.

    Parameters:
        Cond: What the function is.
        assert_mode: `"safe"` for what is always looked at.
        Ts: What the messages are.
        cpu_only: Whether accelerators leave it out.

    Args:
        cond: Says whether it is true; it is only called where that is looked at.
        messages: What to say if it is not.
        location: Where to say that this is; where it is called if nothing is said.
    """
    comptime if _is_looked_at[assert_mode]():
        if not cond():
            var message = String()
            comptime for i in range(Ts.length):
                messages[i].write_to(message)
            _fail(__mlir_op.`kgen.call_location`[_type=StringLiteral](), location, message)


def _is_looked_at[assert_mode: StringLiteral]() -> Bool:
    """Tell whether the mode asks for assertions of this kind."""
    comptime mode = get_defined_string["ASSERT", "safe"]()
    comptime assert (
        mode == "none" or mode == "safe" or mode == "all" or mode == "warn"
    ), "-D ASSERT is one of none, safe, all, warn"
    return mode == "all" or mode == "warn" or (mode == "safe" and assert_mode == "safe")


@no_inline
def _fail(called_at: StringLiteral, location: Optional[SourceLocation], message: String):
    """Say what is not true, and end the program unless that is only to be told."""
    write_text("At: ")
    var text = String()
    if location:
        location.unsafe_value().write_to(text)
    else:
        text.write(called_at)
    text.write(": Assert Error: ", message if message else "assertion failed")
    print(text)
    comptime if ASSERT_MODE != "warn":
        stop()
