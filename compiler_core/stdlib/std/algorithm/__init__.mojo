"""Ways to do the same to many."""

from std.algorithm.backend.cpu.map import map
from std.algorithm.backend.vectorize import vectorize
