"""Shows values of Mojo programs in gdb: `source` this file, or start gdb by `mojo debug`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gdb

sys.path.insert(0, str(Path(__file__).resolve().parent))

import mojo_values as values


class GdbValue(values.Value):  # type: ignore[misc]
    """A value as gdb has it."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def type_name(self) -> str:
        """Return the name of the type."""
        return self.value.type.name or str(self.value.type)

    def part(self, name: str) -> GdbValue:
        """Return a field of a structure."""
        try:
            return GdbValue(self.value[name])
        except gdb.error as error:
            raise values.UnreadableError(str(error)) from None

    def element(self, index: int) -> GdbValue:
        """Return an element of an array, or of what a pointer leads to."""
        try:
            return GdbValue(self.value[index])
        except gdb.error as error:
            raise values.UnreadableError(str(error)) from None

    def field(self, index: int) -> GdbValue:
        """Return a field of a structure by its number."""
        return GdbValue(self.value[self.value.type.strip_typedefs().fields()[index]])

    def length(self) -> int:
        """Return the number of elements of an array or of fields of a structure."""
        of = self.value.type.strip_typedefs()
        if of.code == gdb.TYPE_CODE_ARRAY:
            first, last = of.range()
            return int(last) - int(first) + 1
        return len(of.fields())

    def number(self) -> int:
        """Return the value of an integer, a truth value or an address."""
        try:
            return int(self.value)
        except gdb.error as error:
            raise values.UnreadableError(str(error)) from None

    def word(self) -> str:
        """Return the name of one of a few values that have names."""
        return str(self.value)

    def read(self, count: int) -> bytes:
        """Return bytes at an address."""
        try:
            return bytes(gdb.selected_inferior().read_memory(int(self.value), count))
        except gdb.error as error:
            raise values.UnreadableError(str(error)) from None


class TextPrinter:
    """Shows a text in quotes."""

    def __init__(self, text: str) -> None:
        self._text = text

    def to_string(self) -> str:
        """Return the text."""
        return self._text

    def display_hint(self) -> str:
        """Say that it is a text."""
        return "string"


class SamePrinter:
    """Shows a value as another, or by a few words."""

    def __init__(self, shown: Any) -> None:
        self._shown = shown

    def to_string(self) -> Any:
        """Return what is shown."""
        return self._shown


class PartsPrinter:
    """Shows a value by its parts."""

    def __init__(self, seen: Any) -> None:
        self._seen = seen

    def to_string(self) -> str | None:
        """Return what comes before the parts."""
        return self._seen.summary or None

    def children(self) -> Iterator[tuple[str, Any]]:
        """Yield the parts; of a map, keys and values by turns."""
        for name, part in self._seen.parts:
            yield name, part.value
        for at, (key, value) in enumerate(self._seen.pairs):
            yield f"key {at}", key.value
            yield f"value {at}", value.value

    def display_hint(self) -> str | None:
        """Say what the parts are."""
        return {"list": "array", "map": "map"}.get(self._seen.kind)


def printer(value: Any) -> Any:
    """Return what shows a value, nothing if gdb does that well."""
    name = value.type.name
    if name in ("UInt8", "Int8"):
        # As numbers, not as the characters that C takes them for.
        return SamePrinter(value.cast(gdb.lookup_type("int")))
    if name is None or value.type.strip_typedefs().code != gdb.TYPE_CODE_STRUCT:
        return None
    limit = gdb.parameter("print elements") or 1 << 20
    # One more than is shown, so that gdb says that there are more.
    seen = values.seen(GdbValue(value), int(limit) + 1)
    fields = value.type.strip_typedefs().fields()
    if seen is None and fields and fields[0].name == "_case":
        seen = values.case_of(GdbValue(value))
    if seen is None:
        return None
    if seen.text is not None:
        return TextPrinter(seen.text)
    if seen.kind == "same":
        return SamePrinter(seen.parts[0][1].value)
    if seen.parts or seen.pairs or not seen.summary:
        return PartsPrinter(seen)
    return SamePrinter(seen.summary)


class At(gdb.Function):  # type: ignore[misc]
    """`$at(value, index)`: an element of a list and the like, or what a dictionary has for a text.

    An index is a number, also for a dictionary with such keys.
    """

    def __init__(self) -> None:
        super().__init__("at")

    def invoke(self, value: Any, index: Any) -> Any:
        """Return the element."""
        seen = values.seen(GdbValue(value), 1 << 20)
        if seen is None:
            raise gdb.GdbError(f"{value.type} has no elements that are known")
        of = index.type.strip_typedefs().code
        wanted = index.string() if of in (gdb.TYPE_CODE_ARRAY, gdb.TYPE_CODE_PTR) else int(index)
        if seen.pairs:
            for key, held in seen.pairs:
                inner = values.seen(key)
                if (key.number() if inner is None else inner.text) == wanted:
                    return held.value
        elif isinstance(wanted, int) and 0 <= wanted < len(seen.parts):
            return seen.parts[wanted][1].value
        raise gdb.GdbError(f"there is no element {index}")


At()
printer.name = "mojo"  # type: ignore[attr-defined]
gdb.pretty_printers[:] = [
    each for each in gdb.pretty_printers if getattr(each, "name", None) != "mojo"
]
gdb.pretty_printers.append(printer)


def _skip_the_library() -> None:
    """Let `step` go past functions of the library to those that they call of the program."""
    known = gdb.execute("info skip", to_string=True)
    for depth in range(3):
        files = f"compiler_core/stdlib/std/{'*/' * depth}*.mojo"
        if files not in known:
            gdb.execute(f"skip -gfi {files}", to_string=True)


_skip_the_library()
