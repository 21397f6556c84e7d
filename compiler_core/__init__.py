"""The compiler core: pure functions from Mojo source to trees, types, code and diagnostics."""

from pathlib import Path
from typing import Final

# Where the package `std` is: absolute imports look here last.
LIBRARY: Final = str(Path(__file__).absolute().parent / "stdlib")
