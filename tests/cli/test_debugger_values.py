"""What is shown of values that are not as they should be, without a debugger."""

from __future__ import annotations

from typing import Any

from cli.debugger import mojo_values
from cli.debugger.mojo_values import DEAD, LONGEST_TEXT, UnreadableError, Value, seen


class Held(Value):
    """A value of plain objects: a number, bytes at an address, parts by name, or elements."""

    def __init__(self, held: Any, name: str = "Int") -> None:
        self.held = held
        self.name = name

    def type_name(self) -> str:
        return self.name

    def part(self, name: str) -> Value:
        if not isinstance(self.held, dict) or name not in self.held:
            raise UnreadableError(name)
        return Held(self.held[name])

    def element(self, index: int) -> Value:
        return Held(self.held[index])

    def length(self) -> int:
        return len(self.held)

    def number(self) -> int:
        return int(self.held)

    def read(self, count: int) -> bytes:
        if not isinstance(self.held, bytes):
            raise UnreadableError("no memory there")
        return self.held[:count]


def shown(name: str, **parts: Any) -> mojo_values.Seen:
    found = seen(Held(parts, name))
    assert found is not None
    return found


def test_text_is_decoded() -> None:
    text = "añ".encode()
    assert shown("String", _data=text + b"rest", _length=3, _capacity=0).text == "añ"


def test_bytes_that_are_no_text_are_marked() -> None:
    assert shown("StringSpan[x]", _data=b"a\xff", _length=2).text == "a\N{REPLACEMENT CHARACTER}"


def test_long_text_is_cut() -> None:
    text = shown("StringSpan", _data=b"a" * 9000, _length=9000).text
    assert text == "a" * LONGEST_TEXT + "..."


def test_what_does_not_live_is_not_read() -> None:
    assert shown("String", _data=b"", _length=-1, _capacity=-1).summary == DEAD
    assert shown("String", _data=b"", _length=9, _capacity=3).summary == DEAD
    assert shown("String", _data=0, _length=3, _capacity=0).summary == DEAD
    assert shown("List[Int]", _data=[], _len=-1, _capacity=-1).summary == DEAD
    assert shown("List[Int]", _data=[], _len=4, _capacity=3).summary == DEAD
    assert shown("Span[Int]", _data={"_mlir_value": []}, _len=-1).summary == DEAD
    assert shown("Dict[Int, Int]", _used=-1, _live=-1).summary == DEAD
    assert shown("Optional[Int]", _value=[1], _flag=[255]).summary == DEAD
    assert shown("Variant[Int]", _storage={"_payload": {"_0": 1}, "_tag": 255}).summary == DEAD
    assert shown("OwnedPointer[Int]", _inner={"_mlir_value": -1}).summary == DEAD


def test_entries_that_were_taken_out_are_not_there() -> None:
    entries = [{"key": key, "value": 10 * key} for key in range(4)]
    table = {"_entries": entries, "_hashes": [5, 0, 6, 7], "_used": 4, "_live": 3}
    found = shown("Dict[Int, Int]", **table)
    assert [(key.number(), value.number()) for key, value in found.pairs] == [
        (0, 0),
        (2, 20),
        (3, 30),
    ]
    assert found.summary == "Dict of 3"
    assert [part.number() for _, part in shown("Set[Int]", _data=table).parts] == [0, 2, 3]


def test_no_more_is_read_than_is_wanted() -> None:
    found = seen(Held({"_data": range(100), "_len": 100, "_capacity": 100}, "List[Int]"), 5)
    assert found is not None and len(found.parts) == 5 and found.summary == "List of 100"


def test_a_ring_begins_at_its_head() -> None:
    found = shown("Deque[Int]", _data=[3, 0, 1, 2], _head=1, _len=4, _capacity=4, _maxlen=-1)
    assert [part.number() for _, part in found.parts] == [0, 1, 2, 3]


def test_types_of_programs_are_left_as_they_are() -> None:
    assert seen(Held({"_len": 1}, "Lister")) is None
    # One that only has a name of the library's.
    assert seen(Held({"length": 1}, "List")) is None
