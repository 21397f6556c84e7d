"""Types whose values can be moved."""


trait Movable(AnyType):
    """A type whose values can go from one place to another."""

    comptime __move_ctor_is_trivial: Bool = IsTriviallyMovable[Self]
    """Whether moving a value is copying its bits."""

    def __init__(out self, *, deinit move: Self):
        """Take over the value of another place.

        Args:
            move: The place that gives its value away.
        """
        ...


comptime IsTriviallyMovable[T: AnyType]: Bool = __mlir_op.`kgen.move_is_trivial`[type=T]()
"""Whether moving a value of a type is copying its bits; false if it cannot be moved."""
