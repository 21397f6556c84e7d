"""What `mojo` says of mistakes is found by the problem matcher of the VS Code extension."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Mojo

MANIFEST = Path(__file__).parents[2] / "vscode-extension" / "package.json"
# VS Code takes the codes of colours away before it looks at a line.
COLOURS = re.compile(r"\x1b\[[0-9;]*m")
WRONG = """def f(a: Int) -> Int:
    return a


def main():
    var x = f("s")
    print(nowhere)
    f(1
"""


def problems(text: str) -> list[dict[str, str]]:
    """What the matcher finds, by its own names of the groups."""
    contributed: dict[str, Any] = json.loads(MANIFEST.read_text(encoding="utf-8"))["contributes"]
    (matcher,) = contributed["problemMatchers"]
    pattern = dict(matcher["pattern"])
    expression = re.compile(pattern.pop("regexp"))
    matches = map(expression.match, COLOURS.sub("", text).splitlines())
    return [{name: match[group] for name, group in pattern.items()} for match in matches if match]


@pytest.mark.parametrize("command", ["build", "run", "check"])
@pytest.mark.parametrize("terminal", [False, True], ids=["piped", "terminal"])
def test_each_mistake_is_a_problem_at_its_place(
    mojo: Mojo, here: Path, command: str, terminal: bool
) -> None:
    name = "über uns.mojo"
    (here / name).write_text(WRONG, encoding="utf-8")
    outcome = mojo(command, name, terminal=terminal)
    found = problems(outcome.err + outcome.out)
    places = [(each["file"], int(each["line"]), each["severity"], each["code"]) for each in found]
    assert places == [
        (name, 6, "error", "call-mismatch"),
        (name, 7, "error", "name-unknown"),
        (name, 8, "error", "syntax-unexpected"),
        (name, 8, "note", None),
    ]
    assert found[1]["message"] == "nothing here is named 'nowhere'"
    assert found[1]["column"] == "11"


def test_lines_without_a_code_are_problems_too() -> None:
    (found,) = problems("/a b/x.mojo:3:7: warning: a [b] c\n    3 |  x: error: y\n")
    assert found == {
        "file": "/a b/x.mojo",
        "line": "3",
        "column": "7",
        "severity": "warning",
        "message": "a [b] c",
        "code": None,
    }
