"""Types whose values end by themselves."""


trait Deinitable(AnyType):
    """A type whose values may be left behind: `__deinit__` is called at their end."""

    comptime __del__is_trivial: Bool = IsTriviallyDeinitable[Self]
    """Whether the end of a value does nothing."""

    def __deinit__(deinit self):
        """End the value."""
        ...


def deinit[T: Deinitable](var value: T, /):
    """End a value now.

    Args:
        value: The value.
    """
    pass


comptime IsTriviallyDeinitable[T: AnyType]: Bool = __mlir_op.`kgen.deinit_is_trivial`[type=T]()
"""Whether the end of a value of a type does nothing; false if it cannot end by itself."""


@deprecated(use=Deinitable)
comptime ImplicitlyDeletable = Deinitable
"""The old name of `Deinitable`."""

@deprecated(use=Deinitable)
comptime ImplicitlyDestructible = Deinitable
"""The old name of `Deinitable`."""
