# `comptime for` over what gives its elements one by one, and with several names.

from std.collections import Set
from std.itertools import repeat


def doubled[count: Int]():
    comptime for each in repeat(count, times=count):
        comptime numbers = SIMD[DType.int8, 2](Int8(each))
        print(numbers, end=" ")
    print()


def main():
    comptime for v in repeat(42, times=3):
        print(v, end=" ")
    comptime for r in reversed(range(3)):
        print(r, end=" ")
    comptime for c in "ab".codepoints():
        print(c, end=" ")
    comptime for r in range(10, 0, -3):
        comptime x = SIMD[DType.int8, 1](Int8(r))
        print(x, end=" ")
    print()
    comptime numbers: List[Int] = [4, 5]
    comptime for each in numbers:
        comptime square = each * each
        print(square, end=" ")
    comptime texts: List[String] = ["a", "b"]
    comptime for text in texts:
        print(text, end=" ")
    comptime some: Set[Int] = {3}
    comptime for each in some:
        print(each, end=" ")
    comptime for each in Optional[Int](7):
        print(each, end=" ")
    comptime for each in Optional[Int]():
        print("never", each)
    print()
    comptime for a, b in [(1, 2), (3, 4)]:
        comptime both = a + b
        print(a, b, both, end="; ")
    print()
    doubled[2]()
    comptime for _ in repeat(0, times=2):
        print("twice", end=" ")
    print()
