"""What programs may learn of themselves."""

from std.reflection.function import (
    ReflectedFn,
    get_function_name,
    get_linkage_name,
    reflect_fn,
)
from std.reflection.location import SourceLocation, call_location, source_location
from std.reflection.reflect import Reflected, reflect
