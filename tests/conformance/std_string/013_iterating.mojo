def main():
    var s = String("aé€")
    for b in s.bytes():
        print(b, end=" ")
    for c in s.codepoints():
        print(Int(c), end=" ")
    for c in s.codepoint_slices():
        print(c.byte_length(), end=" ")
    print()
    print(len(s.codepoints()), len(s.bytes()), len(s.graphemes()), len(s.codepoint_slices()))
    var upper = String()
    for c in s.codepoint_slices():
        upper += c.upper()
        upper += "."
    print(upper, s.as_bytes()[1])
