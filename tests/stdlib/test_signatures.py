"""Functions of our library can be called as those of 1.2, as many as `signature_figures.json` says.

After changing signatures: `python -m benchmarks.library_signatures --write`.
"""

from __future__ import annotations

import json

from benchmarks import library_names, library_signatures
from benchmarks.library_signatures import read_shape


def test_shapes_per_module() -> None:
    db = library_names.library()
    found = {
        module: str(library_signatures.coverage(db, module, names))
        for module, names in library_signatures.known_shapes().items()
    }
    assert found == json.loads(library_signatures.FIGURES.read_text())


def test_what_is_left_out_is_not_there() -> None:
    db = library_names.library()
    shapes = library_signatures.known_shapes()
    for module, names in library_names.left_out().items():
        for listed in names:
            name = listed.partition("(")[0].partition("[")[0]
            if "(" not in listed:
                continue
            (shape,) = [each for each in shapes[module][name] if f"{name}{each}" == listed]
            ours = library_signatures.our_shapes(db, module, name)
            assert not all(any(each.takes(call) for each in ours) for call in shape.calls())


def test_a_shape_is_read_from_a_header() -> None:
    header = "def f[T: A, //, n: Int, *, k: I = g(1)](mut self, x: T, /, y: B[C, D], *, z: S = ',')"
    assert str(read_shape(header)) == "[n, *, k=](x, /, y, *, z=)"
    assert (
        str(read_shape("def g(var *args: T, var **named: S, out result: R)")) == "(*args, **named)"
    )
    assert read_shape("comptime f = 3") is None


def test_what_takes_a_call() -> None:
    def takes(ours: str, theirs: str) -> bool:
        mine, shape = read_shape(f"def f{ours}"), read_shape(f"def f{theirs}")
        assert mine is not None
        assert shape is not None
        return all(mine.takes(call) for call in shape.calls())

    assert takes("(x: A, y: B = b, *, z: C = c)", "(x: A, y: B = b)")
    assert not takes("(x: A, y: B)", "(x: A, y: B = b)")
    assert not takes("(y: A)", "(x: A)")
    assert takes("(y: A)", "(x: A, /)")
    assert not takes("(x: A, /)", "(x: A)")
    assert takes("[T: A](x: T)", "(x: T)")
    assert not takes("(x: T)", "[T: A](x: T)")
    assert not takes("[T: A, //](x: T)", "[T: A](x: T)")
    assert takes("(x: A, *rest: B)", "(x: A)")
    assert not takes("(x: A)", "(*x: A)")
