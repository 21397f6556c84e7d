"""Values that are found by their keys, in the order in which they came."""

from std._system.memory import unsafe_free_room, unsafe_room
from std.builtin.rebind import downcast
from std.collections.list import List
from std.collections.optional import Optional
from std.collections.string.string_span import StringSpan
from std.collections.string_dict import OwnedKwargsDict, StringDict
from std.format import Writable, Writer
from std.hash import Hashable, Hasher, default_hasher
from std.iter._traits import Iterable, IterableOwned, Iterator, StopIteration
from std.reflection._type_name import type_name

comptime KeyElement = Equatable & Hashable & Movable
"""What keys must be able to do."""
comptime _Index = __mlir_type[`!kgen.pointer<`, Int32, `>`]
comptime _Hashes = __mlir_type[`!kgen.pointer<`, UInt64, `>`]
comptime _EMPTY = -1
comptime _REMOVED = -2
# Every hash value that is kept has this bit; nought is that of an entry which was taken out.
comptime _PRESENT = UInt64(0x8000000000000000)


struct DictKeyError[K: KeyElement](ImplicitlyCopyable, Movable, Writable):
    """What is raised when a key is missing.

    Parameters:
        K: What the keys are.
    """

    def __init__(out self):
        """Make the error."""
        pass

    def write_to(self, mut writer: Some[Writer]):
        """Write the name."""
        writer.write_string("DictKeyError[")
        writer.write_string(type_name[Self.K]())
        writer.write_string("]()")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the name."""
        self.write_to(writer)


struct EmptyDictError(ImplicitlyCopyable, Movable, Writable):
    """What is raised when there is nothing to take out."""

    def __init__(out self):
        """Make the error."""
        pass

    def write_to(self, mut writer: Some[Writer]):
        """Write the name."""
        writer.write_string("EmptyDictError()")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the name."""
        writer.write_string("EmptyDictError()")


struct DictEntry[
    K: KeyElement, V: Movable, H: Defaultable & Deinitable & Hasher & Movable = default_hasher
](
    Copyable where conforms_to(K, Copyable) and conforms_to(V, Copyable),
    Deinitable where conforms_to(K, Deinitable) and conforms_to(V, Deinitable),
    Movable,
):
    """A key and its value.

    Parameters:
        K: What the key is.
        V: What the value is.
        H: What makes hash values.
    """

    var key: Self.K
    """The key."""
    var value: Self.V
    """The value."""

    def __init__(out self, var key: Self.K, var value: Self.V):
        """Put a key and a value together."""
        self.key = key^
        self.value = value^

    def reap_value(deinit self) -> Self.V where conforms_to(Self.K, Deinitable):
        """Keep only the value."""
        return self.value^

    def _end_with[
        F: def(var Self.K, var Self.V) -> None
    ](deinit self, end: F):
        end(self.key^, self.value^)

    def _reap_key(deinit self) -> Self.K where conforms_to(Self.V, Deinitable):
        return self.key^


struct _DictEntryIter[
    mut: Bool,
    //,
    K: Copyable & Equatable & Hashable,
    V: Copyable,
    H: Defaultable & Deinitable & Hasher & Movable,
    origin: Origin[mut=mut],
    forward: Bool = True,
](ImplicitlyCopyable, Iterable, Iterator, Sized):
    """Goes through the entries of a dictionary."""

    comptime Element = DictEntry[Self.K, Self.V, Self.H]
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime _Entries = __mlir_type[`!kgen.pointer<`, DictEntry[Self.K, Self.V, Self.H], `>`]

    var _entries: Self._Entries
    var _hashes: _Hashes
    var _at: Int
    var _left: Int

    def __init__(out self, entries: Self._Entries, hashes: _Hashes, at: Int, left: Int):
        self._entries = entries
        self._hashes = hashes
        self._at = at
        self._left = left

    def __iter__(ref self) -> Self:
        return self

    def __next__(
        mut self,
    ) raises StopIteration -> ref [Self.origin] DictEntry[Self.K, Self.V, Self.H]:
        if self._left <= 0:
            raise StopIteration()
        self._left = self._left - 1
        var at = _next_present(self._hashes, self._at, Self.forward)
        self._at = at + 1 if Self.forward else at - 1
        return __get_address_as_lvalue(__mlir_op.`pop.offset`(self._entries, at))

    def __len__(self) -> Int:
        return self._left


struct _DictKeyIter[
    mut: Bool,
    //,
    K: Copyable & Equatable & Hashable,
    V: Movable,
    H: Defaultable & Deinitable & Hasher & Movable,
    origin: Origin[mut=mut],
    forward: Bool = True,
](ImplicitlyCopyable, Iterable, Iterator, Sized):
    """Goes through the keys of a dictionary."""

    comptime Element = Self.K
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime _Entries = __mlir_type[`!kgen.pointer<`, DictEntry[Self.K, Self.V, Self.H], `>`]

    var _entries: Self._Entries
    var _hashes: _Hashes
    var _at: Int
    var _left: Int

    def __init__(out self, entries: Self._Entries, hashes: _Hashes, at: Int, left: Int):
        self._entries = entries
        self._hashes = hashes
        self._at = at
        self._left = left

    def __iter__(ref self) -> Self:
        return self

    def __next__(mut self) raises StopIteration -> ref [Self.origin] Self.K:
        if self._left <= 0:
            raise StopIteration()
        self._left = self._left - 1
        var at = _next_present(self._hashes, self._at, Self.forward)
        self._at = at + 1 if Self.forward else at - 1
        return __get_address_as_lvalue(__mlir_op.`pop.offset`(self._entries, at)).key

    def __len__(self) -> Int:
        return self._left


struct _DictValueIter[
    mut: Bool,
    //,
    K: Copyable & Equatable & Hashable,
    V: Copyable,
    H: Defaultable & Deinitable & Hasher & Movable,
    origin: Origin[mut=mut],
    forward: Bool = True,
](ImplicitlyCopyable, Iterable, Iterator, Sized):
    """Goes through the values of a dictionary."""

    comptime Element = Self.V
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime _Entries = __mlir_type[`!kgen.pointer<`, DictEntry[Self.K, Self.V, Self.H], `>`]

    var _entries: Self._Entries
    var _hashes: _Hashes
    var _at: Int
    var _left: Int

    def __init__(out self, entries: Self._Entries, hashes: _Hashes, at: Int, left: Int):
        self._entries = entries
        self._hashes = hashes
        self._at = at
        self._left = left

    def __iter__(ref self) -> Self:
        return self

    def __next__(mut self) raises StopIteration -> ref [Self.origin] Self.V:
        if self._left <= 0:
            raise StopIteration()
        self._left = self._left - 1
        var at = _next_present(self._hashes, self._at, Self.forward)
        self._at = at + 1 if Self.forward else at - 1
        return __get_address_as_lvalue(__mlir_op.`pop.offset`(self._entries, at)).value

    def __len__(self) -> Int:
        return self._left


struct _DictKeyIterOwned[
    K: Deinitable & Equatable & Hashable & Movable,
    V: Deinitable & Movable,
    H: Defaultable & Deinitable & Hasher & Movable,
](IterableOwned, Iterator):
    """Uses up a dictionary for its keys."""

    comptime Element = Self.K
    comptime IteratorOwnedType: Iterator = Self

    var _dict: Dict[Self.K, Self.V, Self.H]
    var _at: Int

    def __init__(out self, var dict: Dict[Self.K, Self.V, Self.H]):
        self._dict = dict^
        self._at = 0

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Self.K:
        if self._dict._live == 0:
            raise StopIteration()
        var at = _next_present(self._dict._hashes, self._at, True)
        self._at = at + 1
        self._dict._live = self._dict._live - 1
        __mlir_op.`pop.store`(UInt64(0), __mlir_op.`pop.offset`(self._dict._hashes, at))
        var entry = __get_address_as_owned_value(self._dict._entry(at))
        return entry^._reap_key()

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        var left = self._dict._live
        return (left, Optional[Int](left))


struct _TakeDictEntryIter[
    K: Deinitable & Equatable & Hashable & Movable,
    V: Deinitable & Movable,
    H: Defaultable & Deinitable & Hasher & Movable,
    origin: MutOrigin,
](Iterator):
    """Uses up a dictionary for its entries."""

    comptime Element = DictEntry[Self.K, Self.V, Self.H]

    var _dict: Dict[Self.K, Self.V, Self.H]
    var _at: Int

    def __init__(out self, var dict: Dict[Self.K, Self.V, Self.H]):
        self._dict = dict^
        self._at = 0

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> DictEntry[Self.K, Self.V, Self.H]:
        if self._dict._live == 0:
            raise StopIteration()
        var at = _next_present(self._dict._hashes, self._at, True)
        self._at = at + 1
        self._dict._live = self._dict._live - 1
        __mlir_op.`pop.store`(UInt64(0), __mlir_op.`pop.offset`(self._dict._hashes, at))
        return __get_address_as_owned_value(self._dict._entry(at))


def _next_present(hashes: _Hashes, at: Int, forward: Bool) -> Int:
    """Return the position of the next entry that was not taken out."""
    var position = at
    var step = 1 if forward else -1
    while __mlir_op.`pop.load`[_type=UInt64](__mlir_op.`pop.offset`(hashes, position)) == 0:
        position = position + step
    return position


def _last_present(hashes: _Hashes, at: Int, left: Int) -> Int:
    """Return the position of the last of so many entries."""
    var position = at - 1
    for _ in range(left):
        position = _next_present(hashes, position + 1, True)
    return position


struct Dict[
    K: KeyElement, V: Movable, H: Defaultable & Deinitable & Hasher & Movable = default_hasher
](
    Boolable,
    Copyable where conforms_to(K, Copyable) and conforms_to(V, Copyable),
    Defaultable,
    Deinitable where conforms_to(K, Deinitable) and conforms_to(V, Deinitable),
    Equatable where conforms_to(V, Equatable),
    Hashable where conforms_to(V, Hashable),
    Iterable,
    IterableOwned where conforms_to(K, Deinitable) and conforms_to(V, Deinitable & Movable),
    Movable,
    Sized,
    Writable where conforms_to(K, Writable) and conforms_to(V, Writable),
):
    """Values that are found by their keys, in the order in which they came.

    The entries lie behind each other; a table with twice as many places or more says by the hash
    value where an entry is.

    Parameters:
        K: What the keys are.
        V: What the values are.
        H: What makes hash values.
    """

    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = _DictKeyIter[
        downcast[Self.K, Copyable & Equatable & Hashable], Self.V, Self.H, iterable_origin
    ]
    """What goes through the keys."""
    comptime IteratorOwnedType: Iterator = _DictKeyIterOwned[
        downcast[Self.K, Deinitable & Equatable & Hashable & Movable],
        downcast[Self.V, Deinitable & Movable],
        Self.H,
    ]
    """What uses up the dictionary for its keys."""
    comptime _Entry = DictEntry[Self.K, Self.V, Self.H]
    comptime _Entries = __mlir_type[`!kgen.pointer<`, DictEntry[Self.K, Self.V, Self.H], `>`]

    var _entries: Self._Entries
    var _hashes: _Hashes
    var _index: _Index
    # How many places the table has, a power of two, or nought.
    var _slots: Int
    # How many entries there have been since the table was made, and how many are left of them.
    var _used: Int
    var _live: Int
    # How many places of the table are or were in use since it was made.
    var _filled: Int

    # ------------------------------------------------------------ making one

    def __init__(out self):
        """Make an empty dictionary."""
        self._entries = __mlir_op.`pop.index_to_pointer`[_type=Self._Entries](Int(0))
        self._hashes = __mlir_op.`pop.index_to_pointer`[_type=_Hashes](Int(0))
        self._index = __mlir_op.`pop.index_to_pointer`[_type=_Index](Int(0))
        self._slots = 0
        self._used = 0
        self._live = 0
        self._filled = 0

    def __init__(out self, *, capacity: Int):
        """Make an empty dictionary with room for entries."""
        self = Self()
        if capacity > 0:
            self._rebuild(_slots_for(capacity))

    def __init__(
        out self, var keys: List[Self.K], var values: List[Self.V], __dict_literal__: NoneType
    ) where conforms_to(Self.K, Deinitable) and conforms_to(Self.V, Deinitable):
        """Take over keys and values."""
        self = Self()
        var count = len(keys)
        for i in range(count):
            self._put(
                __get_address_as_owned_value(keys._at(i)),
                __get_address_as_owned_value(values._at(i)),
            )
        keys._len = 0
        values._len = 0

    def __init__(out self, *, copy: Self) where conforms_to(
        Self.K, Copyable
    ) and conforms_to(Self.V, Copyable):
        """Copy every entry."""
        self = Self()
        if copy._live > 0:
            self._rebuild(_slots_for(copy._live))
        for i in range(copy._used):
            var hash = copy._hash_at(i)
            if hash != 0:
                ref entry = __get_address_as_lvalue(copy._entry(i))
                self._add(
                    Self._Entry(Self.K(copy=entry.key), Self.V(copy=entry.value)), hash
                )

    def __deinit__(deinit self) where conforms_to(Self.K, Deinitable) and conforms_to(
        Self.V, Deinitable
    ):
        """End every entry and give the memory back."""
        for i in range(self._used):
            if self._hash_at(i) != 0:
                _ = __get_address_as_owned_value(self._entry(i))
        self._free()

    @staticmethod
    def fromkeys(keys: List[Self.K], value: Self.V) -> Self where conforms_to(
        Self.K, Copyable & Deinitable
    ) and conforms_to(Self.V, Copyable & Deinitable):
        """Make a dictionary with the same value for several keys."""
        var result = Self()
        for i in range(len(keys)):
            result._put(Self.K(copy=keys[i]), Self.V(copy=value))
        return result^

    @staticmethod
    def fromkeys[
        keys_mut: Bool, keys_origin: Origin[mut=keys_mut], //, Keys: Iterable
    ](ref [keys_origin] keys: Keys, value: Self.V) -> Self where (
        Self.K == Keys.IteratorType[keys_origin].Element
    ) and conforms_to(
        Keys.IteratorType[keys_origin].Element, Copyable & Deinitable & Hashable & Equatable
    ) and conforms_to(Self.V, Copyable & Deinitable):
        """Make a dictionary with the same value for several keys.

        Parameters:
            keys_mut: Whether the keys may be changed where they are.
            keys_origin: Where they live.
            Keys: What has them.

        Args:
            keys: What has the keys.
            value: The value of each.

        Returns:
            The dictionary.
        """
        var result = Self()
        for key in keys:
            result._put(Self.K(copy=rebind[Self.K](key)), Self.V(copy=value))
        return result^

    # ------------------------------------------------------------ the table

    def _entry(self, at: Int) -> Self._Entries:
        """Return where an entry is."""
        return __mlir_op.`pop.offset`(self._entries, at)

    def _hash_at(self, at: Int) -> UInt64:
        """Return the hash value of an entry, nought if it was taken out."""
        return __mlir_op.`pop.load`[_type=UInt64](__mlir_op.`pop.offset`(self._hashes, at))

    def _free(self):
        """Give the memory back."""
        if self._slots > 0:
            unsafe_free_room[Self._Entry](self._entries)
            __mlir_op.`pop.external_call`[func="free", _type=NoneType](self._hashes)
            __mlir_op.`pop.external_call`[func="free", _type=NoneType](self._index)

    @staticmethod
    def _hash(key: Self.K) -> UInt64:
        """Return the hash value of a key."""
        var hasher = Self.H()
        key.__hash__(hasher)
        return hasher^.finish() | _PRESENT

    def _rebuild(mut self, slots: Int):
        """Make a table of another size and put the entries that are left into it."""
        var room = slots // 2
        var old_entries = self._entries
        var old_hashes = self._hashes
        var old_index = self._index
        var old_slots = self._slots
        var old_used = self._used
        self._entries = unsafe_room[Self._Entry](room)
        self._hashes = __mlir_op.`pop.external_call`[func="malloc", _type=_Hashes](room * 8)
        self._index = __mlir_op.`pop.external_call`[func="malloc", _type=_Index](slots * 4)
        self._slots = slots
        self._used = 0
        self._live = 0
        self._filled = 0
        for i in range(slots):
            __mlir_op.`pop.store`(
                Int32(_EMPTY), __mlir_op.`pop.offset`(self._index, i)
            )
        for i in range(old_used):
            var hash = __mlir_op.`pop.load`[_type=UInt64](
                __mlir_op.`pop.offset`(old_hashes, i)
            )
            if hash != 0:
                self._add(
                    __get_address_as_owned_value(__mlir_op.`pop.offset`(old_entries, i)),
                    hash,
                )
        if old_slots > 0:
            unsafe_free_room[Self._Entry](old_entries)
            __mlir_op.`pop.external_call`[func="free", _type=NoneType](old_hashes)
            __mlir_op.`pop.external_call`[func="free", _type=NoneType](old_index)

    def _find(self, key: Self.K, hash: UInt64) -> Int:
        """Return the place of the table that says where a key is, or -1."""
        if self._live == 0:
            return -1
        var mask = self._slots - 1
        var slot = Int(hash & UInt64(mask))
        while True:
            var at = Int(
                __mlir_op.`pop.load`[_type=Int32](__mlir_op.`pop.offset`(self._index, slot))
            )
            if at == _EMPTY:
                return -1
            if at >= 0 and self._hash_at(at) == hash:
                if __get_address_as_lvalue(self._entry(at)).key == key:
                    return slot
            slot = (slot + 1) & mask

    def _position(self, slot: Int) -> Int:
        """Return the position of the entry that a place of the table leads to."""
        return Int(
            __mlir_op.`pop.load`[_type=Int32](__mlir_op.`pop.offset`(self._index, slot))
        )

    def _add(mut self, var entry: DictEntry[Self.K, Self.V, Self.H], hash: UInt64):
        """Put an entry at the end whose key is not there yet and for which there is room."""
        var mask = self._slots - 1
        var slot = Int(hash & UInt64(mask))
        while self._position(slot) >= 0:
            slot = (slot + 1) & mask
        if self._position(slot) == _EMPTY:
            self._filled = self._filled + 1
        var at = self._used
        __mlir_op.`pop.store`(Int32(at), __mlir_op.`pop.offset`(self._index, slot))
        __mlir_op.`pop.store`(hash, __mlir_op.`pop.offset`(self._hashes, at))
        __get_address_as_uninit_lvalue(self._entry(at)) = entry^
        self._used = at + 1
        self._live = self._live + 1

    def _make_room(mut self):
        """Make room for one more entry."""
        if self._used * 2 >= self._slots or self._filled * 4 >= self._slots * 3:
            self._rebuild(_slots_for(self._live + self._live // 2 + 4))

    def _remove(mut self, slot: Int) -> DictEntry[Self.K, Self.V, Self.H]:
        """Take out the entry that a place of the table leads to."""
        var at = self._position(slot)
        __mlir_op.`pop.store`(Int32(_REMOVED), __mlir_op.`pop.offset`(self._index, slot))
        __mlir_op.`pop.store`(UInt64(0), __mlir_op.`pop.offset`(self._hashes, at))
        self._live = self._live - 1
        # What was last needs no gap.
        if at == self._used - 1:
            self._used = at
        return __get_address_as_owned_value(self._entry(at))

    def _put(mut self, var key: Self.K, var value: Self.V) where conforms_to(
        Self.K, Deinitable
    ) and conforms_to(Self.V, Deinitable):
        """Set the value of a key."""
        var hash = Self._hash(key)
        var slot = self._find(key, hash)
        var entry = Self._Entry(key^, value^)
        if slot >= 0:
            # The key that is there ends, too: equal keys need not be the same.
            __get_address_as_lvalue(self._entry(self._position(slot))) = entry^
            return
        self._make_room()
        self._add(entry^, hash)

    # ------------------------------------------------------------ entries

    def __len__(self) -> Int:
        """Return how many entries there are."""
        return self._live

    def __bool__(self) -> Bool:
        """Tell whether there are any entries."""
        return self._live != 0

    def __contains__(self, key: Self.K) -> Bool:
        """Tell whether there is a key."""
        return self._find(key, Self._hash(key)) >= 0

    @__keeps_interiors
    def __getitem__(
        ref self, key: Self.K
    ) raises DictKeyError[Self.K] -> ref [self["value"]] Self.V:
        """Return the value of a key."""
        var slot = self._find(key, Self._hash(key))
        if slot < 0:
            raise DictKeyError[Self.K]()
        return __get_address_as_lvalue(self._entry(self._position(slot))).value

    def __setitem__(mut self, var key: Self.K, var value: Self.V) where conforms_to(
        Self.K, Deinitable
    ) and conforms_to(Self.V, Deinitable):
        """Set the value of a key."""
        self._put(key^, value^)

    def insert(mut self, var key: Self.K, var value: Self.V) -> Optional[
        DictEntry[Self.K, Self.V, Self.H]
    ]:
        """Set the value of a key, and return the entry that was there."""
        var hash = Self._hash(key)
        var slot = self._find(key, hash)
        if slot < 0:
            self._make_room()
            self._add(Self._Entry(key^, value^), hash)
            return Optional[Self._Entry]()
        var place = self._entry(self._position(slot))
        var old = __get_address_as_owned_value(place)
        __get_address_as_uninit_lvalue(place) = Self._Entry(key^, value^)
        return Optional[Self._Entry](old^)

    def find(self, key: Self.K) -> Optional[Self.V] where conforms_to(Self.V, Copyable):
        """Return a copy of the value of a key, if it is there."""
        var slot = self._find(key, Self._hash(key))
        if slot < 0:
            return Optional[Self.V]()
        return Optional[Self.V](
            Self.V(copy=__get_address_as_lvalue(self._entry(self._position(slot))).value)
        )

    def get(self, key: Self.K) -> Optional[Self.V] where conforms_to(Self.V, Copyable):
        """Return a copy of the value of a key, if it is there."""
        return self.find(key)

    def get(self, key: Self.K, var default: Self.V) -> Self.V where conforms_to(
        Self.V, Copyable & Deinitable
    ):
        """Return a copy of the value of a key, or another value."""
        var slot = self._find(key, Self._hash(key))
        if slot < 0:
            return default^
        return Self.V(copy=__get_address_as_lvalue(self._entry(self._position(slot))).value)

    def pop(mut self, key: Self.K) raises DictKeyError[Self.K] -> Self.V where conforms_to(
        Self.K, Deinitable
    ):
        """Take out a key, and return its value."""
        var slot = self._find(key, Self._hash(key))
        if slot < 0:
            raise DictKeyError[Self.K]()
        return self._remove(slot).reap_value()

    def pop(mut self, key: Self.K, var default: Self.V) -> Self.V where conforms_to(
        Self.K, Deinitable
    ) and conforms_to(Self.V, Deinitable):
        """Take out a key, and return its value, or another."""
        var slot = self._find(key, Self._hash(key))
        if slot < 0:
            return default^
        return self._remove(slot).reap_value()

    def popitem(mut self) raises EmptyDictError -> DictEntry[Self.K, Self.V, Self.H]:
        """Take out the entry that came last."""
        if self._live == 0:
            raise EmptyDictError()
        var at = _next_present(self._hashes, self._used - 1, False)
        # Nothing behind it is left.
        self._used = at + 1
        return self._remove(self._slot_of(at))

    def _slot_of(self, position: Int) -> Int:
        """Return the place of the table that leads to an entry."""
        var mask = self._slots - 1
        var slot = Int(self._hash_at(position) & UInt64(mask))
        while self._position(slot) != position:
            slot = (slot + 1) & mask
        return slot

    def setdefault(
        mut self, var key: Self.K, var default: Self.V
    ) -> ref [self["value"]] Self.V where conforms_to(Self.K, Deinitable) and conforms_to(
        Self.V, Deinitable
    ):
        """Return the value of a key, which is set before if it is missing."""
        var hash = Self._hash(key)
        var slot = self._find(key, hash)
        var at = self._used
        if slot >= 0:
            at = self._position(slot)
        else:
            self._make_room()
            at = self._used
            self._add(Self._Entry(key^, default^), hash)
        return __get_address_as_lvalue(self._entry(at)).value

    def update(mut self, other: Self, /) where conforms_to(
        Self.K, Copyable & Deinitable
    ) and conforms_to(Self.V, Copyable & Deinitable):
        """Set the values of the keys of another dictionary."""
        for i in range(other._used):
            if other._hash_at(i) != 0:
                ref entry = __get_address_as_lvalue(other._entry(i))
                self._put(Self.K(copy=entry.key), Self.V(copy=entry.value))

    def __or__(self, other: Self) -> Self where conforms_to(
        Self.K, Copyable & Deinitable
    ) and conforms_to(Self.V, Copyable & Deinitable):
        """Join two dictionaries; the other's values count."""
        var result = Self(copy=self)
        result.update(other)
        return result^

    def __ior__(mut self, other: Self) where conforms_to(
        Self.K, Copyable & Deinitable
    ) and conforms_to(Self.V, Copyable & Deinitable):
        """Set the values of the keys of another dictionary."""
        self.update(other)

    def clear(mut self) where conforms_to(Self.K, Deinitable) and conforms_to(
        Self.V, Deinitable
    ):
        """End all entries."""
        for i in range(self._used):
            if self._hash_at(i) != 0:
                _ = __get_address_as_owned_value(self._entry(i))
        self._forget_all()

    def _forget_all(mut self):
        """Hold nothing, after all entries have ended."""
        self._used = 0
        self._live = 0
        self._filled = 0
        for i in range(self._slots):
            __mlir_op.`pop.store`(
                Int32(_EMPTY), __mlir_op.`pop.offset`(self._index, i)
            )

    def clear_with[
        F: def(var Self.K, var Self.V) -> None
    ](mut self, destroy_func: F, /):
        """Take out all entries, and give each to a function that ends it."""
        for i in range(self._used):
            if self._hash_at(i) != 0:
                var entry = __get_address_as_owned_value(self._entry(i))
                entry^._end_with(destroy_func)
        self._forget_all()

    def deinit_with[
        F: def(var Self.K, var Self.V) -> None
    ](deinit self, deinit_func: F, /):
        """Give each entry to a function that ends it."""
        for i in range(self._used):
            if self._hash_at(i) != 0:
                var entry = __get_address_as_owned_value(self._entry(i))
                entry^._end_with(deinit_func)
        self._free()

    # ------------------------------------------------------------ going through

    def __iter__(
        ref self,
    ) -> _DictKeyIter[
        downcast[Self.K, Copyable & Equatable & Hashable], Self.V, Self.H, origin_of(self)
    ]:
        """Go through the keys."""
        return self.keys()

    def __iter__(var self) -> _DictKeyIterOwned[
        downcast[Self.K, Deinitable & Equatable & Hashable & Movable],
        downcast[Self.V, Deinitable & Movable],
        Self.H,
    ] where conforms_to(Self.K, Deinitable) and conforms_to(Self.V, Deinitable & Movable):
        """Use up the dictionary for its keys."""
        return {
            rebind_var[
                Dict[
                    downcast[Self.K, Deinitable & Equatable & Hashable & Movable],
                    downcast[Self.V, Deinitable & Movable],
                    Self.H,
                ]
            ](self^)
        }

    def __reversed__(
        ref self,
    ) -> _DictKeyIter[
        downcast[Self.K, Copyable & Equatable & Hashable],
        Self.V,
        Self.H,
        origin_of(self),
        False,
    ]:
        """Go through the keys from the last to the first."""
        return {
            __mlir_op.`pop.pointer.bitcast`[
                _type=__mlir_type[
                    `!kgen.pointer<`,
                    DictEntry[
                        downcast[Self.K, Copyable & Equatable & Hashable], Self.V, Self.H
                    ],
                    `>`,
                ]
            ](self._entries),
            self._hashes,
            self._used - 1,
            self._live,
        }

    def keys(
        ref self,
    ) -> _DictKeyIter[
        downcast[Self.K, Copyable & Equatable & Hashable], Self.V, Self.H, origin_of(self)
    ]:
        """Go through the keys."""
        return {
            __mlir_op.`pop.pointer.bitcast`[
                _type=__mlir_type[
                    `!kgen.pointer<`,
                    DictEntry[
                        downcast[Self.K, Copyable & Equatable & Hashable], Self.V, Self.H
                    ],
                    `>`,
                ]
            ](self._entries),
            self._hashes,
            0,
            self._live,
        }

    def values(
        ref self,
    ) -> _DictValueIter[
        downcast[Self.K, Copyable & Equatable & Hashable],
        downcast[Self.V, Copyable],
        Self.H,
        origin_of(self),
    ]:
        """Go through the values."""
        return {
            __mlir_op.`pop.pointer.bitcast`[
                _type=__mlir_type[
                    `!kgen.pointer<`,
                    DictEntry[
                        downcast[Self.K, Copyable & Equatable & Hashable],
                        downcast[Self.V, Copyable],
                        Self.H,
                    ],
                    `>`,
                ]
            ](self._entries),
            self._hashes,
            0,
            self._live,
        }

    def items(
        ref self,
    ) -> _DictEntryIter[
        downcast[Self.K, Copyable & Equatable & Hashable],
        downcast[Self.V, Copyable],
        Self.H,
        origin_of(self),
    ]:
        """Go through the entries."""
        return {
            __mlir_op.`pop.pointer.bitcast`[
                _type=__mlir_type[
                    `!kgen.pointer<`,
                    DictEntry[
                        downcast[Self.K, Copyable & Equatable & Hashable],
                        downcast[Self.V, Copyable],
                        Self.H,
                    ],
                    `>`,
                ]
            ](self._entries),
            self._hashes,
            0,
            self._live,
        }

    def take_items(
        mut self,
    ) -> _TakeDictEntryIter[
        downcast[Self.K, Deinitable & Equatable & Hashable & Movable],
        downcast[Self.V, Deinitable & Movable],
        Self.H,
        origin_of(self),
    ] where conforms_to(Self.K, Deinitable) and conforms_to(Self.V, Deinitable):
        """Take out the entries one after the other; those that are left at the end, end."""
        var taken = Self()
        swap(self, taken)
        return {
            rebind_var[
                Dict[
                    downcast[Self.K, Deinitable & Equatable & Hashable & Movable],
                    downcast[Self.V, Deinitable & Movable],
                    Self.H,
                ]
            ](taken^)
        }

    # ------------------------------------------------------------ comparing and writing

    def __eq__(self, other: Self, /) -> Bool where conforms_to(Self.V, Equatable):
        """Tell whether both have the same keys with equal values."""
        if self._live != other._live:
            return False
        for i in range(self._used):
            var hash = self._hash_at(i)
            if hash == 0:
                continue
            ref entry = __get_address_as_lvalue(self._entry(i))
            var slot = other._find(entry.key, hash)
            if slot < 0:
                return False
            if not (
                entry.value
                == __get_address_as_lvalue(other._entry(other._position(slot))).value
            ):
                return False
        return True

    def __ne__(self, other: Self, /) -> Bool where conforms_to(Self.V, Equatable):
        """Tell whether they differ."""
        return not self == other

    def __hash__[H2: Hasher](self, mut hasher: H2) where conforms_to(Self.V, Hashable):
        """Feed the entries to a hasher, their order aside."""
        var sum = UInt64(0)
        for i in range(self._used):
            var hash = self._hash_at(i)
            if hash != 0:
                var inner = default_hasher()
                __get_address_as_lvalue(self._entry(i)).value.__hash__(inner)
                sum = sum + (hash ^ inner^.finish())
        hasher._update_with_simd(sum)

    def write_to(self, mut writer: Some[Writer]) where conforms_to(
        Self.K, Writable
    ) and conforms_to(Self.V, Writable):
        """Write the entries in braces."""
        writer.write_string("{")
        var first = True
        for i in range(self._used):
            if self._hash_at(i) == 0:
                continue
            if not first:
                writer.write_string(", ")
            first = False
            ref entry = __get_address_as_lvalue(self._entry(i))
            entry.key.write_to(writer)
            writer.write_string(": ")
            entry.value.write_to(writer)
        writer.write_string("}")

    def write_repr_to(self, mut writer: Some[Writer]) where conforms_to(
        Self.K, Writable
    ) and conforms_to(Self.V, Writable):
        """Write the entries as in a program, with the type."""
        writer.write_string("Dict[")
        writer.write_string(type_name[Self.K]())
        writer.write_string(", ")
        writer.write_string(type_name[Self.V]())
        writer.write_string("](")
        self._write_entries_repr(writer)
        writer.write_string(")")

    def _write_entries_repr(self, mut writer: Some[Writer]) where conforms_to(
        Self.K, Writable
    ) and conforms_to(Self.V, Writable):
        """Write the entries in braces as in a program."""
        writer.write_string("{")
        var first = True
        for i in range(self._used):
            if self._hash_at(i) == 0:
                continue
            if not first:
                writer.write_string(", ")
            first = False
            ref entry = __get_address_as_lvalue(self._entry(i))
            entry.key.write_repr_to(writer)
            writer.write_string(": ")
            entry.value.write_repr_to(writer)
        writer.write_string("}")


def _slots_for(entries: Int) -> Int:
    """Return how many places a table needs for entries."""
    var slots = 8
    while slots // 2 < entries:
        slots = slots * 2
    return slots

