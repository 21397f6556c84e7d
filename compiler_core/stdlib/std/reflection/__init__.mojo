"""What programs may learn of themselves."""

from std.reflection.function import get_function_name
from std.reflection.location import SourceLocation
from std.reflection.reflect import Reflected, reflect
