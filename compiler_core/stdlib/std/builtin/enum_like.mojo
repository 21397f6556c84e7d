"""What enumerations are to code that knows none of them."""

from std.builtin.variadics import TypeList

comptime KGENString = StringLiteral
"""A text that is known when compiling."""


trait EnumLike:
    """A type whose values are one of several cases, each with a value of a type of its own."""

    comptime _enum_case_names: __mlir_type[`!kgen.param_list<`, KGENString, `>`]
    """The names of the cases."""
    comptime _enum_case_types: __mlir_type.`!kgen.param_list<type>`
    """The types of what the cases hold."""

    def _get_enum_discriminant(self) -> Int:
        """Return which case it is, counted from nought.

        Returns:
            The number of the case.
        """
        ...

    def _unsafe_get_enum_payload[
        id: Int
    ](ref self) -> ref [self] Self._enum_case_types[id]:
        """Return what a case holds, without looking whether it is that case.

        Parameters:
            id: The number of the case.

        Returns:
            What it holds.
        """
        ...
