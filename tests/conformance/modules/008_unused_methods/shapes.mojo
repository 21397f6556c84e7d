trait Shape:
    def corners(self) -> Int:
        ...


struct Square(Copyable, Shape):
    var side: Int

    def __init__(out self, side: Int):
        self.side = side

    def corners(self) -> Int:
        return 4

    def area(self) -> Int:
        """The area, which `broken` does not give."""
        return self.product(self.side)

    def product(self, other: Int) -> Int:
        return self.side * other

    # Nobody calls broken, so nobody minds.
    def broken(self) -> Int:
        return nothing_like_this(self)

    def outdated(self, shape: NoSuchType) -> Int:
        return 1

    @staticmethod
    def later() -> Missing:
        return Missing()

    # In older Mojo copies were made here; today it is a method that nobody calls.
    def __copyinit__(out self: Square, other: Square):
        self.side = other.side
