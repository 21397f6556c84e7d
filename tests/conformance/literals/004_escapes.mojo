def main():
    print("\x41\x42 \101\102")
    print("\u20ac \u00e9 \U0001F44B")
    print("nul:", "\0".byte_length(), "a\0b".byte_length())
    print(r"raw: \n \t \x41", R'and \u20ac')
    print("line one\
 continued")
    print(repr("tab\t newline\n quote\" apostrophe' back\\"))
    print(repr("\x01\x7f é 👋"))
    for b in "\x7f\r\n".as_bytes():
        print(b, end=" ")
    print()
