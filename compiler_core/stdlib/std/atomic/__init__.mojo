"""Values that several threads may use at once."""

from std.atomic.atomic import Atomic, Ordering, fence
