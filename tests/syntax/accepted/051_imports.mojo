from std.math import (
sqrt, cos as cosine,
    sin as `sine of`,
)
from std.math import floor, ceil as up; from std.os import getenv
import std.os as system, std.math
from std.testing import *


def main() raises:
    from std.collections import Deque
    import std.time
    print(sqrt(4.0), cosine(0.0), `sine of`(0.0), floor(1.5), up(1.5))
    print(std.math.sqrt(9.0), system.getenv("NOPE", "none"), getenv("NOPE"))
    assert_equal(len(Deque[Int]()), 0)
