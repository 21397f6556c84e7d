"""Shows values of Mojo programs in lldb: `command script import` this file, or use `mojo debug`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import lldb

sys.path.insert(0, str(Path(__file__).resolve().parent))

import mojo_values as values

CATEGORY = "mojo"
_BRACKETS = {"Tuple": ("(", ")"), "Dict": ("{", "}"), "Set": ("{", "}"), "Counter": ("{", "}")}
# Numbers, and functions that nearly every program calls.
_COMMON = (
    r"U?Int\d*|B?Float\d+|Bool|SIMD|DType|Slice|_\w*(Range|Iter)\w*|"
    "print|len|range|repr|ord|chr|abs|min|max|iter|next|enumerate|zip|reversed|sort"
)
# What a summary tells of parts at most.
_FEW = 6


class LldbValue(values.Value):  # type: ignore[misc]
    """A value as lldb has it, without what we make of it."""

    def __init__(self, value: Any) -> None:
        self.value = value.GetNonSyntheticValue()

    def _checked(self, value: Any) -> LldbValue:
        if not value.IsValid() or value.GetError().Fail():
            raise values.UnreadableError(str(value.GetError()))
        return LldbValue(value)

    def type_name(self) -> str:
        """Return the name of the type."""
        return str(self.value.GetTypeName())

    def part(self, name: str) -> LldbValue:
        """Return a field of a structure."""
        return self._checked(self.value.GetChildMemberWithName(name))

    def element(self, index: int) -> LldbValue:
        """Return an element of an array, or of what a pointer leads to."""
        of = self.value.GetType().GetCanonicalType()
        if not of.IsPointerType():
            return self._checked(self.value.GetChildAtIndex(index))
        inner = self.value.GetType().GetPointeeType()
        at = self.value.GetValueAsUnsigned() + index * inner.GetByteSize()
        return self._checked(self.value.CreateValueFromAddress(f"[{index}]", at, inner))

    def field(self, index: int) -> LldbValue:
        """Return a field of a structure by its number."""
        return self._checked(self.value.GetChildAtIndex(index))

    def length(self) -> int:
        """Return the number of elements of an array or of fields of a structure."""
        return int(self.value.GetNumChildren())

    def number(self) -> int:
        """Return the value of an integer, a truth value or an address."""
        error = lldb.SBError()
        number = int(self.value.GetValueAsSigned(error, 0))
        if error.Fail():
            raise values.UnreadableError(str(error))
        return number

    def word(self) -> str:
        """Return the name of one of a few values that have names."""
        return str(self.value.GetValue())

    def read(self, count: int) -> bytes:
        """Return bytes at an address."""
        error = lldb.SBError()
        data = self.value.GetProcess().ReadMemory(self.value.GetValueAsUnsigned(), count, error)
        if error.Fail() or data is None:
            raise values.UnreadableError(str(error))
        return bytes(data)


class Parts:
    """The parts of a value, for lldb to show them as if they were its fields."""

    def __init__(self, value: Any, internal: Any) -> None:
        self._value = value
        self._parts: list[tuple[str, Any]] = []
        self._seen: Any | None = None

    def update(self) -> bool:
        """Look at the value again."""
        most = self._value.GetTarget().GetMaximumNumberOfChildrenToDisplay()
        seen = values.seen(LldbValue(self._value), most + 1)
        self._seen = seen
        self._parts = []
        if seen is not None:
            self._parts = [(name, part.value) for name, part in seen.parts]
            self._parts += [(f"[{_short(key)}]", value.value) for key, value in seen.pairs]
        return False

    def has_children(self) -> bool:
        """Whether there are parts."""
        return self.num_children() > 0

    def num_children(self) -> int:
        """Return how many parts there are."""
        if self._seen is None:
            return int(self._value.GetNonSyntheticValue().GetNumChildren())
        return len(self._parts)

    def get_child_index(self, name: str) -> int:
        """Return the number of the part with a name."""
        for index, (each, _) in enumerate(self._parts):
            if each == name:
                return index
        return -1

    def get_child_at_index(self, index: int) -> Any:
        """Return a part by its number."""
        raw = self._value.GetNonSyntheticValue()
        if self._seen is None:
            return raw.GetChildAtIndex(index)
        if not 0 <= index < len(self._parts):
            return None
        name, part = self._parts[index]
        address = part.GetLoadAddress()
        if address == lldb.LLDB_INVALID_ADDRESS:
            return part
        return raw.CreateValueFromAddress(name, address, part.GetType())


def summary(value: Any, internal: Any) -> str:
    """Return a value in one line; nothing if lldb does that well."""
    return _line(LldbValue(value), 2) or ""


def _line(value: LldbValue, depth: int) -> str | None:
    seen = values.seen(value, _FEW + 1)
    if seen is None:
        return None
    if seen.text is not None:
        return _quoted(seen.text)
    if seen.kind == "same":
        return _short(seen.parts[0][1], depth)
    if seen.kind not in ("list", "map") or not depth:
        return str(seen.summary)
    shown = [_short(part, depth - 1) for _, part in seen.parts]
    shown += [f"{_short(key, depth - 1)}: {_short(held, depth - 1)}" for key, held in seen.pairs]
    if len(shown) > _FEW:
        shown[_FEW:] = ["..."]
    name = value.type_name().partition("[")[0]
    opening, closing = _BRACKETS.get(name, ("[", "]"))
    inside = f"{opening}{', '.join(shown)}{closing}"
    return f"{seen.summary} {inside}" if seen.summary and shown else str(seen.summary or inside)


def _short(value: LldbValue, depth: int = 1) -> str:
    line = _line(value, depth)
    if line is not None:
        return line
    inner = value.value
    return str(inner.GetValue() or inner.GetSummary() or "{...}")


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + escaped.replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r") + '"'


def __lldb_init_module(debugger: Any, internal: Any) -> None:
    module = __name__
    for name in values.names():
        pattern = rf"^{name}(\[.*\])?$"
        debugger.HandleCommand(
            f'type summary add -w {CATEGORY} -e -F {module}.summary -x "{pattern}"'
        )
        debugger.HandleCommand(f'type synthetic add -w {CATEGORY} -l {module}.Parts -x "{pattern}"')
    # lldb can only go past functions of the library by their names.
    library = rf"^({'|'.join(values.names())}|{_COMMON})([.[]|$)"
    debugger.HandleCommand(f"settings set target.process.thread.step-avoid-regexp {library}")
    # As numbers, not as the characters that C takes them for.
    debugger.HandleCommand(f"type format add -w {CATEGORY} -f unsigned UInt8")
    debugger.HandleCommand(f"type format add -w {CATEGORY} -f decimal Int8")
    debugger.HandleCommand(f"type category enable {CATEGORY}")
