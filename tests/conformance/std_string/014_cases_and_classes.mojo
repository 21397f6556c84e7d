def main():
    var texts: List[String] = ["", "abc", "ABC", "aBc1", "123", " \t\n", "ünï", "ÀÉ", "a b", "ß"]
    for s in texts:
        print(
            repr(s),
            repr(s.upper()),
            repr(s.lower()),
            s.isupper(),
            s.islower(),
            s.isspace(),
            s.is_ascii_digit(),
            s.is_ascii_printable(),
        )
