"""Python: its modules and objects, from Mojo and back."""

from std.python.conversions import ConvertibleFromPython, ConvertibleToPython
from std.python.python import Python
from std.python.python_object import PythonObject
