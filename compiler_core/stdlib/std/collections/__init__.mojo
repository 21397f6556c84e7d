"""Collections of values."""

from std.collections.array import Array
from std.collections.counter import Counter
from std.collections.deque import Deque
from std.collections.dict import Dict, KeyElement, StringDict
from std.collections.list import List
from std.collections.optional import Optional, OptionalReg
from std.collections.set import Set
from std.collections.span import ImmSpan, MutSpan, Span
