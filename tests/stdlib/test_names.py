"""Our library has the public names of the 1.2 library, as many as `figures.json` says.

After adding names: `python -m benchmarks.library_names --write`.
"""

from __future__ import annotations

import json

from benchmarks import library_names


def test_names_per_module() -> None:
    db = library_names.library()
    found = {
        module: str(library_names.coverage(db, module, names))
        for module, names in library_names.wanted_names().items()
    }
    assert found == json.loads(library_names.FIGURES.read_text())


def test_what_is_left_out_is_not_there() -> None:
    db = library_names.library()
    known = library_names.known_names()
    for module, names in library_names.left_out().items():
        missing = library_names.coverage(db, module, known[module]).missing
        # Those with brackets are ways to call a function, which `test_signatures.py` looks at.
        assert {name for name in names if "(" not in name} <= set(missing), module
        assert all(reason for reason in names.values())
