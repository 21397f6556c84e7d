from .item import Item
from .prices import total

comptime VERSION = "1.0"
