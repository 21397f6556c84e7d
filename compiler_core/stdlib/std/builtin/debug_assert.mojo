"""Looking whether what must be true is."""

from std.builtin._raw_output import stop, write_text


def debug_assert[
    assert_mode: StringLiteral = "none", *Ts: Writable, cpu_only: Bool = False
](cond: Bool, *messages: *Ts):
    """End the program unless something is true, if the mode of assertions asks for it.

    Parameters:
        assert_mode: `"safe"` for what is always looked at.
        Ts: What the messages are.
        cpu_only: Whether accelerators leave it out.

    Args:
        cond: What must be true.
        messages: What to say if it is not.
    """
    comptime if assert_mode == "safe":
        if not cond:
            write_text("At: ")
            write_text(__mlir_op.`kgen.call_location`[_type=StringLiteral]())
            write_text(": Assert Error: ")
            var text = String()
            comptime for i in range(Ts.length):
                messages[i].write_to(text)
            print(text)
            stop()
