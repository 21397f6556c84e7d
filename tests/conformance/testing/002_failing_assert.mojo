from std.testing import assert_equal


def total(xs: List[Int]) -> Int:
    var t = 0
    for x in xs:
        t += x
    return t


def main() raises:
    print("checking")
    assert_equal(total([1, 2]), 3)
    assert_equal(total([1, 2]), 4, "sum is wrong")
    print("never")
