def main() raises:
    print("{} and {}".format(1, "two"), "{1} {0} {1}".format("a", "b"), "{{}} {}".format(3))
    print("{!r} {!s}".format("q", "q"), "no fields".format(), "{}".format([1, 2]))
    var name = "x"
    print("{}={}".format(name, 2.5), "é{}é".format("ü"))
    for text in ["{", "}", "{0} {}", "{2}", "{x}", "{!x}"]:
        try:
            print(text.format(1, 2))
        except e:
            print("refused:", text)
    var n = 5
    print(t"{n} squared is {n * n}", t"{name}", t"{{{n}}}")
    print(repr("a'b"), repr('a"b'), repr("a'b\"c"), repr("\n\t\\\x01é"))
