def main():
    var s = String("héllo")
    print(s[byte=0], s[byte=0:1], s[byte=3:], s[byte=:3], s[byte=0:0].byte_length())
    print(s[codepoint=1], s[codepoint=1:3], s[codepoint=4:])
    print(s[grapheme=0], s[grapheme=1])
    var flag = String("a🇩🇪e\u0301b")
    print(flag.count_graphemes(), flag.count_codepoints(), flag.byte_length())
    for g in flag.graphemes():
        print(g, g.byte_length())
    for g in flag.graphemes_reversed():
        print(g, end="|")
    print()
    for c in s.codepoint_slices():
        print(c, end=" ")
    print()
    for c in s.codepoint_slices_reversed():
        print(c, end=" ")
    print()
    var halves = flag.split_at_grapheme(2)
    print(halves[0], halves[1])
    print(StringSpan(s).is_codepoint_boundary(1), StringSpan(s).is_codepoint_boundary(2), StringSpan(s).is_codepoint_boundary(6))
    for pair in flag.grapheme_indices():
        print(pair[0], pair[1], end=";")
    print()
