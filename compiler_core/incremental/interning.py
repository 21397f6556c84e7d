"""Interning: one small object for all equal values, so that comparing keys is comparing objects."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Hashable
from typing import Any, Generic, TypeVar, cast

T_co = TypeVar("T_co", bound=Hashable, covariant=True)
T = TypeVar("T", bound=Hashable)


class Interned(Generic[T_co]):
    """The one holder of a value in a database; it is hashed and compared by identity.

    It lives as long as something refers to it, such as a memo that has it as an argument.
    """

    __slots__ = ("__weakref__", "value")

    def __init__(self, value: T_co) -> None:
        self.value = value

    def __repr__(self) -> str:
        return repr(self.value)


class InternTable:
    """The interned values of one database, held weakly."""

    __slots__ = ("_holders", "_lock")

    def __init__(self) -> None:
        self._holders: weakref.WeakValueDictionary[tuple[type, Hashable], Interned[Any]] = (
            weakref.WeakValueDictionary()
        )
        self._lock = threading.Lock()

    def intern(self, value: T) -> Interned[T]:
        """Return the holder of `value`, told apart from equal values of another type."""
        key = (type(value), value)
        with self._lock:
            holder = self._holders.get(key)
            if holder is None:
                holder = self._holders[key] = Interned(value)
            return cast(Interned[T], holder)

    def __len__(self) -> int:
        return len(self._holders)
