"""The trait of all types."""


trait AnyType:
    """What every type conforms to."""

    pass
