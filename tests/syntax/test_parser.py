"""What the parser makes of each construct: snapshots of trees, next to their sources."""

import textwrap

import pytest

from compiler_core.syntax import blocks, parse_text
from compiler_core.syntax.nodes import NODE_CLASSES, Header, Items, Node, Statement
from tests.syntax.snapshot_files import SnapshotFile, snapshot_files

FILES = snapshot_files()
CASES = [
    pytest.param(file, number, id=f"{file.path.stem}-{case.name}")
    for file in FILES
    for number, case in enumerate(file.cases)
]
# The files about what is wrong; what is `refused` parses.
WRONG = {"old_spellings", "recovery", "refused"}

# Bases of other classes, which no rule makes.
ABSTRACT_NODES = {Node, Header, Items, Statement}
ABSTRACT_COMPOUNDS = {blocks.Compound}


def errors(source: str) -> list[str]:
    found = parse_text(source).diagnostics
    return [f"{each.span.start}: {each.message}" for each in found if each.is_error]


@pytest.mark.parametrize(("file", "number"), CASES)
def test_snapshot(file: SnapshotFile, number: int, request: pytest.FixtureRequest) -> None:
    case = file.cases[number]
    dump = parse_text(case.source).dump()
    if request.config.getoption("--update-snapshots") and dump != case.dump:
        case.dump = dump
        file.write()
    assert dump == case.dump, "if the new tree is right, run pytest --update-snapshots"


@pytest.mark.parametrize(
    ("file", "number"), [case for case in CASES if case.values[0].path.stem not in WRONG]
)
def test_what_is_right_has_no_errors(file: SnapshotFile, number: int) -> None:
    # Most constructs stand in a function, some in a file only.
    source = file.cases[number].source
    found = errors(source)
    if found:
        found = errors("def _():\n" + textwrap.indent(source, "    "))
    assert found == []


def test_the_snapshots_show_every_class_of_nodes() -> None:
    dumps = "".join(case.dump for file in FILES for case in file.cases)
    shown = {line.strip() for line in dumps.splitlines()}
    nodes = {name for name, cls in NODE_CLASSES.items() if cls not in ABSTRACT_NODES}
    compounds = {
        name
        for name, cls in vars(blocks).items()
        if isinstance(cls, type)
        and issubclass(cls, blocks.Compound)
        and cls not in ABSTRACT_COMPOUNDS
    }
    assert sorted((nodes | compounds) - shown) == []
    assert len(nodes) > 90
    assert len(compounds) > 14


def test_every_name_of_a_case_is_used_once() -> None:
    for file in FILES:
        names = [case.name for case in file.cases]
        assert len(names) == len(set(names)), file.path.name
