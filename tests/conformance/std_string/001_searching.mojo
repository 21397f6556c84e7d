def main():
    var s = String("hello wörld, hello")
    for what in ["hello", "l", "ö", "xyz", "", ","]:
        print(repr(what), s.find(what), s.rfind(what), s.count(what), what in s)
    print(s.find("hello", 1), s.find("l", 4), s.rfind("hello", 5), s.find("hello", 100))
    print(s.startswith("hell"), s.startswith("ello", 1), s.endswith("llo"), s.endswith(""), s.startswith(""))
    print(s.startswith("hello", 0, 3), s.endswith("hello", 14), String("").find("a"), String("").find(""))
    print("".startswith("a"), "abc".endswith("abcd"))
