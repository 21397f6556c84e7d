"""Positions that tuples of the library do not have, which the reference does not check."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conformance.run_programs import mojo

HEAD = "from std.utils import IndexList, StaticTuple\n\n\ndef main():\n"


@pytest.mark.parametrize(
    ("statement", "message"),
    [
        ("print(StaticTuple[Int, 3](1, 2, 3)[-1])", "index -1 is out of bounds"),
        ("print(IndexList[3](1, 2, 3)[3])", "index 3 is out of bounds"),
        ("var t = IndexList[2](1, 2); t[-1] = 5", "index -1 is out of bounds"),
        ("var t = StaticTuple[Int, 2](1, 2); t[2] = 5", "index 2 is out of bounds"),
        ("print(len(StaticTuple[Int, -1]()))", "fewer values than none"),
        ("print(len(IndexList[-1]()))", "fewer values than none"),
    ],
)
def test_a_position_that_there_is_not_ends_the_program_with_words(
    tmp_path: Path, statement: str, message: str
) -> None:
    (tmp_path / "program.mojo").write_text(f"{HEAD}    {statement}\n")
    ran = mojo("run", "program.mojo", directory=tmp_path)
    assert ran.code != 0
    assert message in ran.out + ran.err
    assert "SIGSEGV" not in ran.err
