"""Parts of sequences: `a[start:end:step]`."""

from std.format import Writable, Writer



struct Slice(Equatable, ImplicitlyCopyable, Writable):
    """A part of a sequence, with a step."""

    var start: Optional[Int]
    """Where it starts; without it at the beginning."""
    var end: Optional[Int]
    """Where it ends, before this; without it at the end."""
    var step: Optional[Int]
    """How far from one element to the next; without it 1."""

    def __init__(out self, start: Int, end: Int):
        """Make a slice with step 1."""
        self.start = start
        self.end = end
        self.step = None

    def __init__(
        out self,
        start: Optional[Int],
        end: Optional[Int],
        step: Optional[Int],
        __slice_literal__: NoneType = None,
    ):
        """Make a slice."""
        self.start = start
        self.end = end
        self.step = step

    def __eq__(self, other: Self, /) -> Bool:
        """Tell whether two slices are the same."""
        return (
            self.start == other.start and self.end == other.end and self.step == other.step
        )

    def indices(self, length: Int) -> Tuple[Int, Int, Int]:
        """Return start, end and step for a sequence of a length; negative positions count from its end."""
        var step = self.step.or_else(1)
        var low = 0 if step > 0 else -1
        var high = length if step > 0 else length - 1
        var start = low if step > 0 else high
        if self.start:
            start = _clamped(self.start.unsafe_value(), length, low, high)
        var end = high if step > 0 else low
        if self.end:
            end = _clamped(self.end.unsafe_value(), length, low, high)
        return (start, end, step)

    def write_to(self, mut writer: Some[Writer]):
        """Write start, end and step."""
        writer.write_string("Slice(")
        self.start.write_to(writer)
        writer.write_string(", ")
        self.end.write_to(writer)
        writer.write_string(", ")
        self.step.write_to(writer)
        writer.write_string(")")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write start, end and step with their names."""
        writer.write_string("Slice(start=")
        self.start.write_to(writer)
        writer.write_string(", end=")
        self.end.write_to(writer)
        writer.write_string(", step=")
        self.step.write_to(writer)
        writer.write_string(")")


def _clamped(position: Int, length: Int, low: Int, high: Int) -> Int:
    var result = position + length if position < 0 else position
    if result < low:
        return low
    return high if result > high else result


struct ContiguousSlice(ImplicitlyCopyable, Writable):
    """A part of a sequence without gaps."""

    var start: Optional[Int]
    """Where it starts; without it at the beginning."""
    var end: Optional[Int]
    """Where it ends, before this; without it at the end."""

    def __init__(
        out self,
        start: Optional[Int],
        end: Optional[Int],
        stride: NoneType,
        __slice_literal__: NoneType = None,
    ):
        """Make a slice."""
        self.start = start
        self.end = end

    def indices(self, length: Int) -> Tuple[Int, Int]:
        """Return start and end for a sequence of a length."""
        return (
            _clamped(self.start.or_else(0), length, 0, length),
            _clamped(self.end.or_else(length), length, 0, length),
        )

    def write_to(self, mut writer: Some[Writer]):
        """Write start, end and step."""
        writer.write_string("Slice(")
        self.start.write_to(writer)
        writer.write_string(", ")
        self.end.write_to(writer)
        writer.write_string(", None)")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write start, end and step with their names."""
        writer.write_string("Slice(start=")
        self.start.write_to(writer)
        writer.write_string(", end=")
        self.end.write_to(writer)
        writer.write_string(", step=")
        writer.write_string("None")
        writer.write_string(")")


struct StridedSlice(ImplicitlyCopyable, Writable):
    """A part of a sequence with a step."""

    var start: Optional[Int]
    """Where it starts; without it at the beginning."""
    var end: Optional[Int]
    """Where it ends, before this; without it at the end."""
    var step: Int
    """How far from one element to the next."""

    def __init__(
        out self,
        start: Optional[Int],
        end: Optional[Int],
        stride: Int,
        __slice_literal__: NoneType = None,
    ):
        """Make a slice."""
        self.start = start
        self.end = end
        self.step = stride

    def __init__(out self, other: Slice):
        """Make one of what has a step, or goes from one element to the next."""
        self.start = other.start
        self.end = other.end
        self.step = other.step.or_else(1)

    def indices(self, length: Int) -> Tuple[Int, Int, Int]:
        """Return start, end and step for a sequence of a length."""
        return Slice(self.start, self.end, Optional[Int](self.step)).indices(length)

    def write_to(self, mut writer: Some[Writer]):
        """Write start, end and step."""
        writer.write_string("Slice(")
        self.start.write_to(writer)
        writer.write_string(", ")
        self.end.write_to(writer)
        writer.write_string(", ")
        self.step.write_to(writer)
        writer.write_string(")")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write start, end and step with their names."""
        writer.write_string("Slice(start=")
        self.start.write_to(writer)
        writer.write_string(", end=")
        self.end.write_to(writer)
        writer.write_string(", step=")
        self.step.write_to(writer)
        writer.write_string(")")


def slice(end: Int) -> Slice:
    """Make a slice from the beginning.

    Args:
        end: Where it ends, before this.

    Returns:
        The slice.
    """
    return Slice(None, end, None)


def slice(start: Int, end: Int) -> Slice:
    """Make a slice.

    Args:
        start: Where it starts.
        end: Where it ends, before this.

    Returns:
        The slice.
    """
    return Slice(start, end)


def slice(start: Optional[Int], end: Optional[Int], step: Optional[Int]) -> Slice:
    """Make a slice with a step.

    Args:
        start: Where it starts.
        end: Where it ends, before this.
        step: How far from one element to the next.

    Returns:
        The slice.
    """
    return Slice(start, end, step)
