"""The names of functions."""

from std.reflection.function import get_function_name, get_linkage_name
