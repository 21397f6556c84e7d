"""Looking whether what must be true is."""

from std.builtin._raw_output import stop, write_text
from std.reflection.location import SourceLocation
from std.sys.defines import get_defined_string

comptime ASSERT_MODE = get_defined_string["ASSERT", "safe"]()
"""Which assertions are looked at: `-D ASSERT=` none, safe, all or warn."""


def debug_assert[
    assert_mode: StringLiteral = "none", *Ts: Writable, cpu_only: Bool = False
](cond: Bool, *messages: *Ts, location: Optional[SourceLocation] = None):
    """End the program unless something is true, if the mode of assertions asks for it.

    Parameters:
        assert_mode: `"safe"` for what is always looked at.
        Ts: What the messages are.
        cpu_only: Whether accelerators leave it out.

    Args:
        cond: What must be true.
        messages: What to say if it is not.
        location: Where to say that this is; where it is called if nothing is said.
    """
    comptime mode = get_defined_string["ASSERT", "safe"]()
    comptime assert (
        mode == "none" or mode == "safe" or mode == "all" or mode == "warn"
    ), "-D ASSERT is one of none, safe, all, warn"
    comptime if mode == "all" or mode == "warn" or (mode == "safe" and assert_mode == "safe"):
        if not cond:
            write_text("At: ")
            var text = String()
            if location:
                location.unsafe_value().write_to(text)
            else:
                text.write(__mlir_op.`kgen.call_location`[_type=StringLiteral]())
            text.write(": Assert Error: ")
            comptime for i in range(Ts.length):
                messages[i].write_to(text)
            comptime if Ts.length == 0:
                text.write("assertion failed")
            print(text)
            comptime if mode != "warn":
                stop()
