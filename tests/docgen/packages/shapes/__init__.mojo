"""Package summary line.

More text about the package.
"""
from .shapes import Shape, Circle
