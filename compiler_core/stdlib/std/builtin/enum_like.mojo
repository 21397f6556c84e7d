"""Types whose values are cases, so that `match` takes them apart."""

comptime KGENString = __mlir_type.`!kgen.string`
"""A text that is known when a program is compiled, as the value of a string literal."""


trait EnumLike:
    """A type each value of which is one of several cases, maybe with something in it.

    `match` asks for the number of the case, and for what is in it where a pattern names that.
    """

    comptime _enum_case_names: __mlir_type[`!kgen.param_list<`, KGENString, `>`]
    """What the cases are called, in the order of their numbers."""
    comptime _enum_case_types: __mlir_type[`!kgen.param_list<`, AnyType, `>`]
    """What is in a value of each case, `NoneType` for nothing."""
    comptime _enum_is_exhaustive: Bool
    """Whether every value is of one of the cases."""

    def _get_enum_discriminant(self) -> Int:
        """Return the number of the case, or -1 where there is none."""
        ...

    def _unsafe_get_enum_payload[
        id: Int
    ](ref self) -> ref [self] TypeList[values=Self._enum_case_types]()[id]:
        """Return what is in a value of a case, without looking which it is of.

        Parameters:
            id: The number of the case.
        """
        ...
