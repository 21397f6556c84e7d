"""Names of types that the language has."""

from std.builtin.never import Never
from std.origin import (
    AnyOrigin,
    ExternalOrigin,
    ImmOrigin,
    ImmutAnyOrigin,
    ImmutExternalOrigin,
    ImmutOrigin,
    ImmutUnsafeAnyOrigin,
    ImmutUntrackedOrigin,
    MutAnyOrigin,
    MutExternalOrigin,
    MutOrigin,
    MutUnsafeAnyOrigin,
    MutUntrackedOrigin,
    Origin,
    OriginSet,
    StaticConstantOrigin,
    UnsafeAnyOrigin,
    UntrackedOrigin,
)


struct EllipsisType(TrivialRegisterPassable):
    """The type of `...`, for what takes that between brackets."""

    def __init__(out self):
        """Make it."""
        pass
