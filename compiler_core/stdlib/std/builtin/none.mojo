"""The type of `None`."""


struct NoneType(Defaultable, TrivialRegisterPassable):
    """The type whose only value is `None`."""

    def __init__(out self):
        """Make `None`."""
        self = None
