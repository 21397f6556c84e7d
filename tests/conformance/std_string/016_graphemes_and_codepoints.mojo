def main():
    var s = String("aü☃🔥e\u0301")
    print(s.byte_length(), s.count_codepoints(), len(s.codepoints()))
    for c in s.codepoints():
        print(c, c.to_u32(), c.utf8_byte_length(), end=" | ")
    print()
    for c in s.codepoint_slices():
        print(repr(String(c)), end=" ")
    print()
    for g in s.graphemes():
        print(g, end=" ")
    print()
    print(s[byte=0:1], s[byte=1:3], s[byte=3:6])
    print(chr(97), chr(9731), ord("a"), ord("☃"), ord("🔥"))
    for b in String("aü").as_bytes():
        print(b, end=" ")
    print()
    var c = Codepoint.ord("Z")
    print(c, c.is_ascii(), c.is_ascii_upper(), c.is_ascii_lower(), c.is_ascii_digit())
    print(Codepoint(0x1F525), Codepoint.ord("ü").is_ascii())
