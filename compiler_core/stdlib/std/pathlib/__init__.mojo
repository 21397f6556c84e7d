"""Paths of files as values."""

from std.pathlib.path import DIR_SEPARATOR, Path, cwd
