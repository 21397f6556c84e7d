def main():
    print(repr("  a b  ".strip()), repr("  a ".lstrip()), repr("  a ".rstrip()))
    print(repr("xxaxx".strip("x")), repr("xyaxy".strip("yx")), repr("abc".strip("")))
    print(repr("☃a☃".strip("☃")), repr("\t\n x \r".strip()), repr("".strip()), repr("   ".strip()))
    print("a".ascii_ljust(4, "."), "b".ascii_rjust(4, "."), "c".ascii_center(5, "*"))
    print(repr("long".ascii_ljust(2)), repr("x".ascii_rjust(3)))
    print("ab" * 3, repr("ab" * 0), "-" * 5)
    var s = String("start")
    s += "-end"
    s = s + "!" + "?"
    print(s, s.byte_length())
