def main():
    var s = String("hello")
    print(s, s.byte_length(), s.count_codepoints())
    s += ", world"
    print(s.upper(), s.lower(), s.find("world"), s.find("zzz"), s.rfind("o"))
    print(s.startswith("he"), s.endswith("ld"), "lo, w" in s)
    print(s.replace("l", "L"), s.count("l"))
    print(s[byte=0:5], s[byte=7])
    print(String(42) + String(2.5) + String(True))
    print(String("a", 1, 2.5, sep="-")) if s == "" else print("not empty")
    print("  trim ".strip() + "|", "xxabcxx".strip("x"), "--a".lstrip("-"), "a--".rstrip("-"))
