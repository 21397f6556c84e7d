"""Where referenced values live."""


struct Origin[mut: Bool]:
    """The type of the origins of a mutability."""

    pass


comptime MutOrigin = Origin[mut=True]
"""The type of the origins of what may be changed."""
comptime ImmOrigin = Origin[mut=False]
"""The type of the origins of what may not be changed."""

comptime ImmStaticOrigin: ImmOrigin = ...
"""Memory that lasts as long as the program."""
comptime UntrackedOrigin[*, mut: Bool]: Origin[mut=mut] = ...
"""Memory that nothing keeps track of."""
comptime MutUntrackedOrigin: MutOrigin = ...
"""Memory that nothing keeps track of, and that may be changed."""
comptime ImmUntrackedOrigin: ImmOrigin = ...
"""Memory that nothing keeps track of, and that may not be changed."""
comptime UnsafeAnyOrigin[*, mut: Bool]: Origin[mut=mut] = ...
"""Memory that may be that of any value."""
comptime MutUnsafeAnyOrigin: MutOrigin = ...
"""Memory that may be that of any value, and that may be changed."""
comptime ImmUnsafeAnyOrigin: ImmOrigin = ...
"""Memory that may be that of any value, and that may not be changed."""
comptime OriginSet: AnyType = ...
"""The type of several origins."""

comptime AnyOrigin = UnsafeAnyOrigin
"""Memory that may be that of any value."""
comptime MutAnyOrigin = MutUnsafeAnyOrigin
"""Memory that may be that of any value, and that may be changed."""
comptime ImmutAnyOrigin = ImmUnsafeAnyOrigin
"""Memory that may be that of any value, and that may not be changed."""


@deprecated(use=ImmOrigin)
comptime ImmutOrigin = ImmOrigin
"""The old name of `ImmOrigin`."""

@deprecated(use=ImmUntrackedOrigin)
comptime ImmutUntrackedOrigin = ImmUntrackedOrigin
"""The old name of `ImmUntrackedOrigin`."""

@deprecated(use=ImmUnsafeAnyOrigin)
comptime ImmutUnsafeAnyOrigin = ImmUnsafeAnyOrigin
"""The old name of `ImmUnsafeAnyOrigin`."""

@deprecated(use=ImmUntrackedOrigin)
comptime ImmutExternalOrigin = ImmUntrackedOrigin
"""The old name of `ImmUntrackedOrigin`."""

@deprecated(use=MutUntrackedOrigin)
comptime MutExternalOrigin = MutUntrackedOrigin
"""The old name of `MutUntrackedOrigin`."""

@deprecated(use=UntrackedOrigin)
comptime ExternalOrigin = UntrackedOrigin
"""The old name of `UntrackedOrigin`."""

@deprecated(use=ImmStaticOrigin)
comptime StaticConstantOrigin = ImmStaticOrigin
"""The old name of `ImmStaticOrigin`."""
