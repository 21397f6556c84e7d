"""Which functions stand for a parametric type of functions."""

from __future__ import annotations

import pytest

from compiler_core.meta.generators import Generator, GeneratorType
from compiler_core.sema.conformance import Knowledge
from compiler_core.sema.declarations import alias_value
from compiler_core.sema.fitting import fitted
from compiler_core.sema.functions import function_node
from sema.conftest import Sources


@pytest.mark.parametrize(
    ("function", "wanted", "fits"),
    [
        ("def f[n: Int](x: Int): pass", "def[w: Int](Int) -> None", True),
        ("def f[n: Int](x: Int) raises: pass", "def[w: Int](Int) -> None", False),
        ("def f[n: Int](x: Int): pass", "def[w: Int](Int) raises -> None", True),
        ("def f[n: Int, m: Int](x: Int): pass", "def[w: Int](Int) -> None", False),
        ("def f(x: Int): pass", "def[w: Int](Int) -> None", False),
        ("def f[n: Int](x: String): pass", "def[w: Int](Int) -> None", False),
        ("def f[T: AnyType](x: T): pass", "def[T: Writable](T) -> None", True),
        ("def f[T: Writable](x: T): pass", "def[T: AnyType](T) -> None", False),
    ],
)
def test_parameters_and_arguments_decide(
    sources: Sources, function: str, wanted: str, fits: bool
) -> None:
    sources.declare(f"{function}\ncomptime WANTED = {wanted}\n")
    node = function_node(sources.db, sources.declared("f"))
    type_ = alias_value(sources.db, sources.declared("WANTED"))
    assert node is not None
    assert isinstance(type_, GeneratorType)
    found = fitted(node, type_, Knowledge(sources.db))
    assert (found is not None) is fits
    if isinstance(found, Generator):
        assert found.parameters == type_.parameters
