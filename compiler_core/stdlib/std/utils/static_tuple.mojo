"""A number of register values that is known when compiling."""

from std.reflection._type_name import type_name
from std.builtin.device_passable import DevicePassable
from std.collections.check_bounds import check_bounds
from std.memory.pointer import Pointer


struct StaticTuple[element_type: TrivialRegisterPassable, size: Int](
    Defaultable,
    Sized,
    TrivialRegisterPassable,
    DevicePassable,
):
    """Values of one type that are nothing but their bits.

    Parameters:
        element_type: What they are.
        size: How many they are.
    """

    comptime device_type = StaticTuple[Self.element_type, Self.size]
    """What a value is on another device."""

    @staticmethod
    def get_type_name() -> String:
        """Return the name of the type, for messages."""
        return String("StaticTuple[", type_name[Self.element_type](), ", ", Self.size, "]")

    var _storage: __mlir_type[`!pop.array<`, Self.size, `, `, Self.element_type, `>`]

    def __init__(out self):
        """Leave the values as they happen to be."""
        comptime assert Self.size >= 0, "there is no tuple of fewer values than none"
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))

    def __init__(out self, *, fill: Self.element_type):
        """Repeat a value."""
        self = Self()
        for i in range(Self.size):
            self[i] = fill

    def __init__(out self, *elems: Self.element_type):
        """Take values."""
        self = Self()
        for i in range(len(elems)):
            self[i] = elems[i]

    def __init__[*values: Self.element_type](out self):
        """Take values that are known when compiling.

        Parameters:
            values: The values.
        """
        comptime assert len(values) == Self.size, "takes as many values as it has room for"
        self = Self()
        comptime for i in range(len(values)):
            self[i] = values[i]

    def __len__(self) -> Int:
        """Return how many values there are."""
        return Self.size

    def get[index: Int](self) -> Self.element_type:
        """Return a value."""
        comptime assert 0 <= index < Self.size, "the tuple has no such value"
        return self[index]

    def __getitem__[I: Indexer, //](self, idx: I) -> Self.element_type:
        """Return a value."""
        check_bounds(
            index(idx), Self.size, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )
        return Pointer(to=self._storage).unsafe_bitcast[Self.element_type]()[
            unsafe_offset=idx
        ]

    def __setitem__[I: Indexer, //](mut self, idx: I, val: Self.element_type):
        """Replace a value."""
        check_bounds(
            index(idx), Self.size, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )
        Pointer(to=self._storage).unsafe_bitcast[Self.element_type]()[
            unsafe_offset=idx
        ] = val

    def __eq__(
        self, other: Self, /
    ) -> Bool where conforms_to(Self.element_type, Equatable):
        """Tell whether all values are equal."""
        for i in range(Self.size):
            if self[i] != other[i]:
                return False
        return True

    def __ne__(
        self, other: Self, /
    ) -> Bool where conforms_to(Self.element_type, Equatable):
        """Tell whether any values differ."""
        return not self == other

    def __gt__(self, other: Self) -> Bool where conforms_to(Self.element_type, Comparable):
        """Tell whether the first value that differs is greater."""
        return other < self

    def __le__(self, other: Self) -> Bool where conforms_to(Self.element_type, Comparable):
        """Tell whether the first value that differs is less, or none does."""
        return not other < self

    def __ge__(self, other: Self) -> Bool where conforms_to(Self.element_type, Comparable):
        """Tell whether the first value that differs is greater, or none does."""
        return not self < other

    def __lt__(self, other: Self) -> Bool where conforms_to(Self.element_type, Comparable):
        """Tell whether the first value that differs is less."""
        for i in range(Self.size):
            if self[i] < other[i]:
                return True
            if other[i] < self[i]:
                return False
        return False
