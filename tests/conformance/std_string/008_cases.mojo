def main():
    for text in [String("Hello World"), "ÄÖÜ straße", "123", "", "ΑΣ", "ǅ", "ﬁ", "İ"]:
        print(text.upper(), text.lower(), text.isupper(), text.islower())
    for text in [String(" "), "\t\n", "", "a ", "\u2003"]:
        print(StringSpan(text).is_ascii_whitespace(), text.is_ascii_digit(), text.is_ascii_printable())
    print("0129".is_ascii_digit(), "12a".is_ascii_digit(), String("a~ !").is_ascii_printable(), String("a\x7f").is_ascii_printable())
    print("ABC".isupper(), "ABC1".isupper(), "aBc".islower(), "abc!".islower(), "!".isupper())
