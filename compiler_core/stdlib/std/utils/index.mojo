"""Positions in several dimensions."""

from std.builtin.device_passable import DevicePassable
from std.format import Writable, Writer
from std.hash import Hashable, Hasher
from std.collections.check_bounds import check_bounds
from std.utils.static_tuple import StaticTuple


struct IndexList[size: Int, *, element_type: DType = DType.int64](
    Comparable,
    Defaultable,
    Sized,
    TrivialRegisterPassable,
    Hashable,
    Writable,
    DevicePassable,
):
    """A position in several dimensions, or the extent of something.

    Parameters:
        size: How many dimensions.
        element_type: What kind of integers.
    """

    comptime device_type = IndexList[Self.size, element_type=Self.element_type]
    """What a value is on another device."""

    @staticmethod
    def get_type_name() -> String:
        """Return the name of the type, for messages."""
        return String("IndexList[", Self.size, ",", Self.element_type, "]")

    var data: StaticTuple[Scalar[Self.element_type], Self.size]
    """The integers."""

    def __init__(out self):
        """Make noughts."""
        self.data = StaticTuple[Scalar[Self.element_type], Self.size](
            fill=Scalar[Self.element_type]()
        )

    @implicit
    def __init__(out self, data: StaticTuple[Scalar[Self.element_type], Self.size]):
        """Take integers."""
        self.data = data

    @implicit
    def __init__(out self, fill: Int):
        """Repeat an integer."""
        self.data = StaticTuple[Scalar[Self.element_type], Self.size](
            fill=Scalar[Self.element_type](fill)
        )

    def __init__(out self, *elems: Int, __list_literal__: NoneType = None):
        """Take integers."""
        self = Self()
        for i in range(len(elems)):
            self[i] = elems[i]

    def __init__[*Ts: Intable & Movable](out self, elems: Tuple[*Ts]):
        """Take the integers of a tuple.

        Args:
            elems: The integers.
        """
        self = Self()
        comptime for i in range(Ts.length):
            self[i] = Int(elems[i])

    def __len__(self) -> Int:
        """Return how many dimensions there are."""
        return Self.size

    def __getitem__[I: Indexer](self, idx: I) -> Int:
        """Return one of the integers."""
        check_bounds(
            index(idx), Self.size, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )
        return Int(self.data[idx])

    def __setitem__(mut self, idx: Int, val: Int):
        """Replace one of the integers."""
        check_bounds(
            idx, Self.size, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )
        self.data[idx] = Scalar[Self.element_type](val)

    def get[idx: Int](self) -> Int:
        """Return one of the integers."""
        return self[idx]

    def __add__(self, rhs: Self) -> Self:
        """Add, one by one."""
        var result = Self()
        for i in range(Self.size):
            result[i] = self[i] + rhs[i]
        return result

    def __sub__(self, rhs: Self) -> Self:
        """Subtract, one by one."""
        var result = Self()
        for i in range(Self.size):
            result[i] = self[i] - rhs[i]
        return result

    def __mul__(self, rhs: Self) -> Self:
        """Multiply, one by one."""
        var result = Self()
        for i in range(Self.size):
            result[i] = self[i] * rhs[i]
        return result

    def __floordiv__(self, rhs: Self) -> Self:
        """Divide and round down, one by one."""
        var result = Self()
        for i in range(Self.size):
            result[i] = self[i] // rhs[i]
        return result

    def __eq__(self, other: Self, /) -> Bool:
        """Tell whether all integers are equal."""
        for i in range(Self.size):
            if self[i] != other[i]:
                return False
        return True

    def __lt__(self, rhs: Self) -> Bool:
        """Tell whether every integer is less."""
        for i in range(Self.size):
            if self[i] >= rhs[i]:
                return False
        return True

    def __le__(self, rhs: Self) -> Bool:
        """Tell whether no integer is greater."""
        for i in range(Self.size):
            if self[i] > rhs[i]:
                return False
        return True

    def __gt__(self, rhs: Self) -> Bool:
        """Tell whether every integer is greater."""
        return rhs < self

    def __ge__(self, rhs: Self) -> Bool:
        """Tell whether no integer is less."""
        return rhs <= self

    def as_tuple(self) -> StaticTuple[Int, Self.size]:
        """Return the integers."""
        var result = StaticTuple[Int, Self.size]()
        for i in range(Self.size):
            result[i] = self[i]
        return result

    def flattened_length(self) -> Int:
        """Return the product of the integers."""
        var result = 1
        for i in range(Self.size):
            result = result * self[i]
        return result

    def reverse(self) -> Self:
        """Turn the order of the integers around."""
        var result = Self()
        for i in range(Self.size):
            result[i] = self[Self.size - 1 - i]
        return result

    def cast[dtype: DType](self) -> IndexList[Self.size, element_type=dtype]:
        """Convert to another kind of integers."""
        var result = IndexList[Self.size, element_type=dtype]()
        for i in range(Self.size):
            result[i] = self[i]
        return result

    def get_row_major_strides(self) -> Self:
        """Return how far elements are apart in each direction, if the last one lies densest.

        Returns:
            The distances.
        """
        var result = Self()
        var stride = 1
        for step in range(Self.size):
            var axis = Self.size - 1 - step
            result[axis] = stride
            stride *= self[axis]
        return result

    def remu(self, rhs: Self) -> Self:
        """Return the rests of divisions of integers that are not negative.

        Args:
            rhs: By what.

        Returns:
            The rests.
        """
        var result = Self()
        for i in range(Self.size):
            result[i] = Int(UInt(self[i]) % UInt(rhs[i]))
        return result

    def canonicalize(self) -> IndexList[Self.size]:
        """Return the integers with 64 bits each.

        Returns:
            The integers.
        """
        return self.cast[DType.int64]()

    def as_index_tuple(self) -> StaticTuple[Int, Self.size]:
        """Return the integers as a tuple.

        Returns:
            The tuple.
        """
        return self.as_tuple()

    def __rfloordiv__(self, rhs: Self) -> Self:
        """Divide other integers, rounded down.

        Args:
            rhs: What is divided.

        Returns:
            The quotients.
        """
        return rhs // self

    def write_to(self, mut writer: Some[Writer]):
        """Write the numbers in parentheses."""
        writer.write_string("(")
        for i in range(Self.size):
            if i > 0:
                writer.write_string(", ")
            self[i].write_to(writer)
        if Self.size == 1:
            writer.write_string(",")
        writer.write_string(")")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the numbers with the type."""
        writer.write("IndexList[", Self.size, ", ", Self.element_type, "](")
        self.write_to(writer)
        writer.write_string(")")

    def __hash__[H: Hasher](self, mut hasher: H):
        """Feed the numbers to a hasher."""
        for i in range(Self.size):
            self[i].__hash__(hasher)


def Index[
    *Ts: Intable, dtype: DType = DType.int64
](*args: *Ts) -> IndexList[Ts.length, element_type=dtype]:
    """Make a position.

    Parameters:
        Ts: What the numbers are.
        dtype: How they are kept.

    Args:
        args: Where in each dimension.

    Returns:
        The position.
    """
    var made = IndexList[Ts.length, element_type=dtype]()
    comptime for i in range(Ts.length):
        made[i] = Int(args[i])
    return made


def product[size: Int](tuple: IndexList[size, element_type=_], end_idx: Int = size) -> Int:
    """Multiply the first integers.

    Parameters:
        size: How many there are.

    Args:
        tuple: The integers.
        end_idx: Up to which.

    Returns:
        The product.
    """
    return product(tuple, 0, end_idx)


def product[
    size: Int
](tuple: IndexList[size, element_type=_], start_idx: Int, end_idx: Int) -> Int:
    """Multiply some of the integers.

    Parameters:
        size: How many there are.

    Args:
        tuple: The integers.
        start_idx: From which on.
        end_idx: Up to which.

    Returns:
        The product.
    """
    var result = 1
    for i in range(start_idx, end_idx):
        result *= tuple[i]
    return result
