"""Iterators for looping in special ways."""

from std.itertools.itertools import (
    count,
    cycle,
    drop,
    drop_while,
    product,
    repeat,
    take,
    take_while,
)
