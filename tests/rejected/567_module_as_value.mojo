# Modules have names, but are no values: not of variables, arguments, results.
from std import math


def given[T: AnyType](value: T):
    pass


def declared():
    var x = math


def assigned():
    var x = 1
    x = math
    _ = x


def passed():
    given(math)


def returned() -> Int:
    return math


def chosen(flag: Bool):
    _ = math if flag else math


def discarded():
    _ = math


def main():
    declared()
    assigned()
    passed()
    _ = returned()
    chosen(True)
    discarded()
