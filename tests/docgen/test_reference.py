"""What is documented of packages is what the reference documents of them.

`packages/NAME.json` holds what the reference said of `packages/NAME`: its JSON without what is
empty or false, and the lines of its warnings. `differences.txt` lists the declarations that differ;
the test is strict in both directions.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from compiler_core import LIBRARY
from compiler_core.incremental import Database
from compiler_core.sema.modules import search_path
from compiler_core.source import LineIndex
from docgen.generate import Documentation, document
from docgen.json_form import json_text
from docgen.reading import Options

PACKAGES = Path(__file__).parent / "packages"
NAMES = sorted(path.stem for path in PACKAGES.glob("*.json"))
DIFFERENCES = Path(__file__).parent / "differences.txt"
UNSET = {"isStabilityTracked", "isStable", "sinceVersion"}


@pytest.fixture(scope="module")
def database() -> Database:
    database = Database()
    database.set(search_path, to=(LIBRARY,))
    return database


def documented(database: Database, name: str, *, missing: bool = False) -> Documentation:
    found = document(database, str(PACKAGES / name), Options(missing=missing))
    assert found is not None
    return found


def reduced(value: Any) -> Any:
    """Leave out what is empty or false, and what nothing can set."""
    if isinstance(value, dict):
        kept = {key: reduced(each) for key, each in value.items() if key not in UNSET}
        return {key: each for key, each in kept.items() if each not in ("", [], False)}
    return [reduced(each) for each in value] if isinstance(value, list) else value


def declarations(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield every declaration under a name of its own, without those inside it."""
    inner = ("modules", "packages", "structs", "traits", "functions", "aliases", "fields")
    name = f"{path}.{value['name']}" if path else value["name"]
    if "overloads" in value:
        for number, overload in enumerate(value["overloads"]):
            yield f"{name}#{number}", overload
        return
    own = {key: each for key, each in value.items() if key not in inner}
    own["members"] = [each["name"] for key in inner for each in value.get(key, [])]
    yield name, own
    for key in inner:
        for each in value.get(key, []):
            yield from declarations(each, name)


def warned(found: Documentation) -> list[str]:
    lines = set()
    for source, diagnostics in found.files:
        assert source.path is not None
        file = Path(source.path).relative_to(PACKAGES)
        index = LineIndex(source.text)
        lines |= {(str(file), index.line_of(d.span.start) + 1) for d in diagnostics}
    return [f"{file}:{line}" for file, line in sorted(lines)]


def test_declarations_are_documented_as_by_the_reference(database: Database) -> None:
    differing, total = [], 0
    for name in NAMES:
        facts = json.loads((PACKAGES / f"{name}.json").read_text())
        if facts["decl"] is None:
            # The reference finds mistakes in the file and documents nothing of it.
            continue
        wanted = dict(declarations(facts["decl"]))
        text = json_text(documented(database, name).root, "")
        ours = dict(declarations(reduced(json.loads(text)["decl"])))
        total += len(wanted)
        differing += [
            key
            for key in sorted({*wanted, *ours})
            if reduced(ours.get(key)) != reduced(wanted.get(key))
        ]
    known = DIFFERENCES.read_text().split("\n")
    assert differing == [line for line in known if line and not line.startswith("#")]
    assert len(differing) < total / 20


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("missing", [False, True])
def test_warnings_are_on_the_lines_of_the_reference(
    database: Database, name: str, missing: bool
) -> None:
    facts = json.loads((PACKAGES / f"{name}.json").read_text())
    found = warned(documented(database, name, missing=missing))
    assert found == facts["missing" if missing else "warnings"]
