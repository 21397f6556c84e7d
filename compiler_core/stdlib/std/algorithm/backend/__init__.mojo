"""How it is done."""

from std.algorithm.backend.tile import tile
from std.algorithm.backend.unswitch import unswitch
from std.algorithm.backend.vectorize import vectorize
