"""How processors do it."""

from std.algorithm.backend.cpu.map import map
