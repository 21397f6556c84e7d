"""How it is done."""

from std.algorithm.backend.vectorize import vectorize
