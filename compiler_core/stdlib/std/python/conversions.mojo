"""Values that go to Python and come from there."""

from std.python.python_object import PythonObject


trait ConvertibleToPython(Deinitable):
    """A type whose values can be turned into objects of Python."""

    def to_python_object(var self) raises -> PythonObject:
        """Turn the value into an object.

        Returns:
            The object.
        """
        ...


trait ConvertibleFromPython(Copyable, Deinitable, Movable):
    """A type that can be made of an object of Python."""

    def __init__(out self, *, py: PythonObject) raises:
        """Make a value of an object.

        Args:
            py: The object.
        """
        ...
