from std.math import (
    ceil,
    floor
    sqrt,
)
from std.collections import Set, Deque
import std.os as operating_system


def unique(values: List[Int]) -> Set[Int]:
    var seen = Set[Int]()
    for value in values:
        seen.add(value)
    return seen^


def main():
    var values: List[Int] = [1, 2, 2, 3]
    print(len(unique(values)))
    print(ceil(1.25), floor(1.75), sqrt(2.0))
    var recent = Deque[Int]()
    recent.append(3)
    print(len(recent))
