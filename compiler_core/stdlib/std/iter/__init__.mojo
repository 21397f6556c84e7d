"""Going through elements one by one."""

from std.builtin.rebind import downcast
from std.builtin.variadics import TypeList
from std.iter._adapters import chain, empty, enumerate, iter, map, next, once, peekable, zip
from std.iter._traits import Iterable, IterableOwned, Iterator, StopIteration
