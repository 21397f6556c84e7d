"""The bytes that string literals stand for."""

from __future__ import annotations

import pytest

from compiler_core.sema.literals import literal_bytes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"plain"', b"plain"),
        (r'"a\n\x41\u00e9"', b"a\nA\xc3\xa9"),
        (r'r"a\n"', rb"a\n"),
        # A byte that is no UTF-8 stays what it was in the file.
        ('"\udcff"', b"\xff"),
        # What never was in a file becomes what an editor would write for it.
        ('"\ud800"', b"\xef\xbf\xbd"),
        ('r"\udfff"', b"\xef\xbf\xbd"),
    ],
)
def test_the_bytes_of_a_literal(text: str, expected: bytes) -> None:
    assert literal_bytes(text) == expected
