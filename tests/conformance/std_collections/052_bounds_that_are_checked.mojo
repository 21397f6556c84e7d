from std.builtin.builtin_slice import ContiguousSlice
from std.collections import check_bounds, check_slice_bounds


def main():
    check_bounds(0, 3)
    check_bounds(2, 3)
    var first = check_slice_bounds(ContiguousSlice(1, None, None), 5)
    print(first[0], first[1])
    var second = check_slice_bounds(ContiguousSlice(None, 2, None), 5)
    print(second[0], second[1])
    var third = check_slice_bounds(ContiguousSlice(None, None, None), 0)
    print(third[0], third[1])
