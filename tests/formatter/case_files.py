"""Files of formatting cases: an input, then what the formatter makes of it.

Cases are separated by a line `====`; input and result by a line `----`. A case without `----` stays
as it is.
"""

from dataclasses import dataclass
from pathlib import Path

CASES = Path(__file__).parent / "cases"
CASE_LINE = "====\n"
RESULT_LINE = "----\n"


@dataclass(frozen=True)
class Case:
    """One input with its result."""

    name: str
    source: str
    expected: str


def read_cases(file: Path) -> list[Case]:
    """The cases of one file, in order."""
    cases = []
    line = 1
    for text in split_at(file.read_text(encoding="utf-8"), CASE_LINE):
        source, *result = split_at(text, RESULT_LINE)
        cases.append(Case(f"{file.stem}:{line}", source, result[0] if result else source))
        line += text.count("\n") + 1
    return cases


def split_at(text: str, separator: str) -> list[str]:
    """Divide a text at the lines that are separators."""
    parts: list[list[str]] = [[]]
    for line in text.splitlines(keepends=True):
        if line == separator:
            parts.append([])
        else:
            parts[-1].append(line)
    return ["".join(part) for part in parts]


def all_cases() -> list[Case]:
    """The cases of all files."""
    return [case for file in sorted(CASES.glob("*.txt")) for case in read_cases(file)]
