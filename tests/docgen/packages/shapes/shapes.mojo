"""Shapes module.

A longer description
over two lines.
"""
from std.math import sqrt

comptime PI2 = 6.28
"""Two pi."""

comptime Vec[n: Int] = SIMD[DType.float64, n]
"""A vector.

Parameters:
    n: The width.
"""

comptime _hidden = 3

trait Shape(Copyable):
    """A shape.

    With details.
    """

    comptime Unit: Copyable
    """The unit."""

    def area(self) -> Float64:
        """The area.

        Returns:
            The area in units.
        """
        ...

    def name(self) -> String:
        """Gives a name."""
        return "shape"


@fieldwise_init
struct Circle[dt: DType = DType.float64, //, n: Int = 3](Shape, Writable where n > 2):
    """A circle.

    Parameters:
        dt: The type.
        n: A number.

    Constraints:
        n must be positive.

    Example:

    ```mojo
    var c = Circle(1)
    ```
    """

    comptime Unit = Int
    """Unit of it."""
    comptime Other[k: Int] = k + 1

    var radius: Float64
    """The radius."""
    var _private: Int

    def __init__(out self, *, copy: Self):
        """Copies.

        Args:
            copy: What to copy.
        """
        self.radius = copy.radius
        self._private = 0

    def area(self) -> Float64:
        """The area of a circle.

        Returns:
            The area.

        Raises:
            Nothing.
        """
        return self.radius

    @staticmethod
    def make(var x: Int = 3, *rest: Int, key: String = "a", var **kw: Int) raises -> Self:
        """Makes one.

        Args:
            x: The x.
            rest: The rest.
            key: Key.
            kw: Others.
        """
        return Self(1, 2)

    def write_to(self, mut writer: Some[Writer]):
        """Writes.

        Args:
            writer: Where to.
        """
        pass

    def get(ref self) -> ref[self.radius] Float64:
        """Ref.

        Returns:
            A reference.
        """
        return self.radius

    def over(self, a: Int) -> Int:
        """First."""
        return a

    def over(self, a: String) -> Int:
        """Second.

        Args:
            a: A string.
        """
        return 1


@deprecated("use other")
def old[T: Copyable & Writable, *Ts: Movable](mut a: T, imm b: T, /, c: List[T], *, d: Int = 1 + 2) raises ValueError -> Optional[T]:
    """Old function.

    Parameters:
        T: Type.
        Ts: Types.

    Args:
        a: A.
        b: B.
        c: C.
        d: D.

    Returns:
        Something.

    Raises:
        ValueError: when wrong.
    """
    return None

struct ValueError(Copyable):
    pass

def nodoc(x: Int): pass

def cond[n: Int](x: SIMD[DType.int32, n]) -> Int where n > 3:
    """Conditions.

    Notes:
        Something.
    """
    return 1

def callback(f: def(Int) raises -> String, g: def(Float64) thin -> None) -> Tuple[Int, String]:
    """Takes functions."""
    return (1, "a")
