from std.collections import Deque, Counter as C
from .local import helper
from ..up import *
