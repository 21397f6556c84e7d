"""The table of the language reference's sections and of the library, with the programs for each.

    python -m tests.conformance.sections

writes `docs/conformance.md` anew. A program passes if it is not listed as pending: both lists are
strict, so that the tests fail for one that is listed and passes as well as for one that does not.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
REJECTED = HERE.parent / "rejected"
TABLE = HERE.parents[1] / "docs" / "conformance.md"
_HEAD = """\
# Conformance

Each section of the public language reference, and the programs that show it. The output of a
program, or the line of the error that it must give, was recorded from the reference compiler,
version 1.2.0; the tests compare. Programs are in `tests/conformance`, those with a number alone in
`tests/rejected`. What 1.0 took and 1.2 refuses is told as a warning on that line, on purpose
(`tests/rejected/kinder.txt`).

This is generated: `python -m tests.conformance.sections` writes it anew from
`tests/conformance/sections.toml` and the lists of pending programs, and a test holds it to that.
"""


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the reference."""

    chapter: str
    title: str
    programs: tuple[str, ...]
    # Why nothing shows it yet.
    reason: str = ""


def sections() -> list[Section]:
    """All sections in order."""
    with (HERE / "sections.toml").open("rb") as file:
        chapters = tomllib.load(file)
    return [
        Section(chapter, title, (), programs.removeprefix("!").strip())
        if programs.startswith("!")
        else Section(chapter, title, tuple(programs.split()))
        for chapter, found in chapters.items()
        for title, programs in found.items()
    ]


def exists(program: str) -> bool:
    """Whether there is a program of a name."""
    if program.startswith("tests/"):
        return (HERE.parents[1] / f"{program}.mojo").is_file()
    if "/" not in program:
        return (REJECTED / f"{program}.mojo").is_file()
    return (HERE / f"{program}.mojo").is_file() or (HERE / program / "main.mojo").is_file()


def pending() -> set[str]:
    """The programs that do not pass yet."""
    found = set()
    for path in (HERE / "pending.txt", REJECTED / "pending.txt"):
        for line in path.read_text(encoding="utf-8").splitlines():
            name = line.partition("#")[0].strip()
            found.add(name.removesuffix("/main.mojo").removesuffix(".mojo"))
    return found - {""}


def chapters_of_library() -> dict[str, list[str]]:
    """The programs of each part of the library."""
    found: dict[str, list[str]] = {}
    for directory in sorted(HERE.glob("std_*")):
        programs = [*directory.glob("*.mojo"), *directory.glob("*/main.mojo")]
        names = [each.parent.name if each.name == "main.mojo" else each.stem for each in programs]
        found[directory.name] = sorted(f"{directory.name}/{name}" for name in names)
    return found


def table() -> str:
    """The text of the document."""
    missing = pending()
    lines = [_HEAD]
    chapter = ""
    shown = [each for each in sections() if each.programs or each.reason]
    good = sum(
        not each.reason and all(name not in missing for name in each.programs) for each in shown
    )
    lines.append(f"{good} of {len(shown)} sections have all their programs passing.\n")
    for each in sections():
        if each.chapter != chapter:
            chapter = each.chapter
            lines.append(f"## {chapter}\n\n| Section | Passing | Programs |\n|---|---|---|")
        passing = sum(name not in missing for name in each.programs)
        ratio = f"{passing} of {len(each.programs)}" if each.programs else "only text"
        if each.reason:
            ratio = "not shown"
        programs = ", ".join(
            f"{name} (not yet)" if name in missing else name for name in each.programs
        )
        programs += each.reason
        lines.append(f"| {each.title} | {ratio} | {programs} |".replace("  ", " "))
    lines.append("\n## The library\n\n| Part | Passing | Programs not passing yet |\n|---|---|---|")
    for name, programs in chapters_of_library().items():
        bad = [each for each in programs if each in missing]
        module = name.replace("_", ".", 1)
        ratio = f"{len(programs) - len(bad)} of {len(programs)}"
        lines.append(f"| {module} | {ratio} | {', '.join(bad)} |")
    return "\n".join(lines).replace("|\n##", "|\n\n##") + "\n"


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
