"""Types whose values can be copied."""


trait Copyable(Movable):
    """A type whose values can be copied when that is asked for."""

    comptime __copy_ctor_is_trivial: Bool = IsTriviallyCopyable[Self]
    """Whether copying a value is copying its bits."""

    def __init__(out self, *, copy: Self):
        """Make a copy.

        Args:
            copy: The value to copy.
        """
        ...

    def copy(self) -> Self:
        """Make a copy.

        Returns:
            The copy.
        """
        return Self(copy=self)


trait ImplicitlyCopyable(Copyable):
    """A type whose values are copied where one is needed."""

    pass


comptime IsTriviallyCopyable[T: AnyType]: Bool = __mlir_op.`kgen.copy_is_trivial`[type=T]()
"""Whether copying a value of a type is copying its bits; false if it cannot be copied."""
