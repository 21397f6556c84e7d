"""Machines with words of another size than this one's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from compiler_core.meta.machine import Word, range_of
from compiler_core.meta.substitution import CACHE


@contextmanager
def words_of(bits: int) -> Iterator[None]:
    """Fold constants for a machine with words of a size, for as long as this lasts.

    A process compiles for one machine at a time, and nearly always for one like itself; to hand
    the size to all that folds a constant would cost every program what hardly one needs.
    """
    before = Word.bits
    _change(bits)
    try:
        yield
    finally:
        _change(before)


def _change(bits: int) -> None:
    if Word.bits != bits:
        Word.bits = bits
        range_of.cache_clear()
        CACHE.clear()
