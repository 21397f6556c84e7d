"""How often values come."""

from std.collections.dict import (
    Dict,
    _DictEntryIter,
    _DictKeyIter,
    _DictKeyIterOwned,
    _DictValueIter,
)
from std.collections.list import List
from std.collections.optional import Optional
from std.format import Writable, Writer
from std.hash import Hashable, Hasher, default_hasher
from std.iter._traits import Iterable, IterableOwned, Iterator
from std.reflection._type_name import type_name
from std.utils.variant import Variant


struct CountTuple[V: Copyable & Deinitable & Equatable & Hashable](
    Comparable, Copyable, Equatable, Movable
):
    """A value and how often it comes.

    Parameters:
        V: What the value is.
    """

    var _value: Self.V
    var _count: Int

    def __init__(out self, value: Self.V, count: Int):
        """Put a value and a number together."""
        self._value = value.copy()
        self._count = count

    def __eq__(self, other: Self, /) -> Bool:
        """Tell whether both are equal."""
        return self._value == other._value and self._count == other._count

    def __lt__(self, other: Self) -> Bool:
        """Tell whether the value comes more often, so that it is before the other."""
        return self._count > other._count

    def __getitem__(self, idx: Int) -> Variant[Self.V, Int]:
        """Return the value, or how often it comes."""
        if idx == 0:
            return Variant[Self.V, Int](self._value.copy())
        return Variant[Self.V, Int](self._count)


struct Counter[
    V: Copyable & Deinitable & Equatable & Hashable,
    H: Defaultable & Deinitable & Hasher & Movable = default_hasher,
](
    Boolable,
    Copyable,
    Defaultable,
    Equatable,
    Iterable,
    IterableOwned,
    Movable,
    Sized,
    Writable where conforms_to(V, Writable),
):
    """How often values come.

    Parameters:
        V: What the values are.
        H: What makes hash values.
    """

    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = _DictKeyIter[Self.V, Int, Self.H, iterable_origin]
    """What goes through the values."""
    comptime IteratorOwnedType: Iterator = _DictKeyIterOwned[Self.V, Int, Self.H]
    """What uses up the values."""

    var _data: Dict[Self.V, Int, Self.H]

    def __init__(out self):
        """Count nothing."""
        self._data = Dict[Self.V, Int, Self.H]()

    def __init__(out self, var *values: Self.V):
        """Count values."""
        self._data = Dict[Self.V, Int, Self.H]()
        for i in range(len(values)):
            self._add(values[i], 1)

    def __init__(out self, iterable: List[Self.V]):
        """Count the values of a list."""
        self._data = Dict[Self.V, Int, Self.H]()
        for i in range(len(iterable)):
            self._add(iterable[i], 1)

    def __init__[
        values_mut: Bool, values_origin: Origin[mut=values_mut], //, IterableType: Iterable
    ](out self, ref [values_origin] iterable: IterableType) where (
        Self.V == IterableType.IteratorType[values_origin].Element
    ) and conforms_to(
        IterableType.IteratorType[values_origin].Element,
        Copyable & Deinitable & Hashable & Equatable,
    ):
        """Count the values that something has.

        Parameters:
            values_mut: Whether the values may be changed where they are.
            values_origin: Where they live.
            IterableType: What has them.

        Args:
            iterable: What has the values.
        """
        self._data = Dict[Self.V, Int, Self.H]()
        for value in iterable:
            self._add(rebind[Self.V](value), 1)

    def __init__(out self, var data: Dict[Self.V, Int, Self.H]):
        """Take over numbers."""
        self._data = data^

    @staticmethod
    def fromkeys(keys: List[Self.V], value: Int) -> Self:
        """Count every value as often."""
        var result = Self()
        for i in range(len(keys)):
            result[keys[i]] = value
        return result^

    def _add(mut self, value: Self.V, count: Int):
        """Count a value so many times more."""
        var place = self._data._find(value, Dict[Self.V, Int, Self.H]._hash(value))
        if place < 0:
            self._data._put(value.copy(), count)
        else:
            ref entry = __get_address_as_lvalue(
                self._data._entry(self._data._position(place))
            )
            entry.value = entry.value + count

    def popitem(mut self) raises -> CountTuple[Self.V]:
        """Take out the value that came last, with how often it comes."""
        var entry = self._data.popitem()
        return CountTuple[Self.V](entry.key, entry.value)

    def __getitem__(self, key: Self.V) -> Int:
        """Return how often a value comes."""
        return self._data.get(key, 0)

    def __setitem__(mut self, value: Self.V, count: Int):
        """Set how often a value comes."""
        self._data._put(value.copy(), count)

    def __len__(self) -> Int:
        """Return how many values there are."""
        return len(self._data)

    def __bool__(self) -> Bool:
        """Tell whether there are any values."""
        return len(self._data) != 0

    def __contains__(self, key: Self.V) -> Bool:
        """Tell whether a value was counted."""
        return key in self._data

    def __iter__(ref self) -> _DictKeyIter[Self.V, Int, Self.H, origin_of(self)]:
        """Go through the values."""
        return {self._data._entries, self._data._hashes, 0, self._data._live}

    def __iter__(var self) -> _DictKeyIterOwned[Self.V, Int, Self.H]:
        """Use up the values."""
        return _DictKeyIterOwned[Self.V, Int, Self.H](Dict[Self.V, Int, Self.H](copy=self._data))

    def keys(ref self) -> _DictKeyIter[Self.V, Int, Self.H, origin_of(self._data)]:
        """Go through the values."""
        return {self._data._entries, self._data._hashes, 0, self._data._live}

    def values(ref self) -> _DictValueIter[Self.V, Int, Self.H, origin_of(self._data)]:
        """Go through the numbers."""
        return {self._data._entries, self._data._hashes, 0, self._data._live}

    def items(ref self) -> _DictEntryIter[Self.V, Int, Self.H, origin_of(self._data)]:
        """Go through the values and their numbers."""
        return {self._data._entries, self._data._hashes, 0, self._data._live}

    def get(self, value: Self.V) -> Optional[Int]:
        """Return how often a value comes, if it was counted."""
        return self._data.find(value)

    def get(self, value: Self.V, default: Int) -> Int:
        """Return how often a value comes, or a number."""
        return self._data.get(value, default)

    def pop(mut self, value: Self.V) raises -> Int:
        """Take out a value, and return how often it came."""
        var found = self._data.find(value)
        if not found:
            raise Error("KeyError")
        return self._data.pop(value, 0)

    def pop(mut self, value: Self.V, var default: Int) -> Int:
        """Take out a value, and return how often it came, or a number."""
        return self._data.pop(value, default)

    def clear(mut self):
        """Forget all values."""
        self._data.clear()

    def total(self) -> Int:
        """Return the sum of the numbers."""
        var sum = 0
        for entry in self._data.items():
            sum = sum + entry.value
        return sum

    def most_common(self, n: Int) -> List[CountTuple[Self.V]]:
        """Return the values that come most often."""
        var all = self._by_number()
        if n < len(all):
            all.shrink(n)
        return all^

    def _by_number(self) -> List[CountTuple[Self.V]]:
        """Return the values, those first that come most often, else in their order."""
        var all = List[CountTuple[Self.V]]()
        for entry in self._data.items():
            all.append(CountTuple[Self.V](entry.key, entry.value))
        sort[stable=True](all)
        return all^

    def elements(self) -> List[Self.V]:
        """Return every value as often as it comes."""
        var result = List[Self.V]()
        for entry in self._data.items():
            for _ in range(entry.value):
                result.append(entry.key.copy())
        return result^

    def update(mut self, other: Self):
        """Count what another counted."""
        for entry in other._data.items():
            self._add(entry.key, entry.value)

    def subtract(mut self, other: Self):
        """Take away what another counted."""
        for entry in other._data.items():
            self._add(entry.key, -entry.value)

    def _positive(self) -> Self:
        """Return the values that come at all."""
        var result = Self()
        for entry in self._data.items():
            if entry.value > 0:
                result._data._put(entry.key.copy(), entry.value)
        return result^

    def __pos__(self) -> Self:
        """Return the values whose numbers are positive."""
        return self._positive()

    def __neg__(self) -> Self:
        """Return the values whose numbers are negative, with these turned around."""
        var result = Self()
        for entry in self._data.items():
            if entry.value < 0:
                result._data._put(entry.key.copy(), -entry.value)
        return result^

    def __add__(self, other: Self) -> Self:
        """Add numbers, and keep the positive ones."""
        var result = Self(copy=self)
        result.update(other)
        return result._positive()

    def __iadd__(mut self, other: Self):
        """Add numbers, and keep the positive ones."""
        self = self + other

    def __sub__(self, other: Self) -> Self:
        """Subtract numbers, and keep the positive ones."""
        var result = Self(copy=self)
        result.subtract(other)
        return result._positive()

    def __isub__(mut self, other: Self):
        """Subtract numbers, and keep the positive ones."""
        self = self - other

    def __and__(self, other: Self) -> Self:
        """Take the lesser numbers."""
        var result = Self()
        for entry in self._data.items():
            var count = other[entry.key]
            if entry.value < count:
                count = entry.value
            if count > 0:
                result._data._put(entry.key.copy(), count)
        return result^

    def __iand__(mut self, other: Self):
        """Take the lesser numbers."""
        self = self & other

    def __or__(self, other: Self) -> Self:
        """Take the greater numbers."""
        var result = self._positive()
        for entry in other._data.items():
            if entry.value > result[entry.key]:
                result._data._put(entry.key.copy(), entry.value)
        return result^

    def __ior__(mut self, other: Self):
        """Take the greater numbers."""
        self = self | other

    def le(self, other: Self) -> Bool:
        """Tell whether no value comes more often than in another."""
        for entry in self._data.items():
            if entry.value > other[entry.key]:
                return False
        return True

    def lt(self, other: Self) -> Bool:
        """Tell whether no value comes more often than in another, and some less."""
        return self.le(other) and not other.le(self)

    def ge(self, other: Self) -> Bool:
        """Tell whether no value comes less often than in another."""
        return other.le(self)

    def gt(self, other: Self) -> Bool:
        """Tell whether no value comes less often than in another, and some more."""
        return other.lt(self)

    def __eq__(self, other: Self, /) -> Bool:
        """Tell whether every value comes as often in both."""
        return self.le(other) and other.le(self)

    def write_to(self, mut writer: Some[Writer]) where conforms_to(Self.V, Writable):
        """Write the values and their numbers, those first that come most often."""
        writer.write_string("{")
        var first = True
        for entry in self._by_number():
            if not first:
                writer.write_string(", ")
            first = False
            entry._value.write_to(writer)
            writer.write_string(": ")
            entry._count.write_to(writer)
        writer.write_string("}")

    def write_repr_to(self, mut writer: Some[Writer]) where conforms_to(Self.V, Writable):
        """Write the values and their numbers, with the type."""
        writer.write_string("Counter[")
        writer.write_string(type_name[Self.V]())
        writer.write_string("](")
        writer.write_string("{")
        var first = True
        for entry in self._by_number():
            if not first:
                writer.write_string(", ")
            first = False
            entry._value.write_repr_to(writer)
            writer.write_string(": ")
            entry._count.write_repr_to(writer)
        writer.write_string("})")
