"""What a t-string is until it is made a `String`."""

from std.format import Writable, Writer


struct TString(Movable, Writable):
    """The text of a t-string.

    The compiler makes one of the pieces of text and the values between them.
    """

    var _text: String

    def __init__[*Ts: Writable](out self, *args: *Ts):
        """Write pieces and values, one behind the other."""
        self._text = String()
        comptime for i in range(Ts.length):
            args[i].write_to(self._text)

    def write_to(self, mut writer: Some[Writer]):
        """Write the text."""
        writer.write_string(self._text)

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the text in quotes."""
        self._text.write_repr_to(writer)
