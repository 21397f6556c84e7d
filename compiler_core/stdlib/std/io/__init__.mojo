"""Writing to and reading from the terminal and files."""

from std.io.io import print
