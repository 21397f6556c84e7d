"""Makes the classes of the protocol when they are first used.

`lsprotocol` declares more than five hundred classes, of which a conversation with an editor uses a
third; making all of them is a quarter of the time until the server answers. Here each is left as it
is written until somebody makes an instance or asks for its attributes. Whoever imported them before
has them in full.
"""

from __future__ import annotations

import importlib
import sys
import threading
import typing
from types import ModuleType
from typing import Any, Final

import attrs

_TYPES: Final = "lsprotocol.types"
_ATTRIBUTES: Final = "__attrs_attrs__"
# What tells the converter of lsprotocol that it knows what the names in annotations stand for.
_RESOLVED: Final = "_resolved_forward_references"
# Making one class may ask for another.
_lock = threading.RLock()
_making: Final[set[type]] = set()


class _Unfinished:
    """Stands for the attributes of a class that is not made yet."""

    def __get__(self, instance: object, owner: type) -> Any:
        finish(owner)
        return getattr(owner, _ATTRIBUTES)


_UNFINISHED: Final = _Unfinished()


def defer() -> None:
    """Import the classes of the protocol without making them."""
    if _TYPES in sys.modules:
        return
    define: Any = attrs.define
    attrs.define = _postponed  # type: ignore[assignment]
    try:
        importlib.import_module(_TYPES)
    finally:
        attrs.define = define
    hooks = importlib.import_module("lsprotocol._hooks")
    if hasattr(hooks, _RESOLVED):
        # It would ask every class at once; each is told when it is made.
        setattr(hooks, _RESOLVED, True)


def _postponed(cls: Any = None, **options: Any) -> Any:
    """What `attrs.define` is meanwhile."""
    if cls is None or options or "__init__" in vars(cls):
        return _define(cls, **options)
    setattr(cls, _ATTRIBUTES, _UNFINISHED)
    cls.__init__ = _first
    return cls


def _first(self: Any, *args: Any, **named: Any) -> None:
    """What `__init__` of a class is until it is made."""
    finish(type(self))
    self.__init__(*args, **named)


def finish(cls: type) -> None:
    """Make a class and those that it is derived from."""
    with _lock:
        for each in reversed(cls.__mro__):
            if vars(each).get(_ATTRIBUTES) is _UNFINISHED and each not in _making:
                _making.add(each)
                try:
                    _make(each)
                finally:
                    _making.discard(each)


def _make(cls: type) -> None:
    """Make a class that others may use meanwhile.

    Until one of its attributes is as it will be, that stays in place which waits for the lock.
    """
    hints = typing.get_type_hints(cls, _names(), {})
    cls.__annotations__ = {name: hints[name] for name in cls.__annotations__}
    # The class itself is known to others by now, so that it cannot be made anew.
    _define(cls, slots=False, init=True)
    attrs.resolve_types(cls, _names(), {})


def is_finished(cls: type) -> bool:
    """Whether a class has been made."""
    return vars(cls).get(_ATTRIBUTES) is not _UNFINISHED


def _names() -> dict[str, Any]:
    """What names in annotations stand for."""
    types: ModuleType = sys.modules[_TYPES]
    found: dict[str, Any] = getattr(types, "ALL_TYPES_MAP", vars(types))
    return found


_define: Final[Any] = attrs.define
