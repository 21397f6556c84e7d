def undocumented():
    pass


def partly[n: Int](x: Int) raises -> Int:
    """Return something."""
    return x


def inferred[n: Int, //](x: SIMD[DType.int32, n]):
    """Take something.

    Args:
        x: What is taken.
    """
    pass


struct Plain:
    var x: Int
    comptime N = 3

    def __init__(out self):
        self.x = 0

    def method(self):
        pass


struct Generic[T: AnyType]:
    """A struct."""

    var y: Int
    """A field."""

    def __init__(out self):
        """Make one."""
        self.y = 0


trait Walker:
    comptime Step: AnyType

    def walk(self):
        ...


comptime CONSTANT = 3


def _private():
    pass
