struct A:
    """An `A`."""
    var x: Int
    """The x."""
