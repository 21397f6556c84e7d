"""P."""
from ._x import hid
from .y import vis
