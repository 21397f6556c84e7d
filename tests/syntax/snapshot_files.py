"""Files of cases: a name, a source, and the dump of its tree.

    === name
    source
    ---
    dump

`pytest --update-snapshots` writes the dumps anew; what changed is then for a person to read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

DIRECTORY = Path(__file__).with_name("snapshots")


@dataclass
class Case:
    """One source with the dump that it should have."""

    name: str
    source: str
    dump: str


@dataclass
class SnapshotFile:
    """The cases of a file in order."""

    path: Path
    cases: list[Case] = field(default_factory=list)

    @classmethod
    def read(cls, path: Path) -> SnapshotFile:
        """Read a file; a case without a dump has an empty one."""
        result = cls(path)
        text = path.read_bytes().decode()
        for part in re.split(r"^=== ", text, flags=re.MULTILINE)[1:]:
            name, _, rest = part.partition("\n")
            source, _, dump = rest.partition("---\n")
            result.cases.append(Case(name, source, dump))
        return result

    def write(self) -> None:
        """Write the cases back."""
        parts = [f"=== {case.name}\n{case.source}---\n{case.dump}" for case in self.cases]
        self.path.write_bytes("".join(parts).encode())


def snapshot_files() -> list[SnapshotFile]:
    """Return all snapshot files."""
    return [SnapshotFile.read(path) for path in sorted(DIRECTORY.glob("*.txt"))]
