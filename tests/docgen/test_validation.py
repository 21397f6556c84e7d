"""What `mojo doc` says of docstrings: on the lines where the reference does.

`validation` holds files with mistakes of each kind, and the lines that the reference, version
1.2.0, warns of, without options and with the one that also asks for what is missing.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from cli.commands import COMMANDS
from cli.console import Console
from cli.main import run

HERE = Path(__file__).parent / "validation"
EXPECTED: dict[str, dict[str, list[int]]] = json.loads((HERE / "expected.json").read_text())


def warned(path: Path, options: list[str], capture: pytest.CaptureFixture[str]) -> set[int]:
    """The lines of a file that are warned of."""
    code = run(["doc", *options, "-o", "-", str(path)], COMMANDS, Console.of_process())
    assert code == 0
    found = re.findall(r"^[^\n]*\.mojo:(\d+):\d+: warning", capture.readouterr().err, re.MULTILINE)
    return {int(line) for line in found}


@pytest.mark.parametrize("option", ["without", "--diagnose-missing-doc-strings"])
@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_the_lines_are_those_of_the_reference(
    name: str, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    options = [] if option == "without" else [option]
    assert warned(HERE / f"{name}.mojo", options, capsys) == set(EXPECTED[name][option])


def test_every_file_has_an_expectation() -> None:
    assert {path.stem for path in HERE.glob("*.mojo")} == set(EXPECTED)
