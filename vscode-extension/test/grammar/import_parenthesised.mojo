from std.memory import (
    alloc,  # room
    OwnedPointer,
)
