def main():
    var s = String("añ👋🏽€")
    print(s.byte_length(), s.count_codepoints(), s.count_graphemes())
    for c in s.codepoints():
        print(c, Int(c), c.utf8_byte_length(), end="; ")
    print()
    for g in s.graphemes():
        print("[", g, "]", sep="", end="")
    print()
    for g in s:
        print(g.byte_length(), end=" ")
    print()
    print(s[codepoint=1], s[grapheme=2], s[byte=0:1])
    print(ord("€"), chr(8364), chr(65), ord("a"))
    print("ÀÉ".lower(), "straße".upper())
    for cs in s.codepoint_slices_reversed():
        print(cs, end=".")
    print()
