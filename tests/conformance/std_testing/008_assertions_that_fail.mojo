from std.testing import assert_almost_equal, assert_equal, assert_false, assert_is, assert_true


def said(text: String) -> String:
    for line in text.splitlines():
        if "AssertionError" in line:
            return String(line[byte = line.find("AssertionError") : line.byte_length()])
    return text.copy()


def main():
    try:
        assert_equal(1, 2)
    except e:
        print(said(String(e)))
    try:
        assert_true(False, "must be true")
    except e:
        print(said(String(e)))
    try:
        assert_false(True)
    except e:
        print(said(String(e)))
    try:
        assert_equal("a", "b", msg="texts")
    except e:
        print(said(String(e)))
    try:
        assert_almost_equal(1.0, 2.0)
    except e:
        print("not almost equal")
