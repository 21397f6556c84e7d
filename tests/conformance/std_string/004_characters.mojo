def main():
    for text in ["a", "é", "€", "🔥"]:
        print(ord(text), chr(ord(text)), text.byte_length(), ascii(text), hex(ord(text)))
    print(chr(0).byte_length(), chr(0x10FFFF).byte_length(), ascii("tab\t'quote'"), ascii("\\"))
    for c in "aé€".codepoints():
        print(c, c.to_u32(), c.utf8_byte_length(), c.is_ascii(), Int(c))
    for c in "zZ5 \t~".codepoints():
        print(c.is_ascii_lower(), c.is_ascii_upper(), c.is_ascii_digit(), c.is_ascii_printable(), c.is_python_space(), c.is_posix_space())
    print(Codepoint.from_u32(0x41).value(), Bool(Codepoint.from_u32(0xD800)), Bool(Codepoint.from_u32(0x110000)))
    print(Codepoint.ord("x") == Codepoint.ord("x"), Codepoint(65), repr(Codepoint.ord("é")))
