"""`mojo build`: where it writes what it makes."""

from pathlib import Path

import pytest

from cli.exit_codes import ExitCode
from tests.cli.conftest import Mojo


@pytest.mark.parametrize(
    ("emit", "made"),
    [
        ("exe", "hello"),
        ("object", "hello.o"),
        ("llvm", "sources/hello.ll"),
        ("asm", "sources/hello.s"),
    ],
)
def test_without_a_name_the_file_is_named_as_the_source(
    mojo: Mojo, here: Path, emit: str, made: str
) -> None:
    source = here / "sources" / "hello.mojo"
    source.parent.mkdir()
    source.write_text("def main():\n    pass\n", encoding="utf-8")
    outcome = mojo("build", "--emit", emit, "sources/hello.mojo")
    assert outcome.code == ExitCode.OK, outcome.err
    written = [path for path in here.rglob("hello*") if path != source]
    assert written == [here / made]
