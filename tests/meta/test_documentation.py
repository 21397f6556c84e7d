"""The examples that introduce the package are true."""

import doctest

import compiler_core.meta
from compiler_core import meta


def test_the_examples_of_the_package() -> None:
    result = doctest.testmod(compiler_core.meta)
    assert result.attempted > 10
    assert result.failed == 0


def test_everything_public_is_exported_once() -> None:
    assert len(set(meta.__all__)) == len(meta.__all__)
    assert all(hasattr(meta, name) for name in meta.__all__)
