from std.testing import assert_equal


def main() raises:
    var known: List[StringSpan[ImmStaticOrigin]] = ["a", "b"]
    var text = String("a b")
    var parts = text.split(" ")
    assert_equal(known, parts)
    assert_equal(parts, known, "the other way round")
    known.append("c")
    try:
        assert_equal(known, parts, "too many")
    except e:
        print(String(e).split(": ", 1)[1])
