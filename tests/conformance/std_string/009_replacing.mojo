def main():
    print(String("banana").replace("a", "o"), String("banana").replace("an", ""), String("aaa").replace("aa", "b"))
    print(String("abc").replace("x", "y"), String("").replace("a", "b"), String("héé").replace("é", "e"), String("abc").replace("abc", ""))
    print("x" * 3, "ab" * 0, "-" * 10)
    var s = String("a")
    s += "b"
    s += String("c")
    print(s, s + "d", "z" + s)
    s.append(Codepoint.ord("é"))
    s.write("!", 1, 2.5, True)
    s.write_string("end")
    print(s, s.byte_length(), s.count_codepoints())
    print("a" < "b", "a" < "B", "abc" < "abd", "ab" < "abc", "" < "a", "b" >= "a", "é" > "z")
    print("same" == "same", String("same") == "same", "a" != "b")
