"""Types that depend on conditions, as they were written before types could be chosen by `if`."""


@deprecated("write 'Then if If else Else' instead")
comptime ConditionalType[
    *, If: Bool, Then: AnyType, Else: AnyType
] = Then if If else Else
"""One of two types."""
