"""The type without values."""


struct Never:
    """The type of what never is: of the result of a function that does not return."""

    pass
