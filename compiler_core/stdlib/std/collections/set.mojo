"""Values without repetition, in the order in which they came."""

from std.builtin.rebind import downcast
from std.collections.dict import (
    Dict,
    DictEntry,
    DictKeyError,
    KeyElement,
    _DictKeyIter,
    _DictKeyIterOwned,
)
from std.collections.list import List
from std.collections.optional import Optional
from std.format import Writable, Writer
from std.hash import Hashable, Hasher, default_hasher
from std.iter._traits import Iterable, IterableOwned, Iterator
from std.memory.memory import forget_deinit
from std.memory.pointer import Pointer
from std.reflection._type_name import type_name


struct Set[T: KeyElement, H: Defaultable & Deinitable & Hasher & Movable = default_hasher](
    Boolable,
    Comparable,
    Copyable where conforms_to(T, Copyable),
    Deinitable where conforms_to(T, Deinitable),
    Equatable,
    Hashable,
    Iterable,
    IterableOwned where conforms_to(T, Deinitable),
    Movable,
    Sized,
    Writable where conforms_to(T, Writable),
):
    """Values without repetition, in the order in which they came.

    Parameters:
        T: What they are.
        H: What makes hash values.
    """

    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = _DictKeyIter[
        downcast[Self.T, Copyable & Equatable & Hashable], NoneType, Self.H, iterable_origin
    ]
    """What goes through the values."""
    comptime IteratorOwnedType: Iterator = _DictKeyIterOwned[
        downcast[Self.T, Deinitable & Equatable & Hashable & Movable], NoneType, Self.H
    ]
    """What uses up the values."""

    var _data: Dict[Self.T, NoneType, Self.H]

    def __init__(out self):
        """Make an empty set."""
        self._data = Dict[Self.T, NoneType, Self.H]()

    def __init__(
        out self, var *values: Self.T, __set_literal__: NoneType = None
    ) where conforms_to(Self.T, Deinitable):
        """Take over values."""
        self._data = Dict[Self.T, NoneType, Self.H]()
        for i in range(len(values)):
            self._data._put(__get_address_as_owned_value(values._raw(i)), NoneType())
        values^._forget()

    def __init__(out self, elements: List[Self.T]) where conforms_to(
        Self.T, Copyable & Deinitable
    ):
        """Copy the values of a list."""
        self._data = Dict[Self.T, NoneType, Self.H]()
        for i in range(len(elements)):
            self._data._put(Self.T(copy=elements[i]), NoneType())

    # ------------------------------------------------------------ values

    def __len__(self) -> Int:
        """Return how many values there are."""
        return self._data._live

    def __bool__(self) -> Bool:
        """Tell whether there are any values."""
        return self._data._live != 0

    def __contains__(self, t: Self.T) -> Bool:
        """Tell whether a value is there."""
        return t in self._data

    def add(mut self, var t: Self.T) where conforms_to(Self.T, Deinitable):
        """Put a value in."""
        self._data._put(t^, NoneType())

    def insert(mut self, var t: Self.T) -> Optional[Self.T]:
        """Put a value in, and return the one that was there."""
        var old = self._data.insert(t^, NoneType())
        if old:
            return Optional[Self.T](_key_of(old.unsafe_take()))
        old^.deinit_assert_empty()
        return Optional[Self.T]()

    def remove(mut self, t: Self.T) raises where conforms_to(Self.T, Deinitable):
        """Take out a value, which must be there."""
        var slot = self._data._find(t, Dict[Self.T, NoneType, Self.H]._hash(t))
        if slot < 0:
            raise Error(DictKeyError[Self.T]())
        _ = self._data._remove(slot)

    def discard(mut self, value: Self.T) where conforms_to(Self.T, Deinitable):
        """Take out a value if it is there."""
        var slot = self._data._find(value, Dict[Self.T, NoneType, Self.H]._hash(value))
        if slot >= 0:
            _ = self._data._remove(slot)

    def pop(mut self) raises -> Self.T:
        """Take out the value that came last."""
        if self._data._live == 0:
            raise Error("Pop on empty set")
        var at = self._data._used - 1
        while self._data._hash_at(at) == 0:
            at = at - 1
        return _key_of(self._data._remove(self._data._slot_of(at)))

    def clear(mut self) where conforms_to(Self.T, Deinitable):
        """End all values."""
        self._data.clear()

    def clear_with[F: def(var Self.T) -> None](mut self, destroy_func: F, /):
        """Take out all values, and give each to a function that ends it."""
        for i in range(self._data._used):
            if self._data._hash_at(i) != 0:
                destroy_func(_key_of(__get_address_as_owned_value(self._data._entry(i))))
        self._data._forget_all()

    def deinit_with[F: def(var Self.T) -> None](deinit self, deinit_func: F, /):
        """Give each value to a function that ends it."""
        for i in range(self._data._used):
            if self._data._hash_at(i) != 0:
                deinit_func(_key_of(__get_address_as_owned_value(self._data._entry(i))))
        self._data._free()
        forget_deinit(self._data^)

    def __iter__(
        ref self,
    ) -> _DictKeyIter[
        downcast[Self.T, Copyable & Equatable & Hashable], NoneType, Self.H, origin_of(self)
    ]:
        """Go through the values."""
        return {
            __mlir_op.`pop.pointer.bitcast`[
                _type=__mlir_type[
                    `!kgen.pointer<`,
                    DictEntry[
                        downcast[Self.T, Copyable & Equatable & Hashable], NoneType, Self.H
                    ],
                    `>`,
                ]
            ](self._data._entries),
            self._data._hashes,
            0,
            self._data._live,
        }

    def __iter__(var self) -> _DictKeyIterOwned[
        downcast[Self.T, Deinitable & Equatable & Hashable & Movable], NoneType, Self.H
    ] where conforms_to(Self.T, Deinitable):
        """Use up the values."""
        return {
            rebind_var[
                Dict[
                    downcast[Self.T, Deinitable & Equatable & Hashable & Movable],
                    NoneType,
                    Self.H,
                ]
            ](_data_of(self^))
        }

    # ------------------------------------------------------------ comparing

    def issubset(self, other: Self) -> Bool:
        """Tell whether all values are in another set."""
        if self._data._live > other._data._live:
            return False
        for i in range(self._data._used):
            var hash = self._data._hash_at(i)
            if hash != 0 and (
                other._data._find(__get_address_as_lvalue(self._data._entry(i)).key, hash) < 0
            ):
                return False
        return True

    def issuperset(self, other: Self) -> Bool:
        """Tell whether all values of another set are in this one."""
        return other.issubset(self)

    def isdisjoint(self, other: Self) -> Bool:
        """Tell whether no value is in both sets."""
        for i in range(self._data._used):
            var hash = self._data._hash_at(i)
            if hash != 0 and (
                other._data._find(__get_address_as_lvalue(self._data._entry(i)).key, hash) >= 0
            ):
                return False
        return True

    def __eq__(self, other: Self, /) -> Bool:
        """Tell whether both have the same values."""
        return self._data._live == other._data._live and self.issubset(other)

    def __ne__(self, other: Self, /) -> Bool:
        """Tell whether they differ."""
        return not self == other

    def __le__(self, other: Self) -> Bool:
        """Tell whether all values are in another set."""
        return self.issubset(other)

    def __lt__(self, other: Self) -> Bool:
        """Tell whether all values are in another set, which has more."""
        return self._data._live < other._data._live and self.issubset(other)

    def __ge__(self, other: Self) -> Bool:
        """Tell whether all values of another set are in this one."""
        return other.issubset(self)

    def __gt__(self, other: Self) -> Bool:
        """Tell whether all values of another set are in this one, which has more."""
        return other < self

    def __hash__[H2: Hasher](self, mut hasher: H2):
        """Feed the values to a hasher, their order aside."""
        var sum = UInt64(0)
        for i in range(self._data._used):
            sum = sum + self._data._hash_at(i)
        hasher._update_with_simd(sum)

    # ------------------------------------------------------------ several sets

    def union(self, other: Self) -> Self where conforms_to(Self.T, Copyable & Deinitable):
        """Return the values of both sets."""
        var result = Self(copy=self)
        result.update(other)
        return result^

    def intersection(self, other: Self) -> Self where conforms_to(
        Self.T, Copyable & Deinitable
    ):
        """Return the values that are in both sets."""
        return self._those(other, True)

    def difference(self, other: Self) -> Self where conforms_to(
        Self.T, Copyable & Deinitable
    ):
        """Return the values that are not in another set."""
        return self._those(other, False)

    def _those(self, other: Self, wanted: Bool) -> Self where conforms_to(
        Self.T, Copyable & Deinitable
    ):
        """Return the values that are in another set, or those that are not."""
        var result = Self()
        for i in range(self._data._used):
            var hash = self._data._hash_at(i)
            if hash == 0:
                continue
            ref key = __get_address_as_lvalue(self._data._entry(i)).key
            if (other._data._find(key, hash) >= 0) == wanted:
                result.add(Self.T(copy=key))
        return result^

    def symmetric_difference(self, other: Self) -> Self where conforms_to(
        Self.T, Copyable & Deinitable
    ):
        """Return the values that are in just one of both sets."""
        var result = self.difference(other)
        result.update(other.difference(self))
        return result^

    def update(mut self, other: Self) where conforms_to(Self.T, Copyable & Deinitable):
        """Put in the values of another set."""
        for i in range(other._data._used):
            if other._data._hash_at(i) != 0:
                self.add(Self.T(copy=__get_address_as_lvalue(other._data._entry(i)).key))

    def intersection_update(mut self, other: Self) where conforms_to(
        Self.T, Copyable & Deinitable
    ):
        """Keep the values that are in another set."""
        self = other.intersection(self)

    def difference_update(mut self, other: Self) where conforms_to(
        Self.T, Copyable & Deinitable
    ):
        """Take out the values that are in another set."""
        self = self.difference(other)

    def symmetric_difference_update(mut self, other: Self) where conforms_to(
        Self.T, Copyable & Deinitable
    ):
        """Keep the values that are in just one of both sets."""
        self = self.symmetric_difference(other)

    def __or__(self, other: Self) -> Self where conforms_to(Self.T, Copyable & Deinitable):
        """Return the values of both sets."""
        return self.union(other)

    def __and__(self, other: Self) -> Self where conforms_to(Self.T, Copyable & Deinitable):
        """Return the values that are in both sets."""
        return self.intersection(other)

    def __sub__(self, other: Self) -> Self where conforms_to(Self.T, Copyable & Deinitable):
        """Return the values that are not in another set."""
        return self.difference(other)

    def __xor__(self, other: Self) -> Self where conforms_to(Self.T, Copyable & Deinitable):
        """Return the values that are in just one of both sets."""
        return self.symmetric_difference(other)

    def __ior__(mut self, other: Self) where conforms_to(Self.T, Copyable & Deinitable):
        """Put in the values of another set."""
        self.update(other)

    def __iand__(mut self, other: Self) where conforms_to(Self.T, Copyable & Deinitable):
        """Keep the values that are in another set."""
        self.intersection_update(other)

    def __isub__(mut self, other: Self) where conforms_to(Self.T, Copyable & Deinitable):
        """Take out the values that are in another set."""
        self.difference_update(other)

    def __ixor__(mut self, other: Self) where conforms_to(Self.T, Copyable & Deinitable):
        """Keep the values that are in just one of both sets."""
        self.symmetric_difference_update(other)

    # ------------------------------------------------------------ writing

    def write_to(self, mut writer: Some[Writer]) where conforms_to(Self.T, Writable):
        """Write the values in braces."""
        writer.write_string("{")
        var first = True
        for i in range(self._data._used):
            if self._data._hash_at(i) == 0:
                continue
            if not first:
                writer.write_string(", ")
            first = False
            __get_address_as_lvalue(self._data._entry(i)).key.write_to(writer)
        writer.write_string("}")

    def write_repr_to(self, mut writer: Some[Writer]) where conforms_to(Self.T, Writable):
        """Write the values as in a program, with the type."""
        writer.write_string("Set[")
        writer.write_string(type_name[Self.T]())
        writer.write_string(", Hasher=")
        writer.write_string(type_name[Self.H]())
        writer.write_string("]({")
        var first = True
        for i in range(self._data._used):
            if self._data._hash_at(i) == 0:
                continue
            if not first:
                writer.write_string(", ")
            first = False
            __get_address_as_lvalue(self._data._entry(i)).key.write_repr_to(writer)
        writer.write_string("})")


def _key_of[
    K: KeyElement, V: Deinitable & Movable, H: Defaultable & Deinitable & Hasher & Movable
](var entry: DictEntry[K, V, H]) -> K:
    """Keep only the key of an entry."""
    var key = __get_address_as_owned_value(Pointer(to=entry.key)._mlir_value)
    forget_deinit(entry^)
    return key^


def _data_of[
    T: KeyElement, H: Defaultable & Deinitable & Hasher & Movable
](var values: Set[T, H]) -> Dict[T, NoneType, H]:
    """Keep only the table of a set."""
    var data = __get_address_as_owned_value(Pointer(to=values._data)._mlir_value)
    forget_deinit(values^)
    return data^
