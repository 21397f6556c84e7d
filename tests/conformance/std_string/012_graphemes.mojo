def main():
    for text in [String("abc"), "e\u0301", "👨‍👩‍👧", "🇩🇪🇫🇷", "\r\n", "각", "", "👍🏽x"]:
        print(text.byte_length(), text.count_codepoints(), text.count_graphemes())
    var s = String("a👨‍👩‍👧b")
    for g in s.graphemes():
        print(g.byte_length(), g.count_codepoints(), end="; ")
    print()
    print(s[grapheme=1] == "👨‍👩‍👧", s[grapheme=2])
