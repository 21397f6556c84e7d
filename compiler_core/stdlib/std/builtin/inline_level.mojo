"""How eagerly a function is put in place of its calls."""


struct InlineLevel(Equatable, TrivialRegisterPassable):
    """How eagerly a function is put in place of its calls."""

    comptime automatic = InlineLevel(value=0)
    """As the compiler sees fit."""
    comptime always = InlineLevel(value=1)
    """Always."""
    comptime nodebug = InlineLevel(value=2)
    """Always, and hidden from debuggers."""
    comptime never = InlineLevel(value=4)
    """Never."""

    var _value: Int

    def __init__(out self, *, value: Int):
        """Make a level."""
        self._value = value

    def __eq__(self, rhs: Self, /) -> Bool:
        """Tell whether two levels are the same."""
        return self._value == rhs._value
