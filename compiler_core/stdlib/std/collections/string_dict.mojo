"""Values that are found by text."""

from std.builtin.rebind import downcast
from std.collections.dict import (
    Dict,
    DictEntry,
    DictKeyError,
    EmptyDictError,
    _DictEntryIter,
    _DictKeyIter,
    _DictValueIter,
)
from std.collections.optional import Optional
from std.collections.string.string import String
from std.collections.string.string_span import StringSpan
from std.format import Writable, Writer
from std.hash._fnv1a import Fnv1a
from std.iter._traits import Iterable, Iterator
from std.reflection._type_name import type_name


struct StringDict[V: Movable](
    Copyable where conforms_to(V, Copyable),
    Defaultable,
    Deinitable where conforms_to(V, Deinitable),
    Iterable,
    Movable,
    Sized,
    Writable where conforms_to(V, Writable),
):
    """Values that are found by text, in the order in which they came.

    Parameters:
        V: What they are.
    """

    comptime key_type = String
    """What the keys are."""
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = _DictKeyIter[
        String, downcast[Self.V, Copyable], Fnv1a, iterable_origin
    ]
    """What goes through the keys."""

    var _dict: Dict[String, Self.V, Fnv1a]

    def __init__(out self):
        """Make an empty dictionary."""
        self._dict = Dict[String, Self.V, Fnv1a]()

    def __len__(self) -> Int:
        """Return how many entries there are."""
        return len(self._dict)

    def __contains__(self, key: String) -> Bool:
        """Tell whether there is a key.

        Args:
            key: The key.

        Returns:
            Whether there is.
        """
        return key in self._dict

    @__keeps_interiors
    def __getitem__(
        ref self, ref key: String
    ) raises DictKeyError[String] -> ref [self._dict["value"]] Self.V:
        """Return the value of a key.

        Args:
            key: The key.

        Returns:
            The value.
        """
        return self._dict[key]

    @__keeps_interiors
    def __getitem__(
        ref self, key: StringSpan[_]
    ) raises DictKeyError[String] -> ref [self._dict["value"]] Self.V:
        """Return the value of a key.

        Args:
            key: The key.

        Returns:
            The value.
        """
        return self._dict[String(key)]

    def __setitem__(mut self, key: String, var value: Self.V) where conforms_to(
        Self.V, Deinitable
    ):
        """Set the value of a key.

        Args:
            key: The key.
            value: The value.
        """
        self._dict[key.copy()] = value^

    def insert(mut self, var key: String, var value: Self.V) -> Optional[
        DictEntry[String, Self.V, Fnv1a]
    ]:
        """Set the value of a key.

        Args:
            key: The key.
            value: The value.

        Returns:
            The entry that was there, if any.
        """
        return self._dict.insert(key^, value^)

    def find(self, key: String) -> Optional[Self.V] where conforms_to(Self.V, Copyable):
        """Look for the value of a key.

        Args:
            key: The key.

        Returns:
            A copy of the value, or nothing.
        """
        return self._dict.find(key)

    def pop(mut self, key: String, var default: Self.V) -> Self.V where conforms_to(
        Self.V, Deinitable
    ):
        """Take out a key.

        Args:
            key: The key.
            default: What to return if it is not there.

        Returns:
            Its value.
        """
        return self._dict.pop(key, default^)

    def pop(mut self, ref key: String) raises DictKeyError[String] -> Self.V:
        """Take out a key, which must be there.

        Args:
            key: The key.

        Returns:
            Its value.
        """
        return self._dict.pop(key)

    def popitem(mut self) raises EmptyDictError -> DictEntry[String, Self.V, Fnv1a]:
        """Take out the entry that came last.

        Returns:
            The entry.
        """
        return self._dict.popitem()

    def deinit_with[
        F: def(var String, var Self.V) -> None
    ](deinit self, deinit_func: F, /):
        """Give every key and value to a function that ends them.

        Args:
            deinit_func: The function.
        """
        self._dict^.deinit_with(deinit_func)

    def keys(
        ref self,
    ) -> _DictKeyIter[
        String, downcast[Self.V, Copyable], Fnv1a, origin_of(self._dict)
    ]:
        """Go through the keys."""
        return {
            __mlir_op.`pop.pointer.bitcast`[
                _type=__mlir_type[
                    `!kgen.pointer<`,
                    DictEntry[String, downcast[Self.V, Copyable], Fnv1a],
                    `>`,
                ]
            ](self._dict._entries),
            self._dict._hashes,
            0,
            self._dict._live,
        }

    def __iter__(
        ref self,
    ) -> _DictKeyIter[String, downcast[Self.V, Copyable], Fnv1a, origin_of(self)]:
        """Go through the keys."""
        return {
            __mlir_op.`pop.pointer.bitcast`[
                _type=__mlir_type[
                    `!kgen.pointer<`,
                    DictEntry[String, downcast[Self.V, Copyable], Fnv1a],
                    `>`,
                ]
            ](self._dict._entries),
            self._dict._hashes,
            0,
            self._dict._live,
        }

    def values(
        ref self,
    ) -> _DictValueIter[
        String, downcast[Self.V, Copyable], Fnv1a, origin_of(self._dict)
    ] where conforms_to(Self.V, Copyable):
        """Go through the values."""
        return self._dict.values()

    def items(
        ref self,
    ) -> _DictEntryIter[
        String, downcast[Self.V, Copyable], Fnv1a, origin_of(self._dict)
    ] where conforms_to(Self.V, Copyable):
        """Go through the entries."""
        return self._dict.items()

    def write_to(self, mut writer: Some[Writer]) where conforms_to(Self.V, Writable):
        """Write the entries in braces.

        Args:
            writer: Where to.
        """
        self._dict.write_to(writer)

    def write_repr_to(self, mut writer: Some[Writer]) where conforms_to(Self.V, Writable):
        """Write the entries as in a program, with the type.

        Args:
            writer: Where to.
        """
        writer.write_string("StringDict[")
        writer.write_string(type_name[Self.V]())
        writer.write_string("](")
        self._dict._write_entries_repr(writer)
        writer.write_string(")")


@deprecated(use=StringDict)
comptime OwnedKwargsDict = StringDict
"""The old name of `StringDict`."""
