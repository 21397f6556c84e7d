"""What the values of the library's types hold, for any debugger.

It runs inside debuggers, whose Python may be older than that of the toolchain, and imports nothing
of it. What a value is made of is only known by its fields; where they are not as expected, or hold
what no living value would, it is said or nothing is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

# What is shown of text at most; debuggers have limits of their own for elements.
LONGEST_TEXT = 4096
# No value that lives is longer.
_MOST = 1 << 40

# Where nothing lies: what ends is overwritten with ones.
_NOWHERE = (0, -1, (1 << 32) - 1, (1 << 64) - 1)

# The types that begin with a number that is never nought.
_NEVER_ZERO = ("Pointer", "CStringSpan", "SourceLocation")

DEAD = "<destroyed, or not made yet>"


class UnreadableError(Exception):
    """A value is not made as expected, or its memory cannot be read."""


class Value:
    """A value in the program that is debugged; each debugger has its own kind."""

    def type_name(self) -> str:
        """Return the name of the type."""
        raise NotImplementedError

    def part(self, name: str) -> Value:
        """Return a field of a structure."""
        raise NotImplementedError

    def element(self, index: int) -> Value:
        """Return an element of an array, or of what a pointer leads to."""
        raise NotImplementedError

    def field(self, index: int) -> Value:
        """Return a field of a structure by its number."""
        raise NotImplementedError

    def length(self) -> int:
        """Return the number of elements of an array or of fields of a structure."""
        raise NotImplementedError

    def number(self) -> int:
        """Return the value of an integer, a truth value or an address."""
        raise NotImplementedError

    def word(self) -> str:
        """Return the name of one of a few values that have names."""
        raise NotImplementedError

    def read(self, count: int) -> bytes:
        """Return bytes at an address."""
        raise NotImplementedError


class Seen(NamedTuple):
    """How a value is shown."""

    # A text, for what is shown in quotes.
    text: str | None = None
    # What is said before the parts, or instead of them.
    summary: str = ""
    # The parts with their names; those of a map are pairs of a key and a value.
    parts: tuple[tuple[str, Value], ...] = ()
    # "list", "map", "fields", or "same" for what is shown as its only part.
    kind: str = "fields"
    # What follows the parts.
    pairs: tuple[tuple[Value, Value], ...] = ()


def seen(value: Value, most: int = 1000) -> Seen | None:
    """Return how a value is shown, with so many parts at most; None if as it is."""
    show = _SHOWN.get(value.type_name().partition("[")[0])
    if show is None:
        return None
    try:
        return show(value, most)
    except UnreadableError:
        return None


def case_of(value: Value) -> Seen | None:
    """Return how a value of an enum is shown: its case, and what that holds; None for others."""
    try:
        case = value.part("_case").word()
    except UnreadableError:
        return None
    if not case.isidentifier():
        return Seen(summary=DEAD)
    try:
        held = value.part(case).element(0)
    except UnreadableError:
        return Seen(summary=f".{case}")
    return Seen(summary=f".{case}", parts=(("[0]", held),), kind="list")


def names() -> list[str]:
    """Return the names of the types that are known, without parameters."""
    return list(_SHOWN)


def _text(data: Value, length: int) -> Seen:
    if not 0 <= length < _MOST:
        return Seen(summary=DEAD)
    try:
        shown = data.read(min(length, LONGEST_TEXT)) if length else b""
    except UnreadableError:
        return Seen(summary=DEAD)
    text = shown.decode("utf-8", "replace")
    return Seen(text=text + "..." if length > LONGEST_TEXT else text)


def _string(value: Value, most: int) -> Seen:
    length = value.part("_length").number()
    capacity = value.part("_capacity").number()
    if capacity < 0 or 0 < capacity < length:
        return Seen(summary=DEAD)
    return _text(value.part("_data"), length)


def _string_span(value: Value, most: int) -> Seen:
    return _text(value.part("_data"), value.part("_length").number())


def _string_literal(value: Value, most: int) -> Seen:
    return _text(value.part("_address"), value.part("_length").number())


def _error(value: Value, most: int) -> Seen:
    return _string(value.part("_message"), most)


def _tstring(value: Value, most: int) -> Seen:
    return _string(value.part("_text"), most)


def _listed(first: Value, length: int, most: int, summary: str) -> Seen:
    """What lies behind each other, from an address on or in an array."""
    parts = tuple((f"[{at}]", first.element(at)) for at in range(min(length, most)))
    return Seen(summary=summary, parts=parts, kind="list")


def _list(value: Value, most: int) -> Seen:
    length, capacity = value.part("_len").number(), value.part("_capacity").number()
    if not 0 <= length <= capacity < _MOST:
        return Seen(summary=DEAD)
    return _listed(value.part("_data"), length, most, f"List of {length}")


def _span(value: Value, most: int) -> Seen:
    length = value.part("_len").number()
    if not 0 <= length < _MOST:
        return Seen(summary=DEAD)
    return _listed(value.part("_data").part("_mlir_value"), length, most, f"Span of {length}")


def _deque(value: Value, most: int) -> Seen:
    length, capacity = value.part("_len").number(), value.part("_capacity").number()
    head = value.part("_head").number()
    if not (0 <= length <= capacity < _MOST and 0 <= head <= capacity):
        return Seen(summary=DEAD)
    data = value.part("_data")
    parts = tuple(
        (f"[{at}]", data.element((head + at) & (capacity - 1))) for at in range(min(length, most))
    )
    return Seen(summary=f"Deque of {length}", parts=parts, kind="list")


def _array(value: Value, most: int) -> Seen:
    storage = value.part("_storage")
    return _listed(storage, storage.length(), most, "")


def _tuple(value: Value, most: int) -> Seen:
    storage = value.part("_storage")
    count = storage.length()
    return Seen(parts=tuple((f"[{at}]", storage.field(at)) for at in range(count)), kind="list")


def _entries(table: Value, most: int) -> list[Value] | None:
    """The entries of a dictionary in their order; None if it does not live."""
    used, live = table.part("_used").number(), table.part("_live").number()
    if not 0 <= live <= used < _MOST:
        return None
    entries, hashes = table.part("_entries"), table.part("_hashes")
    found: list[Value] = []
    for at in range(used):
        if len(found) >= min(live, most):
            break
        # Of an entry that was taken out, the hash value is nought.
        if hashes.element(at).number() != 0:
            found.append(entries.element(at))
    return found


def _dict(value: Value, most: int) -> Seen:
    found = _entries(value, most)
    if found is None:
        return Seen(summary=DEAD)
    pairs = tuple((entry.part("key"), entry.part("value")) for entry in found)
    return Seen(summary=f"Dict of {value.part('_live').number()}", kind="map", pairs=pairs)


def _set(value: Value, most: int) -> Seen:
    table = value.part("_data")
    found = _entries(table, most)
    if found is None:
        return Seen(summary=DEAD)
    parts = tuple((f"[{at}]", entry.part("key")) for at, entry in enumerate(found))
    return Seen(summary=f"Set of {table.part('_live').number()}", parts=parts, kind="list")


def _counter(value: Value, most: int) -> Seen:
    inner = _dict(value.part("_data"), most)
    return inner._replace(summary=inner.summary.replace("Dict", "Counter"))


def _optional(value: Value, most: int) -> Seen:
    flag, held = value.part("_flag"), value.part("_value").element(0)
    if flag.length():
        present = flag.element(0).number()
        if present not in (-1, 0, 1):
            return Seen(summary=DEAD)
    else:
        # Some types have bits that are no value, which stand for none.
        present = held.type_name().partition("[")[0] not in _NEVER_ZERO or _first(held)
    if not present:
        return Seen(summary="None")
    return Seen(parts=(("value", held),), kind="same")


def _first(value: Value) -> int:
    """The number that a value begins with."""
    try:
        return value.number()
    except UnreadableError:
        return _first(value.field(0))


def _variant(value: Value, most: int) -> Seen:
    storage = value.part("_storage")
    payload, tag = storage.part("_payload"), storage.part("_tag").number()
    if not 0 <= tag < payload.length():
        return Seen(summary=DEAD)
    held = payload.part(f"_{tag}")
    return Seen(parts=((held.type_name(), held),))


def _pointer(value: Value, most: int) -> Seen:
    address = value.part("_mlir_value")
    if not address.number():
        return Seen(summary="null")
    return Seen(parts=(("_mlir_value", address),), kind="same")


def _owned_pointer(value: Value, most: int) -> Seen:
    address = value.part("_inner").part("_mlir_value")
    if address.number() in _NOWHERE:
        return Seen(summary=DEAD)
    return Seen(parts=(("[value]", address.element(0)),))


def _arc_pointer(value: Value, most: int) -> Seen:
    address = value.part("_inner").part("_mlir_value")
    if address.number() in _NOWHERE:
        return Seen(summary=DEAD)
    shared = address.element(0)
    owners = shared.part("owners").number()
    return Seen(summary=f"shared by {owners}", parts=(("[value]", shared.part("value")),))


_SHOWN: dict[str, Callable[[Any, int], Seen]] = {
    "String": _string,
    "StringSpan": _string_span,
    "StringLiteral": _string_literal,
    "Error": _error,
    "TString": _tstring,
    "List": _list,
    "Span": _span,
    "Deque": _deque,
    "Array": _array,
    "Tuple": _tuple,
    "Dict": _dict,
    "Set": _set,
    "Counter": _counter,
    "Optional": _optional,
    "OptionalReg": _optional,
    "Variant": _variant,
    "Pointer": _pointer,
    "OwnedPointer": _owned_pointer,
    "ArcPointer": _arc_pointer,
}
