def main():
    var words: List[String] = ["b", "", "a", "ab", "B", "☃", "aa", "ü"]
    sort(words)
    print(words)
    print("a" < "b", "a" <= "a", "b" > "ab", "" < "a", "a" == "a", "a" != "A", "Z" < "a")
    print(String("abc") == "abc", "abc" == String("abc"), String("x") + "y" == "xy")
    print(min("b", "a"), max("b", "a"))
    var s = String("hello")
    var t = s
    t += "!"
    print(s, t, s < t, t.startswith(s))
    print(String(1) + String(2.5) + String(True), String("a", 1, "b", sep="-"))
    print(hash(s) == hash(String("hello")))
    print(repr("it's"), repr("tab\t"), repr("nul\0"), repr("back\\"), repr("é☃"))
